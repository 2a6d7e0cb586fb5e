import { filePolicy, pagePolicy, workerPolicy, type Inline } from './policy';

// The headers that belong to this site: the only place they are written. The build makes of them what hosts read (`files.ts`), and
// `scripts/serve.mjs` sends them, so that every browser test runs under them.

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** A part of the site: which addresses, without the base path, and what is sent with them. */
export interface Part {
  readonly id: 'widget' | 'partners' | 'loader' | 'rules' | 'hashed' | 'worker' | 'pages';
  /** A regular expression over the path from the site's folder on, beginning with a slash. Every address falls into one part only. */
  readonly paths: string;
  readonly headers: Headers;
}

// Nothing here needs them. `clipboard-write` and `web-share` are left to the browser's default, which is this site alone.
const OFF = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': OFF.map((feature) => `${feature}=()`).join(', '),
  // One year. Browsers read it over https only.
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Looked at anew each time: by its ETag that costs a few bytes. */
const FRESH = 'no-cache';
/** A name with a hash in it never means anything else. */
const FOREVER = 'public, max-age=31536000, immutable';
/** A stable address that changes rarely: an hour is what a partner waits for a correction. */
const HOUR = 'public, max-age=3600';

const alone: Headers = {
  ...everywhere,
  'Content-Security-Policy': filePolicy,
  // For browsers that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': FRESH,
};

const forOthers: Headers = { ...everywhere, 'Content-Security-Policy': filePolicy, 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': HOUR };

/**
 * The parts of the site. `widget` is the only page that others may frame, `loader` the only script that others may load, `rules` the only data that they may read.
 * @param inline what the pages of the build have inline
 */
export const partsOf = (inline: Inline): readonly Part[] => [
  { id: 'widget', paths: '^/[a-z]{2,3}/embed/', headers: { ...everywhere, 'Content-Security-Policy': pagePolicy(inline, '*'), 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': FRESH } },
  // Shows the widget.
  { id: 'partners', paths: '^/[a-z]{2,3}/partners/', headers: { ...alone, 'Content-Security-Policy': pagePolicy(inline, "'none'", "'self'") } },
  // A module script of another origin is only run with the second of these.
  { id: 'loader', paths: '^/v[0-9]+/', headers: forOthers },
  // The law as data, which programs of other origins read.
  { id: 'rules', paths: '^/rules/', headers: forOthers },
  { id: 'hashed', paths: '^/(_astro|texts)/', headers: { ...alone, 'Cache-Control': FOREVER } },
  { id: 'worker', paths: '^/worker[.]js$', headers: { ...alone, 'Content-Security-Policy': workerPolicy } },
  { id: 'pages', paths: '', headers: { ...alone, 'Content-Security-Policy': pagePolicy(inline, "'none'") } },
];

/** The part that a path falls into. @param path from the site's folder on, beginning with a slash */
export const partOf = (path: string, parts: readonly Part[]): Part => parts.find(({ paths }) => new RegExp(paths).test(path)) as Part;

/** What a partner with a content security policy adds to it. @param origin of the site, such as `https://example.org` */
export const policyForPartners = (origin: string): string => `script-src ${origin}; frame-src ${origin}`;
