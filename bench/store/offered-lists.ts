import type { TicketFilter } from '@aduan/core';

const open = ['new', 'active', 'waiting-citizen', 'waiting-other', 'answered'] as const;

/** Lists that the console and the API offer, the first page of each. */
export const offeredLists: Readonly<Record<string, TicketFilter>> = {
  'open, by deadline': { phases: open },
  'open, one phase': { phases: ['active'] },
  'open, late': { phases: open, dueBefore: Date.parse('2026-11-24T10:00:00+07:00') },
  'open, of one officer': { phases: open, assignee: 'petugas-7' },
  'open, of nobody': { phases: open, assignee: null },
  'open, of one unit': { phases: open, team: 'unit-7' },
  'open, of one topic': { phases: open, category: 'ksp' },
  'open, of one province': { phases: open, region: '33' },
  'open, owed, not joined': { phases: open, owed: true, joined: false },
  'to call': { toCall: true },
  'all, newest first': { order: 'newest' },
  'all, changed last': { order: 'updated' },
  'closed, changed last': { order: 'updated', phases: ['closed'] },
  'by the beginning of a number': { number: 'ADU-2026-00012' },
};
