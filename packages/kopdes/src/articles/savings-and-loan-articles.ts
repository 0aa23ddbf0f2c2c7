import type { SampleArticle } from './sample-article.js';
import { cooperativesAct, deskItself, financeAct } from './sources.js';

/** Savings-and-loan cooperatives. */
export const savingsAndLoanArticles: readonly SampleArticle[] = [
  {
    id: 'ksp-siapa',
    question: 'Kepada siapa koperasi simpan pinjam boleh menyalurkan pinjaman?',
    variants: [
      'ksp melayani siapa',
      'pinjam uang di koperasi simpan pinjam harus anggota',
      'usaha simpan pinjam dari dan untuk anggota',
      'bukan anggota pinjam ke ksp',
      'siapa boleh menabung di koperasi simpan pinjam',
      'ksp kasih pinjaman ke orang luar',
      'simpan pinjam untuk bukan anggota',
      'calon anggota pinjam uang',
    ],
    answer:
      'Kepada anggota koperasi itu sendiri, serta kepada koperasi lain dan anggotanya. Dananya pun dihimpun dari mereka, melalui kegiatan usaha simpan pinjam.',
    from: cooperativesAct,
    locator: 'Pasal 44 ayat (1)',
    tags: ['ksp.legalitas'],
  },
  {
    id: 'ksp-ojk',
    question: 'Koperasi simpan pinjam mana yang diawasi OJK?',
    variants: [
      'ojk mengawasi koperasi',
      'ksp open loop',
      'koperasi yang menghimpun dana masyarakat umum',
      'lapor ksp ke ojk atau kemenkop',
      'pengawasan ksp oleh ojk',
      'koperasi open loop dan close loop',
      'siapa mengawasi koperasi simpan pinjam',
      'koperasi di bawah ojk',
    ],
    answer:
      'Koperasi yang menghimpun dana dari pihak di luar anggotanya (open loop) menjadi wewenang Otoritas Jasa Keuangan. Koperasi yang hanya melayani anggotanya tetap diawasi kementerian dan dinas koperasi.',
    from: financeAct,
    tags: ['ksp.legalitas'],
  },
  {
    id: 'ksp-gagal-bayar',
    question: 'Apa yang dapat saya lakukan bila simpanan saya di koperasi tidak bisa dicairkan?',
    variants: [
      'koperasi gagal bayar',
      'simpanan berjangka tidak dibayar',
      'uang saya di ksp ditahan',
      'tabungan koperasi macet',
      'tabungan di koperasi tidak bisa ditarik',
      'koperasi tidak mengembalikan uang',
      'deposito koperasi tidak cair',
      'uang anggota hilang di koperasi',
    ],
    answer:
      'Mintalah penjelasan tertulis kepada pengurus dan simpan bukti simpanan Anda. Anggota berhak mendapat keterangan dan meminta rapat anggota menurut anggaran dasar. Anda juga dapat menyampaikan pengaduan kepada kami, dengan nama koperasi, jenis dan jumlah simpanan, serta sejak kapan tidak dapat dicairkan.',
    from: cooperativesAct,
    locator: 'Pasal 20 ayat (2)',
    tags: ['ksp.gagal_bayar', 'ksp.penarikan_simpanan'],
    roles: { subject: 'member' },
  },
  {
    id: 'ksp-investasi-bodong',
    question: 'Bagaimana melaporkan investasi bodong yang memakai nama koperasi?',
    variants: [
      'penipuan berkedok koperasi',
      'koperasi menjanjikan untung tetap',
      'skema ponzi koperasi',
      'tertipu investasi koperasi',
      'koperasi bunga tinggi mencurigakan',
      'ditipu orang mengaku koperasi',
      'lapor penipuan koperasi',
      'koperasi abal-abal',
    ],
    answer:
      'Sampaikan pengaduan kepada kami dengan nama koperasi, orang yang menawarkan, dan bukti yang Anda punya. Bila ada dugaan pidana, laporkan juga kepada kepolisian.',
    from: deskItself,
    tags: ['ksp.investasi_bodong'],
  },
];
