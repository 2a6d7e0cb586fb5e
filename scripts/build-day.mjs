// The day a build speaks of as today: the day of the commit, so that two builds of one commit are the same.
// Without a repository (a released folder) SOURCE_DATE_EPOCH says it; with neither, the clock.
// And the commit itself, so that a printed sheet says by which version it was made.
import { execFileSync } from 'node:child_process';

/** What the repository says of the commit that is built; undefined without one. @param {string} format */
function ofCommit(format) {
  try {
    return execFileSync('git', ['log', '-1', `--format=${format}`, '--abbrev=7'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim();
  } catch {
    return undefined;
  }
}

/** Seconds since 1970 of the commit that is built. */
const commitTime = () => Number(ofCommit('%ct') ?? Math.floor(Date.now() / 1000));

/** The day of the build in Amsterdam, `YYYY-MM-DD`. */
export function buildDay() {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH) || commitTime();
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(seconds * 1000));
}

/** The short hash of the commit that is built; empty without a repository. The day of the build goes with it. */
export const buildVersion = () => ofCommit('%h') ?? '';
