import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256Hex } from '../../src/audit/sha256.js';
import { verifyingHash } from '../../src/audit/verifying-hash.js';
import { numRuns, takeTheTime } from '../runs.js';

takeTheTime();

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the hash of those who verify', () => {
  it('is that of the pure code for any text, halves of letters too', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, (each) => {
        expect(verifyingHash(each)).toBe(sha256Hex(each));
        expect(verifyingHash(`${each}\ud800`)).toBe(sha256Hex(`${each}\ud800`));
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
    const here = await import('../../src/audit/verifying-hash.js');
    const { sha256Hex: pure } = await import('../../src/audit/sha256.js');
    expect(here.verifyingHash).toBe(pure);
  });
});
