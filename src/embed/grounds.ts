// Which colour of the look stands on which: our own theme is held to it by a test, a partner's colours before they are taken.

const grounds = ['paper', 'surface', 'sunken'];
const tones = ['good', 'bad', 'warn', 'wait', 'calm'];
const linked = [...grounds, 'action-tint', 'calm-tint', 'warn-tint', 'bad-tint'];

/** What is read, and all it can stand on: names of `color` in `styles/theme.tokens.json`. */
export const READ: Readonly<Record<string, readonly string[]>> = {
  ink: [...grounds, ...tones.map((tone) => `${tone}-tint`), 'action-tint'],
  'ink-soft': [...grounds, 'action-tint'],
  action: linked,
  'action-hover': linked,
  link: linked,
  'on-action': ['action', 'action-hover'],
  ...Object.fromEntries(tones.map((tone) => [tone, [`${tone}-tint`, 'surface', 'paper']])),
};

/** What is only seen: borders, the ring, ornament. */
export const SEEN: Readonly<Record<string, readonly string[]>> = {
  edge: [...grounds, 'calm-tint'],
  accent: grounds,
  focus: [...grounds, 'bad-tint', 'calm-tint', 'warn-tint'],
  ...Object.fromEntries(tones.map((tone) => [tone, [...grounds, `${tone}-tint`]])),
};

/** Every colour that takes part. */
export const GROUND_COLOURS: readonly string[] = [...new Set([...Object.entries(READ), ...Object.entries(SEEN)].flatMap(([front, backs]) => [front, ...backs]))].filter((name) => name !== 'link');
