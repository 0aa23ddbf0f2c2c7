import type { BusinessCalendar } from '../business-calendar.js';
import { compileCalendar } from '../compile-calendar.js';
import type { CalendarDefinition, Interval } from '../definition.js';
import { indonesianCoverage, indonesianHolidays } from './holidays.js';

const hours: readonly Interval[] = [['07:30', '16:30']];

/**
 * Service hours of the call centre of the Ministry of Cooperatives: Monday to Friday 07:30–16:30 WIB, for citizens in
 * every zone, as announced at its launch on 18 February 2026. Its hours in Ramadan are not known, so they are the same
 * here; add `special` days if you know them.
 */
export const kemenkopCalendarDefinition: CalendarDefinition = {
  id: 'kemenkop-call-center',
  version: '1',
  timeZone: 'Asia/Jakarta',
  weeks: [{ hours: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } }],
  holidays: indonesianHolidays,
  special: [],
  coverage: indonesianCoverage,
};

/** The same calendar, compiled for `createAduan`. */
export const kemenkopCalendar: BusinessCalendar = /* @__PURE__ */ compileCalendar(
  kemenkopCalendarDefinition,
);
