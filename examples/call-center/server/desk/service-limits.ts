import { firstResponseRules, sp4nPractice } from '@aduan/core';
import type { SlaPolicy, SlaTrigger } from '@aduan/core/sla';

const minuteMs = 60_000;

/** A citizen's message marks an open ticket as urgent. */
const markedLater: SlaTrigger = { type: 'ticket.classified', by: ['citizen'] };

/**
 * The limits of the office: the practice of SP4N-LAPOR!, with one exception for emergencies. They are answered within
 * an hour of real time, also at night, so their tickets stand above all that are not late yet. In an open ticket that
 * was answered before, the hour counts from the message. The hour is a choice of this example.
 */
export const serviceLimits: SlaPolicy = {
  ...sp4nPractice,
  version: `${sp4nPractice.version}-darurat`,
  note: {
    id: `${sp4nPractice.note.id} Satu jam untuk laporan mendesak adalah pilihan contoh ini.`,
    en: `${sp4nPractice.note.en} One hour for urgent reports is a choice of this example.`,
  },
  targets: [
    {
      key: 'urgent.response',
      metric: 'first-response',
      when: { categories: ['darurat'] },
      ...firstResponseRules,
      start: [...firstResponseRules.start, markedLater],
      reset: [markedLater],
      reopen: 'new-cycle',
      target: { unit: 'elapsed', ms: 60 * minuteMs },
      warnAt: [{ fraction: 0.5 }],
      escalations: [{ after: { unit: 'elapsed', ms: 30 * minuteMs }, to: 'supervisor' }],
      source: 'Pilihan contoh ini',
      confidence: 'unverified',
      verifiedOn: null,
    },
    ...sp4nPractice.targets,
  ],
};
