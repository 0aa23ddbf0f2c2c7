import type { ConsoleBanner } from '@aduan/console';

/** Banner of every page of a sample desk. Set it as `server.console.banner` of another desk with invented data. */
export const sampleBanner = {
  title: { id: 'DATA CONTOH', en: 'SAMPLE DATA' },
  text: {
    id: 'Bukan layanan resmi. Semua laporan, tempat, dan orang di sini karangan.',
    en: 'Not an official service. All reports, places and people here are invented.',
  },
} as const satisfies ConsoleBanner;
