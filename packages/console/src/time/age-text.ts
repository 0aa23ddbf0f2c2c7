import type { Catalogue } from '../catalogue/catalogue.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Age of something: `3 hari`, `1 jam 35 mnt`. */
export function ageText(ms: number, { time }: Pick<Catalogue, 'time'>): string {
  if (ms >= DAY_MS) return time.days(Math.floor(ms / DAY_MS));
  const minutes = Math.max(1, Math.floor(ms / 60_000));
  return time.hours(Math.floor(minutes / 60), minutes % 60);
}
