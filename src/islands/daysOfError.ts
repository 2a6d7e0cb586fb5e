import { dayOf } from '../law/answers';
import type { Ui } from './ui';
import type { Check } from './useCheck';

/** The days that an error may speak of, in words. */
export function daysOfError({ format }: Ui, { position, today }: Check): { readonly today: string; readonly permitExpires: string } {
  const expires = dayOf(position.answers.permitExpires);
  return { today: format.day(today), permitExpires: expires ? format.day(expires) : '' };
}
