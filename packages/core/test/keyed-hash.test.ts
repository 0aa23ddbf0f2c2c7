import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { afterEach, expect, it, vi } from 'vitest';
import { keyedHash, pureKeyedHash } from '../src/ports/keyed-hash.js';

allowLongTests();

afterEach(() => {
  vi.unstubAllGlobals();
});

it('is the same by the runtime and without it, for any key and any data', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), fc.uint8Array(), (secret, data) => {
      const copied = secret.slice();
      const byRuntime = keyedHash(copied);
      vi.stubGlobal('process', undefined);
      const without = keyedHash(copied);
      vi.unstubAllGlobals();
      copied.fill(0);
      const expected = pureKeyedHash(secret)(data);
      expect(byRuntime(data)).toEqual(expected);
      expect(without(data)).toEqual(expected);
      // It can be asked again.
      expect(without(data)).toEqual(expected);
    }),
    { numRuns },
  );
});
