import type { Day } from './days';

// Apart from the other functions of days: a page that only asks what day it is needs no more.

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** Writes a day from its three numbers. The numbers are not checked: see `realDay`. */
export const toDay = (year: number, month: number, day: number): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;
