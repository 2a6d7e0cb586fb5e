import type { Day } from '../../src/law/days';
import { EARLIER_RULES_END } from '../../src/law/inForce';

/** The day on which the check is read, and with it the two days that judge: today, and the last day of the earlier rules. */
export const TODAY: Day = '2026-11-22';
export const JUDGING_DAYS = [EARLIER_RULES_END, TODAY] as const;
