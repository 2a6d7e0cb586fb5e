/** What this build is, and what it was made of (`scripts/build-facts.mjs`). Only pages about the site itself may show it: on every page it would change all of them with each commit, also those that a device keeps. */
export interface Build {
  /** The day of the commit, with dots: `2026.11.30`. */
  readonly version: string;
  /** Seven digits; empty where nobody knows it. */
  readonly commit: string;
  readonly day: string;
  /** SHA-256 of everything that the build is made of, in hexadecimal digits. */
  readonly sources: string;
  /** What its host set: names and values of the environment. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Of this build. */
export const build = JSON.parse(import.meta.env.BUILD) as Build;
