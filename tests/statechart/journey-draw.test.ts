import { describe, expect, it } from 'vitest';
import { followedIds } from '../../src/law/journey/journey';
import { journeys } from '../../src/law/journey/pathways';
import { phases } from '../../src/law/journey/phase';
import { waitingTerms } from '../../src/law/journey/terms';
import { pathways } from '../../src/law/pathways';
import type { Term } from '../../src/law/fact';
import { drawJourney, notedIn } from '../../src/statechart/drawJourney';

const INTRODUCTION = `# The journey

Where somebody stands with an application, and with the card that comes of it. Drawn from the machine itself by \`tests/statechart/journey-draw.test.ts\`;
\`npx vitest run -u\` draws it anew.

The phases are everyone's, the steps and days come from the pathway. An arrow is followed when the event is told that it names, on the day that it has; one that says
"begins" or "unconfirmed" or "else" is followed at once. Undo and a change have no arrows: the events are run through this machine again. No day moves anybody on.`;

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const inWords = ({ amount, unit, source, at, certainty, from, until }: Term) =>
  `${amount} ${unit} (${source} ${at}, ${certainty}${from ? `, from ${from}` : ''}${until ? `, until ${until}` : ''})`;
const termsOf = (pathway: (typeof followedIds)[number], id: string | undefined): string =>
  [...pathways[pathway].terms, ...waitingTerms.filter((one) => one.pathway === pathway)].filter((term) => term.id === id).map(inWords).join('; ');

const ofPathway = (id: (typeof followedIds)[number]): readonly string[] => {
  const { begins, takes, window, validUntil, decisions, renewal, again, afterWithdrawal } = journeys[id];
  return [
    id, begins, takes.join(', '), termsOf(id, window), validUntil ? `${validUntil.source} ${validUntil.at}, ${validUntil.certainty}` : '',
    decisions.map(({ term, longer }) => `${termsOf(id, term)}${longer ? `, longer by ${termsOf(id, longer)}` : ''}`).join('; '),
    renewal.join(', '), again ?? '', afterWithdrawal ?? '',
  ];
};

const page = () => `${[
  INTRODUCTION, '## Phases', ['```mermaid', drawJourney(), '```'].join('\n'),
  '## What is noted where one stands', table(['phase', 'events that lead nowhere else'], notedIn().filter(([, events]) => events.length > 0).map(([phase, events]) => [phase, events.join(', ')])),
  '## What each pathway brings', table(
    ['pathway', 'begins in', 'events beside those of everyone', 'may apply before the card expires', 'apply while it is valid', 'the IND decides within', 'card renewed by', 'after a refusal', 'after a withdrawal'],
    followedIds.map(ofPathway),
  ),
].join('\n\n')}\n`;

describe('the drawing of the journey', () => {
  it('is as committed', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/journey.md');
  });

  it('has only lines that can be drawn, and leads only to states that it names', () => {
    const [first, start, ...lines] = drawJourney().split('\n');
    expect([first, start]).toEqual(['stateDiagram-v2', '  [*] --> start']);
    for (const line of lines) expect(line).toMatch(/^ {2}(state "\w+" as \w+|\w+ --> \w+ : [\w ]+)$/);
    const named = new Set(lines.flatMap((line) => /as (\w+)$/.exec(line)?.[1] ?? []));
    expect([...named]).toEqual(['start', ...phases]);
    for (const line of lines) for (const name of /^ {2}(\w+) --> (\w+)/.exec(line)?.slice(1) ?? []) expect(named).toContain(name);
  });

  it.each([
    'preparing --> applied : applied', 'deciding --> completing : askedToComplete', 'completing --> deciding : completed', 'refused --> reviewing : reviewAsked',
    'reviewing --> deciding : decideAgain', 'holding --> preparing : renewalStarted', 'answering --> holding : permitKept', 'answering --> lost : permitWithdrawn',
    'applied --> deciding : unconfirmed or confirmed',
  ])('shows %s', (line) => expect(drawJourney()).toContain(`  ${line}`));
});
