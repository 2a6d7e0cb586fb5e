// The day a build speaks of as today: the day of the commit, so that two builds of one commit are the same.
// Without a repository (a released folder) SOURCE_DATE_EPOCH says it; with neither, the clock.
import { execFileSync } from 'node:child_process';

/** Seconds since 1970 of the commit that is built. */
function commitTime() {
  try {
    return Number(execFileSync('git', ['log', '-1', '--format=%ct'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  } catch {
    return Math.floor(Date.now() / 1000);
  }
}

/** The day of the build in Amsterdam, `YYYY-MM-DD`. */
export function buildDay() {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH) || commitTime();
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(seconds * 1000));
}
