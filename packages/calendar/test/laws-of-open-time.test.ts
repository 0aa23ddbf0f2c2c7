import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../src/index.js';
import { calendar, DAY, definition, instant, question } from './arbitraries.js';
import { isOpenByWallClock } from './wall-clock.js';

allowLongTests();

const runs = { numRuns };
const opening = { edge: 'opening' } as const;
const nearby = fc.integer({ min: 0, max: 40 * DAY });

describe('open time', () => {
  test('is what the wall clock and the rules say', () => {
    fc.assert(
      fc.property(definition, fc.array(instant, { minLength: 5, maxLength: 20 }), (given, at) => {
        const compiled = compileCalendar(given);
        for (const each of at) expect(compiled.isOpen(each)).toBe(isOpenByWallClock(given, each));
      }),
      runs,
    );
  });

  test('laws 1-3: bounded, additive, antisymmetric', () => {
    fc.assert(
      fc.property(calendar, instant, nearby, nearby, (c, a, first, second) => {
        const b = a + first;
        const end = b + second;
        expect(c.between(a, a)).toBe(0);
        expect(c.between(a, b)).toBeGreaterThanOrEqual(0);
        expect(c.between(a, b)).toBeLessThanOrEqual(b - a);
        expect(c.between(a, end)).toBe(c.between(a, b) + c.between(b, end));
        expect(c.between(b, a) + c.between(a, b)).toBe(0);
      }),
      runs,
    );
  });

  test('laws 4, 5 and 8: add is the inverse of between, and the earliest one', () => {
    fc.assert(
      fc.property(question, nearby, ({ calendar: c, t, d }, later) => {
        const due = c.add(t, d);
        expect(c.between(t, due)).toBe(d);
        if (due > t) expect(c.between(t, due - 1)).toBeLessThan(d);
        const u = t + later;
        expect(due <= u).toBe(c.between(t, u) >= d);
      }),
      runs,
    );
  });

  test('law 6: monotone in both arguments', () => {
    fc.assert(
      fc.property(question, nearby, fc.nat(), ({ calendar: c, t, d }, later, less) => {
        expect(c.add(t + later, d)).toBeGreaterThanOrEqual(c.add(t, d));
        expect(c.add(t, Math.max(d - less, 0))).toBeLessThanOrEqual(c.add(t, d));
      }),
      runs,
    );
  });

  test('law 7: adding in two parts is adding at once', () => {
    fc.assert(
      fc.property(question, fc.double({ min: 0, max: 1, noNaN: true }), (asked, share) => {
        const { calendar: c, t, d } = asked;
        const part = Math.floor(d * share);
        if (part > 0) expect(c.add(c.add(t, part), d - part)).toBe(c.add(t, d));
      }),
      runs,
    );
  });

  test('law 9: subtract mirrors add', () => {
    fc.assert(
      fc.property(question, ({ calendar: c, t, d }) => {
        const due = c.add(t, d);
        const start = c.subtract(due, d);
        expect(c.between(start, due)).toBe(d);
        expect(start).toBeGreaterThanOrEqual(t);
        if (c.isOpen(t)) expect(start).toBe(t);
        expect(c.between(start + 1, due)).toBeLessThanOrEqual(d);
        expect(c.subtract(due, d, opening)).toBeLessThanOrEqual(start);
        const back = c.subtract(t, d);
        expect(c.between(back, t)).toBe(d);
        expect(c.add(back, d)).toBeLessThanOrEqual(t);
        if (c.isOpen(t - 1)) expect(c.add(back, d)).toBe(t);
      }),
      runs,
    );
  });

  test('laws 10 and 11: the edges differ only at a closing', () => {
    fc.assert(
      fc.property(question, ({ calendar: c, t, d }) => {
        const due = c.add(t, d);
        const next = c.add(t, d, opening);
        expect(next).toBeGreaterThanOrEqual(due);
        expect(c.between(due, next)).toBe(0);
        expect(c.isOpen(next)).toBe(true);
        if (d > 0) {
          expect(c.isOpen(due - 1)).toBe(true);
          if (next !== due) expect(c.isOpen(due)).toBe(false);
        }
      }),
      runs,
    );
  });

  test('laws 12 and 13: changes alternate, and nothing changes between them', () => {
    fc.assert(
      fc.property(calendar, instant, fc.nat(), (c, t, between) => {
        expect(c.isOpen(t)).toBe(c.between(t, t + 1) > 0);
        const change = c.nextChange(t);
        expect(change.at).toBeGreaterThan(t);
        expect(change.open).toBe(!c.isOpen(t));
        expect(change.open).toBe(c.isOpen(change.at));
        expect(c.isOpen(t + (between % (change.at - t)))).toBe(c.isOpen(t));
        expect(c.nextChange(change.at).open).toBe(!change.open);
        expect(change.reason === null).toBe(change.open);
      }),
      runs,
    );
  });

  test('periods are the open time, piece by piece', () => {
    fc.assert(
      fc.property(calendar, instant, nearby, (c, from, length) => {
        const periods = [...c.periods(from, from + length)];
        const total = periods.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(total).toBe(c.between(from, from + length));
        for (const [index, { start, end }] of periods.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThan(periods[index - 1]?.end ?? from - 1);
        }
      }),
      runs,
    );
  });
});
