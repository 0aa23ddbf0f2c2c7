import type { BusinessCalendar, Pause, Target } from '@aduan/calendar';
import { type Contestant, DAY, HOUR } from './questions.ts';

/** Makes a contestant of our calendar. */
export function aduan(calendar: BusinessCalendar): Contestant {
  return {
    name: '@aduan/calendar',
    isOpen: (at) => calendar.isOpen(at),
    add8Hours: (from) => calendar.add(from, 8 * HOUR),
    add60WorkingDays: (from) => calendar.addWorkingDays(from, 60),
    between60Days: (from) => calendar.between(from, from + 60 * DAY),
  };
}

const oneHour: Target = { unit: 'business-time', ms: HOUR };
const fortyHours: Target = { unit: 'business-time', ms: 40 * HOUR };
const ninetyDays: Target = { unit: 'working-days', days: 90 };

/** Questions that no other library can answer, by name. */
export function deadlines(
  calendar: BusinessCalendar,
): Readonly<Record<'oneHour' | 'ninetyDays' | 'threePauses', (start: number) => unknown>> {
  return {
    oneHour: (start) => calendar.due(start, oneHour).at,
    ninetyDays: (start) => calendar.due(start, ninetyDays).at,
    threePauses: (start) => calendar.due(start, fortyHours, pausesAfter(start)).at,
  };
}

function pausesAfter(start: number): readonly Pause[] {
  return [
    { from: start + 2 * HOUR, to: start + 5 * HOUR },
    { from: start + 30 * HOUR, to: start + 60 * HOUR },
    { from: start + 100 * HOUR, to: start + 130 * HOUR },
  ];
}
