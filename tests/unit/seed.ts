/**
 * One seed for every property test, so that a run can be repeated and no change is refused for a fault that it did not make. `FC_SEED=random`, or a
 * number, draws other cases.
 */
import { configureGlobal } from 'fast-check';

const asked = process.env['FC_SEED'];
const seed = asked === 'random' ? Date.now() % 0x7fffffff : Number(asked ?? 20_260_206);
if (!Number.isInteger(seed)) throw new Error(`FC_SEED is a whole number or "random", not "${asked ?? ''}".`);
if (asked === 'random') console.log(`FC_SEED=${seed}`);

configureGlobal({ seed });
