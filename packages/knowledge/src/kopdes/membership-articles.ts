import type { SampleArticle } from './sample-article.js';
import { cooperativesAct } from './sources.js';

/** Who may be a member, and what members may and must do. */
export const membershipArticles: readonly SampleArticle[] = [
  {
    id: 'anggota-syarat',
    question: 'Siapa yang boleh menjadi anggota koperasi?',
    variants: [
      'syarat jadi anggota koperasi',
      'cara daftar anggota koperasi',
      'mau gabung koperasi syaratnya apa',
      'persyaratan masuk koperasi',
      'bagaimana cara bergabung dengan koperasi',
      'orang mana yang bisa jadi anggota',
      'mendaftar sebagai anggota koperasi desa',
      'ikut koperasi perlu apa saja',
    ],
    answer:
      'Yang dapat menjadi anggota koperasi ialah setiap warga negara Indonesia yang mampu melakukan tindakan hukum dan memenuhi syarat dalam anggaran dasar koperasi itu. Tanyakan formulir pendaftaran kepada pengurus koperasi Anda.',
    from: cooperativesAct,
    locator: 'Pasal 18 ayat (1)',
    tags: ['koperasi.umum.keanggotaan', 'kdmp.tata_kelola.keanggotaan'],
  },
  {
    id: 'anggota-hak',
    question: 'Apa saja hak anggota koperasi?',
    variants: [
      'hak-hak anggota',
      'anggota koperasi berhak apa',
      'yang boleh diminta anggota kepada koperasi',
      'apa yang didapat anggota koperasi',
      'keuntungan menjadi anggota',
      'anggota boleh usul dan bersuara',
      'anggota boleh mencalonkan diri',
    ],
    answer:
      'Anggota berhak menghadiri rapat anggota, menyatakan pendapat dan memberikan suara di sana; memilih dan dipilih menjadi pengurus atau pengawas; meminta diadakan rapat anggota menurut anggaran dasar; memberi saran kepada pengurus di luar rapat; mendapat pelayanan yang sama dengan anggota lain; dan mendapat keterangan mengenai perkembangan koperasi.',
    from: cooperativesAct,
    locator: 'Pasal 20 ayat (2)',
    tags: ['koperasi.umum.keanggotaan'],
  },
  {
    id: 'anggota-kewajiban',
    question: 'Apa kewajiban anggota koperasi?',
    variants: [
      'kewajiban menjadi anggota',
      'anggota koperasi wajib apa saja',
      'tugas anggota koperasi',
      'apa yang harus dilakukan anggota',
      'anggota harus patuh apa',
      'keharusan anggota koperasi',
      'anggota tidak ikut kegiatan usaha',
    ],
    answer:
      'Anggota wajib mematuhi anggaran dasar, anggaran rumah tangga, dan keputusan rapat anggota; ikut serta dalam kegiatan usaha koperasi; serta mengembangkan dan memelihara kebersamaan.',
    from: cooperativesAct,
    locator: 'Pasal 20 ayat (1)',
    tags: ['koperasi.umum.keanggotaan'],
  },
  {
    id: 'anggota-pindah-tangan',
    question: 'Apakah keanggotaan koperasi dapat dialihkan kepada orang lain?',
    variants: [
      'keanggotaan koperasi diwariskan',
      'memindahkan keanggotaan ke saudara',
      'jual keanggotaan koperasi',
      'ahli waris anggota koperasi meninggal',
      'kasih keanggotaan ke anak',
      'ganti nama anggota koperasi',
      'keanggotaan pindah tangan',
    ],
    answer: 'Tidak. Keanggotaan koperasi tidak dapat dipindahtangankan.',
    from: cooperativesAct,
    locator: 'Pasal 19 ayat (3)',
    tags: ['koperasi.umum.keanggotaan'],
  },
  {
    id: 'anggota-keluar',
    question: 'Bagaimana cara keluar dari koperasi?',
    variants: [
      'berhenti jadi anggota koperasi',
      'mengundurkan diri dari koperasi',
      'prosedur keluar keanggotaan',
      'tidak mau lagi jadi anggota',
      'mundur dari keanggotaan',
      'stop jadi anggota koperasi',
      'keluar dan ambil simpanan',
    ],
    answer:
      'Keanggotaan dapat diakhiri setelah syarat dalam anggaran dasar koperasi dipenuhi. Sampaikan permintaan tertulis kepada pengurus, yang berwenang memutuskan pemberhentian anggota sesuai anggaran dasar.',
    from: cooperativesAct,
    locator: 'Pasal 19 ayat (2) dan Pasal 30 ayat (2)',
    tags: ['koperasi.umum.keanggotaan'],
  },
  {
    id: 'anggota-ditolak',
    question: 'Siapa yang memutuskan penerimaan atau penolakan anggota baru?',
    variants: [
      'permohonan anggota ditolak pengurus',
      'pengurus menolak saya jadi anggota',
      'siapa yang menerima anggota baru',
      'daftar anggota tidak diterima',
      'alasan penolakan anggota',
      'pengurus pilih-pilih anggota',
      'anggota diberhentikan pengurus',
    ],
    answer:
      'Pengurus berwenang memutuskan penerimaan dan penolakan anggota baru serta pemberhentian anggota, sesuai dengan ketentuan anggaran dasar. Keanggotaan koperasi bersifat sukarela dan terbuka, jadi mintalah alasan penolakan secara tertulis.',
    from: cooperativesAct,
    locator: 'Pasal 30 ayat (2) dan Pasal 5',
    tags: ['koperasi.umum.keanggotaan', 'kdmp.tata_kelola.keanggotaan'],
  },
  {
    id: 'anggota-luar-biasa',
    question: 'Apa itu anggota luar biasa koperasi?',
    variants: [
      'anggota luar biasa',
      'orang asing jadi anggota koperasi',
      'anggota yang tidak memenuhi semua syarat',
      'syarat anggota luar biasa',
      'warga negara asing ikut koperasi',
      'perbedaan anggota biasa dan luar biasa',
    ],
    answer:
      'Koperasi dapat mempunyai anggota luar biasa. Persyaratan, hak, dan kewajibannya ditetapkan dalam anggaran dasar.',
    from: cooperativesAct,
    locator: 'Pasal 18 ayat (2)',
    tags: ['koperasi.umum.keanggotaan'],
  },
  {
    id: 'anggota-bukan-anggota-dilayani',
    question: 'Bolehkah orang yang bukan anggota berbelanja atau dilayani di koperasi?',
    variants: [
      'nonanggota beli di koperasi',
      'koperasi melayani masyarakat umum',
      'belum anggota boleh belanja di gerai',
      'warga umum belanja di koperasi',
      'beli sembako tanpa jadi anggota',
      'pelayanan koperasi untuk bukan anggota',
      'harus anggota dulu baru boleh beli',
    ],
    answer:
      'Boleh. Usaha koperasi terutama melayani kepentingan anggota, tetapi kelebihan kemampuan pelayanannya dapat digunakan untuk memenuhi kebutuhan masyarakat yang bukan anggota.',
    from: cooperativesAct,
    locator: 'Pasal 43',
    tags: ['koperasi.umum.keanggotaan', 'kdmp.usaha.sembako'],
  },
];
