import type { Category } from './category.js';

/**
 * Requests of a person about their own data, and data breaches, by UU 27/2022. Tickets with these topics get the clocks
 * of `pdpPolicy`. The topics are a separate tree: add them to the topics of the desk.
 */
export const dataProtectionCategories: readonly Category[] = [
  {
    code: 'data_pribadi',
    label: { id: 'Data pribadi', en: 'Personal data' },
    synonyms: ['pdp', 'privasi'],
  },
  {
    code: 'data_pribadi.akses',
    label: { id: 'Permintaan salinan data', en: 'Access to own data' },
    synonyms: ['minta data saya', 'salinan data pribadi', 'data apa yang disimpan'],
  },
  {
    code: 'data_pribadi.perbaikan',
    label: { id: 'Perbaikan data', en: 'Correction of data' },
    synonyms: ['data saya salah', 'perbaiki data', 'ubah nomor saya', 'nama saya keliru'],
  },
  {
    code: 'data_pribadi.pembatasan',
    label: { id: 'Pembatasan pemrosesan', en: 'Restriction of processing' },
    synonyms: ['jangan hubungi saya', 'batasi penggunaan data', 'tunda pemrosesan data'],
  },
  {
    code: 'data_pribadi.penarikan',
    label: { id: 'Penarikan persetujuan', en: 'Withdrawal of consent' },
    synonyms: ['tarik persetujuan', 'cabut persetujuan', 'tidak setuju lagi'],
  },
  {
    code: 'data_pribadi.kebocoran',
    label: { id: 'Kebocoran data', en: 'Loss of data' },
    synonyms: ['data saya bocor', 'data bocor', 'data tersebar'],
  },
  {
    code: 'data_pribadi.lainnya',
    label: { id: 'Data pribadi lainnya', en: 'Other matters of personal data' },
    synonyms: ['hapus data saya'],
    catchAll: true,
  },
];
