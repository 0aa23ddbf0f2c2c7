import { consoleHandler } from '@aduan/console';
import { fieldPath } from '@aduan/server/host';
import { Hono } from 'hono';

/** What the console says on every page of this desk. */
const banner = {
  title: { id: 'DATA CONTOH', en: 'SAMPLE DATA' },
  text: {
    id: 'Bukan layanan resmi. Semua laporan, desa, dan orang di sini karangan.',
    en: 'Not an official service. All reports, villages and people here are invented.',
  },
};

/** The officers' console under `/petugas`. */
export function consoleFiles() {
  const officers = consoleHandler({ title: 'Pusat Layanan Contoh', banner, fieldPath });
  return new Hono().get('/petugas/*', (c) => officers(c.req.raw));
}
