import fc from 'fast-check';
import { it } from 'vitest';
import { isDeep } from './deep.js';

export { fc };

// `npm test` always uses the same values, so that a failure is caused by the change at hand; deep runs search for
// others.
const asked = isDeep ? { numRuns: 10_000 } : { numRuns: 300, seed: 1 };
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

/** Tests a property of a whole desk for all values: 200 of them, in deep runs as many as for any property. */
export function testDesk<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  law: (value: Value) => Promise<void>,
): void {
  const ofDesks = isDeep ? asked : { ...asked, numRuns: 200 };
  it(name, { timeout }, () => fc.assert(fc.asyncProperty(values, law), ofDesks));
}
