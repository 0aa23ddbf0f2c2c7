import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../../src/index.js';
import {
  holidayDecrees,
  indonesianCoverage,
  indonesianHolidays,
  kemenkopCalendarDefinition,
  treatJointLeaveAs,
  withLocalHolidays,
} from '../../src/indonesia/index.js';

const DAY = 86_400_000;

/** Days by kind as the decrees count them; working days are Monday to Friday without them. */
const counts = [
  { year: 2024, national: 17, jointLeave: 10, presidential: 2 },
  { year: 2025, national: 17, jointLeave: 11, presidential: 0 },
  { year: 2026, national: 17, jointLeave: 8, presidential: 0, workingDays: 240 },
  { year: 2027, national: 18, jointLeave: 8, presidential: 0, workingDays: 242 },
];

const workingDaysPerMonth = {
  2026: [20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21],
  2027: [19, 19, 15, 22, 16, 21, 22, 21, 22, 21, 22, 22],
};

describe('the decrees', () => {
  test.each(counts)(
    'of $year hold so many days',
    ({ year, national, jointLeave, presidential }) => {
      const days = holidayDecrees.find((decree) => decree.year === year)?.days ?? [];
      const ofKind = (kind: string) => days.filter((day) => day.kind === kind).length;
      expect([ofKind('national'), ofKind('joint-leave'), ofKind('presidential')]).toEqual([
        national,
        jointLeave,
        presidential,
      ]);
      expect(days.every(({ date }) => date.startsWith(`${year}-`))).toBe(true);
    },
  );

  test('name every date once, in order, with its source', () => {
    const dates = indonesianHolidays.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    expect(indonesianHolidays.filter(({ source }) => !source)).toEqual([]);
    expect(indonesianHolidays.find(({ date }) => date === '2024-02-14')?.source).toBe(
      'Keppres 10/2024',
    );
  });

  test('cover the years that they are for, one after the other', () => {
    expect(holidayDecrees.map(({ year }) => year)).toEqual(counts.map(({ year }) => year));
    expect(indonesianCoverage).toEqual({
      from: '2024-01-01',
      to: '2027-12-31',
      beyond: 'provisional',
    });
  });
});

describe('the call centre', () => {
  const calendar = compileCalendar(kemenkopCalendarDefinition);

  test.each([2026, 2027] as const)('works so many days in each month of %d', (year) => {
    const days = workingDaysPerMonth[year].map((_, month) =>
      calendar.workingDaysBetween(
        isoDate(Date.UTC(year, month, 0)),
        isoDate(Date.UTC(year, month + 1, 0)),
      ),
    );
    expect(days).toEqual(workingDaysPerMonth[year]);
    const total = calendar.workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`);
    expect(total).toBe(counts.find((each) => each.year === year)?.workingDays);
  });

  test('is closed for ten days in a row around Nyepi and Idulfitri 2027', () => {
    expect(calendar.workingDaysBetween('2027-03-05', '2027-03-15')).toBe(0);
    expect(calendar.workingDaysBetween('2027-03-05', '2027-03-16')).toBe(1);
  });

  test('is open from 07:30 to 16:30 WIB', () => {
    const open = (time: string) => calendar.isOpen(Date.parse(`2026-02-18T${time}+07:00`));
    expect(['07:29:59.999', '07:30:00', '16:29:59.999', '16:30:00'].map(open)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('answers beyond the decrees, but says so', () => {
    const due = calendar.due(Date.parse('2027-12-30T03:00:00Z'), { unit: 'working-days', days: 3 });
    expect(due.provisional).toBe(true);
    expect(
      calendar.due(Date.parse('2026-12-30T03:00:00Z'), { unit: 'working-days', days: 3 }),
    ).toMatchObject({ provisional: false });
  });
});

describe('variants of a calendar', () => {
  test('may work on joint leave', () => {
    const working = compileCalendar(treatJointLeaveAs(kemenkopCalendarDefinition, 'working'));
    expect(working.workingDaysBetween('2025-12-31', '2026-12-31')).toBe(248);
    expect(working.isWorkingDay('2026-03-20')).toBe(true);
    expect(working.isWorkingDay('2026-03-19')).toBe(false);
    expect(working.hash).not.toBe(compileCalendar(kemenkopCalendarDefinition).hash);
    expect(treatJointLeaveAs(kemenkopCalendarDefinition, 'off')).toBe(kemenkopCalendarDefinition);
  });

  test('may add the holidays of a region, which are named in explanations', () => {
    const papua = compileCalendar(
      withLocalHolidays(kemenkopCalendarDefinition, 'papua', [
        { date: '2026-02-05', name: 'Hari Pekabaran Injil' },
      ]),
    );
    const from = Date.parse('2026-02-04T10:00:00Z');
    const { steps } = papua.explain(from, { unit: 'business-time', ms: DAY / 24 });
    expect(steps.map(({ label }) => label.id)).toContain(
      'Kamis 5 Februari 2026: libur daerah Hari Pekabaran Injil',
    );
  });
});

function isoDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
