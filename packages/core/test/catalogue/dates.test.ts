import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatMoment,
  formatTime,
  localDay,
  localYear,
} from '../../src/catalogue/dates.js';

const jakarta = 'Asia/Jakarta';
const at = (iso: string) => Date.parse(iso);

describe('formatDate', () => {
  it('writes the date of the zone in both languages', () => {
    expect(formatDate(at('2026-04-14T09:30:00+07:00'), jakarta)).toEqual({
      id: 'Selasa, 14 April 2026',
      en: 'Tuesday, 14 April 2026',
    });
    const night = at('2026-03-15T23:30:00+07:00');
    expect(formatDate(night, jakarta).id).toBe('Minggu, 15 Maret 2026');
    expect(formatDate(night, 'Asia/Jayapura').id).toBe('Senin, 16 Maret 2026');
  });
});

describe('formatTime', () => {
  it.each([
    ['Asia/Jakarta', '16.30 WIB', '16:30 WIB'],
    ['Asia/Pontianak', '16.30 WIB', '16:30 WIB'],
    ['Asia/Makassar', '17.30 WITA', '17:30 WITA'],
    ['Asia/Jayapura', '18.30 WIT', '18:30 WIT'],
    ['UTC', '09.30 UTC', '09:30 UTC'],
  ])('writes the time of %s', (zone, id, en) => {
    expect(formatTime(at('2026-04-14T16:30:00+07:00'), zone)).toEqual({ id, en });
  });

  it('writes midnight as 00.00 and pads the morning', () => {
    expect(formatTime(at('2026-04-14T00:00:00+07:00'), jakarta).id).toBe('00.00 WIB');
    expect(formatTime(at('2026-04-14T07:05:00+07:00'), jakarta).id).toBe('07.05 WIB');
  });
});

describe('formatMoment', () => {
  const now = at('2026-03-13T16:31:00+07:00');

  it.each([
    ['2026-03-13T17:00:00+07:00', 'hari ini pukul 17.00 WIB', 'today at 17:00 WIB'],
    ['2026-03-14T00:10:00+07:00', 'besok pukul 00.10 WIB', 'tomorrow at 00:10 WIB'],
    ['2026-03-16T07:30:00+07:00', 'Senin pukul 07.30 WIB', 'Monday at 07:30 WIB'],
    ['2026-03-19T07:30:00+07:00', 'Kamis pukul 07.30 WIB', 'Thursday at 07:30 WIB'],
    [
      '2026-03-20T07:30:00+07:00',
      'Jumat, 20 Maret 2026 pukul 07.30 WIB',
      'Friday, 20 March 2026 at 07:30 WIB',
    ],
    [
      '2026-03-12T07:30:00+07:00',
      'Kamis, 12 Maret 2026 pukul 07.30 WIB',
      'Thursday, 12 March 2026 at 07:30 WIB',
    ],
  ])('says %s as one says it today', (iso, id, en) => {
    expect(formatMoment(at(iso), now, jakarta)).toEqual({ id, en });
  });
});

describe('localYear and localDay', () => {
  it('count by the clock of the office', () => {
    const newYear = at('2026-12-31T18:00:00Z');
    expect(localYear(newYear, 'UTC')).toBe(2026);
    expect(localYear(newYear, jakarta)).toBe(2027);
    expect(localDay(newYear, jakarta) - localDay(newYear, 'UTC')).toBe(1);
    expect(localDay(0, 'UTC')).toBe(0);
  });
});
