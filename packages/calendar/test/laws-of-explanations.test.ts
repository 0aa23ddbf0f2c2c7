import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { expect, test } from 'vitest';
import type { Target } from '../src/index.js';
import { pausesAfter, question } from './arbitraries.js';

allowLongTests();

const asked = question.chain((given) =>
  fc.record({
    given: fc.constant(given),
    pauses: pausesAfter(given.t),
    days: fc.integer({ min: 1, max: 12 }),
    openEnd: fc.boolean(),
  }),
);

test('law 24: the steps partition [start, due), and what they count is the target', () => {
  fc.assert(
    fc.property(asked, ({ given: { calendar: c, t, d }, pauses, days, openEnd }) => {
      const all = openEnd ? [...pauses, { from: t + 3_600_000, to: null }] : pauses;
      const targets: Target[] = [
        { unit: 'business-time', ms: d },
        { unit: 'elapsed', ms: d },
        { unit: 'working-days', days },
        { unit: 'working-days', days, count: 'deemed-receipt', due: 'same-time' },
        { unit: 'calendar-days', days, onClosed: 'next-working-day' },
        { unit: 'calendar-days', days, onClosed: 'previous-working-day' },
      ];
      for (const target of targets) {
        const {
          calendar,
          days: counted,
          limit,
          moved,
          pauses: told,
          start,
          steps,
          ...due
        } = c.explain(t, target, all);
        expect({ limit, start, told }).toEqual({ limit: target, start: t, told: all });
        expect(calendar).toEqual({
          id: c.def.id,
          version: c.def.version,
          timeZone: c.def.timeZone,
        });
        expect(due).toEqual(c.due(t, target, all));
        let cursor = t;
        for (const { from, to, kind, countedMs, reason } of steps) {
          expect(from).toBe(cursor);
          expect(to).toBeGreaterThan(from);
          expect(countedMs).toBe(kind === 'counted' ? to - from : 0);
          expect(reason === null).toBe(kind !== 'closed');
          cursor = to;
        }
        if (due.at !== null) expect(cursor).toBe(Math.max(due.at, t));
        if ('ms' in target) {
          const total = steps.reduce((sum, { countedMs }) => sum + countedMs, 0);
          expect(total).toBe(d - due.remainingMs);
        } else if (due.at !== null) {
          expect(counted.length).toBe(days);
          const dates = new Set(
            steps.flatMap((step) => (step.kind === 'counted' ? step.date : [])),
          );
          if (!('due' in target) && !moved) expect([...dates]).toEqual(counted);
        }
        if (target.unit === 'calendar-days') {
          const kept = c.due(t, { ...target, onClosed: 'keep' }, all).at;
          expect(moved !== null).toBe(kept !== due.at);
        }
      }
    }),
    { numRuns },
  );
});
