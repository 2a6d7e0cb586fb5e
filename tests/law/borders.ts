import type { Day } from '../../src/law/days';
import { EARLIER_RULES_END } from '../../src/law/inForce';
import { turningDays } from '../../src/law/turningDays';

/** The day on which the check is read, and with it the days that judge: the last day of the earlier rules, today, and each day ahead on which a rule turns. */
export const TODAY: Day = '2026-11-22';
export const JUDGING_DAYS: readonly Day[] = [EARLIER_RULES_END, TODAY, ...turningDays().map(({ day }) => day).filter((day) => day > TODAY).reverse()];
