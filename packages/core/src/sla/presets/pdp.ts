import { resolutionRules } from '../metric-rules.js';
import type { SlaPolicy, SlaTarget } from '../policy.js';

const within72Hours: Pick<SlaTarget, 'metric' | 'target' | 'pauses' | 'warnAt'> = {
  metric: 'resolution',
  target: { unit: 'elapsed', ms: 72 * 3_600_000 },
  pauses: { phases: [] },
  warnAt: [{ fraction: 0.5 }, { before: { unit: 'elapsed', ms: 12 * 3_600_000 } }],
};

/**
 * UU 27/2022 on personal data: 3 x 24 hours, by the clock and without pauses, for requests of the data subject. It
 * applies to tickets in the categories under `data_pribadi`, see `dataProtectionCategories`.
 */
export const pdpPolicy: SlaPolicy = {
  id: 'pdp-2022',
  version: '1',
  title: { id: 'UU 27/2022 Pelindungan Data Pribadi', en: 'Personal Data Protection Act 27/2022' },
  note: {
    id: 'Dibaca dari kutipan pasal di media hukum; Pasal 30(1) dan nomor Pasal 40(2) belum dicek; bukan pernyataan kepatuhan.',
    en: 'Read in quotations by legal media; article 30(1) and the number of article 40(2) unchecked; no claim of compliance.',
  },
  targets: [
    {
      key: 'pdp.access',
      when: { categories: ['data_pribadi.akses'] },
      ...resolutionRules,
      ...within72Hours,
      source: 'UU 27/2022 Pasal 32(2)',
      confidence: 'high',
      verifiedOn: null,
    },
    {
      key: 'pdp.correct',
      when: { categories: ['data_pribadi.perbaikan'] },
      ...resolutionRules,
      ...within72Hours,
      source: 'UU 27/2022 Pasal 30(1)',
      confidence: 'unverified',
      verifiedOn: null,
    },
    {
      key: 'pdp.withdraw',
      when: { categories: ['data_pribadi.penarikan'] },
      ...resolutionRules,
      ...within72Hours,
      source: 'UU 27/2022 Pasal 40(2)',
      confidence: 'high',
      verifiedOn: null,
    },
    {
      key: 'pdp.restrict',
      when: { categories: ['data_pribadi.pembatasan'] },
      ...resolutionRules,
      ...within72Hours,
      source: 'UU 27/2022 Pasal 41(1)',
      confidence: 'high',
      verifiedOn: null,
    },
    {
      key: 'pdp.breach',
      when: { categories: ['data_pribadi.kebocoran'] },
      ...resolutionRules,
      ...within72Hours,
      source: 'UU 27/2022 Pasal 46(1)',
      confidence: 'high',
      verifiedOn: null,
    },
  ],
};
