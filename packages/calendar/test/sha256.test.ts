import { createHash } from 'node:crypto';
import { fc } from '@aduan-internal/property';
import { expect, test } from 'vitest';
import { sha256Hex } from '../src/definition/sha256.js';

test('agrees with the platform on any text, at every length around a block', () => {
  const lengths = Array.from({ length: 140 }, (_, length) => 'a'.repeat(length));
  for (const text of lengths) expect(sha256Hex(text)).toBe(platform(text));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256Hex(text)).toBe(platform(text));
    }),
  );
});

function platform(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
