// The content security policy of each kind of file. The pages' own one, in a meta tag, is the same for all of them but for what may be inline
// (`astro.config.mjs`): it holds where a host sends no headers. Where it does, both apply.

/** What the pages of a build have inline: `sha256-…` of each script and each style. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Whatever is not named here is forbidden. Astro adds `script-src` and `style-src` in the meta tag. */
export const forPages = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  // Recordings of texts; a voice of the device is no media.
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  // No answer can ever leave by a form.
  "form-action 'none'",
  "object-src 'none'",
  // No text becomes markup or a script (`fetchPage`), and no address becomes a script but that of the service worker (src/offline/trusted.ts).
  "require-trusted-types-for 'script'",
  'trusted-types permit-path',
  // No frame, by the first line; the page for partners adds its preview.
] as const;

/** A script or style of the page's own files, or one of those that the build found inline. */
const own = (name: string, hashes: readonly string[]): string => [name, "'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');

/**
 * The policy that is sent with a page.
 * @param ancestors who may have it in a frame
 * @param frames what it may have in a frame itself: nothing, unless told
 */
export const pagePolicy = (inline: Inline, ancestors: string, frames?: string): string =>
  [...forPages, own('script-src', inline.scripts), own('style-src', inline.styles), ...(frames ? [`frame-src ${frames}`] : []), `frame-ancestors ${ancestors}`].join('; ');

const closed = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** For what is no page: nothing runs and nothing loads when it is opened by itself. */
export const filePolicy = `default-src 'none'; ${closed}`;

/** For the service worker: it fetches files of this site, and loads no other script. */
export const workerPolicy = `default-src 'none'; connect-src 'self'; ${closed}; require-trusted-types-for 'script'; trusted-types 'none'`;
