import type { SampleArticle } from './sample-article.js';
import { cooperativesAct, jobCreationAct } from './sources.js';

/** The members' meeting. */
export const meetingArticles: readonly SampleArticle[] = [
  {
    id: 'rat-kapan',
    question: 'Kapan RAT harus diadakan?',
    variants: [
      'batas waktu rapat anggota tahunan',
      'rat paling lambat bulan apa',
      'berapa kali rapat anggota setahun',
      'koperasi belum rat',
    ],
    answer:
      'Rapat anggota dilakukan paling sedikit sekali dalam 1 tahun. Rapat anggota untuk mengesahkan pertanggungjawaban pengurus diselenggarakan paling lambat 6 bulan setelah tahun buku lampau.',
    from: cooperativesAct,
    locator: 'Pasal 26',
    tags: ['koperasi.umum.rat', 'kdmp.tata_kelola.rat'],
  },
  {
    id: 'rat-wewenang',
    question: 'Apa saja yang diputuskan dalam rapat anggota?',
    variants: [
      'wewenang rapat anggota',
      'rat membahas apa',
      'keputusan rapat anggota koperasi',
      'agenda rat',
    ],
    answer:
      'Rapat anggota menetapkan anggaran dasar; kebijaksanaan umum; pemilihan, pengangkatan, dan pemberhentian pengurus dan pengawas; rencana kerja, anggaran, dan pengesahan laporan keuangan; pengesahan pertanggungjawaban pengurus; pembagian sisa hasil usaha; serta penggabungan, peleburan, pembagian, dan pembubaran koperasi.',
    from: cooperativesAct,
    locator: 'Pasal 23',
    tags: ['koperasi.umum.rat', 'kdmp.tata_kelola.rat'],
  },
  {
    id: 'rapat-anggota-kekuasaan',
    question: 'Siapa pemegang kekuasaan tertinggi dalam koperasi?',
    variants: [
      'kekuasaan tertinggi koperasi',
      'siapa yang paling berkuasa di koperasi',
      'perangkat organisasi koperasi',
    ],
    answer:
      'Rapat anggota merupakan pemegang kekuasaan tertinggi dalam koperasi. Perangkat organisasi koperasi terdiri dari rapat anggota, pengurus, dan pengawas.',
    from: cooperativesAct,
    locator: 'Pasal 21 dan Pasal 22',
    tags: ['koperasi.umum.rat'],
  },
  {
    id: 'rapat-anggota-suara',
    question: 'Berapa suara yang dimiliki setiap anggota dalam rapat?',
    variants: [
      'hak suara anggota',
      'satu anggota satu suara',
      'voting di rat bagaimana',
      'cara mengambil keputusan rapat anggota',
    ],
    answer:
      'Keputusan rapat anggota diambil berdasarkan musyawarah untuk mencapai mufakat. Bila mufakat tidak tercapai, keputusan diambil dengan suara terbanyak. Setiap anggota mempunyai hak satu suara.',
    from: cooperativesAct,
    locator: 'Pasal 24',
    tags: ['koperasi.umum.rat'],
  },
  {
    id: 'rapat-anggota-luar-biasa',
    question: 'Bagaimana meminta rapat anggota luar biasa?',
    variants: [
      'ralb koperasi',
      'anggota minta rapat luar biasa',
      'kapan rapat anggota luar biasa diadakan',
      'rapat mendadak mengganti pengurus',
    ],
    answer:
      'Rapat anggota luar biasa dapat dilakukan bila keadaan mengharuskan adanya keputusan segera yang wewenangnya ada pada rapat anggota. Rapat itu dapat diadakan atas permintaan sejumlah anggota atau atas keputusan pengurus, menurut anggaran dasar.',
    from: cooperativesAct,
    locator: 'Pasal 27',
    tags: ['koperasi.umum.rat', 'kdmp.tata_kelola.rat'],
  },
  {
    id: 'rapat-anggota-daring',
    question: 'Bolehkah rapat anggota diadakan secara daring?',
    variants: ['rat online', 'rapat anggota lewat zoom', 'rat virtual sah atau tidak'],
    answer: 'Boleh. Rapat anggota dapat dilaksanakan secara daring atau luring.',
    from: jobCreationAct,
    locator: 'Pasal 86',
    tags: ['koperasi.umum.rat'],
  },
  {
    id: 'laporan-tahunan',
    question: 'Kapan laporan tahunan koperasi harus disusun, dan apa isinya?',
    variants: [
      'laporan keuangan tahunan pengurus',
      'isi laporan pertanggungjawaban pengurus',
      'lpj koperasi',
      'laporan tahunan sebelum rat',
    ],
    answer:
      'Pengurus menyusun laporan tahunan setelah tahun buku ditutup, paling lambat 1 bulan sebelum rapat anggota tahunan. Laporan itu memuat perhitungan tahunan, yaitu neraca akhir dan perhitungan hasil usaha beserta penjelasannya, serta keadaan dan usaha koperasi.',
    from: cooperativesAct,
    locator: 'Pasal 35',
    tags: ['koperasi.umum.rat', 'kdmp.tata_kelola.transparansi'],
  },
  {
    id: 'anggota-minta-laporan',
    question: 'Bolehkah anggota meminta keterangan tentang keuangan koperasi?',
    variants: [
      'anggota minta laporan keuangan',
      'pengurus tidak transparan',
      'hak tahu keuangan koperasi',
      'pembukuan koperasi ditutup-tutupi',
    ],
    answer:
      'Boleh. Anggota berhak mendapat keterangan mengenai perkembangan koperasi menurut anggaran dasar, dan rapat anggota berhak meminta keterangan dan pertanggungjawaban pengurus dan pengawas mengenai pengelolaan koperasi.',
    from: cooperativesAct,
    locator: 'Pasal 20 ayat (2) dan Pasal 25',
    tags: ['kdmp.tata_kelola.transparansi'],
  },
];
