import { describe, expect, it, test } from 'vitest';
import type { CalendarBody } from '../../src/office-settings/calendar-body.js';
import {
  countMarks,
  holidayLists,
  markOf,
  missingOfYear,
  withDecree,
  withHoliday,
  withOpenDate,
} from '../../src/office-settings/holidays/holiday-marks.js';
import { dateAfterKey, monthsOf } from '../../src/office-settings/holidays/year-days.js';

const newYear = { date: '2027-01-01', kind: 'national', name: 'Tahun Baru', source: 'SKB 1' };
const leave = { date: '2027-03-12', kind: 'joint-leave', name: 'Cuti bersama', source: 'SKB 1' };
const body: CalendarBody = {
  weeks: [{ hours: { mon: [['07:30', '16:00']] } }],
  holidays: [newYear],
  special: [],
  coverage: { from: '2026-01-01', to: '2026-12-31', beyond: 'provisional' },
};

describe('the marks of a year', () => {
  const code = [newYear, leave];

  it('tell a joint leave that the office works through from any open day', () => {
    const lists = holidayLists(body, code);
    expect(markOf('2027-01-01', lists)).toBe('national');
    expect(markOf('2027-03-12', lists)).toBe('stays-open');
    expect(markOf('2027-03-13', lists)).toBe('none');
    const moved = { date: '2027-07-23', kind: 'moving-house', name: 'Pindah gedung' };
    const closed = holidayLists(withHoliday(body, moved), code);
    expect(markOf('2027-07-23', closed)).toBe('local');
    expect(countMarks(2027, closed)).toEqual({
      national: 1,
      'joint-leave': 0,
      local: 1,
      'stays-open': 1,
    });
    expect(countMarks(2026, closed).national).toBe(0);
  });

  it('take a decree of the code with one action, and reach the end of its year', () => {
    const missing = missingOfYear(2027, holidayLists(body, code));
    expect(missing).toEqual([leave]);
    const filled = withDecree(body, 2027, missing);
    expect(filled.holidays).toEqual([newYear, leave]);
    expect(filled.coverage.to).toBe('2027-12-31');
    expect(withDecree(filled, 2026, []).coverage.to).toBe('2027-12-31');
  });

  it('keep one holiday a date, in order', () => {
    const renamed = withHoliday(withHoliday(body, leave), { ...newYear, name: 'Tahun Baru 2027' });
    expect(renamed.holidays.map(({ name }) => name)).toEqual(['Tahun Baru 2027', 'Cuti bersama']);
    expect(withOpenDate(renamed, '2027-01-01').holidays).toEqual([leave]);
  });
});

test('months begin on their weekday and have all their days', () => {
  const [january, february] = monthsOf(2028);
  expect(january?.weeks[0]).toEqual([null, null, null, null, null, '2028-01-01', '2028-01-02']);
  expect(february?.weeks.flat().filter((date) => date !== null)).toHaveLength(29);
});

test.each([
  ['2027-03-12', 'ArrowRight', '2027-03-13'],
  ['2027-03-12', 'ArrowUp', '2027-03-05'],
  ['2027-03-31', 'PageDown', '2027-04-30'],
  ['2027-03-31', 'PageUp', '2027-02-28'],
  ['2027-03-12', 'Home', '2027-03-01'],
  ['2027-02-12', 'End', '2027-02-28'],
  ['2027-01-01', 'ArrowLeft', '2027-01-01'],
  ['2027-12-30', 'ArrowDown', '2027-12-31'],
  ['2027-12-30', 'x', null],
])('from %s, %s leads to %s', (date, key, next) => {
  expect(dateAfterKey(date, key)).toBe(next);
});
