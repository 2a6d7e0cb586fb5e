import type { Certainty, Sourced } from '../law/fact';
import { sources, type Source, type SourceId } from '../law/sources';
import type { Ui } from './ui';

// How what stands on the sheet points to where it is said.

/** A source on the sheet: its number, and the places in it that the sheet names. */
export interface Numbered {
  readonly id: SourceId;
  readonly source: Source;
  readonly number: number;
  readonly places: readonly string[];
}

/** Each source once, numbered as first met. Advice of ours has no place in any source. */
export function numbered(said: readonly Sourced[]): readonly Numbered[] {
  return [...new Set(said.map(({ source }) => source))].map((id, at) => ({
    id, source: sources[id], number: at + 1,
    places: sources[id].kind === 'own' ? [] : [...new Set(said.filter(({ source }) => source === id).map((one) => one.at))],
  }));
}

/** Less than stated, in a sign: explained below the sources. */
export const SIGNS = { stated: '', inferred: '*', secondary: '**' } as const satisfies Record<Certainty, string>;

/** The numbers by which something points to its sources: `3.2` is the second place in the third source. */
export function pointers(said: readonly Sourced[], all: readonly Numbered[]): string {
  const written = said.map(({ source, at, certainty }) => {
    const found = all.find(({ id }) => id === source);
    const place = found && found.places.indexOf(at) + 1;
    return [found?.number, place || undefined].filter(Boolean).join('.') + SIGNS[certainty];
  });
  // Held apart, for it also stands within a sentence of the other direction.
  return `\u2066[${[...new Set(written)].join(', ')}]\u2069`;
}

/** For which of the pathways something holds, by their numbers; unsaid where there is but one. */
export const forWhich = ({ t, format }: Ui, numbers: readonly number[], all: number): readonly string[] =>
  all > 1 && numbers.length > 0 ? [t('sheet.for', { numbers: format.list(numbers.map(String)) })] : [];
