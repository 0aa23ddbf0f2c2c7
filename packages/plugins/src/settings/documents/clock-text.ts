import type { Interval, LocalDate, WeeklyHours } from '@aduan/calendar';
import type { Label } from '@aduan/core';

/** Weekdays in the order of an office, with their names. */
export const weekdays = {
  mon: { id: 'Senin', en: 'Monday' },
  tue: { id: 'Selasa', en: 'Tuesday' },
  wed: { id: 'Rabu', en: 'Wednesday' },
  thu: { id: 'Kamis', en: 'Thursday' },
  fri: { id: 'Jumat', en: 'Friday' },
  sat: { id: 'Sabtu', en: 'Saturday' },
  sun: { id: 'Minggu', en: 'Sunday' },
} as const satisfies Record<string, Label>;
/** A weekday. */
export type Weekday = keyof typeof weekdays;
/** The weekdays, Monday first. */
export const weekdayNames = Object.keys(weekdays) as readonly Weekday[];

const closed: Label = { id: 'tutup', en: 'closed' };

/** Opening hours of a day in words: "07.30–12.00, 13.00–16.30". */
export function hoursText(intervals: readonly Interval[]): Label {
  if (intervals.length === 0) return closed;
  const said = (separator: string) =>
    intervals.map(([start, end]) => `${start}–${end}`.replaceAll(':', separator)).join(', ');
  return { id: said('.'), en: said(':') };
}

/** Opening hours of a week or of every day, in words. */
export function weekText(hours: WeeklyHours | readonly Interval[]): Label {
  if (isDaily(hours)) return hoursText(hours);
  const days = weekdayNames.map((day) => ({
    name: weekdays[day],
    text: hoursText(hours[day] ?? []),
  }));
  const groups: { from: Label; to: Label; text: Label }[] = [];
  for (const { name, text } of days) {
    const last = groups.at(-1);
    if (last?.text.id === text.id) last.to = name;
    else groups.push({ from: name, to: name, text });
  }
  const said = (language: 'id' | 'en') =>
    groups
      .filter(({ text }) => text !== closed)
      .map(({ from, text, to }) => {
        const span = from === to ? from[language] : `${from[language]}–${to[language]}`;
        return `${span} ${text[language]}`;
      })
      .join('; ') || closed[language];
  return { id: said('id'), en: said('en') };
}

/** Whether hours hold for every date alike. */
export function isDaily(hours: WeeklyHours | readonly Interval[]): hours is readonly Interval[] {
  return Array.isArray(hours);
}

const formats = {
  id: new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A local date in words: "23 Juli 2027". */
export function dateText(date: LocalDate): Label {
  const at = Date.parse(`${date}T00:00:00Z`);
  return { id: formats.id.format(at), en: formats.en.format(at) };
}
