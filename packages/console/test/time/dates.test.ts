import { describe, expect, it } from 'vitest';
import { datesOf } from '../../src/time/dates.js';

describe('datesOf', () => {
  it('reads back the wall time that it writes, in any zone', () => {
    for (const zone of ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Europe/Amsterdam']) {
      const dates = datesOf('id', zone);
      const at = Date.parse('2026-03-29T07:45:00Z');
      expect(dates.instantOf(dates.wallText(at))).toBe(at);
    }
  });

  it('knows when a text is no time', () => {
    expect(datesOf('id', 'Asia/Jakarta').instantOf('besok')).toBeNull();
  });

  it('writes dates as an Indonesian office does', () => {
    const at = Date.parse('2026-11-24T09:30:00Z');
    const { full } = datesOf('id', 'Asia/Jakarta');
    expect(full(at).replaceAll('\u00a0', ' ')).toBe('Selasa, 24 November 2026, 16.30 WIB');
  });

  it('breaks a line between weekday, date and time only', () => {
    const at = Date.parse('2026-11-24T09:30:00Z');
    const { full, shortDate } = datesOf('id', 'Asia/Jakarta');
    expect(full(at).split(' ')).toEqual([
      'Selasa,',
      '24\u00a0November\u00a02026,',
      '16.30\u00a0WIB',
    ]);
    expect(shortDate(at)).toBe('24\u00a0Nov');
    expect(datesOf('en', 'Asia/Jakarta').longDate(at)).toBe('Tuesday, 24\u00a0November\u00a02026');
  });

  it('names a month once when a range stays in it', () => {
    const day = (date: string) => Date.parse(`${date}T03:00:00Z`);
    const said = (language: 'id' | 'en', from: string, to: string) =>
      datesOf(language, 'Asia/Jakarta').weekdayRange(day(from), day(to)).replaceAll('\u00a0', ' ');
    expect(said('id', '2026-03-21', '2026-03-22')).toBe('Sab 21 – Min 22 Mar');
    expect(said('id', '2026-10-31', '2026-11-01')).toBe('Sab 31 Okt – Min 1 Nov');
    expect(said('en', '2026-03-21', '2026-03-22')).toBe('Sat 21 – Sun 22 Mar');
  });

  it('finds the midnight before an instant, in the zone of the office', () => {
    const midnight = (zone: string) =>
      new Date(datesOf('id', zone).startOfDay('2026-11-24T09:30:15.250+07:00')).toISOString();
    expect(midnight('Asia/Jakarta')).toBe('2026-11-23T17:00:00.000Z');
    expect(midnight('Asia/Jayapura')).toBe('2026-11-23T15:00:00.000Z');
  });
});
