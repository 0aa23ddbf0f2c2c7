import { expect, test } from 'vitest';
import { isQuestion } from '../../src/flow/understanding/is-question.js';

test.each([
  'Saya mau tahu syarat jadi anggota koperasi',
  'mau tau jam buka kantor dong',
  'Halo, saya ingin tahu soal pembagian SHU',
  'minta info cara daftar anggota',
  'tolong jelaskan simpanan pokok itu',
  'kami pengen tau kapan RAT diadakan',
  'kantor buka jam berapa',
  'apakah bunga pinjamannya tinggi?',
])('%s asks', (text) => {
  expect(isQuestion(text)).toBe(true);
});

test.each([
  'saya mau tahu uang saya dibawa ke mana',
  'Saya tahu ketua kami ditipu orang itu',
  'saya mau lapor ketua koperasi tidak pernah mengadakan rapat',
  'mau tahu dong',
  'tolong',
  'ketua tahu pembukuannya tidak beres dan diam saja',
  'info',
])('%s does not', (text) => {
  expect(isQuestion(text)).toBe(false);
});
