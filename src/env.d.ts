/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The day a page built now speaks of as today, `YYYY-MM-DD`: the day of the commit. */
  readonly BUILD_DAY: import('./law/days').Day;
  /** The short hash of the commit; empty when built without a repository. */
  readonly BUILD_VERSION: string;
  /** What the build is and was made of (`scripts/build-facts.mjs`): JSON, for a replaced expression may only be a text. */
  readonly BUILD: string;
  /** Who hosts this copy, as the settings of the build say: JSON too. */
  readonly HOST: string;
}
