import { firstResponseRules, resolutionRules } from '../metric-rules.js';
import type { SlaPolicy } from '../policy.js';

/**
 * Limits of UU 25/2009 on public services, which counts plain days (`hari`): 14 to say whether a written complaint is
 * complete, 60 to decide it. Only summaries of the articles were read. The law's limits for the complainant (30 days to
 * file, 30 to complete) are not clocks of a ticket.
 *
 * A ticket does not record when its file was complete, so both clocks only approximate the law. The answer counts as
 * given with the first work on the ticket. The 60 days run from the receipt, which is never later than completeness.
 */
export const uu25Policy: SlaPolicy = {
  id: 'uu25-2009',
  version: '1',
  title: { id: 'UU 25/2009 Pelayanan Publik', en: 'Public Services Act 25/2009' },
  note: {
    id: 'Dibaca dari ringkasan, belum dari naskah pasal; bukan pernyataan kepatuhan. Kedua batas dihitung sejak laporan diterima, karena saat berkas lengkap tidak tercatat.',
    en: 'Read in summaries, not in the text of the articles; no claim of compliance. Both limits run from the receipt of the report, as it is not recorded when its file was complete.',
  },
  targets: [
    {
      key: 'uu25.ack',
      metric: 'first-response',
      ...firstResponseRules,
      target: { unit: 'calendar-days', days: 14 },
      warnAt: [{ before: { unit: 'calendar-days', days: 3 } }],
      source: 'UU 25/2009 Pasal 44(1)',
      confidence: 'unverified',
      verifiedOn: null,
    },
    {
      key: 'uu25.decide',
      metric: 'resolution',
      when: { kinds: ['complaint'] },
      ...resolutionRules,
      target: { unit: 'calendar-days', days: 60 },
      warnAt: [{ before: { unit: 'calendar-days', days: 14 } }],
      source: 'UU 25/2009 Pasal 50(1); Perpres 76/2013 (ringkasan)',
      confidence: 'medium',
      verifiedOn: null,
    },
  ],
};
