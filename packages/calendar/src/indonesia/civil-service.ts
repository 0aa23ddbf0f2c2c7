import type { CalendarDefinition, CalendarSpecial, WeeklyHours } from '../definition.js';
import { indonesianHolidays } from './holidays.js';
import { type IndonesianZone, zoneNames } from './zones.js';

const ordinaryWeek = weekOf(
  [
    ['07:30', '12:00'],
    ['13:00', '16:00'],
  ],
  [
    ['07:30', '11:30'],
    ['13:00', '16:30'],
  ],
);

const ramadanWeek = weekOf(
  [
    ['08:00', '12:00'],
    ['12:30', '15:00'],
  ],
  [
    ['08:00', '11:30'],
    ['12:30', '15:30'],
  ],
);

/** 2025 and 2026 as observed. 2027 is an estimate outside the coverage, and so provisional. */
const ramadan: readonly CalendarSpecial[] = [
  { from: '2025-03-01', to: '2025-03-30', name: 'jam kerja Ramadan 1446 H', hours: ramadanWeek },
  { from: '2026-02-19', to: '2026-03-20', name: 'jam kerja Ramadan 1447 H', hours: ramadanWeek },
  {
    from: '2027-02-08',
    to: '2027-03-09',
    name: 'jam kerja Ramadan 1448 H (perkiraan)',
    hours: ramadanWeek,
  },
];

/**
 * Working hours of civil servants (ASN) by Perpres 21/2023 in the local time of an office: 37.5 hours a week from 07:30
 * with a break of 60 minutes, on Friday 90; in Ramadan 32.5 hours from 08:00 with breaks of 30 and 60 minutes. The
 * decree gives the totals; the closing times are those that the press reports.
 */
export function civilServiceCalendarDefinition(zone: IndonesianZone): CalendarDefinition {
  return {
    id: `civil-service-${zone.toLowerCase()}`,
    version: '1',
    timeZone: zoneNames[zone],
    weeks: [{ hours: ordinaryWeek }],
    holidays: indonesianHolidays,
    special: ramadan,
    coverage: { from: '2025-01-01', to: '2026-12-31', beyond: 'provisional' },
  };
}

function weekOf(day: WeeklyHours['mon'] & {}, friday: WeeklyHours['fri'] & {}): WeeklyHours {
  return { mon: day, tue: day, wed: day, thu: day, fri: friday };
}
