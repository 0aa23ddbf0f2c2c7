import type { SlaPolicy } from '@aduan/core/sla';

/**
 * The clock for work in the field: from the task, given by link or through another system, until an update arrives. It
 * runs next to the citizen's clocks and pauses none of them. The project chose the number of days.
 */
export const fieldFollowUp: SlaPolicy = {
  id: 'field-follow-up',
  version: '1',
  title: { id: 'Tindak lanjut lapangan', en: 'Follow-up in the field' },
  note: {
    id: 'Pilihan proyek ini, bukan angka dari peraturan. Jam ini tidak menghentikan jam mana pun yang dijanjikan kepada warga.',
    en: 'A choice of this project, not a number of any rule. This clock stops none of those that a citizen was promised.',
  },
  targets: [
    {
      key: 'field.report',
      metric: 'field-report',
      start: [{ type: 'field-tasks:asked' }, { type: 'ticket-sync:shared' }],
      stop: [{ type: 'field-tasks:reported' }, { type: 'ticket-sync:received' }],
      cancel: [{ type: 'field-tasks:withdrawn' }, { type: 'ticket.moved', phase: ['closed'] }],
      reopen: 'new-cycle',
      pauses: { phases: [] },
      target: { unit: 'working-days', days: 5 },
      warnAt: [{ fraction: 0.75 }],
      source: 'Pilihan proyek ini',
      confidence: 'unverified',
      verifiedOn: null,
    },
  ],
};
