import { resolutionRules } from '../metric-rules.js';
import type { SlaPolicy } from '../policy.js';

/**
 * UU 14/2008 on public information: 10 working days for a formal request through the PPID, which may be extended by 7.
 * It is meant only for such requests, not for every question of a citizen.
 */
export const kipPolicy: SlaPolicy = {
  id: 'kip-2008',
  version: '1',
  title: { id: 'UU 14/2008 Keterbukaan Informasi', en: 'Public Information Act 14/2008' },
  note: {
    id: 'Hanya untuk permohonan informasi resmi lewat PPID. Perpanjangan 7 hari kerja tidak dihitung otomatis. Bukan pernyataan kepatuhan.',
    en: 'Only for formal requests through the PPID. The extension by 7 working days is not automatic. No claim of compliance.',
  },
  targets: [
    {
      key: 'kip.info',
      metric: 'resolution',
      when: { kinds: ['information-request'] },
      ...resolutionRules,
      target: { unit: 'working-days', days: 10 },
      warnAt: [{ before: { unit: 'working-days', days: 2 } }],
      source: 'Laman SIPPN PPID Kemenkop; Perki 1/2021',
      confidence: 'high',
      verifiedOn: null,
    },
  ],
};
