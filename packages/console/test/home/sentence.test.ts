import { expect, test } from 'vitest';
import { sentenceOf } from '../../src/home/sentence.js';
import { datesOf } from '../../src/time/dates.js';
import { en, id } from '../all-texts.js';

const now = Date.parse('2026-11-24T10:42+07:00');
const nothing = { open: 0, late: 0 };
type Facts = Parameters<typeof sentenceOf>[0];

function said(facts: Partial<Facts>, locale: 'id' | 'en' = 'id'): string {
  const parts = sentenceOf({
    ...{ catalogue: locale === 'id' ? id : en, dates: datesOf(locale, 'Asia/Jakarta'), now },
    ...{ name: 'Petugas B', mine: nothing, today: nothing, next: null, desk: null },
    ...facts,
  });
  return parts.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ');
}

test('an officer reads what of theirs is late, and what is due today without it', () => {
  const mine = { open: 7, late: 2 };
  const facts = { mine, today: { open: 5, late: 2 }, next: '2026-11-24T11:30:00+07:00' };
  expect(said(facts)).toBe(
    'Selamat pagi, Petugas B. Dua laporan Anda sudah lewat tenggat. ' +
      'Tiga laporan Anda jatuh tempo hari ini, yang pertama pukul 11.30.',
  );
  expect(said(facts, 'en')).toContain(
    'Two of your reports are late. Three of your reports are due today, the first at 11:30.',
  );
});

test('without one today the next day is named, and without any that none runs', () => {
  const mine = { open: 3, late: 0 };
  expect(said({ mine, next: '2026-11-26T16:30:00+07:00' })).toContain(
    'Tenggat Anda berikutnya Kam 26 Nov pukul 16.30, hari ini tidak ada.',
  );
  expect(said({ mine })).toContain('Tidak ada tenggat Anda yang berjalan.');
  expect(said({})).toContain('Belum ada laporan di tangan Anda.');
});

test('where the first ones are all late, no time is made up for the others', () => {
  const mine = { open: 9, late: 6 };
  expect(said({ mine, today: { open: 8, late: 6 } })).toMatch(
    /Enam laporan Anda sudah lewat tenggat\. Dua laporan Anda jatuh tempo hari ini\.$/,
  );
  expect(said({ mine, today: { open: 6, late: 6 } })).toMatch(/lewat tenggat\.$/);
  const tomorrow = { today: { open: 7, late: 6 }, next: '2026-11-25T09:00:00+07:00' };
  expect(said({ mine, ...tomorrow })).toMatch(/Satu laporan Anda jatuh tempo hari ini\.$/);
});

test('who supervises reads of the desk: what is late, what is due soon, and who has nobody', () => {
  const desk = {
    ...{ open: 40, late: 3 },
    ...{ soon: { open: 9, late: 3 }, nobody: { open: 3, late: 1 } },
  };
  expect(said({ desk })).toContain(
    'Tiga laporan terlambat. Enam jatuh tempo dalam 48 jam, dua belum ada petugas.',
  );
  expect(said({ desk: { open: 40, late: 0, soon: nothing, nobody: nothing } })).toContain(
    'Tidak ada laporan yang terlambat. Dua hari ke depan tidak ada yang jatuh tempo.',
  );
});

test('it opens with a word, whatever the number is', () => {
  const desk = { open: 40, late: 61, soon: nothing, nobody: nothing };
  expect(said({ desk })).toMatch(/^Selamat pagi/);
  expect(said({ desk })).toContain('61 laporan terlambat.');
  expect(said({ desk: { ...desk, late: 10 } })).toContain('Sepuluh laporan terlambat.');
});
