import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/canonical-json.js';

allowLongTests();

/** The definition of the format, written plainly. */
function plainly(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => plainly(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${plainly(item)}`);
  return `{${entries.join(',')}}`;
}

describe('canonical JSON', () => {
  it('has its keys in order, whatever they are, and nothing undefined', () => {
    const value = fc.anything({
      key: fc.string({ unit: 'binary' }),
      values: [
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.boolean(),
        fc.constantFrom(null, undefined),
      ],
      withNullPrototype: true,
      maxDepth: 3,
      maxKeys: 6,
    });
    fc.assert(
      fc.property(value, (each) => {
        expect(canonicalJson(each)).toBe(plainly(each));
      }),
      { numRuns },
    );
  });

  it.each([
    [{ b: 1, a: { d: undefined, c: [] } }, '{"a":{"c":[]},"b":1}'],
    [{ a: undefined }, '{}'],
    [[undefined, null, { b: '"', a: '' }], '[null,null,{"a":"","b":"\\""}]'],
    [{ '10': 1, '9': 2 }, '{"10":1,"9":2}'],
    [{ é: 1, z: 2, Z: 3 }, '{"Z":3,"z":2,"é":1}'],
    [[[], [[]]], '[[],[[]]]'],
    ['a', '"a"'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});
