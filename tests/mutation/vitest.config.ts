/** Runs unit tests over a source file with one change in it, which the environment names at the time of the run. */
import { defineConfig } from 'vitest/config';
import { libraryStubs } from '../../src/pipeline/libraryStubs.ts';
import type { Mutant } from './mutants.ts';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { alias: libraryStubs },
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      transform(code, id) {
        const mutant = JSON.parse(process.env['MUTANT'] ?? 'null') as Mutant | null;
        if (!mutant || !id.split('?')[0]?.endsWith(`/${mutant.file}`)) return null;
        return `${code.slice(0, mutant.start)}${mutant.replacement}${code.slice(mutant.end)}`;
      },
    },
  ],
  test: {
    testTimeout: 200_000,
    pool: 'forks',
    maxWorkers: 1,
    // A change may allocate without an end.
    execArgv: ['--max-old-space-size=1500'],
    isolate: false,
    // Vitest keeps transformed modules on disk by their text, which a change made here is not a part of.
    fsModuleCache: false,
    setupFiles: ['tests/mutation/setup.ts'],
    include: ['tests/unit/**/*.test.ts'],
  },
});
