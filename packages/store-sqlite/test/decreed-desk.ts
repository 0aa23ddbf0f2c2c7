import { type BusinessCalendar, compileCalendar } from '@aduan/calendar';
import { kemenkopCalendar, kemenkopCalendarDefinition } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal, sp4nPractice } from '@aduan/core';
import { sqliteStore } from '../src/index.js';

/** Tuesday 14 April 2026, 09:00 WIB. */
const now = Date.UTC(2026, 3, 14, 2, 0);

/** The calendar with one more holiday. */
const decreed = compileCalendar({
  ...kemenkopCalendarDefinition,
  version: 'with a late decree',
  holidays: [
    ...kemenkopCalendarDefinition.holidays,
    { date: '2026-04-20', kind: 'national', name: 'Hari libur contoh', source: 'SKB contoh' },
  ],
});

export const supervisor = officerPrincipal('penyelia', ['supervisor']);

/** To the calendar with the holiday. */
export const toDecreed = {
  to: decreed.hash,
  actor: supervisor,
  reason: 'Hari libur baru',
};

/** A desk on a file, with the calendar of before. */
export function deskOn(file: string, calendar: BusinessCalendar = kemenkopCalendar) {
  const store = sqliteStore({ file });
  const parts = { policies: [sp4nPractice], channels: {}, now: () => now };
  return { store, aduan: createAduan({ store, calendar, ...parts }) };
}

/** The same with the calendar that has the holiday. */
export const decreedDesk = (file: string) => deskOn(file, decreed);
