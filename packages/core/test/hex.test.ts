import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toHex } from '../src/hex.js';
import { allowLongTests, numRuns } from './runs.js';

allowLongTests();

it('writes bytes as others do', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(toHex(bytes)).toBe(bytesToHex(bytes));
    }),
    { numRuns },
  );
});
