import type { TicketFilter } from '@aduan/core/store';

const open = ['new', 'active', 'waiting-citizen', 'waiting-other', 'answered'] as const;

/** Lists of the console and the API, the first page of each. */
export const offeredLists: Readonly<Record<string, TicketFilter>> = {
  'open, by deadline': { phases: open },
  'open, one phase': { phases: ['active'] },
  'open, late': { phases: open, dueBefore: Date.parse('2026-11-24T10:00:00+07:00') },
  'open, of one officer': { phases: open, assignee: 'petugas-10' },
  'open, of nobody': { phases: open, assignee: null },
  'open, of one unit': { phases: open, team: 'unit-5' },
  'open, of one topic': { phases: open, category: 'ksp' },
  'open, of one province': { phases: open, region: '33' },
  'open, owed, not joined': { phases: open, owed: true, joined: false },
  'to call': { toCall: true },
  'all, newest first': { order: 'newest' },
  'all, changed last': { order: 'updated' },
  'closed, changed last': { order: 'updated', phases: ['closed'] },
  'all, of one topic': { category: 'ksp' },
  'all, of one topic that no case has': { category: 'umum' },
  'open, of a topic that no case has, newest first': {
    phases: open,
    category: 'umum',
    order: 'newest',
  },
  'all, of a channel that no case came by': { channel: 'portal' },
  'all, of a kind that no case is of': { kind: 'suggestion' },
  'all, of one province': { region: '33' },
  'all, of a regency that no case is from': { region: '91.71' },
  'all, of one unit': { team: 'unit-5' },
  'all, of a unit whose cases are closed': { team: 'unit-7' },
  'all, of one officer': { assignee: 'petugas-10' },
  'all, owed': { owed: true },
  'all, each case once': { joined: false },
  'all, due before all others, newest first': { dueBefore: 1, order: 'newest' },
  'all, changed since a moment ago': { updatedFrom: Number.MAX_SAFE_INTEGER },
  'open, of a phase that none is in': { phases: ['waiting-other'], order: 'newest' },
  'by the beginning of a number': { number: 'ADU-2026-00012' },
};
