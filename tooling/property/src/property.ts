import fc from 'fast-check';
import { it } from 'vitest';
import { isDeep } from './deep.js';

export { fc };

const numRuns = isDeep ? 10_000 : 300;
// A law takes as long as it takes, deep or on a busy machine.
const timeout = 3_600_000;

/** A law that holds for every value. */
export function test<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  law: (value: Value) => void,
): void {
  it(name, { timeout }, () => fc.assert(fc.property(values, law), { numRuns }));
}

/** A law of a whole desk that holds for every value: 200 of them, deep as many as of any law. */
export function testDesk<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  law: (value: Value) => Promise<void>,
): void {
  const runs = isDeep ? numRuns : 200;
  it(name, { timeout }, () => fc.assert(fc.asyncProperty(values, law), { numRuns: runs }));
}
