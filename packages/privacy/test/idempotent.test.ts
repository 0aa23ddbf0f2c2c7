import { readFileSync } from 'node:fs';
import { fc, test } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';
import { findPersonalData, maskPersonalData } from '../src/index.js';

const files = [
  'tidy',
  'other-author',
  'other-author-again',
  'registers-tuned',
  'registers-kept',
  'unseen',
];
const texts = files.flatMap((file) =>
  readFileSync(new URL(`lines/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text),
);

describe('a text that was masked', () => {
  it.each(['id', 'en'] as const)('stays as it is when it is masked again, in %s', (locale) => {
    for (const text of texts) {
      const masked = maskPersonalData(text, { locale });
      expect(maskPersonalData(masked, { locale })).toBe(masked);
    }
  });
});

describe('any of the lines, cut anywhere', () => {
  test(
    'has stretches at the units of the text',
    fc.tuple(fc.constantFrom(...texts), fc.nat(300)),
    ([text, at]) => {
      const cut = `😀${text.slice(at)}`;
      for (const { start, end, value } of findPersonalData(cut)) {
        expect(cut.slice(start, end)).toBe(value);
      }
    },
  );
});
