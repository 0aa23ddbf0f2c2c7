import { expect, test } from 'vitest';
import { findCooperative } from '../../src/flow/understanding/find-cooperative.js';
import { findPlace } from '../../src/flow/understanding/find-place.js';
import { readPlace } from '../../src/flow/understanding/read-place.js';

test.each([
  ['ksp kerang ungu sejati nyunat simpanan sy 200rb', 'ksp kerang ungu sejati'],
  ['KSP KERANG UNGU SEJATI KEMBALIKAN DUIT SAYA SEMUA', 'KSP KERANG UNGU SEJATI'],
  ['penagih ksp kerang ungu wa sy tiap malem', 'ksp kerang ungu'],
  [
    'koperasi simpan pinjam kerang ungu sejati nagihnya dobel',
    'koperasi simpan pinjam kerang ungu sejati',
  ],
  ['beta mo tanya kdmp penfui pung gerai buka jam brapa', 'kdmp penfui'],
  ['kdmp ponggok polanharjo klaten gerainya sepi', 'kdmp ponggok polanharjo klaten'],
  ['KSP Kerang Ungu Sejati Makmur Abadi menolak', 'KSP Kerang Ungu Sejati Makmur Abadi'],
])('the name of a cooperative ends where its words do: %s', (text, name) => {
  expect(findCooperative(text)).toBe(name);
});

test.each([
  'koperasi bubar sejak lebaran',
  'koperasi ambruk, simpanan ikut hilang',
  'koperasi kami ga jalan',
  'koperasi kita rapat terus',
  'koperasi tersebut janji bulan lalu',
  'koperasi menolak bayar simpanan',
  'koperasi nolak bayar simpanan',
  'koperasi rugi terus pak',
  'koperasi dekat pasar',
  'koperasi bangkrut',
  'koperasi punya gerai dua',
  'koperasi dipimpin orang jauh',
  'koperasi milik warga',
  'koperasi mahal bgt',
  'uang saya di koperasi hilang dua bulan lalu',
])('what is said of a cooperative is no name: %s', (text) => {
  expect(findCooperative(text)).toBeNull();
});

test.each([
  ['koperasi mawar biru macet', 'koperasi mawar biru'],
  ['koperasi sumber rejeki ga jalan', 'koperasi sumber rejeki'],
  ['koperasi karyawan pabrik ubin rugi', 'koperasi karyawan pabrik ubin'],
  ['koperasi diponegoro macet', 'koperasi diponegoro'],
  ['koperasi sehat sejahtera macet', 'koperasi sehat sejahtera'],
  ['Koperasi Maju Bersama bubar', 'Koperasi Maju Bersama'],
])('a name goes before what is said of it: %s', (text, name) => {
  expect(findCooperative(text)).toBe(name);
});

test.each([
  ['kdmp ngadas kab malang rekening bank belum ada', 'kab malang'],
  ['kec cibadak wa saya 081234567890', 'kec cibadak'],
  ['desa ponggok gerainya sepi', 'desa ponggok'],
])('the name of a place ends where its words do: %s', (text, name) => {
  expect(findPlace(text)).toBe(name);
});

test.each([
  'ada fotonya saya kirimki di?',
  'lapor wae lah kak, kulo pun kesel wira wiri',
  'ga usah lapor lagi kak cuma kartunya itu',
  'nomor sy sendiri 0812 3456 7890',
  'wa gua 0812-3456-7890 ya bang',
])('what is said at the question for the place is none: %s', (text) => {
  expect(readPlace({ text })).toBeNull();
});

test.each([
  ['sy d ngijo karangploso malang wa sy 081234567890', 'ngijo karangploso malang'],
  ['ngijo karangploso malang, hp saya 0812 3456 7890', 'ngijo karangploso malang'],
  ['bandung aku pak', 'bandung aku pak'],
  ['saya warga ngijo karangploso malang', 'saya warga ngijo karangploso malang'],
  ['rumah saya dekat pasar karangploso malang', 'rumah saya dekat pasar karangploso malang'],
])('a place is told among other things: %s', (text, value) => {
  expect(readPlace({ text })).toEqual({ value });
});
