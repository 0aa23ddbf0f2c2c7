import { expect, test } from 'vitest';
import { asksPerson } from '../../src/flow/understanding/asks-person.js';
import { declinesNumber } from '../../src/flow/understanding/declines-number.js';
import { findName, nameAlone } from '../../src/flow/understanding/find-name.js';
import { understandCitizen } from '../../src/flow/understanding/understand-citizen.js';

test.each([
  'May I speak with a real person? This machine never gets what I am telling it.',
  'sama petugas aja ya bu',
  'karo petugas wae, ojo bot',
  'kalih petugas mawon pak',
])('a person is asked for: %s', (text) => {
  expect(asksPerson(text)).toBe(true);
});

test.each([
  'Ada orang di gudang? Saya lihat pupuk dibawa keluar malam hari oleh tiga orang bertopeng itu',
  'sama petugas koperasi kami disuruh bayar lagi',
  'Gas di gerai habis. Kami disuruh pulang. Bisa bicara dengan petugas yang menjaga gudang itu katanya',
])('nobody is asked for, something is told: %s', (text) => {
  expect(asksPerson(text)).toBe(false);
});

const atEntryPoint = { node: 'story', slot: 'story', slots: {} };
test.each(['story', 'question'])(
  'behind the entry point "%s" who asks how their report stands is told',
  (node) => {
    const asked = { node, slot: node, slots: {} };
    for (const text of [
      'aduan saya minggu lalu sudah ditangani belum ya?',
      'kapan ada kabar laporan saya?',
    ]) {
      expect(understandCitizen({ text }, asked).intent, text).toBe('status');
    }
  },
);

test('a story that tells of an older report is none that asks for it', () => {
  for (const text of [
    'Laporan keuangan koperasi kami belum dibacakan di rapat anggota',
    'Laporan saya ke pengurus belum ditanggapi, gas tetap tidak ada',
    'ketua tidak mau tanda tangan, kapan dijawab tidak jelas',
  ]) {
    expect(understandCitizen({ text }, atEntryPoint).intent, text).not.toBe('status');
  }
});

test.each([
  'simbah ora duwe hape, niki nyilih',
  'kitorang tra punya hp',
  'indak usah nomor',
  'teu kedah nomor',
  "ta' hafal nomer",
  'tidak hafal nomornya',
  'ini hp pinjaman, tidak punya hp',
  'ga punya hp, ga punya wa',
])('no number is given: %s', (text) => {
  expect(declinesNumber(text)).toBe(true);
});

test.each([
  'alim nyebat nami',
  "ta' oneng",
  'ta oneng',
  'teu hoyong nyebat',
  'embung nyebut ngaran',
])('no name is given: %s', (text) => {
  expect(nameAlone(text)).toBeNull();
});

test.each([
  ['Moh. Sahrul', 'Moh. Sahrul'],
  ['br. Manalu', 'br. Manalu'],
  ['nama saya Moh. Sahrul dari Arjasa', 'Moh. Sahrul'],
])('a name keeps what is shortened in it: %s', (text, name) => {
  expect(nameAlone(text) ?? findName(text)).toBe(name);
});
