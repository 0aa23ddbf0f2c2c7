import fc from 'fast-check';
import { it } from 'vitest';
import { isDeep } from './deep.js';

export { fc };

// `npm test` asks the same every time, so that what is red is red by the change at hand; the deep runs look for the rest.
const asked = isDeep ? { numRuns: 10_000 } : { numRuns: 300, seed: 1 };
// A law takes as long as it takes, deep or on a busy machine.
const timeout = 3_600_000;

/** A law that holds for every value. */
export function test<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  law: (value: Value) => void,
): void {
  it(name, { timeout }, () => fc.assert(fc.property(values, law), asked));
}

/** A law of a whole desk that holds for every value: 200 of them, deep as many as of any law. */
export function testDesk<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  law: (value: Value) => Promise<void>,
): void {
  const ofDesks = isDeep ? asked : { ...asked, numRuns: 200 };
  it(name, { timeout }, () => fc.assert(fc.asyncProperty(values, law), ofDesks));
}
