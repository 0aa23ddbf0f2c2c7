import { describe, expect, test } from 'vitest';
import { type Objection, verifyDraft } from '../../src/gate/index.js';

const passage = {
  id: 'pengurus',
  question: 'Benarkah pengurus menjabat 9 tahun?',
  answer:
    'Masa jabatan pengurus paling lama 5 tahun. Pengurus berjumlah ganjil, paling sedikit 5 orang. Pengawas berjumlah ganjil, paling sedikit 3 orang. Pinjaman paling banyak Rp3 miliar, dengan bunga 6 persen. Keanggotaan tidak dapat dipindahtangankan. Layanan buka Senin sampai Jumat pukul 07.30 sampai 16.30 WIB. Nomor layanan 1500 587. Denda paling banyak Rp5.000. Anggota wajib membayar simpanan pokok, yaitu saat mendaftar. Anggota dapat keluar kapan saja. Namun utangnya tetap ditagih. Ketua memegang stempel, bendahara memegang uang. Jika rapat setuju, pengurus menjual aset.',
  sources: [
    {
      title: 'Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian',
      locator: 'Pasal 29 ayat (4)',
      url: 'https://peraturan.example/uu-25-1992',
      quote: 'Masa jabatan Pengurus paling lama 5 (lima) tahun.',
    },
  ],
  validFrom: '1992-10-21',
  validTo: undefined,
  notice: undefined,
};

function objection(text: string, quote?: string) {
  const verdict = verifyDraft({ sentences: [{ text, cites: ['pengurus'], quote }] }, [passage]);
  return verdict.ok ? null : verdict.objection;
}

describe('what passes', () => {
  test.each([
    'Masa jabatan pengurus paling lama lima tahun.',
    'Baik, masa jabatan pengurus maksimal 5 (lima) tahun.',
    'Menurut Pasal 29 ayat (4) UU 25/1992, masa jabatan pengurus paling lama 5 tahun.',
    'Menurut Pasal 29 Undang-Undang Nomor 25 Tahun 1992, masa jabatan pengurus paling lama 5 tahun.',
    'Berlaku sejak 21 Oktober 1992: masa jabatan pengurus paling lama 5 tahun.',
    'Pinjaman paling banyak Rp3.000.000.000.',
    'Pinjaman paling banyak tiga miliar rupiah dengan bunga enam persen.',
    'Pinjaman maksimal Rp 3 M, dengan bunga 6%.',
    'Layanan buka Senin sampai Jumat pukul 7.30 sampai 16.30 WIB.',
    'Nomor layanan 1500-587.',
    'Menurut UU 25/1992, "masa jabatan Pengurus paling lama 5 (lima) tahun".',
    'Anggota harus membayar simpanan pokok saat mendaftar. Terima kasih.',
    'Anggota bisa keluar kapan saja. Namun utangnya tetap ditagih.',
    'Ketua memegang stempel.',
    'Keanggotaan tidak dapat dipindahtangankan.',
  ])('%s', (text) => {
    expect(objection(text)).toBeNull();
  });

  test('a quote that its source has, given beside the sentence', () => {
    expect(
      objection('Masa jabatan pengurus paling lama 5 tahun.', 'paling lama 5 (lima) tahun'),
    ).toBeNull();
  });

  test('the text and every citation once', () => {
    const sentence = { text: 'Keanggotaan tidak dapat dipindahtangankan.', cites: ['pengurus'] };
    expect(verifyDraft({ sentences: [sentence, sentence] }, [passage])).toEqual({
      ok: true,
      text: `${sentence.text} ${sentence.text}`,
      citations: ['pengurus'],
    });
  });
});

/** Rejected drafts, by their objection. */
const refused = {
  'figure-not-in-source': {
    'a number that only the question has': 'Masa jabatan pengurus paling lama 9 tahun.',
    'a number of another sentence': 'Pengawas berjumlah ganjil, paling sedikit 5 orang.',
    'a number without its bound': 'Pengurus berjumlah 5 orang.',
    'the other bound': 'Masa jabatan pengurus paling sedikit 5 tahun.',
    'another unit': 'Masa jabatan pengurus paling lama 5 bulan.',
    'a number in one word': 'Masa jabatan pengurus paling lama limabelas tahun.',
    'thousands by a comma': 'Denda paling banyak Rp5,000.',
    'billions by commas': 'Pinjaman paling banyak Rp3,000,000,000.',
    'half more': 'Masa jabatan pengurus paling lama lima setengah tahun.',
    'one of a unit': 'Masa jabatan pengurus paling lama setahun.',
    'English number words': 'The term of pengurus is at most seven years.',
    'Arabic digits': 'Masa jabatan pengurus paling lama ٧ tahun.',
    'a digit behind an invisible mark': 'Masa jabatan pengurus paling lama 5\u200b0 tahun.',
    'a superscript': 'Masa jabatan pengurus paling lama 5² tahun.',
    'a fraction': 'Bunga pinjaman 6½ persen.',
    'a share in words': 'Bunga pinjaman enam koma lima persen.',
    'another amount': 'Pinjaman paling banyak Rp30 miliar.',
    'rupiah for percent': 'Bunga pinjaman Rp6.',
    'another article': 'Menurut Pasal 30 ayat (4), masa jabatan pengurus paling lama 5 tahun.',
    'another paragraph': 'Menurut Pasal 29 ayat (1), masa jabatan pengurus paling lama 5 tahun.',
    'another regulation': 'Menurut UU 17/2012, masa jabatan pengurus paling lama 5 tahun.',
    'another kind of regulation': 'Menurut PP 25/1992, masa jabatan pengurus paling lama 5 tahun.',
    'a date in digits': 'Berlaku sejak 21-10-1993: masa jabatan pengurus paling lama 5 tahun.',
    'a date in words':
      'Berlaku sejak dua puluh dua Oktober: masa jabatan pengurus paling lama 5 tahun.',
    'another time': 'Layanan buka Senin sampai Jumat pukul 08.30 sampai 16.30 WIB.',
    'two numbers changed about': 'Layanan buka Senin sampai Jumat pukul 16.30 sampai 07.30 WIB.',
    'one number twice': 'Layanan buka Senin sampai Jumat pukul 07.30 sampai 07.30 WIB.',
    'another number to call': 'Nomor layanan 1500-578.',
  },
  'name-not-in-source': {
    'an article with a letter': 'Menurut Pasal 29A, masa jabatan pengurus paling lama 5 tahun.',
    'a Roman chapter': 'Menurut Bab IX, masa jabatan pengurus paling lama 5 tahun.',
    'another day': 'Layanan buka Sabtu pukul 07.30 sampai 16.30 WIB.',
    'a name': 'Masa jabatan pengurus menurut Presiden Soekarno paling lama 5 tahun.',
  },
  'address-not-in-source': {
    'an address': 'Masa jabatan pengurus paling lama 5 tahun, lihat kopdes.contoh.id.',
  },
  'quote-not-in-source': {
    'a quote': 'Masa jabatan pengurus “paling lama seumur hidup”.',
    'half a quote': 'Masa jabatan pengurus paling lama "5 tahun.',
    'a single quote': "Keanggotaan 'dapat dijual bebas'.",
  },
  'denied-otherwise': {
    'a denial taken away': 'Keanggotaan dapat dipindahtangankan.',
    'a denial added': 'Masa jabatan pengurus tidak paling lama 5 tahun.',
  },
  reworded: {
    'a demand': 'Masa jabatan pengurus paling lama 5 tahun, transfer dulu ya.',
    'other people': 'Masa jabatan pengawas paling lama 5 tahun.',
    'another duty': 'Bendahara memegang stempel.',
    'who does what to whom': 'Uang memegang bendahara, stempel memegang ketua.',
    'a choice for a duty': 'Anggota dapat membayar simpanan pokok.',
    'a denial in short': 'Anggota ndak wajib membayar simpanan pokok.',
    'numbers about': 'Masa jabatan pengurus paling lama belasan tahun.',
    'numbers of other scripts': 'Masa jabatan pengurus paling lama 五十 tahun.',
    'a mixed script': 'Masa jabatan p\u0435ngurus paling lama 5 tahun.',
    'no figure': 'Masa jabatan pengurus selamanya.',
    'a law without a number': 'Menurut Perpres, masa jabatan pengurus paling lama 5 tahun.',
    'a quote in other marks': 'Masa jabatan pengurus ‹seumur hidup›.',
    'a date behind it':
      'Anggota wajib membayar simpanan pokok, yaitu saat mendaftar sejak 21 Oktober 1992.',
    'a condition of another sentence':
      'Keanggotaan tidak dapat dipindahtangankan; jika rapat setuju.',
    'a doubt': 'Anggota wajib membayar simpanan pokok, itu salah.',
    'something for all': 'Semua anggota wajib membayar simpanan pokok.',
  },
  'exception-left-out': {
    'what is taken back in the next sentence': 'Anggota dapat keluar kapan saja.',
  },
  'too-long': {
    'numbers without end': '1 '.repeat(1_001),
  },
  'not-plain': {
    Markdown: '**Masa jabatan pengurus** paling lama 5 tahun.',
    HTML: 'Masa jabatan pengurus paling lama 5 tahun. <>',
    'a hidden sign': 'Masa jabatan pengurus paling lama 5 tahun\u200b.',
    'digits of another script': 'Masa jabatan pengurus paling lama ٥ tahun.',
    'a picture': 'Masa jabatan pengurus paling lama 5 tahun. 👍',
  },
  unsupported: {
    'something else': 'Anda akan mendapat hadiah sepeda dan uang tunai bulan depan.',
  },
  empty: {
    nothing: ' … ',
  },
} satisfies Partial<Record<Objection, Readonly<Record<string, string>>>>;

describe('what does not', () => {
  describe.each(Object.entries(refused))('%s', (expected, drafts) => {
    test.each(Object.entries(drafts))('%s: %s', (_, text) => {
      expect(objection(text)).toBe(expected);
    });
  });

  test('a quote beside the sentence that its source does not have', () => {
    expect(objection('Masa jabatan pengurus paling lama 5 tahun.', 'paling lama 6 tahun')).toBe(
      'quote-not-in-source',
    );
  });

  test('a false sentence hidden behind a true one', () => {
    expect(objection('Masa jabatan pengurus paling lama 5 tahun. Bunga pinjaman 7 persen.')).toBe(
      'figure-not-in-source',
    );
  });

  test('a draft of no sentence', () => {
    expect(verifyDraft({ sentences: [] }, [passage])).toMatchObject({
      ok: false,
      objection: 'empty',
    });
  });
});
