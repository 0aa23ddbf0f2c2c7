import { compileCalendar } from '@aduan/calendar';
import { kemenkopCalendarDefinition } from '@aduan/calendar/indonesia';
import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { expect, test } from 'vitest';
import { rulesOf } from '../../src/sla/clock-rules.js';
import { advanceStory, beginStory, type ClockStory, cyclesOf } from '../../src/sla/cycle.js';
import { evaluate } from '../../src/sla/evaluate.js';
import type { SlaFact } from '../../src/sla/fact.js';
import { dueFirings, firingKey, nextSweepAt } from '../../src/sla/firings.js';
import { firingsOf } from '../../src/sla/firings-of.js';
import type { SlaTarget } from '../../src/sla/policy.js';
import { sp4nPractice } from '../../src/sla/presets/sp4n-practice.js';
import type { Phase } from '../../src/ticket/workflow/phase.js';
import { calendar, opened } from './story.js';

allowLongTests();

const HOUR = 3_600_000;
const day = 24 * HOUR;

const phase = fc.constantFrom<Phase>(
  'new',
  'active',
  'waiting-citizen',
  'waiting-other',
  'answered',
  'closed',
);

/** The history of a ticket: it is opened, then anything happens. */
const history = fc
  .array(
    fc.record({
      type: fc.constantFrom(
        'ticket.moved',
        'message.sent',
        'message.received',
        'obligation.owed',
        'obligation.fulfilled',
        'obligation.waived',
      ),
      phase,
      by: fc.constantFrom('citizen' as const, 'officer' as const, 'system' as const),
      gap: fc.nat(5 * day),
    }),
    { maxLength: 15 },
  )
  .map((later) => {
    const facts = [opened('2026-02-02 09:00')];
    for (const { type, phase: next, by, gap } of later) {
      const last = facts.at(-1);
      const at = (last?.at ?? 0) + gap;
      const from = facts.findLast((fact) => fact.phase)?.phase ?? 'new';
      facts.push({ type, at, by, ...(type === 'ticket.moved' ? { from, phase: next } : {}) });
    }
    return facts;
  });

/** A target of the default policy, with random limits and reopening. */
const target = fc
  .record({
    base: fc.constantFrom(...sp4nPractice.targets),
    reopen: fc.constantFrom('new-cycle' as const, 'restart' as const, 'continue' as const),
    reset: fc.constantFrom([], [{ type: 'message.received' }]),
    maxCount: fc.nat(3),
    maxTotalMs: fc.nat(10 * day),
    capped: fc.boolean(),
  })
  .map(({ base, reopen, reset, maxCount, maxTotalMs, capped }): SlaTarget => {
    const phases: Phase[] = ['waiting-citizen'];
    const pauses = { phases, ...(capped ? { maxCount, maxTotalMs } : {}) };
    return { ...base, reopen, reset, pauses };
  });

const start = opened('2026-02-02 09:00').at;

/** Zones with and without clock changes during these histories. */
const zone = fc.constantFrom(
  calendar,
  compileCalendar({ ...kemenkopCalendarDefinition, timeZone: 'America/New_York' }),
  compileCalendar({ ...kemenkopCalendarDefinition, timeZone: 'Australia/Lord_Howe' }),
);

const warnAt: SlaTarget['warnAt'] = [
  { fraction: 0.75 },
  { before: { unit: 'working-days', days: 1 } },
  { before: { unit: 'calendar-days', days: 2 } },
  { before: { unit: 'elapsed', ms: HOUR } },
];
const escalations: SlaTarget['escalations'] = [
  { after: { unit: 'working-days', days: 1 }, to: 'supervisor' },
  { after: { unit: 'elapsed', ms: HOUR }, to: 'head' },
];
const moment = fc.nat(60 * day).map((after) => start + after);

test('law 28: clocks from the log are those from one update after the other, kept as JSON', () => {
  fc.assert(
    fc.property(history, target, (facts, limit) => {
      const { maxTotalMs: _, ...uncapped } = limit.pauses ?? { phases: [] };
      const targets = [{ ...limit, pauses: uncapped }];
      const rules = rulesOf(targets);
      let kept = JSON.stringify(beginStory(rules));
      for (const fact of facts) {
        const story: ClockStory = JSON.parse(kept);
        advanceStory(rules, story, fact);
        kept = JSON.stringify(story);
      }
      const whole = cyclesOf(targets, facts, Number.POSITIVE_INFINITY);
      expect(JSON.parse(kept).cycles).toEqual(whole);
    }),
    { numRuns },
  );
});

test('law 28: a log cut at an instant gives the clocks of that instant', () => {
  fc.assert(
    fc.property(history, target, moment, (facts, limit, now) => {
      const policy = { ...sp4nPractice, targets: [limit] };
      const known = facts.filter(({ at }) => at <= now);
      expect(evaluate(facts, policy, calendar, now)).toEqual(
        evaluate(known, policy, calendar, now),
      );
    }),
    { numRuns },
  );
});

test('a clock says nothing against itself', () => {
  fc.assert(
    fc.property(history, target, moment, (facts, limit, now) => {
      const policy = { ...sp4nPractice, targets: [limit] };
      const clocks = evaluate(facts, policy, calendar, now);
      expect(clocks.map(({ cycle }) => cycle)).toEqual(clocks.map((_, index) => index + 1));
      for (const clock of clocks) {
        const { state, dueAt, stoppedAt, remainingMs, elapsedMs, pausedMs, pauseCount } = clock;
        expect(elapsedMs).toBeGreaterThanOrEqual(0);
        expect(pausedMs).toBeGreaterThanOrEqual(0);
        expect(pausedMs).toBeLessThanOrEqual(limit.pauses?.maxTotalMs ?? now - clock.startedAt);
        expect(pauseCount).toBeLessThanOrEqual(limit.pauses?.maxCount ?? facts.length);
        if (state === 'running' || state === 'paused') expect(stoppedAt).toBeNull();
        if (dueAt === null) expect(clock).toMatchObject({ state: 'paused' });
        // The deadline of a paused clock is only known if a cap will end the pause.
        if (state === 'paused') expect(dueAt === null).toBe(limit.pauses?.maxTotalMs === undefined);
        // A clock that closes its ticket promises nothing: a ticket may be closed by hand after it, too.
        if (clock.atDue === 'auto-close') expect(state).not.toBe('breached');
        else if (state === 'met') expect(remainingMs).toBeGreaterThanOrEqual(0);
        if (state === 'breached') expect(stoppedAt ?? now).toBeGreaterThan(dueAt ?? now);
      }
    }),
    { numRuns },
  );
});

test('a sweep at every instant that is asked for fires each level once, and none too soon', () => {
  fc.assert(
    fc.property(history, target, zone, (facts, limit, where) => {
      const policy = { ...sp4nPractice, targets: [{ ...limit, warnAt, escalations }] };
      const set = (now: number) => firingsOf(evaluate(facts, policy, where, now), policy, where);
      const fired = new Set<string>();
      const end = start + 400 * day;
      for (let now = start, sweeps = 0; ; sweeps++) {
        expect(sweeps).toBeLessThan(200);
        for (const firing of dueFirings(set(now), fired, now)) fired.add(firingKey(firing));
        expect(dueFirings(set(now), fired, now)).toEqual([]);
        const happens = facts.find(({ at }) => at > now)?.at ?? end;
        const next = Math.min(nextSweepAt(set(now), fired, now) ?? end, happens);
        expect(next).toBeGreaterThan(now);
        if (next === end) break;
        now = next;
      }
      for (const clock of evaluate(facts, policy, where, end)) {
        const { cycle, dueAt, state, target: key } = clock;
        const breach = firingKey({
          policyId: policy.id,
          target: key,
          cycle,
          kind: 'breach',
          level: 1,
        });
        if (state === 'breached') expect(fired).toContain(breach);
        if (state !== 'breached' || dueAt === null || facts.some(({ at }) => at > dueAt)) continue;
        expect(stateAt(dueAt)).not.toBe('breached');
        expect(stateAt(dueAt + 1)).toBe('breached');
        function stateAt(now: number) {
          return evaluate(facts, policy, where, now).find((other) => other.cycle === cycle)?.state;
        }
      }
    }),
    { numRuns },
  );
});

test('words of the desk and notes move no deadline but of those that wait for words', () => {
  fc.assert(
    fc.property(history, moment, (facts, now) => {
      const silent = facts.filter(({ type }) => type !== 'message.sent');
      const resolution = sp4nPractice.targets.filter(({ metric }) => metric === 'resolution');
      const policy = { ...sp4nPractice, targets: resolution.slice(0, 1) };
      const deadlines = (log: readonly SlaFact[]) =>
        evaluate(log, policy, calendar, now).map(({ cycle, dueAt }) => ({ cycle, dueAt }));
      expect(deadlines(facts)).toEqual(deadlines(silent));
    }),
    { numRuns },
  );
});
