import { describe, expect, it } from 'vitest';
import { found } from './found.js';

describe('numbers that are said aloud', () => {
  it.each([
    ['a short eight', 'nol lapan dua satu, enam enam tujuh, dua satu sembilan'],
    ['digits said twice over', 'nol delapan satu, dobel tiga, empat lima, triple tujuh, dua'],
    ['digits said so many times', 'nol delapan lima nol tiga kali sembilan dua empat tujuh satu'],
    ['pairs', 'nol delapan dua belas, tiga puluh empat, lima puluh, tujuh puluh dua, sebelas'],
    ['Javanese pairs', 'nol wolu siji loro, rong puluh, telung puluh, enem lima, sanga nol'],
    ['Sundanese digits', 'nol dalapan hiji tilu opat lima genep tujuh salapan hiji'],
    ['Minangkabau digits', 'nol lapan duo ciek ampek limo anam tujuah salapan duo'],
    ['fillers', 'nol delapan satu tiga, ehm, dua dua, ya, tujuh satu, terus, empat empat'],
    ['names of signs', 'nol delapan satu tiga strip dua dua tujuh satu strip empat empat lima'],
    [
      'a correction',
      'nol delapan satu dua, lima lima, eh maaf, lima enam, tujuh tujuh, sembilan dua',
    ],
    [
      'digits said anew',
      'nol delapan satu dua, lima lima enam, eh maaf, lima enam lima, tujuh tujuh, sembilan dua, satu',
    ],
    ['a digit dropped', 'nol delapan satu satu empat empat tujuh dua tiga'],
    ['English digits', 'zero eight one two, three four five, six seven eight'],
  ])('are a phone with %s', (_, said) => {
    expect(found(`nomornya ${said}, begitu`)).toEqual([`PHONE ${said}`]);
  });

  it('are a card named far before, whatever its check digit', () => {
    const said =
      'empat dua satu nol, lima lima enam satu, nol nol sembilan tiga, tujuh dua dua empat';
    expect(found(`kartu debit saya, aduh menyesal betul, ${said} begitu`)).toEqual([
      `CARD ${said}`,
    ]);
  });

  it('are what the question before asks for', () => {
    const said =
      'satu dua, tiga empat lima, enam tujuh satu, titik dua, strip, empat nol satu, nol nol nol';
    expect(found(`CS: NPWP-nya berapa, Pak?\nBapak: ${said}`)).toEqual([`NPWP ${said}`]);
  });

  it('are a NIK in pairs behind its name', () => {
    const said =
      'tiga lima, satu tujuh, dua satu, empat sembilan, nol satu, sembilan delapan, nol nol, satu satu';
    expect(found(`A: NIK Ibu? B: sebentar ya, ${said}`)).toEqual([`NIK ${said}`]);
  });

  it.each([
    'nomor resinya J-T nol delapan satu dua, tiga tiga, sembilan, tujuh empat, enam nol',
    'kode pembayarannya delapan delapan nol satu dua tiga empat lima enam tujuh delapan sembilan',
    'dipotong seratus dua puluh lima ribu, diterima dua juta tiga ratus tujuh puluh lima ribu',
    'tokennya lima lima dua satu tujuh empat tiga nol sembilan enam enam satu dua delapan',
    'buka jam 07.30-16.30, telp saja 03-11-2026',
  ])('stay when they are nobody’s: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('numbers in longer ones', () => {
  it.each([
    ['kartu kredit operasional nomor 4365 0812 8361 0051', 'CARD 4365 0812 8361 0051'],
    ['npwp baru 0812-4286-5561-5000', 'NPWP 0812-4286-5561-5000'],
    ['NIK 3310-0812-0377-0002', 'NIK 3310-0812-0377-0002'],
    ['6472/03/050592/0001 di kartu lama', 'NIK 6472/03/050592/0001'],
  ])('are read as a whole: %s', (text, whole) => {
    expect(found(text)).toEqual([whole]);
  });
});

describe('accounts', () => {
  it.each([
    ['rekening kelompok yang dipegang bendahara itu, 7310200507497', '7310200507497'],
    ['12/3 Rp 200rb dari adik -> 0421939742', '0421939742'],
    ['finance to pay 1540897176048 by Friday', '1540897176048'],
    ['setor ke 5940393744 kemarin', '5940393744'],
  ])('are found in "%s"', (text, number) => {
    expect(found(text)).toContain(`BANK_ACCOUNT ${number}`);
  });

  it('pass on what they are to the next number', () => {
    expect(found('BNI lama 1022338217, setelah ganti menjadi 7 1 3 3 6 1 7 2 5 2')).toEqual([
      'BANK_ACCOUNT 1022338217',
      'BANK_ACCOUNT 7 1 3 3 6 1 7 2 5 2',
    ]);
    expect(found('BNI lama 1022338217\nsetelah ganti menjadi 7 1 3 3 6 1 7 2 5 2')).toHaveLength(1);
  });

  it('do not hide a phone behind a word for a paper', () => {
    expect(found('tentang surat saya, balas ke 081234567890')).toEqual(['PHONE 081234567890']);
    expect(found('pengaduan 081234567890')).toEqual(['PHONE 081234567890']);
    expect(found('resi 081234567890')).toEqual([]);
    expect(found('resi hilang, balas ke 081234567890')).toEqual(['PHONE 081234567890']);
  });
});
