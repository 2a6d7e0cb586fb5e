import type { Day } from './days';

/** The first and the last day on which something holds. Left out: since ever, or without an end. */
export interface InForce {
  readonly from?: Day;
  readonly until?: Day;
}

/** True when something holds on a day. The first and the last day both count. */
export const inForce = ({ from, until }: InForce, day: Day): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);

/**
 * The rules changed on 12 June 2026 (catalogue, section 9). Evidence: the Aliens Act as in force on 1 September 2026 (L1)
 * no longer has the permanent asylum permit nor its extension; the day follows from the date of the text versions
 * and from secondary sources.
 */
export const RULES_CHANGED: Day = '2026-06-12';
/** The last day of the earlier rules: the day that judges when the visitor asks for those rules. */
export const EARLIER_RULES_END: Day = '2026-06-11';

/** True for a day that comes when the earlier rules have ended, and those rules judged. */
export const afterTheRules = (date: Day, judgedOn: Day): boolean => judgedOn === EARLIER_RULES_END && date > EARLIER_RULES_END;

/** To spread into what held until 11 June 2026, and into what holds since 12 June 2026. */
export const earlier = { until: EARLIER_RULES_END } as const;
export const since2026 = { from: RULES_CHANGED } as const;
