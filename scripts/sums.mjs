// `SHA256SUMS`: every file of the site with its hash, as `sha256sum -c` reads it. What hosts read (`scripts/headers.mjs`, which comes after) is not the site.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from './build-facts.mjs';
import { filesIn } from './headers.mjs';

/** The name of the list. */
export const SUMS = 'SHA256SUMS';

/** The lines of the list for a build. @param {string} dir */
export const sumsOf = (dir) => filesIn(dir).map((file) => `${sha256(readFileSync(join(dir, file)))}  ${file.slice(1)}\n`).join('');

/** @returns {import('astro').AstroIntegration} */
export default function sums() {
  return { name: 'sums', hooks: { 'astro:build:done': ({ dir }) => writeFileSync(new URL(SUMS, dir), sumsOf(fileURLToPath(dir))) } };
}
