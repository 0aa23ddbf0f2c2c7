import type { TicketListItem } from '../api/model.js';
import { isUrgent } from '../ticket/is-urgent.js';
import type { Dates } from './dates.js';
import { msOf } from './instant.js';

/** The group of a ticket in the list: urgent ones, then by deadline. */
export type DueGroup = 'urgent' | 'late' | 'today' | 'tomorrow' | 'week' | 'later' | 'none';

export const dueGroups: readonly DueGroup[] = [
  'urgent',
  'late',
  'today',
  'tomorrow',
  'week',
  'later',
  'none',
];

/** The group of a ticket. Weeks start on Monday; "this week" ends on Sunday. */
export function dueGroupOf({ dueAt, ticket }: TicketListItem, now: number, dates: Dates): DueGroup {
  if (isUrgent(ticket)) return 'urgent';
  if (dueAt === null) return 'none';
  if (msOf(dueAt) < now) return 'late';
  const today = dates.dayNumber(now);
  const days = dates.dayNumber(dueAt) - today;
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  return today + days <= sundayOf(today) ? 'week' : 'later';
}

/** End of a group, epoch ms: all its deadlines are earlier; null for a group without an end. */
export function dueGroupEnd(group: DueGroup, now: number, dates: Dates): number | null {
  if (group === 'urgent' || group === 'none') return null;
  if (group === 'late') return now;
  if (group === 'later') return Number.MAX_SAFE_INTEGER;
  const today = dates.dayNumber(now);
  const last = { today, tomorrow: today + 1, week: sundayOf(today) }[group];
  const next = new Date((last + 1) * 86_400_000).toISOString().slice(0, 10);
  return dates.instantOf(`${next}T00:00`);
}

function sundayOf(day: number): number {
  return day + 6 - ((day + 3) % 7);
}
