import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../src/index.js';

/** The findings of one kind, as written. */
function valuesOf(kind: 'NAME' | 'ADDRESS', text: string): readonly string[] {
  return findPersonalData(text)
    .filter((datum) => datum.kind === kind)
    .map(({ value }) => value);
}

describe('names after a cue', () => {
  it.each([
    ['jenengku Sukijo, omahku cedhak pasar', ['Sukijo']],
    ['jenenge Wakidun, jare', ['Wakidun']],
    ['abdi nu ngaranna Entin Supriatin', ['Entin Supriatin']],
    ['my name is Chelsea Pontoh', ['Chelsea Pontoh']],
    ['nm ayah: Tiopan Situmeang', ['Tiopan Situmeang']],
    ['Nama ............ Poltak Manurung', ['Poltak Manurung']],
    ['nama saya indra lesmana mau tanya', ['indra lesmana']],
    ['Nama sesuai KTP?\nA: Gunarto', ['Gunarto']],
    ['sudah ke Mama Fientje dan Opa Hengky', ['Fientje', 'Hengky']],
    ['titip ke Ko Acung saja', ['Acung']],
    ['Uda Zulkarnaini yang pegang kas', ['Zulkarnaini']],
    ['sama bu haji Romlahwati kemarin', ['haji Romlahwati']],
    ['Mbah kakung Resodiwiryo sampun sepuh', ['Resodiwiryo']],
    ['cuma bapa desa Yusak yang tahu', ['Yusak']],
    ['kata bapak domu sitanggang begitu', ['domu sitanggang']],
    ['si bowo yang bawa uangnya', ['bowo']],
    ['ngakunya Ferdian dari dinas', ['Ferdian']],
    ['Our director, Suwardi Tanoto, signed it', ['Suwardi Tanoto']],
    ['Saksi: Naumi', ['Naumi']],
    ['Pak Untung dan Bu Mawar', ['Untung', 'Mawar']],
    ['Sdr. Okto Manek', ['Okto Manek']],
  ])('in "%s"', (text, names) => {
    expect(valuesOf('NAME', text)).toEqual(names);
  });
});

describe('names in their place', () => {
  it.each([
    [
      'a list',
      'Yang kena: Lodewyk, Pak Hengky, Fientje Rumagit',
      ['Lodewyk', 'Hengky', 'Fientje Rumagit'],
    ],
    [
      'a list with "dan"',
      'Kami, Gerson, Melkior dan Yohana, sepakat',
      ['Gerson', 'Melkior', 'Yohana'],
    ],
    [
      'a list with numbers',
      'tanda tangan: 1. Darsono 2. Mbah Rebin 3. Kasdi',
      ['Darsono', 'Rebin', 'Kasdi'],
    ],
    ['a signature', 'Hormat saya,\n\nWa Ode Sitti', ['Wa Ode Sitti']],
    ['an English signature', 'Best,\nLusye\nField team', ['Lusye']],
    ['a signature behind a dash', 'Mohon dibalas. - Dewi cahaya ningrum', ['Dewi cahaya ningrum']],
    ['a closing', 'hatur nuhun, Ujang Wawan', ['Ujang Wawan']],
    ['a copied chat', '[08.15] Embun Larasati: mohon infonya', ['Embun Larasati']],
    ['a field of any name', 'Pnrm.: SYAFRUDIN LBS | berkas asli', ['SYAFRUDIN LBS']],
    ['a field of a note', 'PJ gudang: Sahid\nHama: Wereng', ['Sahid']],
    ['front of what only people are', 'Dullah, nelayan, 3 anak', ['Dullah']],
    ['front of what only people do', 'Samijan bilang uangnya aman', ['Samijan']],
    ['letters one by one', 'nama saya dieja W-I-D-A-R-T-I', ['W-I-D-A-R-T-I']],
    ['the line above its number', 'Oemar\n0811 4455 667', ['Oemar']],
    ['a number behind it', 'cucu saya Meidyna (081234567890)', ['Meidyna']],
    ['a number before it', '3517214901980011 (Wakidun)', ['Wakidun']],
    ['a sentence', 'lalu uangnya dibawa Tarjunaidi pergi', ['Tarjunaidi']],
    ['what comes from somebody', 'titipan 500rb dari Zulfandri itu', ['Zulfandri']],
    ['a repetition', 'kata Encep sudah, ceuk encep can', ['Encep', 'encep']],
    ['capitals with a cue', 'BENDAHARA WARSITEM BILANG SUDAH', ['WARSITEM']],
    ['capitals without a cue', 'YANG PINJAM, TJIA SIOK HWA, SUDAH PINDAH', ['TJIA SIOK HWA']],
    ['capitals before a number', 'ALMARHUM ITU, DJASIMAN, NIK 7204072002480001', ['DJASIMAN']],
  ])('are found in %s', (_, text, names) => {
    expect(valuesOf('NAME', text)).toEqual(names);
  });
});

describe('a field that holds no person', () => {
  it.each([
    'Nama koperasi: Bahagia',
    'nama usaha: Warung Kencur',
    'Kec: Ngaglik',
    'Produk: Warung Kencur; Merek: Warung Kencur',
    'Kategori: Warung Kencur | Status: selesai',
    'Agama: Warung Kencur',
  ])('is left alone, whatever fills it: %s', (text) => {
    expect(valuesOf('NAME', text)).toEqual([]);
  });

  it('is none where somebody answers for something', () => {
    expect(valuesOf('NAME', 'Penanggung jawab: Warung Kencur')).toEqual(['Warung Kencur']);
  });
});

describe('a name into which an address reaches', () => {
  it('keeps its begin masked', () => {
    expect(valuesOf('NAME', 'bu Siti Aminah Karangwuni RT 7/2')).toEqual(['Siti ']);
    expect(valuesOf('ADDRESS', 'bu Siti Aminah Karangwuni RT 7/2')).toEqual([
      'Aminah Karangwuni RT 7/2',
    ]);
  });
});

describe('no names', () => {
  it.each([
    'Nama Alat: Timbangan Duduk',
    'nama barang: Beras Premium',
    'nama saya dicatut sebagai penjamin',
    'nama: (dirahasiakan)',
    'Penelepon: Oke, sudah saya bayar',
    'Pak Carik lan Pak Modin sampun tindak',
    'dengan Keputusan Menteri itu',
    'ttd\nNB: lampiran dikirim lewat kurir',
    'A-D-U strip nol nol tiga',
    'AHU-nya belum terbit, NIB na teu aya',
    'jawabnya sabar sabar sabar',
    'Permenkop Nomor 8 dan Perda baru',
    'Nelayan di Cilamaya dan di Belawan tunggu solar',
    'nelayan di Sukorandu dan pedagang dari Wirotaman mengeluh',
    'Kelompok Tani Sumber Rejeki Desa Ngadirejo',
    'KAMI WARGA MENOLAK PEMILIHAN KETUA YANG DIHADIRI PERANGKAT DESA',
    'Nyuwun pirsa, menawi bade dados anggota pripun nggih',
    'Punten, upami bade ngadamel kartu kedah ka mana',
    'Bang, kapan cair dana KUR Mandiri tahap dua?',
    'The mobile app keeps crashing on my Samsung Galaxy',
    'Tolong Pak Menteri, Desa Kami Butuh Traktor',
  ])('in "%s"', (text) => {
    expect(valuesOf('NAME', text)).toEqual([]);
  });
});

describe('addresses as people write them', () => {
  it.each([
    ['almt Jl Trikora 45B, Manokwari', 'Jl Trikora 45B, Manokwari'],
    [
      'rumah di lorong tiga nomor empat belas dekat pasar',
      'lorong tiga nomor empat belas dekat pasar',
    ],
    [
      'tempat tinggal Jalan Kartini nomor dua puluh satu, Tondano',
      'Jalan Kartini nomor dua puluh satu, Tondano',
    ],
    ['alamat dk. Ngemplak rt 3/2', 'dk. Ngemplak rt 3/2'],
    ['dhateng Karangwuni RT 7 / RW 2', 'Karangwuni RT 7 / RW 2'],
    ['TOKO DI PASAR BARU BLOK A2 NO. 15', 'PASAR BARU BLOK A2 NO. 15'],
  ])('are found in "%s"', (text, address) => {
    expect(valuesOf('ADDRESS', text)).toEqual([address]);
  });

  it.each([
    'Kantor kami di Jalan Gatot Subroto No. 94',
    'Jalan Merdeka 3 bulan rusak',
    'pindah ke Jalan Jenderal Sudirman, seberang kantor pos',
  ])('are not seen in "%s"', (text) => {
    expect(valuesOf('ADDRESS', text)).toEqual([]);
  });
});
