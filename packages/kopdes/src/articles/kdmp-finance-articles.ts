import type { SampleArticle } from './sample-article.js';
import { buildingInstruction, loanRegulation, simkopdesFigures } from './sources.js';

/** Loans, buildings and land of a Koperasi Desa/Kelurahan Merah Putih. */
export const kdmpFinanceArticles: readonly SampleArticle[] = [
  {
    id: 'kdmp-pinjaman-plafon',
    question: 'Berapa pinjaman bank yang dapat diperoleh Koperasi Desa Merah Putih?',
    variants: [
      'plafon pinjaman kdmp',
      'kredit himbara kopdes maksimal',
      'pinjaman modal kdmp sampai berapa',
      'limit utang koperasi merah putih',
      'kopdes pinjam bank berapa miliar',
      'maksimal pinjaman kopdes',
      'batas kredit kdmp',
      'besar modal dari himbara',
    ],
    answer:
      'Menurut Peraturan Menteri Keuangan Nomor 49 Tahun 2025 pinjaman paling banyak Rp3 miliar untuk tiap koperasi. Aturan pinjaman diberitakan telah diubah pada November 2025, jadi tanyakan ketentuan terakhir kepada bank.',
    from: loanRegulation,
    tags: ['kdmp.pembiayaan.himbara'],
    roles: { payer: 'cooperative', receiver: 'bank' },
    counterparts: ['Berapa paling banyak anggota boleh meminjam di koperasinya?'],
  },
  {
    id: 'kdmp-pinjaman-bunga',
    question:
      'Berapa bunga dan jangka waktu pinjaman yang dibayar Koperasi Desa Merah Putih kepada bank?',
    variants: [
      'bunga pinjaman kdmp',
      'tenor kredit kopdes',
      'cicilan pinjaman himbara berapa lama',
      'masa tenggang angsuran kdmp',
      'suku bunga himbara untuk koperasi desa',
      'berapa persen bunga pinjaman kopdes',
      'lama cicilan kdmp',
      'angsuran kopdes berapa bulan',
      'grace period kopdes',
    ],
    answer:
      'Menurut Peraturan Menteri Keuangan Nomor 49 Tahun 2025 bunga yang dibayar koperasi kepada bank 6 persen, jangka waktunya paling lama 72 bulan, dan masa tenggangnya 6 sampai 8 bulan. Aturan pinjaman diberitakan telah diubah pada November 2025, jadi tanyakan ketentuan terakhir kepada bank.',
    from: loanRegulation,
    tags: ['kdmp.pembiayaan.himbara'],
    roles: { payer: 'cooperative', receiver: 'bank' },
    counterparts: ['Berapa bunga dan jangka waktu pinjaman anggota di koperasinya?'],
  },
  {
    id: 'kdmp-pinjaman-operasional',
    question: 'Berapa bagian pinjaman yang boleh dipakai untuk biaya operasional?',
    variants: [
      'pinjaman kdmp untuk belanja operasional',
      'dana operasional dari pinjaman',
      'opex kopdes maksimal',
      'pinjaman dipakai gaji',
      'pakai pinjaman untuk operasional',
      'uang pinjaman buat gaji pegawai',
      'batas pinjaman biaya operasional',
    ],
    answer:
      'Menurut Peraturan Menteri Keuangan Nomor 49 Tahun 2025 bagian pinjaman untuk biaya operasional paling banyak Rp500 juta.',
    from: loanRegulation,
    tags: ['kdmp.pembiayaan.himbara'],
    roles: { payer: 'cooperative', receiver: 'bank' },
  },
  {
    id: 'kdmp-gerai-pembangunan',
    question: 'Siapa yang membangun gerai dan gudang Koperasi Desa Merah Putih?',
    variants: [
      'pembangunan gerai kdmp',
      'agrinas bangun gudang koperasi',
      'kontraktor gerai kopdes',
      'gerai belum dibangun',
      'siapa kontraktor gudang kdmp',
      'peran agrinas di kdmp',
      'biaya bangun gerai',
      'gerai kopdes kapan dibangun',
    ],
    answer:
      'Menurut Instruksi Presiden Nomor 17 Tahun 2025 gerai dan gudang dibangun oleh PT Agrinas Pangan Nusantara. Biayanya paling banyak Rp3 miliar untuk tiap unit, dengan tenor 6 tahun.',
    from: buildingInstruction,
    tags: ['kdmp.gerai.pembangunan'],
    roles: { payer: 'government', receiver: 'builder' },
  },
  {
    id: 'kdmp-lahan',
    question: 'Lahan apa yang dipakai untuk gerai Koperasi Desa Merah Putih?',
    variants: [
      'status lahan kdmp',
      'tanah desa untuk koperasi',
      'kdmp tidak punya lahan',
      'aset lahan kopdes milik siapa',
      'desa tidak punya tanah untuk gerai',
      'lahan hibah untuk kopdes',
      'tanah untuk bangunan kdmp',
      'pakai tanah siapa untuk gudang',
    ],
    answer:
      'Pada 20 Juni 2026 Simkopdes mencatat 29.901 lahan atau aset milik desa, 16.628 milik sendiri, 5.011 milik daerah, 2.677 hibah, dan 199 tanah adat. Kepala desa atau lurah mengetahui lahan mana yang tersedia di desa Anda.',
    from: simkopdesFigures,
    tags: ['kdmp.lahan.ketersediaan', 'kdmp.lahan.status_aset'],
    roles: { subject: 'nation' },
  },
];
