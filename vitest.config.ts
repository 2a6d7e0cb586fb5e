import { getViteConfig } from 'astro/config';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { buildEnv } from './scripts/build-env.mjs';
import { readHost } from './scripts/host.mjs';

// `npm run quick` does without Astro, whose settings cost three seconds, and keeps what it has made of a module for the next time.
const quick: ViteUserConfig = {
  define: { ...buildEnv(process.env), 'import.meta.env.SITE': JSON.stringify(readHost(process.env).site) },
  test: { fsModuleCache: true },
};
const configure = (config: ViteUserConfig) => (process.env.PERMIT_PATH_QUICK ? defineConfig({ ...quick, test: { ...quick.test, ...config.test } }) : getViteConfig(config));

// Astro's own Vite settings, so that a test can also import an .astro component. A test that needs a
// page says so on its first line: // @vitest-environment happy-dom
export default configure({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Said at the head of a file: // @module-tag thorough
    tags: [{ name: 'thorough', description: 'Tries everything: every path, every day, every combination, a copy of the site; or takes a second and more. `npm run quick` leaves it out.' }],
    environment: 'node',
    // The default leaves one core alone, which halves a machine of two.
    maxWorkers: '100%',
    // Loading the law and the texts anew for each of ninety files took more than half of the time. All of them pass with and without.
    isolate: false,
    // Walking every path of the chart takes its time on a slow machine.
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      // Where the truth is; files that no test loads are listed too.
      include: ['src/law/**/*.ts', 'src/statechart/**/*.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'coverage',
    },
  },
});
