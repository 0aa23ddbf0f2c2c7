import { canonicalJson } from '@aduan/core/plugin';
import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';
import { canonicalData } from '../src/canonical-data.js';

allowLongTests();

describe('data written canonically at once', () => {
  it('is what canonicalJson writes, in whatever order the keys stand', () => {
    const value = fc.jsonValue({ stringUnit: 'binary' });
    fc.assert(
      fc.property(value, (each) => {
        const read: unknown = JSON.parse(JSON.stringify(each));
        expect(canonicalData(read)).toBe(canonicalJson(read));
        const sorted: unknown = JSON.parse(canonicalJson(read));
        expect(canonicalData(sorted)).toBe(canonicalJson(read));
      }),
      { numRuns },
    );
  });

  it.each([
    ['{"b":1,"a":2}', '{"a":2,"b":1}'],
    ['{"a":{"b":1,"a":2}}', '{"a":{"a":2,"b":1}}'],
    ['[{"b":1,"a":[{"d":1,"c":2}]}]', '[{"a":[{"c":2,"d":1}],"b":1}]'],
    // JavaScript orders integer-like keys by their number.
    ['{"10":1,"9":2}', '{"10":1,"9":2}'],
    ['{"a":1,"__proto__":{"b":1,"a":2}}', '{"__proto__":{"a":2,"b":1},"a":1}'],
    ['{"a":1,"a":2}', '{"a":2}'],
  ])('%s is %s', (text, written) => {
    expect(canonicalData(JSON.parse(text))).toBe(written);
  });
});
