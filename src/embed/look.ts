import { contrast, hexOf, readColour, type Rgb } from './colour';
import { READ, SEEN } from './grounds';
import { LOOK, type Look, type LookName } from './protocol';

/** Colours of our own theme as they are on the page now, light or dark, by their name in `styles/theme.tokens.json`. */
export type OwnColours = Readonly<Record<string, Rgb>>;

/** What a look comes to: custom properties of the page, each with its value, and what of it was not taken. */
export interface Judged {
  readonly properties: Readonly<Record<string, string>>;
  readonly refused: readonly LookName[];
}

/** The colours of ours that a partner's colour takes the place of. The ring, errors and outcomes stay ours. */
export const COLOURS = {
  'color-action': ['action', 'action-hover'],
  'color-action-text': ['on-action'],
  'color-text': ['ink', 'ink-soft'],
  'color-background': ['paper', 'surface', 'sunken'],
  'color-link': ['link'],
} as const satisfies Partial<Record<LookName, readonly string[]>>;
export type ColourName = keyof typeof COLOURS;
const colourNames = Object.keys(COLOURS) as ColourName[];

/** Our own theme has one colour for links and for actions: these properties point at it. */
const LINK = ['--nl-link-color', '--nl-link-hover-color', '--nl-link-active-color'];

/** Least contrast of what is read and of what is only seen. @see WCAG 2.2, 1.4.3 and 1.4.11 */
export const LEAST_READ = 4.5;
export const LEAST_SEEN = 3;

const holds = (colours: OwnColours, pairs: typeof READ, least: number): boolean =>
  Object.entries(pairs).every(([front, backs]) => backs.every((back) => {
    const [one, other] = [colours[front], colours[back]];
    return one !== undefined && other !== undefined && contrast(one, other) >= least;
  }));

/** Our colours with some of the partner's among them; a link is of the colour of an action unless it has its own. */
export function mixed(ours: OwnColours, theirs: ReadonlyMap<ColourName, Rgb>, which: readonly ColourName[]): OwnColours {
  const all: Record<string, Rgb> = { ...ours };
  for (const name of which) for (const own of COLOURS[name]) all[own] = theirs.get(name) as Rgb;
  return { link: all['action'] as Rgb, ...all };
}

/** Every choice among some names, the largest first; of two as large, the one with what comes first in the list. */
function choices(names: readonly ColourName[]): (readonly ColourName[])[] {
  const all = Array.from({ length: 2 ** names.length }, (_, bits) => names.filter((_, at) => bits & (1 << at)));
  return all.sort((a, b) => b.length - a.length);
}

/** The least and the most of a length, in CSS pixels. */
export const LENGTHS = { 'font-size': [16, 24], radius: [0, 24] } as const;

/** What is no colour: how it must be written, and what of ours it sets. */
const OTHERS: Readonly<Record<Exclude<LookName, ColourName>, { readonly valid: (value: string) => boolean; readonly sets: readonly string[] }>> = {
  // Only fonts of the reader's device: the page loads none but its own.
  font: { valid: (value) => /^[\p{L}\p{N} ,'"_-]{1,200}$/u.test(value), sets: ['--pp-font-body'] },
  'font-size': { valid: (value) => within(value, ...LENGTHS['font-size']), sets: ['font-size'] },
  radius: { valid: (value) => within(value, ...LENGTHS.radius), sets: ['--pp-radius-small', '--pp-radius-large'] },
};

/** True for a length in CSS pixels, or in `rem` of 16 of them, between two borders. */
function within(value: string, least: number, most: number): boolean {
  const [, number, unit] = /^(\d{1,3}(?:\.\d{1,4})?)(px|rem)$/.exec(value) ?? [];
  const pixels = Number(number) * (unit === 'rem' ? 16 : 1);
  return pixels >= least && pixels <= most;
}

/**
 * Judges the look that a partner asks for. Of the colours as many are taken as can stand together with ours: text at least 4.5
 * to 1 on all it stands on, borders and the ring 3 to 1.
 * @param look values by name; anything may be in it
 * @param ours our colours as they are now, light or dark
 */
export function judgeLook(look: Look, ours: OwnColours): Judged {
  const asked = LOOK.filter((name) => (look[name] ?? '') !== '');
  const theirs = new Map<ColourName, Rgb>();
  for (const name of colourNames) {
    const colour = readColour(look[name] ?? '');
    if (colour) theirs.set(name, colour);
  }
  const chosen = choices([...theirs.keys()]).find((which) => {
    const colours = mixed(ours, theirs, which);
    return holds(colours, READ, LEAST_READ) && holds(colours, SEEN, LEAST_SEEN);
  }) ?? [];
  const properties: Record<string, string> = {};
  for (const name of chosen) {
    const own = name === 'color-link' ? LINK : COLOURS[name].map((one) => `--pp-color-${one}`);
    for (const property of own) properties[property] = hexOf(theirs.get(name) as Rgb);
  }
  const taken: LookName[] = [...chosen];
  for (const name of Object.keys(OTHERS) as (keyof typeof OTHERS)[]) {
    const value = (look[name] ?? '').trim();
    if (value === '' || !OTHERS[name].valid(value)) continue;
    taken.push(name);
    for (const property of OTHERS[name].sets) properties[property] = value;
  }
  return { properties, refused: asked.filter((name) => !taken.includes(name)) };
}
