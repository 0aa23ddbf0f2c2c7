import type { Category } from '@aduan/core/ticket';

/** Topics of an imaginary office for tests, two groups of two: for `categoryTree`. */
export const sampleCategories: readonly Category[] = [
  { code: 'izin', label: { id: 'Izin', en: 'Permits' }, synonyms: ['perizinan', 'surat izin'] },
  {
    code: 'izin.usaha',
    label: { id: 'Izin usaha', en: 'Business permits' },
    synonyms: ['nib', 'oss', 'izin dagang'],
  },
  {
    code: 'izin.lainnya',
    label: { id: 'Izin lainnya', en: 'Other permits' },
    synonyms: [],
    catchAll: true,
  },
  { code: 'layanan', label: { id: 'Layanan', en: 'Services' }, synonyms: ['pelayanan', 'petugas'] },
  {
    code: 'layanan.antrean',
    label: { id: 'Antrean', en: 'Queues' },
    synonyms: ['antre', 'loket tutup', 'menunggu lama'],
  },
  {
    code: 'layanan.lainnya',
    label: { id: 'Layanan lainnya', en: 'Other services' },
    synonyms: [],
    catchAll: true,
  },
];
