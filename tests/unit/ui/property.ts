/** A property test with a name: `test('holds', arbitrary, (value) => …)`. */
import fc from 'fast-check';
import { it } from 'vitest';

export { fc };

export function test<Value>(name: string, arbitrary: fc.Arbitrary<Value>, holds: (value: Value) => void): void {
  it(name, () => fc.assert(fc.property(arbitrary, holds)));
}
