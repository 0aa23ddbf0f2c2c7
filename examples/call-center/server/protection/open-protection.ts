import { createDataProtection, legalHold, retention } from '@aduan/core/data-protection';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { LegalHolds } from './legal-holds.js';

/** An invented retention schedule: a real office uses its own. */
const ordinaryFile = { days: 30, source: 'JRA contoh 4.1' };
const supervisoryFile = { days: 5 * 365, source: 'JRA contoh 4.2' };

/** The data protection add-on of this desk, within the limits of its archive and of legal holds. */
export function openProtection(aduan: CallCenterDesk, holds: LegalHolds) {
  return createDataProtection(aduan, {
    limits: [
      legalHold(async ({ id }) => (await holds.of(id))?.source ?? null),
      retention(({ supervisory }) => (supervisory ? supervisoryFile : ordinaryFile)),
    ],
  });
}
