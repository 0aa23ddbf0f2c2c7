import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../src/index.js';
import { found } from './found.js';

describe('numbers in lists', () => {
  it('are told from what counts the lines', () => {
    expect(found('No tiket 003\n1) 0274 512 883\n2) 0813-2211-4455')).toEqual([
      'PHONE 0274 512 883',
      'PHONE 0813-2211-4455',
    ]);
    expect(found('hp +62 (0) 857 1122 9090')).toEqual(['PHONE +62 (0) 857 1122 9090']);
  });

  it('are not hidden by the number of a queue on the line above', () => {
    expect(found('antrean 12\n0823 4455 6601')).toEqual(['PHONE 0823 4455 6601']);
  });
});

describe('fixed numbers without their area', () => {
  it('are found right behind a word for telephone only', () => {
    expect(found('Telp rumah: 5523187')).toEqual(['PHONE 5523187']);
    expect(found('kode transaksi 5523187')).toEqual([]);
    expect(found('telp 1500046 tidak diangkat')).toEqual([]);
  });
});

describe('NIK and KK', () => {
  it.each([
    '3517214901980011',
    '3517 2149 0198 0011',
    '3517-2149-0198-0011',
    '351721.490198.0011',
    '35.17.21.490198.0011',
    '3 5 1 7 2 1 4 9 0 1 9 8 0 0 1 1',
  ])('are found in %s without a word before', (number) => {
    expect(found(`ini ${number} ya`)).toEqual([`NIK ${number}`]);
  });

  it('are found when they are dictated', () => {
    const said = 'tiga dua kosong satu satu nol satu lima nol lima delapan lima nol nol nol dua';
    expect(found(`NIK ${said} ya`)).toEqual([`NIK ${said}`]);
  });

  it('are found glued to the word before', () => {
    expect(found('nik sy3517214901980011')).toEqual(['NIK 3517214901980011']);
  });

  it('are told apart by the word before', () => {
    expect(found('No KK 3312061309780004 dan NIK istri 7207161903540021')).toEqual([
      'KK 3312061309780004',
      'NIK 7207161903540021',
    ]);
  });

  it('are found mistyped by a digit when they are named', () => {
    expect(found('NIK saya 351721490198001')).toEqual(['NIK 351721490198001']);
    expect(found('nomornya saja 351721490198001')).toEqual([]);
  });

  it.each([
    ['a region that does not exist', '2017214901980011'],
    ['a month that does not exist', '3517214913980011'],
    ['a day that does not exist', '3517213201980011'],
    ['the day of a woman that does not exist', '3517217201980011'],
    ['the serial 0000', '3517214901980000'],
  ])('are not seen in 16 digits with %s', (_, number) => {
    expect(found(`ini ${number} ya`)).toEqual([]);
  });

  it('take the tax number of a person, which is their NIK, by the word before', () => {
    expect(found('NPWP 3517214901980011')).toEqual(['NPWP 3517214901980011']);
  });
});

describe('phone numbers', () => {
  it.each([
    '081234567890',
    '0812 3456 7890',
    '0812-345-678-90',
    '0812.3456.7890',
    '+62 812-3456-7890',
    '(+62) 812 3456 7890',
    '6281234567890',
    '0811234567',
    '(0274) 512345',
    '(021) 4880954',
    '021-4880954',
    '0361 223344',
    '+62 21 4880954',
    '+60 12-345 6789',
    'nol delapan satu dua tiga empat lima enam tujuh delapan sembilan nol',
    'kosong delapan lima dua, tiga tiga tujuh, satu satu dua dua',
    'nol wolu siji loro telu papat limo enem pitu wolu songo nol',
    'nol delapan satu dobel dua tiga empat lima enam tujuh delapan',
    '0 8 1 2 3 4 5 6 7 8 9 0',
    'O81234567890',
  ])('are found: %s', (number) => {
    expect(found(`Tolong dibalas ke ${number} ya`)).toEqual([`PHONE ${number}`]);
  });

  it('are found in a link', () => {
    expect(found('wa.me/6281234567890')).toEqual(['PHONE 6281234567890']);
  });

  it('are found without the zero when a word names them', () => {
    expect(found('wa 81234567890')).toEqual(['PHONE 81234567890']);
    expect(found('ada 81234567890 butir')).toEqual([]);
  });

  it('are found beside a NIK', () => {
    expect(found('3517214901980011/081234567890')).toEqual([
      'NIK 3517214901980011',
      'PHONE 081234567890',
    ]);
  });
});

describe('accounts, cards and tax numbers', () => {
  it.each([
    ['rek 1234567890', '1234567890'],
    ['transfer ke BCA 1234567890', '1234567890'],
    ['BRI 0123-01-012345-50-1 ya', '0123-01-012345-50-1'],
    ['masuk 123 456 7890 (BNI)', '123 456 7890'],
    ['dikirim lewat 1234567890123 a.n. toko', '1234567890123'],
    ['norek mandiri 1230045678901', '1230045678901'],
  ])('finds the account in "%s"', (text, number) => {
    expect(found(text)).toContain(`BANK_ACCOUNT ${number}`);
  });

  it('finds a card by its check digit', () => {
    expect(found('kartu atm 4111111111111111')).toEqual(['CARD 4111111111111111']);
    expect(found('4111 1111 1111 1111')).toEqual(['CARD 4111 1111 1111 1111']);
    expect(found('4111 1111 1111 1112')).toEqual([]);
  });

  it('finds tax numbers by their shape or their name', () => {
    expect(found('68.129.126.7-884.520')).toEqual(['NPWP 68.129.126.7-884.520']);
    expect(found('npwp 681291267884520')).toEqual(['NPWP 681291267884520']);
  });

  it('tells the number of a cooperative from that of a person, and looks for it only when asked', () => {
    const text = 'Nomor Induk Koperasi (NIK) kami 8005877840120';
    expect(found(text)).toEqual([]);
    expect(findPersonalData(text, { kinds: ['NIKOP'] })).toMatchObject([
      { kind: 'NIKOP', value: '8005877840120' },
    ]);
  });
});

describe('numbers that are nobody’s', () => {
  it.each([
    'Saldo rekening tinggal Rp 1.250.000.000 padahal sudah setor',
    'kode billing 123456789012345 sudah dibayar, NTPN 1234567890123456',
    'id pel 532110098765 token 1234 5678 9012 3456 7890',
    'Virtual account BRI 8808960315978051 kedaluwarsa',
    'NIB 1234567890123 sudah terbit',
    'Order id 2006329935226159 gagal bayar',
    'resi JNE 081234567890123 belum sampai',
    'NOP 35.73.286.031.732-3110.0 atas aset desa',
    'Akta AHU-0016361.AH.01.29.TAHUN 2025 tanggal 12/06/2025',
    'SK Bupati nomor 518/166/2025',
    'Koordinat -7.735409, 110.909338 kode pos 58311',
    'Kode wilayah 38.66.85.2876 tidak ada',
    'Tiket ADU-2026-035176 belum dijawab',
    'tgl 24-11-2026 pukul 07.30-16.30',
    'hotline 1500-587 atau 0800 1 234567',
    'server 192.168.100.200 versi 1.2.3.4',
    'tahun dua ribu dua puluh lima bayar dua juta tiga ratus ribu',
    'plat B 1234 ABC',
  ])('stay: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
