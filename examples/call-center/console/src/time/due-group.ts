import { isUrgent } from '@aduan/core/categories';
import type { QueueItem } from '../api/model.js';
import type { Dates } from './dates.js';

/** Where a case stands in the queue: who is in danger, then the soonest. */
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

/** Days of the week count from Monday; "this week" ends on Sunday. */
export function dueGroupOf({ dueAt, ticket }: QueueItem, now: number, dates: Dates): DueGroup {
  if (isUrgent(ticket)) return 'urgent';
  if (dueAt === null) return 'none';
  if (dueAt < now) return 'late';
  const today = dates.dayNumber(now);
  const days = dates.dayNumber(dueAt) - today;
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  const sunday = today + 6 - ((today + 3) % 7);
  return today + days <= sunday ? 'week' : 'later';
}
