import type { ConsoleBanner } from '@aduan/console';

/** What every page of a sample desk says on top. Name it as `server.console.banner` of another desk whose data is invented. */
export const sampleBanner = {
  title: { id: 'DATA CONTOH', en: 'SAMPLE DATA' },
  text: {
    id: 'Bukan layanan resmi. Semua laporan, tempat, dan orang di sini karangan.',
    en: 'Not an official service. All reports, places and people here are invented.',
  },
} as const satisfies ConsoleBanner;
