import { expect, test } from 'vitest';
import {
  spokenAmount,
  spokenCode,
  spokenDate,
  spokenNumber,
  spokenText,
  spokenTime,
} from '../../src/spoken/index.js';

test.each([
  [0, 'nol', 'zero'],
  [10, 'sepuluh', 'ten'],
  [11, 'sebelas', 'eleven'],
  [17, 'tujuh belas', 'seventeen'],
  [20, 'dua puluh', 'twenty'],
  [100, 'seratus', 'one hundred'],
  [111, 'seratus sebelas', 'one hundred eleven'],
  [1000, 'seribu', 'one thousand'],
  [1001, 'seribu satu', 'one thousand one'],
  [2026, 'dua ribu dua puluh enam', 'two thousand twenty-six'],
  [11_000, 'sebelas ribu', 'eleven thousand'],
  [101_000, 'seratus satu ribu', 'one hundred one thousand'],
  [1_001_000, 'satu juta seribu', 'one million one thousand'],
  [-2.05, 'min dua koma nol lima', 'minus two point zero five'],
])('%d is "%s", in English "%s"', (value, id, en) => {
  expect([spokenNumber(value, 'id'), spokenNumber(value, 'en')]).toEqual([id, en]);
});

test('what is no number is not said', () => {
  expect(() => spokenNumber(Number.NaN, 'id')).toThrow(RangeError);
});

test('a code is said sign by sign, in groups that one can keep in mind', () => {
  expect(spokenCode('ADU-2026-000123-4', 'id')).toBe(
    'A D U, dua nol dua enam, nol nol nol, satu dua tiga, empat',
  );
  expect(spokenCode('123456', 'en')).toBe('one two three, four five six');
  expect(spokenCode('1234 5678', 'id')).toBe('satu dua tiga empat, lima enam tujuh delapan');
  expect(spokenCode('kdmp8071', 'id')).toBe('K D M P, delapan nol tujuh satu');
});

test('amounts, days and times', () => {
  expect(spokenAmount(1_500_000, 'id')).toBe('satu juta lima ratus ribu rupiah');
  expect(spokenAmount(0.5, 'id')).toBe('nol rupiah lima puluh sen');
  expect(() => spokenAmount(-1, 'id')).toThrow(RangeError);
  expect(spokenDate('2026-02-23', 'id')).toBe('dua puluh tiga Februari dua ribu dua puluh enam');
  expect(spokenDate('2026-02-23', 'en')).toBe('twenty-three February twenty twenty-six');
  expect(spokenDate('1907-12-01', 'en')).toBe('one December nineteen oh seven');
  expect(() => spokenDate('2026-13-01', 'id')).toThrow(RangeError);
  expect(spokenTime(7, 30, 'id', 'WIB')).toBe('tujuh tiga puluh Waktu Indonesia Barat');
  expect(spokenTime(16, 0, 'id')).toBe('enam belas');
  expect(spokenTime(8, 5, 'id', 'WIT')).toBe('delapan lewat lima menit Waktu Indonesia Timur');
  expect(spokenTime(8, 5, 'en')).toBe('eight oh five');
  expect(spokenTime(9, 0, 'en')).toBe("nine o'clock");
  expect(() => spokenTime(7, 60, 'id')).toThrow(RangeError);
});

test.each([
  [
    'Nomornya ADU-2026-000201-7.',
    'Nomornya A D U, dua nol dua enam, nol nol nol, dua nol satu, tujuh.',
  ],
  [
    'paling lambat Senin, 23 Februari 2026.',
    'paling lambat Senin, dua puluh tiga Februari dua ribu dua puluh enam.',
  ],
  ['buka besok pukul 07.30 WIB.', 'buka besok pukul tujuh tiga puluh Waktu Indonesia Barat.'],
  ['Rp1.500.000,50 hilang', 'satu juta lima ratus ribu rupiah lima puluh sen hilang'],
  ['Rp 250.000', 'dua ratus lima puluh ribu rupiah'],
  [
    'telepon 0812-3456-7890 saja',
    'telepon nol delapan satu dua, tiga empat lima enam, tujuh delapan sembilan nol saja',
  ],
  ['PIN-nya 012345', 'PIN-nya nol satu dua, tiga empat lima'],
  ['PIN-nya 1234 5678.', 'PIN-nya satu dua tiga empat, lima enam tujuh delapan.'],
  ['1.500 anggota, 2,5 persen', 'seribu lima ratus anggota, dua koma lima persen'],
  ['30 Februari 2026', 'tiga puluh Februari dua ribu dua puluh enam'],
  ['NIK dan KTP tidak perlu', 'N I K dan K T P tidak perlu'],
  ['kode OTP dan nomor di kartu ATM', 'kode O T P dan nomor di kartu A T M'],
  [
    'polisi 110 atau darurat 112, gratis. Rp112',
    'polisi satu satu nol atau darurat satu satu dua, gratis. seratus dua belas rupiah',
  ],
  ['1.112 anggota', 'seribu seratus dua belas anggota'],
  ['Nama: (tidak disebut)', 'Nama: tidak disebut'],
  ['Halo Bapak/Ibu, laki-laki dan/atau perempuan', 'Halo Bapak atau Ibu, laki-laki atau perempuan'],
  ['Gerai (NIB 12) itu', 'Gerai N I B dua belas itu'],
  ['pasal 12.', 'pasal dua belas.'],
  ['versi 1.2.3', 'versi 1.2.3'],
])('"%s" is said "%s"', (text, said) => {
  expect(spokenText(text, 'id')).toBe(said);
});
