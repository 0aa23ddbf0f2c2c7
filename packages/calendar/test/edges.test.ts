import { describe, expect, test } from 'vitest';
import { type CalendarDefinition, CalendarError, compileCalendar } from '../src/index.js';

const HOUR = 3_600_000;
const wib = (local: string) => Date.parse(`${local}+07:00`);
const everyDay = (interval: readonly [string, string]) =>
  Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [interval]]),
  );

const office: CalendarDefinition = {
  id: 'tepi',
  version: '1',
  timeZone: 'Asia/Jakarta',
  weeks: [{ hours: everyDay(['08:00', '16:00']) }],
  holidays: [],
  special: [],
  coverage: { from: '2020-01-01', to: '2026-12-31', beyond: 'provisional' },
};

describe('a night shift', () => {
  const night: CalendarDefinition = {
    ...office,
    timeZone: 'America/New_York',
    overnight: true,
    weeks: [{ hours: { sat: [['22:00', '06:00']] } }],
  };

  test.each([
    ['an ordinary night', '2026-02-28T22:00-05:00', 8],
    ['the night that loses an hour', '2026-03-07T22:00-05:00', 7],
    ['the night that has one twice', '2026-10-31T22:00-04:00', 9],
  ])('is as long as %s', (_, start, hours) => {
    const calendar = compileCalendar(night);
    const from = Date.parse(start);
    expect(calendar.between(from, from + 12 * HOUR)).toBe(hours * HOUR);
    expect(calendar.add(from, hours * HOUR)).toBe(from + hours * HOUR);
    expect(calendar.nextChange(from).at).toBe(from + hours * HOUR);
  });

  test('ends at midnight when the next date is a holiday', () => {
    const holidays = [{ date: '2026-03-08', name: 'libur', kind: 'national' }];
    const calendar = compileCalendar({ ...night, holidays });
    const from = Date.parse('2026-03-07T22:00-05:00');
    expect(calendar.between(from, from + 12 * HOUR)).toBe(2 * HOUR);
  });
});

describe('a calendar that closes for good', () => {
  const calendar = compileCalendar({
    ...office,
    weeks: [...office.weeks, { from: '2026-06-01', hours: {} }],
  });
  const last = wib('2026-05-31T15:00');

  test('answers as long as there is open time', () => {
    expect(calendar.add(last, HOUR)).toBe(last + HOUR);
    expect(calendar.nextChange(last + HOUR)).toEqual({
      at: Number.POSITIVE_INFINITY,
      open: false,
      reason: null,
    });
    expect([...calendar.periods(last)]).toEqual([{ start: last, end: last + HOUR }]);
  });

  test.each<[string, () => unknown]>([
    ['add', () => calendar.add(last, HOUR + 1)],
    ['add to the next opening', () => calendar.add(last, HOUR, { edge: 'opening' })],
    ['addWorkingDays', () => calendar.addWorkingDays(last, 1)],
    [
      'a deemed receipt',
      () => calendar.addWorkingDays(last + HOUR, 1, { count: 'deemed-receipt' }),
    ],
    ['due', () => calendar.due(last, { unit: 'working-days', days: 1 })],
    [
      'a roll',
      () => calendar.due(last, { unit: 'calendar-days', days: 1, onClosed: 'next-working-day' }),
    ],
    ['explain', () => calendar.explain(last, { unit: 'business-time', ms: 2 * HOUR })],
  ])('%s ends with a typed error instead of looking for ever', (_, ask) => {
    expect(ask).toThrow(CalendarError);
    expect(ask).toThrow(/50 years/);
  });
});

test('hours that change in the middle of a pause count as they are on each side', () => {
  const calendar = compileCalendar({
    ...office,
    weeks: [...office.weeks, { from: '2026-06-01', hours: everyDay(['10:00', '12:00']) }],
  });
  const start = wib('2026-05-30T14:00');
  const pauses = [{ from: wib('2026-05-31T09:00'), to: wib('2026-06-02T11:00') }];
  // Two hours on the 30th, one on the 31st, one on 2 June, and the rest on 3 June.
  const target = { unit: 'business-time', ms: 5 * HOUR } as const;
  expect(calendar.due(start, target, pauses).at).toBe(wib('2026-06-03T11:00'));
});

describe('at the end of the coverage', () => {
  const calendar = compileCalendar(office);
  const lastDay = wib('2026-12-31T15:00');

  test('the last closing is known, the next opening is provisional', () => {
    const target = { unit: 'business-time', ms: HOUR } as const;
    expect(calendar.due(lastDay, target)).toMatchObject({ at: lastDay + HOUR, provisional: false });
    expect(calendar.due(lastDay, { ...target, ms: HOUR + 1 }).provisional).toBe(true);
    expect(calendar.due(lastDay, { ...target, edge: 'opening' }).provisional).toBe(true);
  });

  test('elapsed time needs no holidays', () => {
    const { provisional } = calendar.due(lastDay, { unit: 'elapsed', ms: 72 * HOUR });
    expect(provisional).toBe(false);
  });
});

test('a date that two lists name keeps the reason of the first', () => {
  const holidays = [
    { date: '2026-03-20', name: 'Idulfitri', kind: 'national', source: 'SKB 1497/2025' },
    { date: '2026-03-20', name: 'Hari jadi', kind: 'local' },
  ];
  const calendar = compileCalendar({ ...office, holidays });
  expect(calendar.nextChange(wib('2026-03-19T15:00')).reason).toEqual({ type: 'outside-hours' });
  const { steps } = calendar.explain(wib('2026-03-19T16:00'), { unit: 'working-days', days: 1 });
  expect(steps[1]?.reason).toEqual({
    type: 'holiday',
    name: 'Idulfitri',
    source: 'SKB 1497/2025',
  });
});

test('a date that a zone left out is no working day, and days around it are counted without it', () => {
  const apia = compileCalendar({
    ...office,
    timeZone: 'Pacific/Apia',
    coverage: { ...office.coverage, from: '2010-01-01' },
  });
  expect(['2011-12-29', '2011-12-30', '2011-12-31'].map(apia.isWorkingDay)).toEqual([
    true,
    false,
    true,
  ]);
  expect(apia.workingDaysBetween('2011-12-29', '2011-12-31')).toBe(1);
  const thursday = Date.parse('2011-12-29T12:00-10:00');
  expect(apia.addWorkingDays(thursday, 1)).toBe(Date.parse('2011-12-31T16:00+14:00'));
  expect(apia.addWorkingDays(thursday, 1, { due: 'same-time' })).toBe(
    Date.parse('2011-12-31T12:00+14:00'),
  );
});

test('minus nothing is nothing', () => {
  const utc = compileCalendar({
    ...office,
    timeZone: 'UTC',
    coverage: { ...office.coverage, from: '1970-01-01' },
  });
  expect(utc.isOpen(-0)).toBe(false);
  expect(Object.is(utc.between(-0, 0), -0)).toBe(false);
  expect(utc.add(8 * HOUR, -0)).toBe(8 * HOUR);
});

test('a message before opening keeps its own hour on a day that opens earlier', () => {
  const calendar = compileCalendar({
    ...office,
    special: [{ from: '2026-05-12', name: 'pagi', hours: [['05:00', '12:00']] }],
  });
  const early = wib('2026-05-11T06:00');
  for (const count of ['day-after-receipt', 'deemed-receipt'] as const) {
    const due = calendar.addWorkingDays(early, 1, { count, due: 'same-time' });
    expect(due).toBe(wib('2026-05-12T06:00'));
  }
});

test.each([1, 2, 3])(
  'the last of %i days that are open at all is used up at its closing',
  (days) => {
    const hours = [['08:00', '16:00']] as const;
    const to = `2026-05-1${days}`;
    const special = [{ from: '2026-05-11', to, hours, name: 'Bazar' }];
    const calendar = compileCalendar({ ...office, weeks: [], special });
    expect(calendar.add(wib('2026-05-11T08:00'), days * 8 * HOUR)).toBe(wib(`${to}T16:00`));
  },
);

test('years that are asked for one after the other, forth and back, answer as in one piece', () => {
  const ask = (calendar: ReturnType<typeof compileCalendar>, year: number) => {
    const at = wib(`${year}-12-31T15:00`);
    const open = calendar.between(wib(`${year}-01-01T00:00`), at);
    return [calendar.add(at, 2 * HOUR), calendar.addWorkingDays(at, 1), open];
  };
  const years = Array.from({ length: 160 }, (_, index) => 1975 + index);
  const whole = compileCalendar(office);
  whole.between(wib('1970-06-01T00:00'), wib('2199-06-01T00:00'));
  const expected = years.map((year) => ask(whole, year));
  const forth = compileCalendar(office);
  expect(years.map((year) => ask(forth, year))).toEqual(expected);
  const back = compileCalendar(office);
  expect(years.toReversed().map((year) => ask(back, year))).toEqual(expected.toReversed());
});

test('no answer lies outside the years 1970 to 2199', () => {
  const wide = { from: '1960-01-01', to: '2210-12-31', beyond: 'throw' } as const;
  const calendar = compileCalendar({ ...office, timeZone: 'UTC', coverage: wide });
  const first = Date.UTC(1970, 0, 1, 9);
  const last = Date.UTC(2199, 11, 31, 15);
  const outside = /1970 to 2199/;
  expect(calendar.subtract(first, HOUR)).toBe(first - HOUR);
  expect(() => calendar.subtract(first, 2 * HOUR)).toThrow(outside);
  expect(calendar.add(last, HOUR)).toBe(last + HOUR);
  expect(() => calendar.add(last, 2 * HOUR)).toThrow(outside);
  expect(() => calendar.addWorkingDays(last, 1)).toThrow(outside);
  expect(() => calendar.due(last, { unit: 'elapsed', ms: 10 * HOUR })).toThrow(outside);
  expect([...calendar.periods(last)]).toEqual([{ start: last, end: last + HOUR }]);
});

test('a limit of days beyond every year is refused, and the next question is answered', () => {
  for (const timeZone of ['Asia/Jakarta', 'Europe/London']) {
    const calendar = compileCalendar({ ...office, timeZone });
    const start = wib('2026-05-11T06:00');
    for (const days of [100_000_000, 5e9, Number.MAX_SAFE_INTEGER]) {
      for (const onClosed of ['keep', 'next-working-day', 'previous-working-day'] as const) {
        const target = { unit: 'calendar-days', days, onClosed } as const;
        const ask = () => calendar.due(start, target);
        expect(ask).toThrow(CalendarError);
        expect(ask).toThrow(/1970 to 2199/);
      }
    }
    expect(calendar.isWorkingDay('2026-05-11')).toBe(true);
  }
});

test('a limit that ends before the first working day there is moves to it, and cannot move back', () => {
  const calendar = compileCalendar({
    ...office,
    weeks: [{ from: '2026-01-05', hours: everyDay(['08:00', '16:00']) }],
  });
  const roll = (onClosed: 'next-working-day' | 'previous-working-day') =>
    calendar.due(wib('2026-01-01T09:00'), { unit: 'calendar-days', days: 2, onClosed }).at;
  expect(roll('next-working-day')).toBe(wib('2026-01-06T00:00') - 1);
  expect(roll('previous-working-day')).toBe(wib('2026-01-04T00:00') - 1);
});

test('a day may have an interval in every other minute', () => {
  const clock = (minute: number) =>
    [minute / 60, minute % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
  const minutes = Array.from({ length: 720 }, (_, index) => {
    const interval = [clock(index * 2), clock(index * 2 + 1)] as const;
    return interval;
  });
  const calendar = compileCalendar({
    ...office,
    special: [{ from: '2026-01-01', to: '2026-12-31', name: 'menit', hours: minutes }],
  });
  const start = wib('2026-01-01T00:00');
  for (const days of [1, 91, 92, 200, 364]) {
    expect(calendar.add(start, days * 12 * HOUR, { edge: 'opening' })).toBe(
      start + days * 24 * HOUR,
    );
    expect(calendar.between(start, start + days * 24 * HOUR)).toBe(days * 12 * HOUR);
    expect(calendar.isOpen(start + days * 24 * HOUR)).toBe(true);
    expect(calendar.isOpen(start + days * 24 * HOUR - 1)).toBe(false);
  }
});
