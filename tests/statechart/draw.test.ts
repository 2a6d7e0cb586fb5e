import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/law/said';
import { drawErrand, drawOverview } from '../../src/statechart/draw';
import { asked, opens, type Errand } from '../../src/statechart/errand';
import { errandIds, errands } from '../../src/statechart/errands';

const figure = (drawing: string) => ['```mermaid', drawing, '```'].join('\n');

const INTRODUCTION = `# The conversation

Which question comes next. Drawn from the statechart itself by \`tests/statechart/draw.test.ts\`; \`npx vitest run -u\` draws it anew.

Every visitor says what they are (\`situation\`), or which card they have when unsure (\`cardType\`), and what they want (\`goal\`).
These together lead to one errand. An errand asks its questions from top to bottom and ends in a review of the answers, then the result.

An arrow that says "answer" is followed once an answer is given that can be taken. One that says "when" or "unless" is followed
at once, without asking, if that holds. Going back and changing an answer have no arrows: the answers are run through this chart again.`;

const chapter = (id: keyof typeof errands) =>
  [`## ${id}`, `For: ${inEnglish(opens(errands[id]).said)}. Judged by: ${errands[id].judges.join(', ')}.`, figure(drawErrand(id))].join('\n\n');

const page = () => `${[INTRODUCTION, '## Which errand', figure(drawOverview()), ...errandIds.map(chapter)].join('\n\n')}\n`;

describe('the drawing of the statechart', () => {
  it('is as committed', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/statechart.md');
  });

  const drawings = [['overview', drawOverview()] as const, ...errandIds.map((id) => [id, drawErrand(id)] as const)];

  it.each(drawings)('%s has only lines that can be drawn', (_, drawing) => {
    const [first, start, ...lines] = drawing.split('\n');
    expect(first).toBe('stateDiagram-v2');
    expect(start).toMatch(/^ {2}\[\*\] --> \w+$/);
    for (const line of lines) expect(line).toMatch(/^ {2}(state "[^":;]+" as \w+|\w+ --> \w+ : [^:;"#{}<>]+)$/);
  });

  it.each(drawings)('%s leads only to states that it names', (_, drawing) => {
    const named = new Set([...drawing.matchAll(/^ {2}state ".+" as (\w+)$/gm)].map(([, name]) => name));
    for (const [, from, to] of drawing.matchAll(/^ {2}(\w+) --> (\w+)/gm)) {
      expect(named).toContain(from);
      expect(named).toContain(to);
    }
  });

  it.each(errandIds)('%s shows each of its questions, its review and its result', (id) => {
    const one: Errand = errands[id];
    for (const state of [...asked(one).map(([question]) => question), 'review', 'result']) {
      expect(drawErrand(id)).toContain(`  state "${state}" as ${state}\n`);
    }
    expect(drawErrand(id)).toContain('  review --> result : confirm');
  });

  it('shows each errand in the overview, with whom it is for', () => {
    for (const id of errandIds) expect(drawOverview()).toContain(`  errand --> ${id.replaceAll('-', '_')} : when `);
  });

  it('shows where one errand leaves for another', () => {
    expect(drawOverview()).toContain('  union_family_stay --> brexit : when familyOf = british');
    expect(drawErrand('union-family-stay')).toContain('  chavez --> brexit : when familyOf = british');
    expect(drawErrand('union-family-stay')).toContain('  familyTie --> review : when chavez = yes');
  });

  it('says without a double "not" when a question is passed by', () => {
    expect(drawErrand('asylum-stay-old')).toContain('  civicIntegration --> review : when permitSince + 5 years lies ahead');
    expect(drawErrand('asylum-stay-old')).toContain('  abroadOverThreeMonths --> civicIntegration : unless mainResidence = yes');
  });
});
