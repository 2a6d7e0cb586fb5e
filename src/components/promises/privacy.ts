import type { NAMES } from '../../islands/store';

// What the page about privacy says, part by part. A sentence that a test proves names the test: a promise without one is not made there.

/** What can stand in the browser: every name under which the site keeps something, in the order of the page. */
const kept: Readonly<Record<keyof typeof NAMES, true>> = { answers: true, journey: true, beside: true, deleted: true, saved: true, journeySaved: true, noInstall: true };

/** The sentences of each part, by their ids. */
export const privacyParts = {
  short: ['nothing', 'cookies', 'grounds', 'address'],
  device: [...Object.keys(kept), 'copy', 'reopen'],
  along: ['link', 'calendar', 'summary', 'sheet', 'file'],
  partner: ['sees', 'not', 'stores'],
  host: ['address', 'pages', 'recordings'],
  hidden: ['history', 'screen', 'network', 'apps', 'afraid'],
  delete: ['button', 'stays', 'made'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What the tests prove, and where. */
export const privacyProofs = {
  requests: ['tests/site/privacy.spec.ts', 'tests/site/leak.spec.ts', 'tests/site/leak-planted.spec.ts'],
  policy: ['tests/site/privacy.spec.ts', 'tests/site/headers.spec.ts'],
  grounds: ['tests/site-unit/carry-saved.test.ts', 'tests/site-unit/carry-link.test.ts', 'tests/site-unit/carry-summary.test.ts'],
  deletion: ['tests/site/done.spec.ts', 'tests/site/done-and-back.spec.ts'],
  frame: ['tests/site/embed.spec.ts'],
  link: ['tests/site/carry.spec.ts', 'tests/site-unit/carry-link.test.ts'],
} as const;
