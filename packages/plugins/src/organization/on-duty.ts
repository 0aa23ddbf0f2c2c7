import type { BusinessCalendar, Weekday } from '@aduan/calendar';
import type { OfficerDuty } from './definition.js';

const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * Whether an officer works at `at` (epoch ms): by their shifts, which exclude holidays, or by the hours of the desk.
 */
export function isOnDuty({ shifts }: OfficerDuty, calendar: BusinessCalendar, at: number): boolean {
  if (!shifts) return calendar.isOpen(at);
  const { date, time } = wallClock(at, calendar.def.timeZone);
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()];
  const intervals = (weekday && shifts[weekday]) ?? [];
  const isFree = calendar.def.holidays.some((holiday) => holiday.date === date);
  return !isFree && intervals.some(([start, end]) => start <= time && time < end);
}

function wallClock(at: number, timeZone: string): { readonly date: string; readonly time: string } {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const [date = '', time = ''] = format.format(at).split(' ');
  return { date, time };
}
