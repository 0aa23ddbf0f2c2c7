import { expect, test } from 'vitest';
import { readRating } from '../../src/ratings/read-rating.js';

test.each<[string, number, string?]>([
  ['4', 4],
  [' 5 ', 5],
  ['4, cepat sekali', 4, 'cepat sekali'],
  ['2. Lama, dan tidak jelas.\nMaaf.', 2, 'Lama, dan tidak jelas.\nMaaf.'],
  ['1\nTidak dibantu', 1, 'Tidak dibantu'],
  ['5!', 5],
  ['3/5', 3],
  ['4/5 - lumayan', 4, 'lumayan'],
  ['Sangat puas', 5],
  ['5 - tiga hari selesai', 5, 'tiga hari selesai'],
  ['4, cepat\n2 hari sudah selesai', 4, 'cepat\n2 hari sudah selesai'],
  ['5 cepat sekali', 5, 'cepat sekali'],
  ['2 tidak membantu, saya tunggu dua minggu', 2, 'tidak membantu, saya tunggu dua minggu'],
  ['1 Kurang ramah', 1, 'Kurang ramah'],
  ['5 Terima  kasih pak', 5, 'Terima  kasih pak'],
  ['4 very quick', 4, 'very quick'],
  ['3 cukup', 3, 'cukup'],
  ['4 bintang', 4, 'bintang'],
  ['4 dari 5', 4],
  ['4 dari 5 lumayan', 4, 'lumayan'],
  ['5👍🏽', 5, '👍🏽'],
  ['5 🙏 mantap', 5, '🙏 mantap'],
  ['tidak puas', 2],
  ['Very dissatisfied', 1],
])('%j is a rating', (text, score, words) => {
  const expected = words === undefined ? { score } : { score, text: words };
  expect(readRating([{ type: 'text', text }])).toEqual(expected);
});

test.each([
  '',
  '0',
  '6',
  '45',
  '4 bulan simpanan saya belum kembali',
  '4, 5 orang belum dibayar',
  '4 dari 5 orang belum dibayar',
  '1 belum selesai',
  '2 tidak hadir waktu rapat',
  '3 baikkan dulu jalannya',
  '3 cukup banyak yang hilang',
  '4 🐄 mati',
  '5👍 anggota belum dibayar',
  '2.500.000 rupiah belum kembali',
  '1/2 dari simpanan hilang',
  'Nomor 4',
  '1. Simpanan belum kembali.\n2. Pengurus menghilang.',
  '1\n2. Pengurus menghilang.',
  'puas sekali',
  '-4',
])('%j is none', (text) => {
  expect(readRating([{ type: 'text', text }])).toBeNull();
});

test('a choice is one by its id or its title, and nothing else with something beside it', () => {
  const choice = { type: 'choice', id: 'rating-2', title: 'Tidak puas', source: 'button' } as const;
  expect(readRating([choice])).toEqual({ score: 2 });
  expect(readRating([{ ...choice, id: '9' }])).toEqual({ score: 2 });
  expect(readRating([{ ...choice, id: 'rating-9', title: 'x' }])).toBeNull();
  expect(readRating([{ ...choice, id: 'menu', title: 'Menu' }])).toBeNull();
  expect(readRating([{ type: 'text', text: '4' }, choice])).toBeNull();
  expect(readRating([])).toBeNull();
});

test('no length of a message slows the reading', () => {
  for (const gap of ['\n', ' ', ',', '\n1', '\n ', '👍', ' tidak', ' sangat ']) {
    expect(readRating([{ type: 'text', text: `4${gap.repeat(50_000)}5` }])).toBeNull();
  }
});
