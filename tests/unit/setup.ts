/**
 * Before each file of tests. Files share their globals: what one of them replaces is put back when it ends, or the next one that waits for a timer would
 * hang.
 *
 * One seed for every property test, so that a run can be repeated and no change is refused for a fault that it did not make. `FC_SEED=random`, or a
 * number, draws other cases.
 */
import { configureGlobal } from 'fast-check';
import { afterAll, vi } from 'vitest';

const asked = process.env['FC_SEED'];
const seed = asked === 'random' ? Date.now() % 0x7fffffff : Number(asked ?? 20_260_206);
if (!Number.isInteger(seed)) throw new Error(`FC_SEED is a whole number or "random", not "${asked ?? ''}".`);
if (asked === 'random') console.log(`FC_SEED=${seed}`);

configureGlobal({ seed });

afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
