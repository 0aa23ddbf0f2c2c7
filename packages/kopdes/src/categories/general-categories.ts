import type { Category } from '@aduan/core/ticket';

/** Cooperatives of every kind, and the services of the ministry. */
export const generalCategories: readonly Category[] = [
  {
    code: 'koperasi',
    label: { id: 'Koperasi', en: 'Cooperatives' },
    synonyms: ['koperasi karyawan', 'koperasi sekolah', 'kud', 'kopkar'],
  },
  {
    code: 'koperasi.umum',
    label: { id: 'Koperasi umum', en: 'Cooperatives in general' },
    synonyms: [],
  },
  {
    code: 'koperasi.umum.pendirian',
    label: { id: 'Pendirian koperasi', en: 'Founding a cooperative' },
    synonyms: [
      'mendirikan koperasi',
      'bikin koperasi',
      'buat koperasi',
      'syarat pendirian',
      'koperasi baru',
    ],
  },
  {
    code: 'koperasi.umum.rat',
    label: { id: 'RAT', en: 'Annual members’ meeting' },
    synonyms: ['rapat anggota tahunan', 'belum rat', 'rapat anggota', 'tidak pernah rat'],
  },
  {
    code: 'koperasi.umum.shu',
    label: { id: 'Sisa hasil usaha', en: 'Surplus' },
    synonyms: ['shu', 'pembagian keuntungan', 'bagi hasil', 'shu tidak dibagi'],
  },
  {
    code: 'koperasi.umum.keanggotaan',
    label: { id: 'Keanggotaan', en: 'Membership' },
    synonyms: [
      'anggota',
      'keluar dari koperasi',
      'dikeluarkan',
      'mengundurkan diri',
      'simpanan pokok kembali',
    ],
  },
  {
    code: 'koperasi.umum.pembubaran',
    label: { id: 'Pembubaran', en: 'Dissolution' },
    synonyms: ['bubar', 'koperasi dibubarkan', 'koperasi mati', 'tidak aktif', 'likuidasi'],
  },
  {
    code: 'koperasi.umum.lainnya',
    label: { id: 'Koperasi lainnya', en: 'Other cooperative matters' },
    synonyms: [],
    catchAll: true,
  },
  {
    code: 'layanan',
    label: { id: 'Layanan', en: 'Services' },
    synonyms: ['pelayanan', 'petugas'],
  },
  {
    code: 'layanan.kemenkop',
    label: { id: 'Layanan Kemenkop', en: 'Services of the ministry' },
    synonyms: [
      'kemenkop',
      'kementerian koperasi',
      'call center',
      'telepon tidak diangkat',
      'wa tidak dibalas',
      'petugas kementerian',
      'ppid',
      'ptsp',
    ],
  },
  {
    code: 'layanan.lainnya',
    label: { id: 'Layanan lainnya', en: 'Other services' },
    synonyms: ['dinas koperasi', 'pelayanan dinas', 'kantor desa'],
    catchAll: true,
  },
];
