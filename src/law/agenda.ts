import type { Known } from './answers';
import { dayOf } from './answers';
import type { Day } from './days';
import type { Judgement, PathwayId } from './pathway';

/**
 * What a day means for somebody. `opens`: from this day one can apply; `opensIf`: and only if the other conditions are met by then. `lastDay`: until and with this day one is in time. `passed`: that
 * day has gone by. `otherwise`: on this day time alone meets a condition. `expires`: the last day of the card, where no pathway says more of it.
 */
export interface DayThatMatters {
  readonly day: Day;
  readonly is: 'today' | 'opens' | 'opensIf' | 'lastDay' | 'passed' | 'otherwise' | 'expires';
  readonly pathway?: PathwayId;
  /** For `otherwise`: the condition. */
  readonly condition?: string;
}

const ofJudgement = ({ pathway: { id: pathway }, outcome, conditions, deadline }: Judgement, today: Day): DayThatMatters[] => [
  ...(outcome.is === 'notYet' ? [{ day: outcome.from, is: conditions.length > 1 ? ('opensIf' as const) : ('opens' as const), pathway }] : []),
  ...(deadline ? [{ day: deadline, is: deadline < today ? ('passed' as const) : ('lastDay' as const), pathway }] : []),
  ...(outcome.is === 'late' && outcome.since !== deadline ? [{ day: outcome.since, is: 'passed' as const, pathway }] : []),
  ...conditions.flatMap(({ condition: { id }, verdict }) => {
    // Beside a condition that is not met, one that time alone will meet counts too: whoever brings about the other must not come too early.
    const from = verdict.is === 'notMet' ? verdict.otherwiseFrom : verdict.is === 'notYet' && outcome.is === 'unlikely' ? verdict.from : undefined;
    return from ? [{ day: from, is: 'otherwise' as const, pathway, condition: id }] : [];
  }),
];

/**
 * The days that matter to somebody, in their order, the day that judges among them.
 * @param judgements what the pathways come to
 */
export function agenda(judgements: readonly Judgement[], { answers, day }: Known): readonly DayThatMatters[] {
  const said = judgements.flatMap((one) => ofJudgement(one, day));
  const cards = [answers.permitExpires, answers.documentExpires].map(dayOf).filter((one): one is Day => one !== undefined);
  const bare = [...new Set(cards)].filter((one) => !said.some((known) => known.day === one)).map((one) => ({ day: one, is: 'expires' as const }));
  const all: DayThatMatters[] = [{ day, is: 'today' }, ...said, ...bare];
  // Sorted as text: a day is written year first. On one day the order of the result stays, for sorting keeps it.
  return all.sort((a, b) => a.day.localeCompare(b.day));
}
