/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Astro's own Vite settings, so that a test can also import an .astro component. A test that needs a
// page says so on its first line: // @vitest-environment happy-dom
export default getViteConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
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
