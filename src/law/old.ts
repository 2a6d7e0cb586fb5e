import { addDays, addMonths, type Day } from './days';
import type { Source } from './sources';

/** The first day on which a source is old: more than 24 months after it was last updated. Undefined for an undated one, which always is. */
export const oldFrom = ({ updated }: Pick<Source, 'updated'>): Day | undefined => updated && addDays(addMonths(updated, 24, 'back'), 1);

/** True when a source is old on a day. */
export const isOld = (source: Pick<Source, 'updated'>, on: Day): boolean => (oldFrom(source) ?? on) <= on;
