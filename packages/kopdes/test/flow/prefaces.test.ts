import { playScript } from '@aduan/dialogue/simulator';
import { expect, test } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';
import { findCooperative } from '../../src/flow/understanding/find-cooperative.js';
import { kopdesHost } from './kopdes-host.js';

const monday = Date.parse('2026-02-16T10:00:00+07:00');

function play(...lines: readonly string[]): string {
  const script = lines.map((line) => `> ${line}`);
  return playScript(kopdesFlow, kopdesHost(), script, monday).join('\n');
}

const prefaces = [
  'bilih kenging abdi bade ngawartosan..',
  'Nak saya sudah tua, mata kurang awas, mohon maaf kalau salah tulis',
  'kulo tiyang alit mas, mboten saged nulis sae',
  'maaf pak kalau mengganggu, saya orang kampung',
  'punten kang bade ngalaporkeun',
];

test.each(prefaces)('what leads up to a story is not the story: %s', (preface) => {
  const story = 'toilet gerainya kotor dan airnya tidak jalan';
  for (const said of [[preface], ['lapor', preface]]) {
    const played = play(...said, story);
    expect(played).toContain(`story: ${story}`);
    expect(played).not.toContain(`story: ${preface}`);
  }
});

test('a person who leads up to it twice is taken at their word, and asked no third time', () => {
  const [one = '', , other = ''] = prefaces.slice(1);
  const played = play('lapor', one, other);
  expect(played).toContain(`story: ${other}`);
  expect(played).toContain(`remarks: ${one}`);
});

test('what went wrong is told with the story where only its beginning was told before', () => {
  const [begun, rest] = ['kejadiannya begini di tempat kami', 'iuran warga hilang di pengurus'];
  const played = play('lapor', begun, rest, 'Desa Mekar, Cibadak', 'Wartini');
  expect(played).toContain('< Baik, sudah kami catat.');
  expect(played).toContain(`< Cerita: ${begun}\n< ${rest}`);
  expect(played).toContain('< Tempat: Desa Mekar, Cibadak');
});

test.each([
  'saya sudah tua, simpanan saya tidak bisa diambil',
  'maaf kalau mengganggu, pupuk di gerai habis terus',
])('a story may begin with it: %s', (story) => {
  expect(play('lapor', story)).toContain(`story: ${story}`);
});

test.each([
  ['abdi nginjeum ka KSP Rinjani Contoh Mukti 3 juta', 'KSP Rinjani Contoh Mukti'],
  ['saya pinjam di KSP Rinjani Contoh 12 bulan lalu', 'KSP Rinjani Contoh'],
  ['KUD Tani 17 Contoh', 'KUD Tani 17 Contoh'],
])('what is counted behind the name of a cooperative is no part of it: %s', (text, name) => {
  expect(findCooperative(text)).toBe(name);
});
