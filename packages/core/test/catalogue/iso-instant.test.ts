import { describe, expect, it } from 'vitest';
import { isoInstant } from '../../src/catalogue/iso-instant.js';

/** The same, using only the formats of the runtime. */
function plain(timeZone: string): (at: number) => string {
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const named = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  return (at) => {
    const zone = named.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return `${local.format(at).replace(' ', 'T')}${zone.slice(3) || 'Z'}`;
  };
}

describe('an instant in a zone', () => {
  it('has its offset, before and after a clock was set', () => {
    expect(isoInstant(Date.parse('2026-04-14T09:00:00+07:00'), 'Asia/Jakarta')).toBe(
      '2026-04-14T09:00:00+07:00',
    );
    expect(isoInstant(0, 'UTC')).toBe('1970-01-01T00:00:00+00:00');
    expect(isoInstant(-1, 'America/St_Johns')).toBe('1969-12-31T20:29:59-03:30');
  });

  it.each([
    'Asia/Jakarta',
    'Asia/Jayapura',
    'UTC',
    'Europe/Dublin',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Africa/Monrovia',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
  ])('is what the runtime says in %s, whenever it is, second for second', (zone) => {
    const plainly = plain(zone);
    for (let at = Date.UTC(1960, 0, 1, 0, 0, 1); at < Date.UTC(2110, 0); at += 97 * 86_399_000) {
      expect(isoInstant(at, zone)).toBe(plainly(at));
    }
    // Around each change of its clock in these years, minute by minute.
    for (const year of [1972, 1987, 2026]) {
      for (let hour = Date.UTC(year, 0); hour < Date.UTC(year + 1, 0); hour += 3_600_000) {
        const [before, after] = [isoInstant(hour, zone), isoInstant(hour + 3_600_000, zone)];
        if (before.slice(19) === after.slice(19)) continue;
        for (let at = hour - 60_000; at < hour + 3_660_000; at += 59_999) {
          expect(isoInstant(at, zone)).toBe(plainly(at));
        }
      }
    }
  });
});
