import { describe, expect, it } from 'vitest';
import { found } from './found.js';

describe('names', () => {
  it.each([
    ['nama saya siti', 'siti'],
    ['Nama : SITI AMINAH', 'SITI AMINAH'],
    ['atas nama baiq nasution ya', 'baiq nasution'],
    ['a.n. Tukiyem bukan koperasi', 'Tukiyem'],
    ['Bpk ni made pratama selaku bendahara', 'ni made pratama'],
    ['saya Ahmad Simanjuntak, mau lapor', 'Ahmad Simanjuntak'],
    ['kulo Paijo saking Klaten', 'Paijo'],
    ['mbah Karto sampun nabung', 'Karto'],
    ['pak lik Darmo sing ngurus', 'Darmo'],
    ['sy daeng lestari dari Desa Sukamaju', 'daeng lestari'],
    ['sudah ke Bu Sumarni kemarin', 'Sumarni'],
    ['Siti Rohmah sudah daftar', 'Siti Rohmah'],
    ['PIC Joko Syahputra.', 'Joko Syahputra'],
    ['hubungi H. M. Yusuf saja', 'H. M. Yusuf'],
  ])('are found in "%s"', (text, name) => {
    expect(found(text)).toEqual([`NAME ${name}`]);
  });

  it('are found before their own number', () => {
    expect(found('dan Andi (NIK 7602015901600022)')).toEqual(['NAME Andi', 'NIK 7602015901600022']);
  });

  it.each([
    'Pak Ketua dan Ibu Camat sudah tahu',
    'Bapak Menteri yth, mohon dibantu',
    'Saya Sudah Bayar Lunas Tapi Masih Ditagih',
    'saya mau lapor',
    'nama koperasi: KDMP Sukamaju',
    'kantor di Jalan Ahmad Yani depan Bank Jatim',
    'a.n. PT Maju Jaya',
    'SAYA SUDAH LAPOR TIGA KALI TIDAK ADA JAWABAN',
  ])('are not seen in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('e-mail addresses', () => {
  it.each([
    'budi.s+kop@kopdes-sukamaju.kop.id',
    'budi (at) mail (dot) com',
    'budi at mail dot com',
    'budi @ mail.co.id',
    'budi[dot]s[at]mail[dot]co[dot]id',
    'budi 88 at gmail titik kom',
  ])('are found: %s', (address) => {
    expect(found(`kirim ke ${address} ya`)).toEqual([`EMAIL ${address}`]);
  });
});

describe('addresses', () => {
  it.each([
    ['tinggal di Jl. Melati No. 12 RT 03/RW 05 Sukamaju', 'Jl. Melati No. 12 RT 03/RW 05 Sukamaju'],
    ['alamat dusun krajan rt 2 rw 1', 'dusun krajan rt 2 rw 1'],
    ['menetap di Gang Mangga Besar XIII', 'Gang Mangga Besar XIII'],
    ['Bu Painah di Perum Puri Indah Blok G5', 'Perum Puri Indah Blok G5'],
    ['alamat saya Jl.Kebon Jeruk XIII/22A', 'Jl.Kebon Jeruk XIII/22A'],
    ['rumah RT 002/003 dekat balai', 'RT 002/003 dekat balai'],
  ])('are found in "%s"', (text, address) => {
    expect(found(text)).toContain(`ADDRESS ${address}`);
  });

  it.each([
    'jalan desa rusak parah sejak 2024',
    'sudah jalan 3 bulan no respon',
    'Jalan Merdeka macet',
    'Jalan Lintas Timur Km 34 macet',
    'Gerai di Perumahan Bukit Cemara Indah tutup terus',
  ])('are not seen in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
