import type { Label } from '../ports/label.js';
import type { NumberRefusal } from './callable-numbers.js';

/** Texts for officers next to a number that the desk does not call. */
export const numberRefusalTexts = {
  'no-number': { id: 'bukan nomor telepon lengkap', en: 'not a whole phone number' },
  'short-code': { id: 'nomor pendek', en: 'a short number' },
  service: { id: 'nomor layanan, bukan nomor warga', en: 'a service, not a person' },
  'shared-cost': { id: 'nomor berbagi biaya', en: 'a shared-cost number' },
  premium: { id: 'nomor bertarif premium', en: 'a premium-rate number' },
  satellite: { id: 'nomor satelit', en: 'a satellite number' },
  foreign: { id: 'nomor luar negeri', en: 'a foreign number' },
  unassigned: { id: 'nomor yang tidak ada di Indonesia', en: 'no number that Indonesia has' },
} as const satisfies Readonly<Record<NumberRefusal, Label>>;
