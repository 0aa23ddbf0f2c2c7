import { describe, expect, test } from 'vitest';
import { type CalendarDefinition, CalendarError, compileCalendar } from '../src/index.js';

const plain: CalendarDefinition = {
  id: 'biasa',
  version: '1',
  timeZone: 'Asia/Jakarta',
  weeks: [{ hours: { mon: [['07:30', '16:30']] } }],
  holidays: [],
  special: [],
  coverage: { from: '2024-01-01', to: '2027-12-31', beyond: 'throw' },
};

function codeOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error instanceof CalendarError ? error.code : error;
  }
  return null;
}

describe('a definition is refused', () => {
  const cases: [string, string, Record<string, unknown>][] = [
    ['with a missing field', 'calendar-invalid', { holidays: undefined }],
    ['with an unknown field', 'calendar-invalid', { holiday: [] }],
    ['without opening hours', 'calendar-never-open', { weeks: [{ hours: { mon: [] } }] }],
    ['without weeks', 'calendar-never-open', { weeks: [] }],
    ['with an empty interval', 'calendar-invalid', weekWith([['09:00', '09:00']])],
    [
      'with an interval that ends before it starts',
      'calendar-invalid',
      weekWith([['22:00', '06:00']]),
    ],
    ['with times beyond the day', 'calendar-invalid', weekWith([['22:00', '24:01']])],
    ['with times of another form', 'calendar-invalid', weekWith([['9:00', '17:00']])],
    [
      'with overlapping hours',
      'calendar-overlap',
      weekWith([
        ['08:00', '12:00'],
        ['11:59', '13:00'],
      ]),
    ],
    ['in an unknown zone', 'calendar-bad-zone', { timeZone: 'Asia/Atlantis' }],
    [
      'with a date that does not exist',
      'calendar-unknown-date',
      { holidays: [holiday('2026-02-30')] },
    ],
    ['with a date of another form', 'calendar-unknown-date', { holidays: [holiday('2026-2-3')] }],
    [
      'with a list that nobody wrote',
      'calendar-invalid',
      { holidays: Array.from({ length: 10_001 }, () => holiday('2026-01-01')) },
    ],
    [
      'with versions out of order',
      'calendar-invalid',
      { weeks: [{ from: '2026-01-01', hours: {} }, ...plain.weeks] },
    ],
    [
      'with a coverage that ends before it begins',
      'calendar-invalid',
      { coverage: { from: '2026-01-02', to: '2026-01-01', beyond: 'throw' } },
    ],
  ];

  test.each(cases)('%s', (_, code, change) => {
    expect(codeOf(() => compileCalendar({ ...plain, ...change }))).toBe(code);
  });
});

test('a definition is refused with what stands in it', () => {
  const refused = (change: Record<string, unknown>) => () =>
    compileCalendar({ ...plain, ...change });
  expect(refused(weekWith([['8.00', '12.00']]))).toThrow('HH:MM from 00:00 to 24:00, not "8.00"');
  const hours = [
    ['08:00', '12:00'],
    ['11:00', '16:00'],
  ] as [string, string][];
  expect(refused(weekWith(hours))).toThrow(JSON.stringify(hours));
  expect(refused({ holidays: [holiday('2026-2-3')] })).toThrow('There is no date "2026-2-3"');
  expect(refused({ holidays: [holiday('2026'.repeat(1_000_000))] })).toThrow(/^.{10,100}$/);
  expect(refused({ timeZone: 'W'.repeat(1_000_000) })).toThrow(/^.{10,100}$/);
  expect(refused({ timeZone: 'WITA' })).toThrow('"WITA": give one such as Asia/Makassar');
});

describe('a question is refused', () => {
  const compiled = compileCalendar(plain);
  const t = Date.parse('2026-01-05T03:00:00Z');
  const oddValues: readonly unknown[] = [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    0.5,
    2 ** 53,
    1n,
    '0',
    '2026-01-05',
    new Date(t),
    null,
    [t],
    {},
    true,
  ];

  test.each(oddValues)('with %s as a number', (value) => {
    // Invalid on purpose.
    const odd = value as number;
    const questions = [
      () => compiled.isOpen(odd),
      () => compiled.add(odd, 1),
      () => compiled.add(t, odd),
      () => compiled.subtract(t, odd),
      () => compiled.between(t, odd),
      () => compiled.nextChange(odd),
      () => compiled.addWorkingDays(t, odd),
      () => [...compiled.periods(odd)],
      () => compiled.due(t, { unit: 'elapsed', ms: odd }),
      () => compiled.due(t, { unit: 'calendar-days', days: odd }),
      () => compiled.due(t, { unit: 'working-days', days: 1 }, [{ from: odd, to: null }]),
      () => compiled.explain(odd, { unit: 'elapsed', ms: 1 }),
    ];
    for (const ask of questions) expect(codeOf(ask)).toBe('calendar-bad-input');
  });

  test('beyond its range, its coverage or its horizon', () => {
    expect(codeOf(() => compiled.isOpen(-1))).toBe('calendar-out-of-range');
    expect(codeOf(() => compiled.isOpen(Date.UTC(2200, 0, 1)))).toBe('calendar-out-of-range');
    expect(codeOf(() => compiled.add(t, -1))).toBe('calendar-bad-input');
    expect(codeOf(() => compiled.isOpen(Date.UTC(2028, 5, 1)))).toBe('calendar-not-covered');
    expect(codeOf(() => compiled.isWorkingDay('2028-01-03'))).toBe('calendar-not-covered');
    expect(codeOf(() => compiled.isWorkingDay('2026-02-29'))).toBe('calendar-unknown-date');
    expect(codeOf(() => compiled.addWorkingDays(t, 500))).toBe('calendar-not-covered');
    expect(codeOf(() => compiled.add(t, Number.MAX_SAFE_INTEGER))).toBe('calendar-out-of-range');
    expect(codeOf(() => compiled.addWorkingDays(t, 1e12))).toBe('calendar-out-of-range');
    const backwards = [{ from: t, to: t - 1 }];
    expect(codeOf(() => compiled.between(t, t + 1, backwards))).toBe('calendar-bad-input');
  });

  test('but the last covered midnight may be reached', () => {
    expect(compiled.between(t, Date.parse('2027-12-31T17:00:00Z'))).toBeGreaterThan(0);
    expect(codeOf(() => compiled.between(t, Date.parse('2027-12-31T17:00:00.001Z')))).toBe(
      'calendar-not-covered',
    );
  });
});

test('a calendar does not change with the object it was made from', () => {
  const weeks = [{ hours: { mon: [['07:30', '16:30'] as [string, string]] } }];
  const compiled = compileCalendar({ ...plain, weeks });
  const other = compileCalendar(plain);
  weeks.length = 0;
  expect(compiled.hash).toBe(other.hash);
  expect(Object.isFrozen(compiled.def.weeks[0]?.hours.mon?.[0])).toBe(true);
});

test('a calendar that is always open never changes', () => {
  const always = { mon: 1, tue: 1, wed: 1, thu: 1, fri: 1, sat: 1, sun: 1 };
  const hours = Object.fromEntries(Object.keys(always).map((day) => [day, [['00:00', '24:00']]]));
  const compiled = compileCalendar({
    ...plain,
    weeks: [{ hours }],
    coverage: { ...plain.coverage, beyond: 'provisional' },
  } as CalendarDefinition);
  const t = Date.parse('2026-01-05T03:00:00Z');
  expect(compiled.nextChange(t)).toEqual({
    at: Number.POSITIVE_INFINITY,
    open: false,
    reason: null,
  });
  expect([...compiled.periods(t, t + 9e9)]).toEqual([{ start: t, end: t + 9e9 }]);
  expect(compiled.add(t, 86_400_000)).toBe(t + 86_400_000);
});

function weekWith(mon: [string, string][]): Record<string, unknown> {
  return { weeks: [{ hours: { mon } }] };
}

function holiday(date: string): Record<string, string> {
  return { date, name: 'libur', kind: 'national' };
}
