import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

const filesOf = (dir: string, ending: RegExp) => readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file)).map((file) => join(dir, file));

/** Of the other languages what every device keeps. */
const LEFT_OUT = /^(en|fr|ti)\/(?!index\.html$|offline(\/|$))/;

/** Copies a build, of two languages: Dutch and Arabic. Packing all of them takes half a minute. @param to the folder to fill */
export const copyOfTwo = (dist: string, to: string): void => cpSync(dist, to, { recursive: true, filter: (source) => !LEFT_OUT.test(relative(dist, source).split(sep).join('/')) });

/** Makes the worker of a built site anew, as the build does. */
function makeWorkerOf(dir: string): void {
  const module = new URL('../../scripts/offline.mjs', import.meta.url).href;
  execFileSync(process.execPath, ['--input-type=module', '-e', `const { makeWorker } = await import(${JSON.stringify(module)}); await makeWorker(${JSON.stringify(dir)});`], { stdio: 'pipe' });
}

/** A copy of the built site in a folder of its own, changed by a test, with a worker that fits. */
export function copyOfSite(change: (dir: string) => void): string {
  const dir = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync('dist', dir, { recursive: true });
  change(dir);
  makeWorkerOf(dir);
  return dir;
}

/** The next build: every page says so in an attribute, and the view of the result has another name, as after any change to it. */
export const nextBuild = (mark = 'next'): string => copyOfSite((dir) => {
  const view = readdirSync(join(dir, '_astro')).find((file) => file.startsWith('ResultView.')) ?? '';
  const renamed = `ResultView.${mark}.js`;
  renameSync(join(dir, '_astro', view), join(dir, '_astro', renamed));
  for (const file of filesOf(dir, /\.(html|js)$/)) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(view, renamed).replace('<body>', `<body data-build="${mark}">`));
  }
});
