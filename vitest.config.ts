/** Unit and host tests: everything under tests/ that needs no browser. Pages under tests/renderer get a jsdom. */
import { defineConfig } from 'vitest/config';
import { UnitReporter } from './build/test/unit-reporter.ts';

const results = process.env.BACKSTORY_UNIT_RESULTS;

export default defineConfig({
  test: {
    reporters: results === undefined ? ['default'] : ['default', new UnitReporter(results)],
    projects: [
      {
        test: {
          name: 'plain',
          include: ['tests/{build,core,electron,house,host}/**/*.test.{ts,tsx}'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'page',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
        },
      },
    ],
  },
});
