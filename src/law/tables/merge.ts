import { picks } from './cases';

/** A part of a table that says the same throughout: the places it covers in each column, or undefined where a column makes no difference. */
export interface Row {
  readonly cells: readonly (readonly number[] | undefined)[];
  readonly says: string;
}

type Places = readonly (readonly number[])[];

/**
 * Divides a table into rows, one column after another, in the way that takes the fewest rows.
 * Values that never differ are joined first, so that the search stays small.
 * @param places the places of the values in each column
 * @param says what the table says for one place of each column
 */
export function merge(places: Places, says: (pick: readonly number[]) => string): readonly Row[] {
  /** The places of one column in groups that make no difference, whatever the other columns hold. */
  const groups = (choices: Places, column: number): Places => {
    const found = new Map<string, number[]>();
    for (const place of choices[column] ?? []) {
      const slice = [...picks(choices.with(column, [place]))].map(says).join();
      found.set(slice, [...(found.get(slice) ?? []), place]);
    }
    return [...found.values()];
  };
  const joined = places.map((_, column) => groups(places, column));
  const divided = new Map<string, readonly Row[]>();

  const divide = (choices: Places): readonly Row[] => {
    const key = choices.map((some) => some.join()).join(';');
    const before = divided.get(key);
    if (before) return before;
    const ways = choices.flatMap((_, column) => {
      const parts = groups(choices, column);
      if (parts.length < 2) return [];
      return [parts.flatMap((part) => divide(choices.with(column, part.slice(0, 1))).map((row) => ({ ...row, cells: row.cells.with(column, part) })))];
    });
    const alike: Row = { cells: choices.map(() => undefined), says: says(choices.map(([first = 0]) => first)) };
    const fewest = ways.reduce<readonly Row[]>((a, b) => (b.length < a.length ? b : a), ways[0] ?? [alike]);
    divided.set(key, fewest);
    return fewest;
  };

  const whole = (column: number, part: readonly number[]) =>
    (joined[column] ?? []).filter(([first = -1]) => part.includes(first)).flat().sort((a, b) => a - b);
  return divide(joined.map((parts) => parts.map(([first = 0]) => first))).map(({ cells, says: words }) => ({
    says: words,
    cells: cells.map((part, column) => part && whole(column, part)),
  }));
}
