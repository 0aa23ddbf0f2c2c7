import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { describe, expect, test } from 'vitest';
import { compileCalendar, type Target } from '../src/index.js';
import { kemenkopCalendarDefinition } from '../src/indonesia/index.js';
import { pausesAfter, question } from './arbitraries.js';
import { countAgain } from './count-again.js';
import { isOpenByWallClock } from './wall-clock.js';

allowLongTests();

const asked = question.chain((given) =>
  fc.record({
    given: fc.constant(given),
    pauses: pausesAfter(given.t),
    days: fc.integer({ min: 1, max: 12 }),
  }),
);

// Its only day is paused until its last millisecond, at which the limit is due: no step can show that it counts.
const pausedUntilDue = {
  given: {
    calendar: compileCalendar(kemenkopCalendarDefinition),
    t: Date.parse('2026-03-09T03:00:00Z'),
    d: 0,
  },
  pauses: [
    { from: Date.parse('2026-03-09T05:00:00Z'), to: Date.parse('2026-03-10T16:59:59.999Z') },
  ],
  days: 1,
};

describe('an explanation', () => {
  test('can be counted again by somebody who has nothing else', () => {
    fc.assert(
      fc.property(asked, ({ given: { calendar, t, d }, pauses, days }) => {
        const limits: Target[] = [
          { unit: 'business-time', ms: d },
          { unit: 'business-time', ms: d, edge: 'opening' },
          { unit: 'elapsed', ms: d },
          { unit: 'working-days', days },
          { unit: 'working-days', days, count: 'deemed-receipt' },
          { unit: 'calendar-days', days },
        ];
        // A day that ends at the hour of receipt may count though its open time was paused.
        const sameTime: Target = { unit: 'working-days', days, due: 'same-time' };
        const all = [...limits.map((limit) => [limit, pauses] as const), [sameTime, []] as const];
        for (const [limit, stops] of all) {
          const explanation = calendar.explain(t, limit, stops);
          expect(countAgain(JSON.stringify(explanation), t, limit), limit.unit).toBe(
            explanation.at,
          );
        }
      }),
      { numRuns, examples: [[pausedUntilDue]] },
    );
  });

  test('counts only what is open on the wall, in the language of the definition', () => {
    fc.assert(
      fc.property(asked, ({ given: { calendar, t, d }, pauses }) => {
        const { steps } = calendar.explain(t, { unit: 'business-time', ms: d }, pauses);
        const paused = (at: number) => pauses.some(({ from, to }) => from <= at && at < (to ?? at));
        for (const { from, to, kind, date } of steps) {
          for (const at of [from, Math.floor((from + to) / 2), to - 1]) {
            const open = isOpenByWallClock(calendar.def, at);
            expect(kind).toBe(paused(at) ? 'paused' : open ? 'counted' : 'closed');
          }
          expect(localDate(from, calendar.def.timeZone)).toBe(date);
        }
      }),
      { numRuns },
    );
  });

  test('says the hours on the wall when the clocks change', () => {
    const newYork = compileCalendar({
      ...kemenkopCalendarDefinition,
      timeZone: 'America/New_York',
      weeks: [{ hours: { sun: [['00:00', '06:00']] } }],
    });
    const start = Date.parse('2026-03-08T05:00:00Z');
    const { steps } = newYork.explain(start, { unit: 'business-time', ms: 5 * 3_600_000 });
    expect(steps.map(({ label }) => label.id)).toEqual([
      'Minggu 8 Maret 2026, 00.00–06.00: dihitung 5 jam',
    ]);
  });
});

function localDate(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
}
