import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../../src/index.js';
import {
  civilServiceCalendarDefinition,
  formatForRegion,
  formatInZones,
  type IndonesianZone,
  provinces,
  timeZoneOfRegion,
  zoneNames,
} from '../../src/indonesia/index.js';

const zones: readonly IndonesianZone[] = ['WIB', 'WITA', 'WIT'];

describe('provinces', () => {
  test('are 38, each in one zone', () => {
    expect(new Set(provinces.map(({ code }) => code)).size).toBe(38);
    const inZone = zones.map((zone) => provinces.filter((each) => each.zone === zone).length);
    expect(inZone).toEqual([18, 12, 8]);
  });

  test('lead from any region code to a time zone', () => {
    expect(timeZoneOfRegion('91.71')).toBe('Asia/Jayapura');
    expect(timeZoneOfRegion('3373041001')).toBe('Asia/Jakarta');
    expect(timeZoneOfRegion('51')).toBe('Asia/Makassar');
    expect(timeZoneOfRegion('99.01')).toBeNull();
  });
});

describe('times in several zones', () => {
  const at = Date.parse('2026-08-12T16:30:00+07:00');

  test('stand side by side, each zone once', () => {
    expect(formatInZones(at, ['WIB', 'WIT'])).toEqual({
      id: '16.30 WIB = 18.30 WIT',
      en: '16:30 WIB = 18:30 WIT',
    });
    expect(formatInZones(at, ['WIB', 'WIB']).id).toBe('16.30 WIB');
  });

  test('tell when the day is another', () => {
    const late = Date.parse('2026-08-12T23:30:00+07:00');
    expect(formatInZones(late, ['WIB', 'WIT']).id).toBe('23.30 WIB = 01.30 WIT (+1 hari)');
    expect(formatInZones(late, ['WIT', 'WIB']).en).toBe('01:30 WIT = 23:30 WIB (-1 day)');
  });
});

describe('a deadline for a citizen elsewhere', () => {
  const closing = Date.parse('2026-03-25T16:30:00+07:00');

  test.each([
    ['91.71', '16.30 WIB = 18.30 WIT'],
    ['5171', '16.30 WIB = 17.30 WITA'],
    ['33.73', '16.30 WIB'],
    ['99.01', '16.30 WIB'],
    [null, '16.30 WIB'],
  ])('is said in both zones when they differ: %s', (region, said) => {
    expect(formatForRegion(closing, 'WIB', region).id).toBe(said);
  });

  test('is said in the order office, citizen', () => {
    const late = Date.parse('2026-03-25T23:30:00+09:00');
    expect(formatForRegion(late, 'WIT', '31').en).toBe('23:30 WIT = 21:30 WIB');
  });
});

describe('civil service hours', () => {
  const hours = (zone: IndonesianZone, from: string, to: string) => {
    const calendar = compileCalendar(civilServiceCalendarDefinition(zone));
    const offset = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' }[zone];
    const [start, end] = [from, to].map((day) => Date.parse(`${day}T00:00:00${offset}`));
    return calendar.between(start ?? 0, end ?? 0) / 3_600_000;
  };

  test.each(zones)('are 37.5 a week, and 32.5 in Ramadan, in %s', (zone) => {
    expect(hours(zone, '2026-07-06', '2026-07-13')).toBe(37.5);
    expect(hours(zone, '2026-02-23', '2026-03-02')).toBe(32.5);
    expect(civilServiceCalendarDefinition(zone).timeZone).toBe(zoneNames[zone]);
  });

  test('are provisional where Ramadan is not decided yet', () => {
    const calendar = compileCalendar(civilServiceCalendarDefinition('WIB'));
    const start = Date.parse('2027-02-10T02:00:00Z');
    expect(calendar.due(start, { unit: 'working-days', days: 3 }).provisional).toBe(true);
  });
});
