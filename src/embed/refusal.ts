import { contrast, readColour, type Rgb } from './colour';
import { READ, SEEN } from './grounds';
import { COLOURS, LEAST_READ, LEAST_SEEN, mixed, type ColourName, type OwnColours } from './look';
import type { Look } from './protocol';

/** Why a partner's colour is not taken: the two colours that stand together worst. */
export interface Refusal {
  /** Their contrast, 1 to 21, and what it has to be. */
  readonly ratio: number;
  readonly least: number;
  /** What of the look the other colour is, the partner's or ours in its place; undefined for colours that nobody can set. */
  readonly other: ColourName | undefined;
}

const names = Object.keys(COLOURS) as ColourName[];
const pairs = [[READ, LEAST_READ], [SEEN, LEAST_SEEN]] as const;

/** What of the look one of our colours belongs to. */
const nameOf = (own: string): ColourName | undefined => names.find((name) => (COLOURS[name] as readonly string[]).includes(own));

/**
 * Why a colour is not taken beside the others that are.
 * @param name a colour that `judgeLook` refused
 * @param taken the colours of the same look that it took
 * @returns undefined when the value is no opaque colour
 */
export function refusalOf(name: ColourName, look: Look, taken: readonly ColourName[], ours: OwnColours): Refusal | undefined {
  const colour = readColour(look[name] ?? '');
  if (!colour) return undefined;
  const theirs = new Map<ColourName, Rgb>([[name, colour]]);
  for (const one of taken) theirs.set(one, readColour(look[one] ?? '') ?? colour);
  const all = mixed(ours, theirs, [...theirs.keys()]);
  const own: readonly string[] = COLOURS[name];
  const found = pairs.flatMap(([standing, least]) => Object.entries(standing).flatMap(([front, backs]) => backs.flatMap((back) => {
    const [one, two] = [all[front], all[back]];
    const other = own.includes(front) ? back : front;
    return one && two && (own.includes(front) || own.includes(back)) ? { ratio: contrast(one, two), least, other: nameOf(other) } : [];
  })));
  return found.sort((a, b) => a.ratio / a.least - b.ratio / b.least)[0];
}
