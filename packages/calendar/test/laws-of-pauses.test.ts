import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { describe, expect, test } from 'vitest';
import { type BusinessCalendar, compileCalendar, type Pause, type Target } from '../src/index.js';
import { kemenkopCalendarDefinition } from '../src/indonesia/index.js';
import { DAY, pausesAfter, question } from './arbitraries.js';

allowLongTests();

const runs = { numRuns };
const paused = question.chain(({ calendar, t, d }) =>
  pausesAfter(t).map((pauses) => ({ calendar, t, d, pauses })),
);
const later = fc.oneof(fc.constant(0), fc.nat(DAY));
const days = fc.integer({ min: 0, max: 20 });
const targets: readonly ((days: number, ms: number) => Target)[] = [
  (_, ms) => ({ unit: 'business-time', ms }),
  (_, ms) => ({ unit: 'business-time', ms, edge: 'opening' }),
  (_, ms) => ({ unit: 'elapsed', ms }),
  (days) => ({ unit: 'working-days', days }),
  (days) => ({ unit: 'working-days', days, due: 'same-time' }),
  (days) => ({ unit: 'calendar-days', days }),
  (days) => ({ unit: 'calendar-days', days, onClosed: 'next-working-day' }),
];
const anyTarget = fc
  .tuple(fc.constantFrom(...targets), days, fc.integer({ min: 0, max: 9 * DAY }))
  .map(([make, count, ms]) => make(count, ms));

describe('pauses', () => {
  test('law 14: order, overlaps and cuts do not matter, nor does closed time', () => {
    fc.assert(
      fc.property(paused, anyTarget, fc.nat(), ({ calendar: c, t, pauses }, target, cut) => {
        const due = c.due(t, target, pauses).at;
        const pieces = pauses.flatMap(({ from, to }) => {
          const middle = from + (cut % ((to ?? from) - from + 1));
          return [
            { from: middle, to },
            { from, to: middle },
          ];
        });
        expect(c.due(t, target, pieces.toReversed()).at).toBe(due);
        expect(c.due(t, target, [...pauses, ...pauses]).at).toBe(due);
        if (target.unit === 'business-time' || target.unit === 'working-days') {
          expect(c.due(t, target, [...pauses, closedStretch(c, t)]).at).toBe(due);
        }
      }),
      runs,
    );
  });

  test('law 14: a pause that begins at the deadline or later changes nothing', () => {
    fc.assert(
      fc.property(paused, anyTarget, later, ({ calendar: c, t, pauses }, target, after) => {
        const due = c.due(t, target, pauses).at ?? Number.NaN;
        const isMoved = target.unit === 'business-time' && target.edge === 'opening';
        const late: Pause = { from: due + after + (isMoved ? 1 : 0), to: null };
        expect(c.due(t, target, [...pauses, late]).at).toBe(due);
      }),
      runs,
    );
  });

  test('a pause never makes a deadline earlier', () => {
    fc.assert(
      fc.property(paused, anyTarget, ({ calendar: c, t, pauses }, target) => {
        const due = c.due(t, target).at ?? Number.NaN;
        expect(c.due(t, target, pauses).at).toBeGreaterThanOrEqual(due);
      }),
      runs,
    );
  });

  test('as many days more without pauses are due at the same instant, and one day fewer at an earlier closing', () => {
    const plain = anyTarget.filter((target) => 'days' in target && !('onClosed' in target));
    fc.assert(
      fc.property(paused, plain, ({ calendar: c, t, pauses }, target) => {
        const { at, pausedDays } = c.due(t, target, pauses);
        const dueAfter = (more: number) =>
          'days' in target ? (c.due(t, { ...target, days: target.days + more }).at ?? 0) : 0;
        expect(dueAfter(pausedDays)).toBe(at);
        const closes = !('due' in target);
        if (pausedDays > 0 && closes) expect(dueAfter(pausedDays - 1)).toBeLessThan(at ?? 0);
      }),
      runs,
    );
  });

  test('limits in time lose no days to pauses', () => {
    fc.assert(
      fc.property(paused, anyTarget, ({ calendar: c, t, pauses }, target) => {
        fc.pre(!('days' in target));
        expect(c.due(t, target, pauses).pausedDays).toBe(0);
      }),
      runs,
    );
  });

  test('law 15: the open time outside the pauses is the target, and no less time is', () => {
    fc.assert(
      fc.property(paused, ({ calendar: c, t, d, pauses }) => {
        const due = c.due(t, { unit: 'business-time', ms: d }, pauses).at ?? Number.NaN;
        expect(c.between(t, due, pauses)).toBe(d);
        if (d > 0) expect(c.between(t, due - 1, pauses)).toBe(d - 1);
        expect(due).toBe(addIterated(c, t, d, pauses));
      }),
      runs,
    );
  });

  test('an open-ended pause keeps what is left', () => {
    fc.assert(
      fc.property(question, fc.nat(30 * DAY), ({ calendar: c, t, d }, after) => {
        const since = t + after;
        const { at, remainingMs } = c.due(t, { unit: 'business-time', ms: d }, [
          { from: since, to: null },
        ]);
        const used = c.between(t, since);
        expect(at).toBe(used >= d ? c.add(t, d) : null);
        expect(remainingMs).toBe(used >= d ? 0 : d - used);
      }),
      runs,
    );
  });
});

describe('a day', () => {
  const calendar = compileCalendar(kemenkopCalendarDefinition);
  const wib = (local: string) => Date.parse(`${local}:00+07:00`);
  const dueWith = (target: Target, from: string, to: string) =>
    calendar.due(wib('2026-07-06T09:00'), target, [{ from: wib(from), to: wib(to) }]).at;

  test('is not counted when a pause lasts until its closing, be it to the second', () => {
    const day: Target = { unit: 'working-days', days: 1 };
    const [tuesday, wednesday] = [wib('2026-07-07T16:30'), wib('2026-07-08T16:30')];
    expect(dueWith(day, '2026-07-07T10:00', '2026-07-07T16:29')).toBe(tuesday);
    expect(dueWith(day, '2026-07-07T10:00', '2026-07-07T16:30')).toBe(wednesday);
    expect(dueWith(day, '2026-07-07T10:00', '2026-07-07T20:00')).toBe(wednesday);
    expect(dueWith(day, '2026-07-07T16:30', '2026-07-07T20:00')).toBe(tuesday);
  });

  test('is counted when a pause ends at the hour that is due, or begins there', () => {
    const hour: Target = { unit: 'working-days', days: 1, due: 'same-time' };
    const [tuesday, wednesday] = [wib('2026-07-07T09:00'), wib('2026-07-08T09:00')];
    expect(dueWith(hour, '2026-07-07T08:00', '2026-07-07T09:00')).toBe(tuesday);
    expect(dueWith(hour, '2026-07-07T09:00', '2026-07-07T10:00')).toBe(tuesday);
    expect(dueWith(hour, '2026-07-07T08:59', '2026-07-07T09:01')).toBe(wednesday);
  });
});

/** A span between two openings near `t`. */
function closedStretch(calendar: BusinessCalendar, t: number): Pause {
  const first = calendar.nextChange(t);
  const second = calendar.nextChange(first.at);
  return first.open ? { from: t, to: first.at } : { from: first.at, to: second.at };
}

/**
 * Law 15 as it is written: the time of the pauses is added until nothing changes. A pause that ends too soon for it
 * is skipped, instead of adding a millisecond for each one that it took.
 */
function addIterated(c: BusinessCalendar, t: number, d: number, pauses: readonly Pause[]): number {
  let due = c.add(t, d);
  for (;;) {
    const lost = c.between(t, due) - c.between(t, due, pauses);
    const next = c.add(t, d + lost);
    if (next === due) return due;
    const tooSoon = ({ from, to }: Pause) =>
      from <= next && to !== null && next < to && c.between(t, to, pauses) < d;
    due = pauses.find(tooSoon)?.to ?? next;
  }
}
