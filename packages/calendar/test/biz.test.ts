import { describe, expect, test } from 'vitest';
import {
  type CalendarDefinition,
  CalendarError,
  compileCalendar,
  type Interval,
} from '../src/index.js';
import { dayOfDate } from '../src/local-date.js';
import { instantOfWall, timeZone } from '../src/tables/time-zone.js';
import { type BizSchedule, coverage, fixture, fromBiz } from './fixtures/schedules.js';

interface BizCase {
  readonly id: number;
  readonly schedule: string | null;
  readonly op: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
}

const { schedules, cases }: { schedules: Record<string, BizSchedule>; cases: BizCase[] } =
  JSON.parse(fixture('biz-cases.json'));

/** Results that differ on purpose, with our answer. */
const ours: Readonly<Record<number, unknown>> = {
  23: { seconds: -142_200 }, // a reversed range is negative, not zero
  55: [['2006-04-02T10:00:00Z', '2006-04-02T10:15:00Z']], // no wall time is moved out of a gap
  69: '2014-03-09T10:00:00Z', // the first instant after the gap, not an hour later
};

const UNITS: Readonly<Record<string, number>> = {
  seconds: 1000,
  minutes: 60_000,
  hours: 3_600_000,
};
const iso = (at: number) => new Date(at).toISOString().replace('.000', '');
const ms = (value: unknown) => Date.parse(String(value));

test('every case of biz is here', () => {
  expect(cases).toHaveLength(71);
});

describe('zendesk/biz', () => {
  test.each(cases)('case $id: $op', ({ id, ...given }) => {
    expect(answer(given)).toEqual(ours[id] ?? given.expected);
  });
});

function answer(given: Omit<BizCase, 'id'>): unknown {
  try {
    return given.schedule === null ? withoutSchedule(given) : onSchedule(given, given.schedule);
  } catch (error) {
    return { error: error instanceof CalendarError };
  }
}

function withoutSchedule({ op, input }: Omit<BizCase, 'id'>): unknown {
  if (op === 'validate') {
    const week = input.week as Record<string, Interval[]>;
    compileCalendar({ ...bare, weeks: [{ hours: week }] });
    return { error: false };
  }
  const [hours = 0, minutes = 0, seconds = 0] = String(input.time).split(':').map(Number);
  const wall =
    dayOfDate(String(input.date)) * 86_400_000 + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  const zone = timeZone(String(input.timeZone));
  return iso(instantOfWall(zone.spans(wall - 172_800_000, wall + 172_800_000), wall));
}

function onSchedule({ op, input }: Omit<BizCase, 'id'>, name: string): unknown {
  const schedule = schedules[name];
  if (!schedule) throw new Error(`no schedule ${name}`);
  const calendar = compileCalendar(fromBiz(name, schedule));
  const amount = Number(input.amount);
  const unit = UNITS[String(input.unit)];
  const edge = 'opening';
  switch (op) {
    case 'add':
    case 'sub': {
      const start = ms(input.start ?? input.end);
      const back = op === 'sub';
      if (input.unit === 'days') {
        return iso(calendar.addWorkingDays(start, back ? -amount : amount, { due: 'same-time' }));
      }
      const length = amount * (unit ?? Number.NaN);
      const at = back
        ? calendar.subtract(start, length, { edge: amount === 0 ? edge : 'closing' })
        : calendar.add(start, length, { edge });
      return iso(at);
    }
    case 'between':
      return { seconds: calendar.between(ms(input.start), ms(input.end)) / 1000 };
    case 'isOpen':
      return calendar.isOpen(ms(input.at));
    case 'onBreak':
      return inBreak(schedule, String(input.at));
    case 'onHoliday':
      return (
        calendar.explain(ms(input.at), { unit: 'business-time', ms: 3_600_000 }).steps[0]?.reason
          ?.type === 'holiday'
      );
    case 'periodsAfter':
      return [...take(calendar.periods(ms(input.start)), Number(input.take))].map(
        ({ start, end }) => [iso(start), iso(end)],
      );
    case 'workingDatesAfter':
      return datesAfter(String(input.date), Number(input.take), calendar.isWorkingDay);
    default:
      throw new Error(op);
  }
}

/**
 * Whether biz has a break of that date: our calendar has no separate breaks, so it is closed there and open without.
 */
function inBreak(schedule: BizSchedule, at: string): boolean {
  const [cut, whole] = [schedule, { ...schedule, breaks: {} }].map((each) =>
    compileCalendar(fromBiz('break', each)).isOpen(ms(at)),
  );
  return cut === false && whole === true;
}

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const item of items) {
    yield item;
    if (--left === 0) return;
  }
}

function datesAfter(date: string, count: number, isWorkingDay: (date: string) => boolean) {
  const dates: string[] = [];
  for (let at = ms(date) + 86_400_000; dates.length < count; at += 86_400_000) {
    const next = new Date(at).toISOString().slice(0, 10);
    if (isWorkingDay(next)) dates.push(next);
  }
  return dates;
}

const bare: Omit<CalendarDefinition, 'weeks'> = {
  id: 'bare',
  version: '1',
  timeZone: 'Etc/UTC',
  holidays: [],
  special: [],
  coverage,
};
