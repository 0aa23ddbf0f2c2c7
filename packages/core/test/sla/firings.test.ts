import { describe, expect, test } from 'vitest';
import {
  dueFirings,
  evaluate,
  firingKey,
  nextSweepAt,
  type SlaFact,
  selectTargets,
  sp4nPractice,
} from '../../src/sla/index.js';
import { calendar, moved, opened, sent, wib } from './story.js';

const practice = selectTargets(sp4nPractice, {
  kind: 'complaint',
  supervisory: false,
  channel: 'web',
  category: null,
});

/** Sweeps as a store would: whenever the clocks ask for it, remembering what was fired. */
function sweepUntil(facts: readonly SlaFact[], end: string, fired = new Set<string>()): string[] {
  const log: string[] = [];
  const clocksAt = (now: number) => evaluate(facts, practice, calendar, now);
  let now = wib('2026-07-06 09:00');
  for (;;) {
    const next = nextSweepAt(clocksAt(now), fired, now);
    if (next === null || next > wib(end)) return log;
    now = next;
    for (const firing of dueFirings(clocksAt(now), fired, now)) {
      fired.add(firingKey(firing));
      log.push(
        `${new Date(firing.at + 7 * 3_600_000).toISOString().slice(0, 16)} ${firingKey(firing)}`,
      );
    }
  }
}

describe('firings', () => {
  const facts = [opened('2026-07-06 09:00'), sent('2026-07-06 10:00')];

  test('come once each, in order, at their time', () => {
    expect(sweepUntil(facts, '2026-08-31 09:00')).toEqual([
      '2026-07-21T10:07 sp4n-2018-practice/sp4n.nonsup/1/warning/1',
      '2026-07-23T16:30 sp4n-2018-practice/sp4n.nonsup/1/warning/2',
      '2026-07-24T16:30 sp4n-2018-practice/sp4n.nonsup/1/breach/1',
      '2026-07-27T16:30 sp4n-2018-practice/sp4n.nonsup/1/breach/2',
    ]);
  });

  test('do not come again, and message after message does not move them', () => {
    const fired = new Set<string>();
    const first = sweepUntil(facts, '2026-07-22 09:00', fired);
    const busy = [...facts, sent('2026-07-22 10:00'), sent('2026-07-23 10:00')];
    const rest = sweepUntil(busy, '2026-08-31 09:00', fired);
    expect([...first, ...rest]).toEqual(sweepUntil(facts, '2026-08-31 09:00'));
  });

  test('name the deadline and whom to tell', () => {
    const now = wib('2026-07-28 09:00');
    const breach = dueFirings(evaluate(facts, practice, calendar, now), new Set(), now).at(-1);
    expect(breach).toEqual({
      metric: 'resolution',
      target: 'sp4n.nonsup',
      cycle: 1,
      level: 2,
      kind: 'breach',
      at: wib('2026-07-27 16:30') + 1,
      dueAt: wib('2026-07-24 16:30'),
      to: 'supervisor',
      policyId: 'sp4n-2018-practice',
    });
  });

  test('keep silent for a clock that is paused, met or cancelled', () => {
    const asked = [...facts, moved('2026-07-07 09:00', 'new', 'waiting-citizen')];
    expect(sweepUntil(asked, '2027-07-01 09:00')).toEqual([]);
    const answered = [...facts, moved('2026-07-20 09:00', 'new', 'closed')];
    expect(sweepUntil(answered, '2026-08-31 09:00')).toEqual([]);
  });

  test('record a breach that nobody swept before the clock stopped', () => {
    const late = [...facts, moved('2026-07-27 09:00', 'new', 'closed')];
    const now = wib('2026-07-30 09:00');
    const keys = dueFirings(evaluate(late, practice, calendar, now), new Set(), now).map(firingKey);
    expect(keys).toEqual(['sp4n-2018-practice/sp4n.nonsup/1/breach/1']);
  });

  test('ask for a sweep now when something is overdue, and for none when nothing is left', () => {
    const now = wib('2026-07-28 09:00');
    const clocks = evaluate(facts, practice, calendar, now);
    expect(nextSweepAt(clocks, new Set(), now)).toBe(now);
    const all = new Set(dueFirings(clocks, new Set(), now).map(firingKey));
    expect(nextSweepAt(clocks, all, now)).toBeNull();
  });

  test('close no case that an officer closed before', () => {
    const closed = [
      ...facts,
      moved('2026-07-07 09:00', 'new', 'answered'),
      moved('2026-07-09 09:00', 'answered', 'closed'),
    ];
    expect(sweepUntil(closed, '2026-08-31 09:00')).toEqual([]);
  });

  test('close an answered case once', () => {
    const answered = [...facts, moved('2026-07-07 09:00', 'new', 'answered')];
    expect(sweepUntil(answered, '2026-08-31 09:00')).toEqual([
      '2026-07-21T16:30 sp4n-2018-practice/sp4n.autoclose/1/auto-close/1',
    ]);
  });
});
