import { type Session, step } from '@aduan/dialogue';
import { expect, test } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';
import { languageOf } from '../../src/flow/understanding/language-of.js';

test.each([
  'my savings at the cooperative cannot be withdrawn since january, please help me',
  'can i talk to a human please, my bahasa is bad',
  'How do I get my money back from KSP Contoh?',
  'the chairman took the money of our members',
  "I don't know where the office is",
  'Hi, I live in Rembitan village, Pujut, Central Lombok. The cooperative never shows its prices',
  'We live in Umbulharjo, Cangkringan, and Kopdes Merah Putih has not answered since July',
  'hello, the shop of the cooperative in bayung gede kintamani is closed every day',
])('a whole message in English is known by its words: %s', (text) => {
  expect(languageOf(text)).toBe('en');
});

test.each([
  'akun simkopdes error terus ga bs login',
  'cara daftar anggota koperasi merah putih pie min',
  'help center koperasi',
  'KSP Maju Contoh, Desa Mekar, Kec. Cibinong, Kab. Bogor',
  'my money di KSP ga bisa diambil',
  'simpenan kulo ten KSP Contoh mboten saged dipendhet',
  'Budi Contoh',
  'please dong min, transfer saya error',
  'no. 12 a, RT 3',
])('what is Indonesian, mixed, or names alone is not taken for it: %s', (text) => {
  expect(languageOf(text)).toBeNull();
});

test('a person who writes English at an Indonesian entry point is spoken to in it, told how to go back, and goes back', () => {
  const at = Date.parse('2026-02-18T10:00:00+07:00');
  let session: Session | null = null;
  let count = 0;
  const say = (text: string) => {
    count += 1;
    const said = { type: 'message', key: `m${count}`, at, language: 'id', text } as const;
    const lines: string[] = [];
    let { effects, session: after, turn } = step(kopdesFlow, session, said);
    for (let hops = 0; hops < 9; hops += 1) {
      lines.push(...(turn?.say ?? []).map((line) => line.text));
      const effect = effects.find(({ type }) => type !== 'wake');
      if (!effect) break;
      const outcome = effect.type === 'hours' ? 'open' : 'unknown';
      const input = { type: 'outcome', key: `${count}.${hops}`, at, effect: effect.key } as const;
      ({ effects, session: after, turn } = step(kopdesFlow, after, { ...input, outcome }));
    }
    session = after;
    return lines.join('\n');
  };
  const first = say(
    'my savings at the cooperative cannot be withdrawn since january, please help me',
  );
  expect(first).toContain('We go on in English. Untuk bahasa Indonesia, ketik "bahasa Indonesia".');
  expect(first).toContain('Where was it');
  expect(first).not.toContain('Kejadiannya');
  expect(say('I do not know where the office is')).not.toContain('We go on in English');
  expect(say('bahasa Indonesia')).toContain('Kejadiannya di mana');
});
