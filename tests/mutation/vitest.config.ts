/** Runs unit tests over a source file with one change in it, which the environment names. */
import { defineConfig } from 'vitest/config';
import { libraryStubs } from '../../src/pipeline/libraryStubs.ts';
import type { Mutant } from './mutants.ts';

const mutant = JSON.parse(process.env['MUTANT'] ?? 'null') as Mutant | null;

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { alias: libraryStubs },
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      transform(code, id) {
        if (!mutant || !id.split('?')[0]?.endsWith(`/${mutant.file}`)) return null;
        return `${code.slice(0, mutant.start)}${mutant.replacement}${code.slice(mutant.end)}`;
      },
    },
  ],
  test: {
    testTimeout: 30_000,
    pool: 'forks',
    maxWorkers: 1,
    isolate: false,
    bail: 1,
    include: ['tests/unit/**/*.test.ts'],
  },
});
