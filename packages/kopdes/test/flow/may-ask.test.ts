import { expect, test } from 'vitest';
import { isForBank, isPlainComplaint } from '../../src/flow/understanding/may-ask.js';
import { understandCitizen } from '../../src/flow/understanding/understand-citizen.js';
import lines from './lines/questions.json' with { type: 'json' };

test.each([
  'cara daftar anggota koperasi merah putih pie min',
  'syarat e opo wae nek arep nyilih duit neng kopdes',
  'simpanan pokok itu bisa diambil lagi?',
  'simpanan wajib piro mbak sak wulan e',
  'pinjam di koprasi bunga nya brp persen',
  'koperasi bisa dpt modal dari bank mandiri ga? caranya gmn',
  'kpn RAT itu',
  'pengurus digaji gak',
  'kepala desa boleh jadi ketua koperasi?',
  'opo bedane ksp karo kopdes',
  'tanah buat gerai harus punya desa apa boleh sewa',
  'duit simpanan dijamin lps ga mas',
  'kumaha carana jadi anggota koperasi desa',
  'how do i become a member of the village cooperative',
])('the bank is asked first: %s', (text) => {
  expect(isForBank(text)).toBe(true);
  expect(understandCitizen({ text }, { node: 'menu', slot: null, slots: {} }).intent).toBe(
    'question',
  );
});

test.each([
  'ketua koperasi membawa kabur simpanan anggota sejak Maret',
  'gerai koperasi tutup terus sejak dua bulan',
  'Simpanan saya di koperasi belum kembali sampai hari ini',
])('a person who came to ask plainly complains: %s', (text) => {
  expect(isPlainComplaint(text)).toBe(true);
  expect(isForBank(text)).toBe(false);
  const asking = { node: 'question', slot: 'question', slots: {} };
  expect(understandCitizen({ text }, asking)).toMatchObject({
    intent: 'another',
    slots: { story: text },
  });
});

test.each([
  'gerai kok tutup terus to, kenapa ya',
  'kalau uang simpanan hilang siapa yang menanggung?',
  'simpanan tidak bisa diambil itu aturannya bagaimana',
])('a person who came to ask and may ask is not taken for a complaint: %s', (text) => {
  expect(isPlainComplaint(text)).toBe(false);
});

test('of lines that nobody made rules for, no question at the entry point for questions is asked where it was', () => {
  const at = (slot: string | null) => (text: string) =>
    understandCitizen({ text }, { node: slot ?? 'menu', slot, slots: {} }).intent;
  const asked = lines.filter(({ intent }) => intent === 'question').map(({ text }) => text);
  const told = lines.filter(({ intent }) => intent === 'complaint').map(({ text }) => text);
  expect(asked.map(at('question')).filter(Boolean)).toEqual([]);
  // What is no plain complaint is looked up, and offered to be filed in its words.
  expect(told.map(at('question')).filter((intent) => intent === 'another').length).toBeGreaterThan(
    8,
  );
  // Without an entry point, most are looked up, and hardly a complaint is.
  expect(asked.map(at(null)).filter((intent) => intent === 'question').length).toBeGreaterThan(44);
  expect(told.map(at(null)).filter((intent) => intent === 'question').length).toBeLessThan(4);
});
