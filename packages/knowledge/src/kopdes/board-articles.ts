import type { SampleArticle } from './sample-article.js';
import { cooperativesAct } from './sources.js';

/** Board, supervisors and managers of any cooperative. */
export const boardArticles: readonly SampleArticle[] = [
  {
    id: 'pengurus-masa-jabatan',
    question: 'Berapa lama masa jabatan pengurus koperasi?',
    variants: [
      'periode pengurus koperasi',
      'pengurus menjabat berapa tahun',
      'ketua koperasi bisa berapa lama',
    ],
    answer: 'Masa jabatan pengurus koperasi paling lama 5 tahun.',
    from: cooperativesAct,
    locator: 'Pasal 29 ayat (4)',
    tags: ['kdmp.tata_kelola.pengurus'],
  },
  {
    id: 'pengurus-pemilihan',
    question: 'Siapa yang memilih pengurus koperasi?',
    variants: [
      'pemilihan pengurus',
      'cara memilih ketua koperasi',
      'pengurus ditunjuk kepala desa',
      'mengganti pengurus koperasi',
    ],
    answer:
      'Pengurus dipilih dari dan oleh anggota koperasi dalam rapat anggota. Rapat anggota juga berwenang memberhentikan pengurus.',
    from: cooperativesAct,
    locator: 'Pasal 29 ayat (1) dan Pasal 23',
    tags: ['kdmp.tata_kelola.pengurus'],
  },
  {
    id: 'pengurus-tugas',
    question: 'Apa tugas pengurus koperasi?',
    variants: [
      'tugas dan wewenang pengurus',
      'kerjaan pengurus koperasi apa',
      'pengurus harus ngapain saja',
    ],
    answer:
      'Pengurus bertugas mengelola koperasi dan usahanya; mengajukan rancangan rencana kerja dan anggaran; menyelenggarakan rapat anggota; mengajukan laporan keuangan dan pertanggungjawaban; menyelenggarakan pembukuan keuangan dan inventaris secara tertib; serta memelihara daftar buku anggota dan pengurus.',
    from: cooperativesAct,
    locator: 'Pasal 30 ayat (1)',
    tags: ['kdmp.tata_kelola.pengurus'],
  },
  {
    id: 'pengurus-ganti-rugi',
    question: 'Apakah pengurus harus mengganti kerugian koperasi?',
    variants: [
      'pengurus korupsi uang koperasi',
      'tanggung jawab pengurus atas kerugian',
      'pengurus bawa lari uang koperasi',
      'pengurus menyelewengkan dana',
    ],
    answer:
      'Pengurus, bersama-sama maupun sendiri-sendiri, menanggung kerugian yang diderita koperasi karena tindakan yang dilakukan dengan kesengajaan atau kelalaiannya. Bila tindakan itu disengaja, penuntut umum tetap dapat melakukan penuntutan.',
    from: cooperativesAct,
    locator: 'Pasal 34',
    tags: ['kdmp.tata_kelola.pengurus', 'kdmp.tata_kelola.transparansi'],
  },
  {
    id: 'pengawas-tugas',
    question: 'Apa tugas pengawas koperasi?',
    variants: ['wewenang pengawas', 'pengawas koperasi kerjanya apa', 'fungsi badan pengawas'],
    answer:
      'Pengawas bertugas mengawasi pelaksanaan kebijaksanaan dan pengelolaan koperasi serta membuat laporan tertulis tentang hasil pengawasannya. Pengawas berwenang meneliti catatan yang ada pada koperasi dan mendapatkan segala keterangan yang diperlukan.',
    from: cooperativesAct,
    locator: 'Pasal 39',
    tags: ['kdmp.tata_kelola.pengawas'],
  },
  {
    id: 'pengawas-pemilihan',
    question: 'Siapa yang memilih pengawas koperasi, dan kepada siapa ia bertanggung jawab?',
    variants: [
      'pemilihan pengawas',
      'pengawas bertanggung jawab kepada siapa',
      'cara mengangkat pengawas koperasi',
    ],
    answer:
      'Pengawas dipilih dari dan oleh anggota koperasi dalam rapat anggota, dan bertanggung jawab kepada rapat anggota.',
    from: cooperativesAct,
    locator: 'Pasal 38',
    tags: ['kdmp.tata_kelola.pengawas'],
  },
  {
    id: 'pengelola-pengangkatan',
    question: 'Bolehkah pengurus mengangkat pengelola atau manajer?',
    variants: [
      'manajer koperasi',
      'pengelola koperasi diangkat siapa',
      'beda pengurus dan pengelola',
      'lowongan manajer koperasi',
    ],
    answer:
      'Boleh. Pengurus dapat mengangkat pengelola yang diberi wewenang dan kuasa untuk mengelola usaha. Rencana pengangkatan itu diajukan kepada rapat anggota untuk mendapat persetujuan, dan pengelola bertanggung jawab kepada pengurus.',
    from: cooperativesAct,
    locator: 'Pasal 32',
    tags: ['kdmp.tata_kelola.pengurus'],
  },
  {
    id: 'koperasi-audit',
    question: 'Bisakah koperasi diaudit akuntan publik?',
    variants: ['audit koperasi', 'minta jasa audit', 'pemeriksaan keuangan koperasi oleh akuntan'],
    answer: 'Bisa. Koperasi dapat meminta jasa audit kepada akuntan publik.',
    from: cooperativesAct,
    locator: 'Pasal 40',
    tags: ['kdmp.tata_kelola.transparansi'],
  },
];
