import { expect, test } from 'vitest';
import { dateText } from '../../src/plugin-parts/date-text.js';
import { datesOf } from '../../src/time/dates.js';

const read = (text: string, zone = 'Asia/Jakarta', locale: 'id' | 'en' = 'id') =>
  dateText(text, datesOf(locale, zone))?.replaceAll('\u00a0', ' ');

test('a day stays that day in every zone, and is read in the language of the officer', () => {
  for (const zone of ['Asia/Jakarta', 'Asia/Jayapura', 'America/Los_Angeles']) {
    expect(read('2026-12-04', zone)).toBe('4 Desember 2026');
  }
  expect(read('2026-12-04', 'Asia/Jakarta', 'en')).toBe('4 December 2026');
});

test('an instant is read in the zone of the office', () => {
  expect(read('2026-12-03T23:30:00Z')).toBe('4 Desember 2026, 06.30 WIB');
  expect(read('2026-12-03T23:30:00.000+00:00', 'Asia/Jayapura')).toBe('4 Desember 2026, 08.30 WIT');
});

test.each(['kuitansi', '2026', '2026-13-40', '2026-12-04 pagi', '12/04/2026', ''])(
  '%j stays as it is',
  (text) => expect(dateText(text, datesOf('id', 'Asia/Jakarta'))).toBeNull(),
);
