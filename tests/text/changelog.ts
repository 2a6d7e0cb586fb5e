import { addDays, type Day } from '../../src/law/days';
import type { Fee } from '../../src/law/fact';
import type { InForce } from '../../src/law/inForce';
import { pathways } from '../../src/law/pathways';
import { everythingSourced, type Rests } from '../../src/law/restsOn';
import { sourceIds, sources, type Source } from '../../src/law/sources';
import { turningDays } from '../../src/law/turningDays';
import { plain } from '../../src/text/parts';
import { translator } from '../../src/text/translate';

// The changelog of the rules, made of the first and last days that they carry and of the days on which the sources were read.

const t = translator('en');
const named = (id: keyof typeof pathways): string => `${plain(t(`pathways.${id}.name`), 'ltr')} (\`${id}\`)`;

const begins = ({ from }: InForce, day: Day): boolean => from === day;
const ends = ({ until }: InForce, day: Day): boolean => until !== undefined && addDays(until, 1) === day;

const place = ({ source, at, certainty }: Rests): string => `${source}, ${at}${certainty === 'stated' ? '' : ` (${certainty})`}`;

/** What a fee is for each kind of person, in whole euros. */
const amounts = (one: Rests & Pick<Partial<Fee>, 'euros'>): string => (one.euros ? `, ${Object.entries(one.euros).map(([who, euros]) => `${who} ${euros}`).join(', ')} euro` : '');

/** What begins or ends in the law on a day, grouped by the pathway or topic, each with its source. A fee that stands in a comparison too is told once. */
function partsOn(day: Day): string[] {
  const turning = everythingSourced()
    .filter((one) => (begins(one, day) || ends(one, day)) && !(one.kind === 'compare' && amounts(one)));
  const where = [...new Set(turning.map(({ pathway, topic, kind }) => pathway ?? topic ?? kind))];
  return where.flatMap((owner) => [
    `\n\`${owner}\`:\n`,
    ...turning.filter(({ pathway, topic, kind }) => (pathway ?? topic ?? kind) === owner)
      .map((one) => `- ${begins(one, day) ? 'new' : 'ends'}: ${one.kind.replace(/s$/, '')} \`${one.id}\`${amounts(one)}. ${place(one)}`),
  ]);
}

function dayOf(source: Source): string {
  if (!source.updated) return 'undated';
  return source.kind === 'lawText' ? `in force ${source.updated}` : `updated ${source.updated}`;
}

/** The page `CHANGELOG-RULES.md`: each day on which a rule turns, the newest first, then what was read and when. */
export function rulesChangelog(): string {
  const days = turningDays().flatMap(({ day, begins: fresh, ends: gone }) => [
    `\n## ${day}\n`,
    ...fresh.map((id) => `- Begins: ${named(id)}`),
    ...gone.map((id) => `- Ends: ${named(id)}${pathways[id].replacedBy ? `. Instead: \`${pathways[id].replacedBy}\`` : ''}`),
    ...partsOn(day),
  ]);
  const reads = [...new Set(sourceIds.map((id) => sources[id].read))].sort().reverse().flatMap((read) => [
    `\n## Sources read on ${read}\n`,
    ...sourceIds.filter((id) => sources[id].kind !== 'own' && sources[id].read === read).map((id) => `- ${id}: ${sources[id].title}, ${dayOf(sources[id])}`),
  ]);
  return `# Changes of the rules

Made of the rules themselves by \`tests/text/changelog.test.ts\`; \`npx vitest run tests/text/changelog.test.ts -u\` makes it anew. The days are those of the law, not of our work.
What S1 or L3 is stands in \`src/law/sources.ts\` and on \`/en/sources/\`. Changes of the software are in [CHANGELOG.md](CHANGELOG.md).
${[...days, ...reads].join('\n').replaceAll('\n\n\n', '\n\n')}
`;
}
