import type { JourneyEvent } from '../../src/law/journey/event';
import type { BoardDay } from '../../src/statechart/journeyBoard';
import type { JourneyMemory } from '../../src/statechart/journeyReplay';

// The last days of the law once more, written from the rules (catalogue and background) with plain numbers, and counted by another
// calendar: that of Date, month by month. It knows nothing of terms, spans or the machine.

const DAY = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const write = (time: number) => new Date(time).toISOString().slice(0, 10);
const plusDays = (day: string, days: number) => write(at(day) + days * DAY);

/** So many months on; where the month is too short, its last day. */
function plusMonths(day: string, months: number): string {
  const date = new Date(at(day));
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const [month] = [date.getUTCMonth()];
  date.setUTCDate(wanted);
  while (date.getUTCMonth() !== month) date.setTime(date.getTime() - DAY);
  return write(date.getTime());
}

type Told = JourneyEvent & { by?: string; received?: string; expires?: string; got?: string };
const latestOf = (events: readonly Told[], ...types: readonly string[]) => events.filter(({ type }) => types.includes(type)).at(-1);
const sinceLast = (events: readonly Told[], ...types: readonly string[]) => {
  const place = events.map(({ type }) => type);
  return events.slice(Math.max(...types.map((type) => place.lastIndexOf(type as never))) + 1);
};

/** What the IND may take at most, longest of what is said of it, also where it has said that it needs longer. */
function decides(pathway: string, from: string, applied: string, longer: boolean): string | undefined {
  const ninety = plusDays(from, 90);
  switch (pathway) {
    case 'regular-permanent': return longer ? plusMonths(ninety, 6) : plusMonths(from, 6);
    case 'eu-long-term-resident': return longer ? plusMonths(plusMonths(from, 6), 6) : plusMonths(from, 6);
    case 'asylum-permanent': return plusMonths(from, 6);
    case 'asylum-application': return applied < '2024-01-01' ? undefined : plusMonths(from, 6);
    case 'asylum-document-renewal': case 'document-renewal': return plusDays(from, 56);
    default: return undefined;
  }
}

/** The pathway of the round, and the events of it, followed by hand. */
function roundOf({ pathway, events, days }: JourneyMemory): { pathway: string; round: readonly Told[]; expires: string | undefined } {
  let [now, round, expires]: [string, Told[], string | undefined] = [pathway, [], days.expires];
  for (const event of events as readonly Told[]) {
    const held = latestOf(round, 'granted')?.got ?? now;
    if (event.type === 'renewalStarted') {
      const asylumCard = event.on < '2026-06-12' ? 'asylum-extension' : 'asylum-document-renewal';
      now = held === 'regular-extension' ? held
        : ['asylum-application', 'asylum-repeat', 'asylum-extension', 'asylum-document-renewal'].includes(held) ? asylumCard : 'document-renewal';
      round = [];
    } else if (event.type === 'startedAgain') {
      const wasWithdrawn = latestOf(round, 'permitWithdrawn') !== undefined;
      now = now === 'asylum-application' || wasWithdrawn ? 'asylum-repeat' : now;
      round = [];
    } else if (event.type === 'collected') expires = event.expires;
    round = [...round, event];
  }
  return { pathway: now, round, expires };
}

/** Whether the first pathway or the reader said that the permit is for asylum. */
const isAsylum = ({ pathway, permit }: JourneyMemory, round: string) =>
  round.startsWith('asylum-') ||
  (!['regular-permanent', 'regular-extension', 'union-permanent'].includes(round) && (pathway.startsWith('asylum-') || (pathway !== 'regular-permanent' && pathway !== 'union-permanent' && permit === 'asylum')));

/** The latest day that the law or the letter allows for a last day of a board; undefined where there should be none at all. */
export function latestByLaw(memory: JourneyMemory, { id, term }: BoardDay, phase: string): string | undefined {
  const { pathway, round, expires } = roundOf(memory);
  const letter = (...types: readonly string[]) => latestOf(round, ...types);
  const more = (...types: readonly string[]) => latestOf(sinceLast(round, ...types), 'moreTime')?.by;
  switch (id) {
    case 'applyBy': case 'renewBy': return expires;
    case 'payBy': return letter('paymentLetter')?.by;
    // Before the day in the letter.
    case 'completeBy': {
      const day = more('askedToComplete') ?? letter('askedToComplete')?.by;
      return day && plusDays(day, -1);
    }
    case 'explainBy': return more('refusalPlanned') ?? letter('refusalPlanned')?.by;
    // Only what the decision itself says.
    case 'reviewBy': return letter(phase === 'lost' ? 'permitWithdrawn' : 'refused')?.by;
    case 'viewpointBy': {
      const given = letter('withdrawalPlanned');
      const later = more('withdrawalPlanned');
      if (!given || later) return later;
      const held = letter('granted')?.got ?? pathway;
      if (!isAsylum(memory, pathway) || held === 'eu-long-term-resident') return given.by;
      const sixWeeks = plusDays(given.on, 42);
      return given.by && given.by < sixWeeks ? given.by : sixWeeks;
    }
    case 'decisionBy': {
      const applied = letter('applied');
      if (!applied) return undefined;
      const anew = letter('decideAgain');
      const extended = latestOf(anew ? sinceLast(round, 'decideAgain') : round, 'extended');
      const named = extended ? extended.by : anew ? anew.by : letter('confirmed')?.by;
      const counted = anew ? undefined : decides(pathway, letter('confirmed')?.received ?? applied.on, applied.on, extended !== undefined);
      return term === undefined ? named : counted;
    }
    default: return undefined;
  }
}
