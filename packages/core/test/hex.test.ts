import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { bytesToHex } from '@noble/hashes/utils.js';
import { expect, it } from 'vitest';
import { toHex } from '../src/hex.js';

allowLongTests();

it('writes bytes as others do', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(toHex(bytes)).toBe(bytesToHex(bytes));
    }),
    { numRuns },
  );
});
