import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { TenantId } from '../../src/ids.js';
import { type TermKey, termMaker } from '../../src/search/term-keys.js';

const key = new Uint8Array(32).fill(7);
const tenant = 'default' as TenantId;
const base: TermKey = { tenant, index: 'w', version: 'first', key, bits: 16 };
const words = Array.from({ length: 30_000 }, (_, number) => `kata${number}`);

function termsBy(changed: Partial<TermKey>, of = words): readonly string[] {
  const { termOf } = termMaker({ ...base, ...changed });
  return of.map(termOf);
}

describe('termMaker', () => {
  it('keeps the first bits of HMAC-SHA-256 over tenant and word, between index and mark of the key', () => {
    const hash = createHmac('sha256', key).update('default\nsimpan').digest();
    const bits16 = hash.readUInt16BE(0).toString(36).padStart(4, '0');
    const bits20 = (hash.readUIntBE(0, 3) >>> 4).toString(36).padStart(4, '0');
    const [term = ''] = termsBy({}, ['simpan']);
    expect(term).toMatch(/^w[a-z0-9]{6}$/);
    expect(term.slice(1, 5)).toBe(bits16);
    const [other = ''] = termsBy({ index: 'i', bits: 20 }, ['simpan']);
    expect(other).toMatch(/^i[a-z0-9]{6}$/);
    expect(other.slice(1, 5)).toBe(bits20);
  });

  it('gives equal words equal terms, also beyond what it remembers', () => {
    const { termOf } = termMaker(base);
    const before = words.map(termOf);
    expect(words.map(termOf)).toEqual(before);
    expect(termsBy({})).toEqual(before);
  });

  it('has nothing in common under another key or in another tenant', () => {
    const own = termsBy({});
    for (const changed of [{ key: new Uint8Array(32).fill(8) }, { tenant: 'lain' as TenantId }]) {
      const shared = termsBy(changed).filter((term, at) => term === own[at]);
      expect(shared.length).toBeLessThan(words.length / 1_000);
    }
  });

  it('says which key and how many bits made a term', () => {
    const own = new Set(termsBy({}));
    for (const changed of [{ version: 'second' }, { bits: 15 }]) {
      expect(termMaker({ ...base, ...changed }).name).not.toBe(termMaker(base).name);
      expect(termsBy(changed).filter((term) => own.has(term))).toEqual([]);
    }
  });

  it.each([
    [14, 1.83],
    [16, 0.46],
    [20, 0.03],
  ])('lets words share their terms, as many as %i bits make of them', (bits, others) => {
    const shared = new Map<string, number>();
    for (const term of termsBy({ bits })) shared.set(term, (shared.get(term) ?? 0) + 1);
    const companions = [...shared.values()].reduce((sum, count) => sum + count * (count - 1), 0);
    expect(companions / words.length).toBeCloseTo(others, 1);
  });
});
