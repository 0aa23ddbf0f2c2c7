import type { SampleArticle } from './sample-article.js';
import { cooperativesAct } from './sources.js';

/** Savings, capital and surplus of any cooperative. */
export const moneyArticles: readonly SampleArticle[] = [
  {
    id: 'simpanan-pokok',
    question: 'Apa itu simpanan pokok, dan bisakah diambil?',
    variants: [
      'simpanan pokok adalah',
      'simpanan pokok dikembalikan kapan',
      'uang pangkal masuk koperasi',
      'bayar simpanan pokok berapa kali',
      'bayar sekali saat masuk koperasi',
      'mengambil simpanan pokok',
      'iuran awal anggota',
      'setoran pertama anggota',
    ],
    answer:
      'Simpanan pokok adalah sejumlah uang yang sama banyaknya yang wajib dibayarkan oleh anggota pada saat masuk menjadi anggota. Simpanan pokok tidak dapat diambil kembali selama yang bersangkutan masih menjadi anggota.',
    from: cooperativesAct,
    locator: 'Penjelasan Pasal 41 ayat (2)',
    tags: ['koperasi.umum.keanggotaan'],
  },
  {
    id: 'simpanan-wajib',
    question: 'Apa itu simpanan wajib, dan bisakah diambil?',
    variants: [
      'simpanan wajib adalah',
      'iuran bulanan koperasi',
      'simpanan wajib harus sama besar',
      'tarik simpanan wajib',
      'setoran rutin anggota',
      'mengambil simpanan wajib',
      'besar simpanan wajib tiap anggota',
      'iuran wajib dibayar tiap bulan',
    ],
    answer:
      'Simpanan wajib adalah jumlah simpanan tertentu yang tidak harus sama, yang wajib dibayar oleh anggota dalam waktu dan kesempatan tertentu. Simpanan wajib tidak dapat diambil kembali selama yang bersangkutan masih menjadi anggota.',
    from: cooperativesAct,
    locator: 'Penjelasan Pasal 41 ayat (2)',
    tags: ['koperasi.umum.keanggotaan'],
  },
  {
    id: 'modal-koperasi',
    question: 'Dari mana modal koperasi berasal?',
    variants: [
      'sumber modal koperasi',
      'modal sendiri dan modal pinjaman',
      'permodalan koperasi',
      'koperasi boleh pinjam bank',
      'koperasi cari modal ke mana',
      'yang termasuk modal sendiri',
      'modal pinjaman koperasi',
      'obligasi dan hibah untuk koperasi',
    ],
    answer:
      'Modal koperasi terdiri dari modal sendiri dan modal pinjaman. Modal sendiri berasal dari simpanan pokok, simpanan wajib, dana cadangan, dan hibah. Modal pinjaman dapat berasal dari anggota, koperasi lain atau anggotanya, bank dan lembaga keuangan lain, penerbitan obligasi dan surat utang, serta sumber lain yang sah.',
    from: cooperativesAct,
    locator: 'Pasal 41',
    tags: ['koperasi.umum'],
  },
  {
    id: 'modal-penyertaan',
    question: 'Bolehkah koperasi menerima modal penyertaan?',
    variants: [
      'modal penyertaan koperasi',
      'investor menanam modal di koperasi',
      'penyertaan modal dari pihak luar',
      'pengusaha ikut modal koperasi',
      'menanamkan modal di koperasi',
      'modal dari investor',
    ],
    answer:
      'Boleh. Selain modal sendiri dan modal pinjaman, koperasi dapat pula memupuk modal yang berasal dari modal penyertaan.',
    from: cooperativesAct,
    locator: 'Pasal 42',
    tags: ['koperasi.umum'],
  },
  {
    id: 'shu-pengertian',
    question: 'Apa itu sisa hasil usaha (SHU)?',
    variants: [
      'pengertian shu',
      'shu koperasi adalah',
      'keuntungan koperasi disebut apa',
      'cara menghitung shu',
      'kepanjangan shu',
      'sisa hasil usaha itu apa',
      'shu dihitung dari apa',
      'pendapatan koperasi dikurangi biaya',
    ],
    answer:
      'Sisa hasil usaha adalah pendapatan koperasi yang diperoleh dalam satu tahun buku dikurangi biaya, penyusutan, dan kewajiban lain termasuk pajak dalam tahun buku yang bersangkutan.',
    from: cooperativesAct,
    locator: 'Pasal 45 ayat (1)',
    tags: ['koperasi.umum.shu'],
  },
  {
    id: 'shu-pembagian',
    question: 'Bagaimana SHU dibagikan kepada anggota?',
    variants: [
      'pembagian shu',
      'shu dibagi berdasarkan apa',
      'hak anggota atas keuntungan koperasi',
      'shu tidak dibagikan',
      'dasar pembagian shu tiap anggota',
      'kenapa shu tiap orang berbeda',
      'bagian anggota dari shu',
      'shu sesuai jasa usaha',
    ],
    answer:
      'Setelah dikurangi dana cadangan, sisa hasil usaha dibagikan kepada anggota sebanding dengan jasa usaha yang dilakukan tiap anggota dengan koperasi, serta digunakan untuk pendidikan perkoperasian dan keperluan lain sesuai keputusan rapat anggota.',
    from: cooperativesAct,
    locator: 'Pasal 45 ayat (2)',
    tags: ['koperasi.umum.shu'],
  },
  {
    id: 'dana-cadangan',
    question: 'Siapa yang menetapkan besarnya dana cadangan?',
    variants: [
      'dana cadangan koperasi',
      'cadangan disisihkan berapa',
      'pemupukan dana cadangan',
      'persentase dana cadangan',
      'besar cadangan diputuskan siapa',
      'menyisihkan cadangan dari shu',
    ],
    answer: 'Besarnya pemupukan dana cadangan ditetapkan dalam rapat anggota.',
    from: cooperativesAct,
    locator: 'Pasal 45 ayat (3)',
    tags: ['koperasi.umum.shu'],
  },
];
