// The day a build speaks of as today: the day of the commit, so that two builds of one commit are the same. And the commit itself, so
// that a page and a printed sheet say by which version they were made. Each comes from the first of these that knows it:
// the environment (SOURCE_DATE_EPOCH, PERMIT_PATH_COMMIT), the repository, the released folder (`archived.txt`); the day at last from the clock.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What the repository says of the commit that is built; undefined without one. @param {...string} question */
function git(...question) {
  try {
    return execFileSync('git', question, { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim();
  } catch {
    return undefined;
  }
}

/** What `git archive` wrote into a released folder: nothing where it did not. */
const [archivedCommit, archivedTime] = (/^([0-9a-f]{40}) ([0-9]+)$/.exec(readFileSync(new URL('archived.txt', import.meta.url), 'utf8').trim()) ?? []).slice(1);

/** When the commit was made, in seconds since 1970. */
export const buildSeconds = () => Number(process.env.SOURCE_DATE_EPOCH || git('log', '-1', '--format=%ct') || archivedTime) || Math.floor(Date.now() / 1000);

/** The day of the build in Amsterdam, `YYYY-MM-DD`. */
export const buildDay = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(buildSeconds() * 1000));

/** The short hash of the commit that is built; empty where nobody knows it. The day of the build goes with it. */
export const buildVersion = () => process.env.PERMIT_PATH_COMMIT ?? git('log', '-1', '--format=%h', '--abbrev=7') ?? archivedCommit?.slice(0, 7) ?? '';
