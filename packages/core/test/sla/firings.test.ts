import { CalendarError } from '@aduan/calendar';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/sla/evaluate.js';
import type { SlaFact } from '../../src/sla/fact.js';
import { dueFirings, firingKey, nextSweepAt } from '../../src/sla/firings.js';
import { firingsOf } from '../../src/sla/firings-of.js';
import type { SlaTarget } from '../../src/sla/policy.js';
import { sp4nPractice } from '../../src/sla/presets/sp4n-practice.js';
import { selectTargets } from '../../src/sla/select-targets.js';
import { calendar, moved, opened, sent, wib } from './story.js';

const practice = selectTargets(sp4nPractice, {
  kind: 'complaint',
  supervisory: false,
  channel: 'web',
  category: null,
});

/** The firings of a ticket at an instant. */
function firingsAt(facts: readonly SlaFact[], now: number) {
  return firingsOf(evaluate(facts, practice, calendar, now), practice, calendar);
}

/** Sweeps like a store: whenever the clocks request it, remembering what was fired. */
function sweepUntil(facts: readonly SlaFact[], end: string, fired = new Set<string>()): string[] {
  const log: string[] = [];
  let now = wib('2026-07-06 09:00');
  for (;;) {
    const next = nextSweepAt(firingsAt(facts, now), fired, now);
    if (next === null || next > wib(end)) return log;
    now = next;
    for (const firing of dueFirings(firingsAt(facts, now), fired, now)) {
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
    const breach = dueFirings(firingsAt(facts, now), new Set(), now).at(-1);
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
    const keys = dueFirings(firingsAt(late, now), new Set(), now).map(firingKey);
    expect(keys).toEqual(['sp4n-2018-practice/sp4n.nonsup/1/breach/1']);
  });

  test('ask for a sweep now when something is overdue, and for none when nothing is left', () => {
    const now = wib('2026-07-28 09:00');
    const firings = firingsAt(facts, now);
    expect(nextSweepAt(firings, new Set(), now)).toBe(now);
    const all = new Set(dueFirings(firings, new Set(), now).map(firingKey));
    expect(nextSweepAt(firings, all, now)).toBeNull();
  });

  test('close no ticket that an officer closed before', () => {
    const closed = [
      ...facts,
      moved('2026-07-07 09:00', 'new', 'answered'),
      moved('2026-07-09 09:00', 'answered', 'closed'),
    ];
    expect(sweepUntil(closed, '2026-08-31 09:00')).toEqual([]);
  });

  test('tell warnings, the breach and escalations of a clock that lasts', () => {
    const named = firingsAt([opened('2026-03-13 09:00')], wib('2026-03-13 09:00'))
      .filter(({ metric }) => metric === 'first-response')
      .map(({ kind, level, at, to }) => ({ kind, level, at, to }));
    // 34.5 open hours to the deadline, three quarters of them; and one working day before it.
    expect(named).toEqual([
      { kind: 'warning', level: 1, at: wib('2026-03-25 07:52') + 30_000, to: null },
      { kind: 'warning', level: 2, at: wib('2026-03-17 16:30'), to: null },
      { kind: 'breach', level: 1, at: wib('2026-03-25 16:30') + 1, to: null },
      { kind: 'breach', level: 2, at: wib('2026-03-26 16:30') + 1, to: 'supervisor' },
    ]);
  });

  test('an hour before is an hour of service, not of the night', () => {
    const HOUR = 3_600_000;
    const target = practice.targets.find(({ metric }) => metric === 'resolution');
    const warnAt: SlaTarget['warnAt'] = [
      { before: { unit: 'business-time', ms: HOUR } },
      { before: { unit: 'elapsed', ms: HOUR }, to: 'supervisor' },
      { before: { unit: 'business-time', ms: 99 * HOUR } },
      { before: { unit: 'working-days', days: 5 } },
      { before: { unit: 'calendar-days', days: 5 } },
    ];
    const limit = { unit: 'business-time', ms: 9 * HOUR } as const;
    const policy = { ...practice, targets: target ? [{ ...target, target: limit, warnAt }] : [] };
    const now = wib('2026-07-06 09:00');
    const clocks = evaluate([opened('2026-07-06 08:00')], policy, calendar, now);
    const warnings = firingsOf(clocks, policy, calendar).filter(({ kind }) => kind === 'warning');
    expect(clocks[0]?.dueAt).toBe(wib('2026-07-07 08:00'));
    expect(warnings.map(({ level, at, to }) => ({ level, at, to }))).toEqual([
      { level: 1, at: wib('2026-07-06 16:00'), to: null },
      { level: 2, at: wib('2026-07-07 07:00'), to: 'supervisor' },
      { level: 3, at: wib('2026-07-06 08:00'), to: null },
      { level: 4, at: wib('2026-07-06 08:00'), to: null },
      { level: 5, at: wib('2026-07-06 08:00'), to: null },
    ]);
  });

  test('leave the clocks of another policy to it', () => {
    const now = wib('2026-07-06 10:00');
    const clocks = evaluate(facts, practice, calendar, now);
    expect(firingsOf(clocks, { ...practice, id: 'another' }, calendar)).toEqual([]);
    expect(firingsOf(clocks, { ...practice, targets: [] }, calendar)).toEqual([]);
  });

  test('come at the first millisecond after the deadline, not at it', () => {
    const due = wib('2026-07-24 16:30');
    const keys = (now: number) => dueFirings(firingsAt(facts, now), new Set(), now).map(firingKey);
    const breach = 'sp4n-2018-practice/sp4n.nonsup/1/breach/1';
    expect(evaluate(facts, practice, calendar, due).at(-1)?.state).toBe('running');
    expect(keys(due)).not.toContain(breach);
    expect(evaluate(facts, practice, calendar, due + 1).at(-1)?.state).toBe('breached');
    expect(keys(due + 1)).toContain(breach);
  });

  test('refuse a warning that is no number of days before', () => {
    const target = practice.targets[0];
    const warnAt = [{ before: { unit: 'calendar-days', days: Number.NaN } }] as const;
    const policy = { ...practice, targets: target ? [{ ...target, warnAt }] : [] };
    const clocks = evaluate(
      [opened('2026-07-06 09:00')],
      policy,
      calendar,
      wib('2026-07-06 10:00'),
    );
    expect(() => firingsOf(clocks, policy, calendar)).toThrow(CalendarError);
  });

  test('say when to look again however many there are', () => {
    const breach = firingsAt(facts, wib('2026-07-06 10:00')).find(({ kind }) => kind === 'breach');
    const many = Array.from({ length: 200_000 }, (_, cycle) =>
      breach ? [{ ...breach, cycle, at: breach.at - cycle }] : [],
    ).flat();
    expect(nextSweepAt(many, new Set(), 0)).toBe((breach?.at ?? 0) - 199_999);
  });

  test('close an answered ticket once', () => {
    const answered = [...facts, moved('2026-07-07 09:00', 'new', 'answered')];
    expect(sweepUntil(answered, '2026-08-31 09:00')).toEqual([
      '2026-07-21T16:30 sp4n-2018-practice/sp4n.autoclose/1/auto-close/1',
    ]);
  });
});
