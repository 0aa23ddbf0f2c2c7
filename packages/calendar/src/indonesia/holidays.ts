import type { CalendarCoverage, CalendarDefinition, CalendarHoliday } from '../definition.js';
import { holidays2024 } from './decrees/holidays-2024.js';
import { holidays2025 } from './decrees/holidays-2025.js';
import { holidays2026 } from './decrees/holidays-2026.js';
import { holidays2027 } from './decrees/holidays-2027.js';
import type { HolidayDecree } from './holiday-decree.js';

/**
 * Every known decree, in order of its year. To add a year: add a file in `decrees/`, a line here, and its counts in
 * `test/indonesia/holidays.test.ts`.
 */
export const holidayDecrees: readonly HolidayDecree[] = [
  holidays2024,
  holidays2025,
  holidays2026,
  holidays2027,
];

/** All decreed holidays of Indonesia, including joint leave, each with its source. */
export const indonesianHolidays: readonly CalendarHoliday[] = holidayDecrees.flatMap(
  ({ decree, days }) => days.map((day) => ({ source: decree, ...day })),
);

/** The years with a decree. Beyond them answers are provisional. */
export const indonesianCoverage: CalendarCoverage = {
  from: `${holidayDecrees[0]?.year}-01-01`,
  to: `${holidayDecrees.at(-1)?.year}-12-31`,
  beyond: 'provisional',
};

/**
 * Sets how a calendar treats joint leave (cuti bersama): as days off, which it is for civil servants, or as ordinary
 * working days, which a desk that serves citizens directly may choose.
 */
export function treatJointLeaveAs(
  definition: CalendarDefinition,
  treatment: 'off' | 'working',
): CalendarDefinition {
  if (treatment === 'off') return definition;
  return {
    ...definition,
    id: `${definition.id}+joint-leave-worked`,
    holidays: definition.holidays.filter(({ kind }) => kind !== 'joint-leave'),
  };
}

/** Adds the holidays of a region to a calendar. */
export function withLocalHolidays(
  definition: CalendarDefinition,
  region: string,
  holidays: readonly Omit<CalendarHoliday, 'kind'>[],
): CalendarDefinition {
  return {
    ...definition,
    id: `${definition.id}+${region}`,
    holidays: [...definition.holidays, ...holidays.map((day) => ({ ...day, kind: 'local' }))],
  };
}
