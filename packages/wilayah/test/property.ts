import fc from 'fast-check';
import { it } from 'vitest';

export { fc };

/** A law that holds for every value; `ADUAN_DEEP=1` tries ten thousand. */
export function test<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  law: (value: Value) => void,
): void {
  const numRuns = process.env.ADUAN_DEEP ? 10_000 : 300;
  it(name, () => fc.assert(fc.property(values, law), { numRuns }));
}
