import { fc, test } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';
import { findPersonalData, maskPersonalData, personalDataMasker } from '../src/index.js';

describe('masking', () => {
  const text = 'Saya Siti Aminah, NIK 3517214901980011, wa 0812-3456-7890.';

  it('says in its place what was there', () => {
    expect(maskPersonalData(text)).toBe('Saya [nama], NIK [NIK], wa [nomor telepon].');
    expect(maskPersonalData(text, { locale: 'en' })).toBe(
      'Saya [name], NIK [national id], wa [phone number].',
    );
  });

  it('hides only the kinds that are asked for', () => {
    expect(maskPersonalData(text, { kinds: ['PHONE'] })).toBe(
      'Saya Siti Aminah, NIK 3517214901980011, wa [nomor telepon].',
    );
  });

  it('lets the host write something else', () => {
    const replace = ({ value }: { value: string }) => `…${value.slice(-2)}`;
    expect(maskPersonalData(text, { kinds: ['PHONE'], replace })).toContain('wa …90.');
  });

  it('fits the masker of a desk', () => {
    const masker = personalDataMasker({ kinds: ['NIK'] });
    expect(masker.mask(text)).toContain('NIK [NIK]');
    expect(masker.find(text)).toMatchObject([{ kind: 'NIK', value: '3517214901980011' }]);
  });

  it('leaves a text without personal data as it is', () => {
    expect(maskPersonalData('Kapan kantor buka?')).toBe('Kapan kantor buka?');
  });
});

const words = fc.constantFrom(
  'nik',
  'hp',
  'saya',
  'Siti',
  '3517214901980011',
  '0812',
  '3456',
  '7890',
  'nol',
  '@',
  '.',
  '-',
  '(',
  ')',
  '+62',
  '\n',
  '😀',
  'rek',
  'Jl. A No 1',
  'İ',
);

describe('on any text', () => {
  test(
    'stretches are in order, apart, inside, and say what stands there',
    fc.array(words).map((list) => list.join(' ')),
    (text) => {
      let last = 0;
      for (const { start, end, value, confidence } of findPersonalData(text, {
        minConfidence: 0,
      })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(value);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        last = end;
      }
    },
  );

  test('it ends, whatever is written', fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
    findPersonalData(text);
  });

  it('takes work that grows with the length, not faster', { timeout: 600_000 }, () => {
    for (const part of [
      ' ',
      '0',
      '1 ',
      'a@',
      'nol ',
      'Jl. ',
      'saya ',
      '(at)',
      'Siti ',
      '-',
      '. ',
      'Siti, ',
      'RT 1/2 ',
      'NAMA ',
      'nol, eh maaf, ',
      'Siti bin ',
      'a dot ',
      'a gmail ',
      'siapa? ',
      '1) A ',
      'o8l',
      '0812tiga',
      'Dusun A, ',
      'rumah saya di gang a, ',
      'koperasi Aaa ',
      'a-',
      '|Aa: Bb',
      '. Aa, 12 th',
    ]) {
      // Between two words: some patterns begin behind one, or look back from one.
      const whole = workOn([`Siti${part.repeat(8_000)}Siti`]);
      const pieces = workOn(Array.from({ length: 32 }, () => `Siti${part.repeat(250)}Siti`));
      // About 1 where work grows with the text, 32 where it grows with its square.
      expect(whole / pieces, part).toBeLessThan(6);
    }
  });
});

/** How long this thread worked on some texts, μs, whatever else the machine does. */
function workOn(texts: readonly string[]): number {
  const before = process.threadCpuUsage();
  for (const text of texts) findPersonalData(text);
  const { user, system } = process.threadCpuUsage(before);
  // The clock of a thread is hardly finer than this.
  return Math.max(2_000, user + system);
}
