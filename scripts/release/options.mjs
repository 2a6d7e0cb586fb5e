// What somebody asks of a release, and of the tree it is made from. Whatever is wrong is said in one sentence, with what to do.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { readHost } from '../host.mjs';

/** Folders of letters, digits, dots, dashes and underscores, with a slash at both ends. A name that begins with a dot is one that hosts hide. */
const BASE = /^\/([\w-][\w.-]*\/)*$/;

/**
 * Reads what stands behind `npm run release --`. What is left out comes from the environment, as in a build.
 * @param {string[]} args @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ base: string, site: string, out: string, attempt: boolean }} the folder on the host, the origin, where the zip file goes, and whether it is tried
 * @throws with the sentence to show
 */
export function readOptions(args, env) {
  const { values } = parseArgs({ args, options: { base: { type: 'string' }, site: { type: 'string' }, out: { type: 'string', default: 'release' }, try: { type: 'boolean', default: false } } });
  const base = values.base ?? (env.PERMIT_PATH_BASE || '/');
  if (!BASE.test(base)) throw new Error(`--base is a folder with a slash at both ends, such as /permit-path/, or / for the top of the site. This is none: ${base}`);
  const given = (values.site ?? env.PERMIT_PATH_SITE ?? '').trim();
  if (given === '') throw new Error('Say where the site will stand: --site https://check.example. The code that partners copy, and the feed, begin with it.');
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:') throw new Error(`--site begins with https://: the check keeps working without internet only there. This does not: ${given}`);
  if (given.replace(/\/$/, '') !== url.origin) throw new Error(`--site is the name of the host alone, such as ${url.origin}; the folder belongs in --base. This has more: ${given}`);
  // The other settings of a build: a contact that is none stops here, not after half a minute.
  readHost({ ...env, PERMIT_PATH_SITE: url.origin });
  return { base, site: url.origin, out: values.out, attempt: values.try };
}

/**
 * Why no release can be made from this folder: it is named after a commit, so it must be that commit.
 * @param {string} root @param {string} commit of the build, empty where nobody knows it
 * @returns {string | undefined} a sentence; nothing where all is well
 */
export function whyNot(root, commit) {
  if (commit === '') return 'Nobody knows which commit this folder is: set PERMIT_PATH_COMMIT and SOURCE_DATE_EPOCH, or release from the repository.';
  let changed = '';
  try {
    changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    // A folder that `git archive` made has no repository, and nothing to compare with.
  }
  return changed ? `A release is named after its commit, and these are in no commit. Commit them, or put them away:\n${changed.trimEnd()}` : undefined;
}
