import { it } from 'vitest';
import { fc, isDeep, numRuns } from './runs.js';

export { allowLongTests, fc, fuzzRuns, isDeep, numRuns } from './runs.js';

const asked = { numRuns: isDeep ? numRuns : 300 };
// No property is stopped by its timeout, in ms.
const timeout = 3_600_000;

/** Tests a property for all values. */
export function test<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  law: (value: Value) => void,
): void {
  it(name, { timeout }, () => fc.assert(fc.property(values, law), asked));
}

/** Tests a property of a whole desk for all values: 60 of them, in deep runs as many as for any property. */
export function testDesk<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  law: (value: Value) => Promise<void>,
): void {
  const runs = { numRuns: isDeep ? numRuns : 60 };
  it(name, { timeout }, () => fc.assert(fc.asyncProperty(values, law), runs));
}
