import type { SampleArticle } from './sample-article.js';
import { foundingGuideline, presidentialInstruction, simkopdesFigures } from './sources.js';

/** What a Koperasi Desa/Kelurahan Merah Putih is and how one is founded. */
export const kdmpFoundingArticles: readonly SampleArticle[] = [
  {
    id: 'kdmp-apa',
    question: 'Apa itu Koperasi Desa Merah Putih?',
    variants: [
      'kdmp adalah',
      'program kopdes merah putih itu apa',
      'penjelasan koperasi kelurahan merah putih',
      'dasar hukum kdmp',
    ],
    answer:
      'Koperasi Desa/Kelurahan Merah Putih adalah koperasi yang dibentuk di desa dan kelurahan dalam program pemerintah menurut Instruksi Presiden Nomor 9 Tahun 2025. Sasaran program itu 80.000 koperasi.',
    from: presidentialInstruction,
    tags: ['kdmp'],
  },
  {
    id: 'kdmp-kegiatan',
    question: 'Apa saja kegiatan usaha Koperasi Desa Merah Putih?',
    variants: [
      'unit usaha kdmp',
      'gerai apa saja di kopdes',
      'kdmp jualan apa',
      'jenis gerai koperasi merah putih',
    ],
    answer:
      'Kegiatannya meliputi, tetapi tidak terbatas pada, tujuh jenis: kantor koperasi, sembako, simpan pinjam, klinik desa, apotek desa, gudang atau cold storage, dan logistik.',
    from: presidentialInstruction,
    tags: ['kdmp.usaha'],
  },
  {
    id: 'kdmp-model',
    question: 'Apakah koperasi yang sudah ada dapat menjadi Koperasi Desa Merah Putih?',
    variants: [
      'model pembentukan kdmp',
      'koperasi lama diubah jadi kdmp',
      'revitalisasi koperasi',
      'harus bikin koperasi baru atau tidak',
    ],
    answer:
      'Dapat. Ada tiga model pembentukan: membentuk koperasi baru, mengembangkan koperasi yang sudah ada, dan merevitalisasi koperasi.',
    from: presidentialInstruction,
    tags: ['kdmp.legal.musdesus'],
  },
  {
    id: 'kdmp-sumber-dana',
    question: 'Dari mana dana pembentukan Koperasi Desa Merah Putih?',
    variants: [
      'pendanaan kdmp',
      'anggaran pembentukan kopdes',
      'kdmp dibiayai apbn atau apbdes',
      'biaya pembentukan kdmp siapa yang tanggung',
    ],
    answer:
      'Pendanaan program bersumber dari Anggaran Pendapatan dan Belanja Negara, Anggaran Pendapatan dan Belanja Daerah, dan Anggaran Pendapatan dan Belanja Desa.',
    from: presidentialInstruction,
    tags: ['kdmp.pembiayaan'],
  },
  {
    id: 'kdmp-nama',
    question: 'Bagaimana aturan nama Koperasi Desa Merah Putih?',
    variants: [
      'penamaan kdmp',
      'nama koperasi kalau desanya kembar',
      'format nama kopdes merah putih',
      'dua desa namanya sama',
    ],
    answer:
      'Namanya diawali kata Koperasi, lalu Desa Merah Putih atau Kelurahan Merah Putih, lalu nama desa atau kelurahan. Bila ada nama yang sama, nama kecamatan ditambahkan.',
    from: foundingGuideline,
    tags: ['kdmp.legal.akta_ahu'],
  },
  {
    id: 'kdmp-langkah',
    question: 'Apa langkah-langkah mendirikan Koperasi Desa Merah Putih?',
    variants: [
      'alur pembentukan kdmp',
      'tahapan mendirikan kopdes',
      'proses legalitas kdmp dari musdesus sampai nib',
      'urutan mengurus badan hukum kopdes',
    ],
    answer:
      'Urutannya: musyawarah desa khusus, akta di notaris pembuat akta koperasi, pengesahan lewat sistem administrasi badan hukum di Ditjen AHU, NPWP, rekening bank, NIB melalui OSS, lalu Nomor Induk Koperasi.',
    from: foundingGuideline,
    tags: ['kdmp.legal'],
  },
  {
    id: 'kdmp-musdesus',
    question: 'Apa itu musyawarah desa khusus (musdesus)?',
    variants: [
      'musdesus kdmp',
      'rapat desa pembentukan koperasi',
      'siapa yang memulai pembentukan kopdes',
      'berita acara musdesus',
    ],
    answer:
      'Musyawarah desa khusus adalah langkah pertama pembentukan Koperasi Desa Merah Putih. Di kelurahan langkah itu adalah musyawarah kelurahan khusus. Hasilnya menjadi dasar pembuatan akta di notaris.',
    from: foundingGuideline,
    tags: ['kdmp.legal.musdesus'],
  },
  {
    id: 'kdmp-notaris',
    question: 'Notaris mana yang dapat membuat akta Koperasi Desa Merah Putih?',
    variants: [
      'npak adalah',
      'notaris pembuat akta koperasi',
      'akta kdmp di notaris biasa',
      'bikin akta kopdes di mana',
    ],
    answer:
      'Akta dibuat oleh notaris pembuat akta koperasi (NPAK). Setelah itu notaris mengajukan pengesahan badan hukum lewat sistem administrasi badan hukum di Ditjen AHU.',
    from: foundingGuideline,
    tags: ['kdmp.legal.akta_ahu'],
  },
  {
    id: 'kdmp-nib',
    question: 'Di mana mengurus NIB Koperasi Desa Merah Putih?',
    variants: [
      'cara membuat nib koperasi',
      'oss untuk koperasi',
      'nomor induk berusaha kdmp',
      'nib kopdes belum terbit',
    ],
    answer:
      'NIB diurus melalui sistem OSS setelah koperasi berbadan hukum, mempunyai NPWP, dan mempunyai rekening bank.',
    from: foundingGuideline,
    tags: ['kdmp.legal.nib_oss'],
  },
  {
    id: 'kdmp-npwp',
    question: 'Kapan NPWP Koperasi Desa Merah Putih diurus?',
    variants: [
      'npwp koperasi',
      'cara bikin npwp kdmp',
      'pajak koperasi desa npwp badan',
      'npwp kopdes belum ada',
    ],
    answer:
      'NPWP diurus setelah badan hukum koperasi disahkan, sebelum membuka rekening bank dan mengurus NIB.',
    from: foundingGuideline,
    tags: ['kdmp.legal.npwp'],
  },
  {
    id: 'kdmp-rekening',
    question: 'Kapan Koperasi Desa Merah Putih membuka rekening bank?',
    variants: [
      'buka rekening kdmp',
      'rekening koperasi desa',
      'rekening atas nama koperasi',
      'bank menolak buka rekening kopdes',
    ],
    answer:
      'Rekening bank dibuka setelah koperasi mempunyai pengesahan badan hukum dan NPWP, sebelum NIB diurus melalui OSS.',
    from: foundingGuideline,
    tags: ['kdmp.legal.rekening'],
  },
  {
    id: 'kdmp-nik-koperasi',
    question: 'Apa itu NIK koperasi?',
    variants: [
      'nomor induk koperasi',
      'sertifikat nik koperasi',
      'nik koperasi beda dengan nik ktp',
      'cara dapat nik koperasi',
    ],
    answer:
      'NIK koperasi adalah Nomor Induk Koperasi, bukan nomor induk kependudukan seseorang. Untuk Koperasi Desa Merah Putih nomor itu diurus paling akhir, setelah NIB.',
    from: foundingGuideline,
    tags: ['kdmp.legal.nikop'],
  },
  {
    id: 'kdmp-jumlah',
    question: 'Berapa jumlah Koperasi Desa Merah Putih saat ini?',
    variants: [
      'sudah ada berapa kdmp',
      'data jumlah kopdes seluruh indonesia',
      'berapa koperasi yang sudah berbadan hukum',
    ],
    answer:
      'Pada 20 Juni 2026 Simkopdes mencatat 83.404 koperasi, di antaranya 83.361 sudah berbadan hukum.',
    from: simkopdesFigures,
    tags: ['kdmp'],
  },
  {
    id: 'kdmp-jumlah-gerai-anggota',
    question: 'Berapa gerai yang sudah aktif dan berapa anggota Koperasi Desa Merah Putih?',
    variants: ['jumlah gerai aktif', 'jumlah anggota kdmp nasional', 'statistik gerai kopdes'],
    answer:
      'Pada 20 Juni 2026 Simkopdes mencatat 42.302 gerai aktif dan sekitar 1,78 juta anggota.',
    from: simkopdesFigures,
    tags: ['kdmp.gerai'],
  },
];
