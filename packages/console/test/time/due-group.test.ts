import { describe, expect, it } from 'vitest';
import type { TicketListItem } from '../../src/api/model.js';
import { datesOf } from '../../src/time/dates.js';
import { dueGroupEnd, dueGroupOf } from '../../src/time/due-group.js';

const dates = datesOf('id', 'Asia/Jakarta');
const wib = (text: string) => Date.parse(`${text}+07:00`);
const item = (dueAt: number | null, ticket: Partial<TicketListItem['ticket']> = {}) =>
  ({
    dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
    ticket: { category: 'kdmp.gerai', phase: 'new', ...ticket },
  }) as TicketListItem;
const tuesday = wib('2026-11-24T10:00');

describe('dueGroupOf', () => {
  it.each([
    ['2026-11-24T09:59', 'late'],
    ['2026-11-24T16:30', 'today'],
    ['2026-11-25T00:00', 'tomorrow'],
    ['2026-11-26T00:00', 'week'],
    ['2026-11-29T23:59', 'week'],
    ['2026-11-30T00:00', 'later'],
  ])('puts %s into "%s"', (due, group) => {
    expect(dueGroupOf(item(wib(due)), tuesday, dates)).toBe(group);
  });

  it('counts days in the zone of the office, not in UTC', () => {
    // 23:30 WIB on Tuesday and 00:30 WIB on Wednesday are the same day in UTC.
    expect(dueGroupOf(item(wib('2026-11-25T00:30')), wib('2026-11-24T23:30'), dates)).toBe(
      'tomorrow',
    );
  });

  it('ends the week on Sunday, also on Sunday itself', () => {
    const sunday = wib('2026-11-29T08:00');
    expect(dueGroupOf(item(wib('2026-12-01T10:00')), sunday, dates)).toBe('later');
  });

  it('keeps tickets without a running deadline apart', () => {
    expect(dueGroupOf(item(null), tuesday, dates)).toBe('none');
  });

  it('puts people in danger before all others, until the ticket is closed', () => {
    const urgent = { category: 'darurat.ancaman' };
    expect(dueGroupOf(item(null, urgent), tuesday, dates)).toBe('urgent');
    expect(dueGroupOf(item(tuesday - 1, urgent), tuesday, dates)).toBe('urgent');
    expect(dueGroupOf(item(null, { ...urgent, phase: 'closed' }), tuesday, dates)).toBe('none');
  });
});

describe('dueGroupEnd', () => {
  it.each([
    ['late', '2026-11-24T09:00'],
    ['today', '2026-11-25T00:00'],
    ['tomorrow', '2026-11-26T00:00'],
    ['week', '2026-11-30T00:00'],
  ] as const)('every deadline of %s lies before %s', (group, end) => {
    const now = wib('2026-11-24T09:00');
    expect(dueGroupEnd(group, now, dates)).toBe(wib(end));
    if (group !== 'late') expect(dueGroupOf(item(wib(end) - 1), now, dates)).toBe(group);
    expect(dueGroupOf(item(wib(end)), now, dates)).not.toBe(group);
  });
});
