// What a page reads of its build as `import.meta.env`, for the build and for tests that do without Astro (src/env.d.ts says what each is).
import { buildDay, buildVersion } from './build-day.mjs';
import { buildFacts } from './build-facts.mjs';
import { readHost } from './host.mjs';

/**
 * The `define` of Vite: the day, version, facts and host of this build, each as source text.
 * @param {Readonly<Record<string, string | undefined>>} env the settings of the build
 * @throws for a setting that cannot be: see `readHost`
 */
export const buildEnv = (env) => ({
  'import.meta.env.BUILD_DAY': JSON.stringify(buildDay()),
  'import.meta.env.BUILD_VERSION': JSON.stringify(buildVersion()),
  'import.meta.env.BUILD': JSON.stringify(JSON.stringify(buildFacts(env))),
  'import.meta.env.HOST': JSON.stringify(JSON.stringify(readHost(env))),
});
