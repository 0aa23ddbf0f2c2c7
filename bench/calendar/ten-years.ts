import type { CalendarDefinition } from '@aduan/calendar';
import { civilServiceCalendarDefinition } from '@aduan/calendar/indonesia';

const years = Array.from({ length: 10 }, (_, index) => String(2020 + index));

/**
 * Ten years of office hours with breaks, shorter hours in Ramadan and 25 holidays each: those of 2026 on the same
 * dates of every year. Invented, to measure the cost of a table's length.
 */
export function tenYears(): CalendarDefinition {
  const office = civilServiceCalendarDefinition('WIB');
  const inYear = (date: string, year: string) => year + date.slice(4);
  return {
    ...office,
    holidays: years.flatMap((year) =>
      office.holidays
        .filter(({ date }) => date.startsWith('2026'))
        .map((holiday) => ({ ...holiday, date: inYear(holiday.date, year) })),
    ),
    special: years.flatMap((year) =>
      office.special
        .filter(({ from }) => from.startsWith('2026'))
        .map((special) => ({
          ...special,
          from: inYear(special.from, year),
          to: inYear(special.to ?? special.from, year),
        })),
    ),
    coverage: { from: `${years[0]}-01-01`, to: `${years.at(-1)}-12-31`, beyond: 'throw' },
  };
}
