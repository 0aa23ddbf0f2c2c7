import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256Hex } from '../../src/audit/sha256.js';
import { textHash } from '../../src/audit/text-hash.js';

allowLongTests();

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the hash of a text', () => {
  it('is that of the pure code for any text, halves of letters too', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, (each) => {
        expect(textHash(each)).toBe(sha256Hex(each));
        expect(textHash(`${each}\ud800`)).toBe(sha256Hex(`${each}\ud800`));
      }),
      { numRuns },
    );
  });

  it.each([
    ['no process', undefined],
    ['a process that only looks like one', { env: {} }],
    ['a runtime without such a module', { getBuiltinModule: () => undefined }],
  ])('is the pure code itself where there is %s', async (_, process) => {
    vi.resetModules();
    vi.stubGlobal('process', process);
    const here = await import('../../src/audit/text-hash.js');
    const { sha256Hex: pure } = await import('../../src/audit/sha256.js');
    expect(here.textHash).toBe(pure);
  });
});
