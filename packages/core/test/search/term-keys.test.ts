import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { TenantId } from '../../src/ids.js';
import { termMaker } from '../../src/search/term-keys.js';

const key = new Uint8Array(32).fill(7);
const base = { tenant: 'default' as TenantId, index: 'w', mark: 'a', key, bits: 16 } as const;
const words = Array.from({ length: 30_000 }, (_, number) => `kata${number}`);

describe('termMaker', () => {
  it('keeps the first bits of HMAC-SHA-256 over tenant and word, behind index and mark', () => {
    const hash = createHmac('sha256', key).update('default\nsimpan').digest();
    const bits16 = hash.readUInt16BE(0).toString(36).padStart(4, '0');
    expect(termMaker(base)('simpan')).toBe(`wa${bits16}`);
    const bits20 = (hash.readUIntBE(0, 3) >>> 4).toString(36).padStart(4, '0');
    expect(termMaker({ ...base, index: 'i', mark: '3', bits: 20 })('simpan')).toBe(`i3${bits20}`);
  });

  it('gives equal words equal terms, also beyond what it remembers', () => {
    const term = termMaker(base);
    const before = words.map(term);
    expect(words.map(term)).toEqual(before);
    expect(words.map(termMaker(base))).toEqual(before);
  });

  it('has nothing in common under another key or in another tenant', () => {
    const hashOf = (terms: typeof base) =>
      words.slice(0, 1_000).map((word) => termMaker(terms)(word));
    const own = hashOf(base);
    for (const other of [
      { ...base, key: new Uint8Array(32).fill(8) },
      { ...base, tenant: 'lain' as TenantId },
    ]) {
      const shared = hashOf(other).filter((term, at) => term === own[at]);
      expect(shared.length).toBeLessThan(3);
    }
  });

  it.each([
    [14, 1.83],
    [16, 0.46],
    [20, 0.03],
  ])('lets words share their terms, as many as %i bits make of them', (bits, others) => {
    const shared = new Map<string, number>();
    for (const term of words.map(termMaker({ ...base, bits }))) {
      shared.set(term, (shared.get(term) ?? 0) + 1);
    }
    const companions = [...shared.values()].reduce((sum, count) => sum + count * (count - 1), 0);
    expect(companions / words.length).toBeCloseTo(others, 1);
    expect(Math.max(...[...shared.keys()].map((term) => term.length))).toBe(6);
  });
});
