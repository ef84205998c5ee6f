/**
 * Answers over IPC which of the asked test files notice a change. One Vitest stays up for all changes, so that only the changed file is transformed again;
 * each run still starts a fresh worker.
 */
import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';
import type { Mutant } from './mutants.ts';

export interface Question {
  readonly mutant: Mutant | null;
  readonly tests: readonly string[];
}

/** The first file with a test that failed, and how; null where all tests passed. */
export type Answer = { readonly test: string; readonly how: string } | null;

const vitest = await createVitest('test', {
  config: 'tests/mutation/vitest.config.ts',
  watch: false,
  reporters: [{}],
});

/** The file changed last, which the server may have read again after its run. */
let changed = '';
/** Errors outside of tests, of all runs. */
const seen = new Set<unknown>();

async function ask({ mutant, tests }: Question): Promise<Answer> {
  process.env['MUTANT'] = JSON.stringify(mutant);
  for (const file of [changed, mutant?.file ?? '']) if (file !== '') vitest.invalidateFile(resolve(file));
  changed = mutant?.file ?? '';
  const specifications = await vitest.globTestSpecifications([...tests]);
  if (specifications.length < tests.length) throw new Error(`Vitest does not know all of ${tests.join(', ')}`);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, false);
  const [error] = unhandledErrors.filter((each) => !seen.has(each));
  for (const each of unhandledErrors) seen.add(each);
  // Modules of earlier runs are still listed.
  for (const module of testModules)
    if (tests.includes(module.relativeModuleId) && module.state() === 'failed') {
      const [test] = module.children.allTests('failed');
      const [thrown] = test?.result().errors ?? module.errors();
      return { test: module.relativeModuleId, how: [test?.fullName, thrown?.message].join(': ').slice(0, 300) };
    }
  return error === undefined ? null : { test: tests[0] ?? '', how: JSON.stringify(error).slice(0, 300) };
}

process.on('message', (question: Question) => {
  ask(question).then(
    (answer) => process.send?.({ answer }),
    (error: unknown) => process.send?.({ fault: String(error) }),
  );
});
process.send?.({ ready: true });
