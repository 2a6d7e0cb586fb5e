import type { Pathway } from '../../../src/law/pathway';
import { inEnglish } from '../../../src/law/said';
import { comparesDates } from '../../../src/law/tables/cases';
import { conditionsOf, judgingDay, tableOf } from '../../../src/law/tables/table';
import { cellInWords, decidedInWords, forceInWords, roadInWords } from './words';

/** The conditions of a pathway, each with the name that tells it from its variants. */
export const namedConditions = (pathway: Pathway) =>
  conditionsOf(pathway).map(({ condition, force }) => {
    const variant = pathway.conditions.some((other) => other !== condition && other.id === condition.id);
    return { condition, force, name: condition.id + (variant ? ` (${forceInWords(force)})` : '') };
  });

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** One condition as a heading, its facts and its table. */
function conditionTable({ condition, force, name }: ReturnType<typeof namedConditions>[number]): string {
  const { questions, day, combinations, verdicts, rows } = tableOf(condition, judgingDay(force));
  return [
    `## ${name}`, '',
    `- Source: ${condition.source}, ${condition.at} (${condition.certainty})`,
    `- In force: ${forceInWords(force)}; judged on ${day}`,
    `- Applies: ${condition.appliesWhen ? `when ${inEnglish(condition.appliesWhen.said)}` : 'to everyone on this pathway'}`,
    ...(comparesDates(condition) ? ['- Compares its dates with each other: the days tried are listed one by one'] : []),
    ...condition.spans.map((span) => `- Counts: ${roadInWords([span])}`),
    `- Combinations: ${combinations}; verdicts reached: ${verdicts.join(', ')}`, '',
    line([...questions, 'verdict']),
    line([...questions, 'verdict'].map(() => '---')),
    ...rows.map(({ cells, decided }) => line([...cells.map(cellInWords), decidedInWords(decided)])),
  ].join('\n');
}

const INTRODUCTION = [
  'Made from the rules themselves by `tests/law/tables.test.ts`; `npx vitest run -u` makes it anew.',
  'Every answer to every question a condition reads was tried, "not asked" too; days around every border stand for all days between.',
  '"–": that question makes no difference there. Days that the check refuses are left out.',
].join('\n');

/** Every condition of a pathway, in its own order. */
export const pathwayTables = (pathway: Pathway): string =>
  `${[`# ${pathway.id}`, INTRODUCTION, ...namedConditions(pathway).map(conditionTable)].join('\n\n')}\n`;
