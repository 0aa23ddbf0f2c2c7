import fc from 'fast-check';
import { it } from 'vitest';

export { fc };

/** A law that holds for every value; `ADUAN_DEEP=1` tries ten thousand. */
export function test<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  law: (value: Value) => void,
): void {
  const isDeep = Boolean(process.env.ADUAN_DEEP);
  const numRuns = isDeep ? 10_000 : 300;
  const timeout = isDeep ? 600_000 : 60_000;
  it(name, { timeout }, () => fc.assert(fc.property(values, law), { numRuns }));
}
