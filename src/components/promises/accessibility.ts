// What the accessibility statement says, part by part. What is tested names its tests; what is not tested is said as plainly.

/** The sentences of each part, by their ids. */
export const accessibilityParts = {
  aim: ['norm', 'noClaim'],
  notTested: ['people', 'readers', 'phones', 'translations'],
  limits: ['script', 'board', 'voice', 'calendar', 'specialists'],
} as const;

/** What the tests prove, and where. */
export const accessibilityProofs = {
  axe: ['tests/site/screens.matrix.spec.ts', 'tests/site/pages.spec.ts', 'tests/site/errands.spec.ts'],
  keyboard: ['tests/site/keyboard.spec.ts', 'tests/site/screens.matrix.spec.ts'],
  narrow: ['tests/site/screens.spec.ts', 'tests/site/screens.matrix.spec.ts'],
  spacing: ['tests/site/screens.spec.ts', 'tests/site/screens.matrix.spec.ts'],
  contrast: ['tests/site-unit/theme.test.ts', 'tests/site/screens.matrix.spec.ts'],
  forced: ['tests/site/forced.spec.ts'],
  errors: ['tests/site/errors.spec.ts'],
  spoken: ['tests/site/spoken.spec.ts'],
  direction: ['tests/site/beside.spec.ts'],
  browsers: ['tests/site/engines/declareWalks.ts', 'tests/site/embed.engines.spec.ts', 'tests/site/offline.engines.spec.ts'],
} as const;

/** The narrowest screen that everything fits, in CSS pixels, and what a screen of 1280 is enlarged to become it. @see WCAG 2.2, 1.4.10 */
export const NARROWEST = { pixels: 320, zoom: 400 } as const;
