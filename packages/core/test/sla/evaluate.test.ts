import { CalendarError } from '@aduan/calendar';
import { describe, expect, test } from 'vitest';
import type { SlaClock } from '../../src/sla/clock.js';
import { evaluate } from '../../src/sla/evaluate.js';
import type { SlaFact } from '../../src/sla/fact.js';
import { nextResponseRules, resolutionRules } from '../../src/sla/metric-rules.js';
import type { SlaPolicy, SlaTarget } from '../../src/sla/policy.js';
import { sp4nPractice } from '../../src/sla/presets/sp4n-practice.js';
import { selectTargets } from '../../src/sla/select-targets.js';
import type { Phase } from '../../src/ticket/workflow/phase.js';
import { calendar, happened, moved, opened, received, sent, wib } from './story.js';

const HOUR = 3_600_000;
const complaint = { kind: 'complaint', supervisory: false, channel: 'web', category: null };
const practice = selectTargets(sp4nPractice, complaint);

function clocksAt(facts: readonly SlaFact[], now: string, policy: SlaPolicy = practice) {
  return evaluate(facts, policy, calendar, wib(now));
}

function clock(
  facts: readonly SlaFact[],
  now: string,
  metric: string,
  policy: SlaPolicy = practice,
): SlaClock | undefined {
  return clocksAt(facts, now, policy).findLast((each) => each.metric === metric);
}

function only(change: Partial<SlaTarget>): SlaPolicy {
  const resolution = practice.targets.find(({ metric }) => metric === 'resolution');
  return { ...practice, targets: resolution ? [{ ...resolution, ...change }] : [] };
}

describe('the first response', () => {
  const facts = [opened('2026-03-13 09:00')];

  test('runs until an officer writes', () => {
    expect(clock(facts, '2026-03-16 09:00', 'first-response')).toMatchObject({
      state: 'running',
      cycle: 1,
      startedAt: wib('2026-03-13 09:00'),
      dueAt: wib('2026-03-25 16:30'),
      stoppedAt: null,
      elapsedMs: 9 * HOUR,
      remainingMs: 25.5 * HOUR,
      policyId: 'sp4n-2018-practice',
      policyVersion: '1',
      calendarHash: calendar.hash,
      provisional: false,
    });
    const answered = [...facts, sent('2026-03-16 10:00')];
    expect(clock(answered, '2026-04-01 09:00', 'first-response')).toMatchObject({
      state: 'met',
      stoppedAt: wib('2026-03-16 10:00'),
      elapsedMs: 10 * HOUR,
    });
  });

  test('is not a message of the system, and not a ticket put on hold', () => {
    const later = [
      ...facts,
      sent('2026-03-13 09:00', 'system'),
      moved('2026-03-13 10:00', 'new', 'waiting-other'),
    ];
    expect(clock(later, '2026-03-16 09:00', 'first-response')?.state).toBe('running');
  });

  test('is the forwarding of a verified ticket too', () => {
    const forwarded = [...facts, moved('2026-03-16 11:00', 'new', 'active')];
    expect(clock(forwarded, '2026-03-17 09:00', 'first-response')?.state).toBe('met');
  });
});

describe('a deadline', () => {
  const facts = [opened('2026-03-13 09:00')];

  test('is kept at the very instant and breached one millisecond later', () => {
    const due = wib('2026-03-25 16:30');
    const at = (now: number) => evaluate(facts, practice, calendar, now)[0];
    expect(at(due)).toMatchObject({ state: 'running', breachedAt: null, remainingMs: 0 });
    expect(at(due + 1)).toMatchObject({ state: 'breached', breachedAt: due });
    expect(at(wib('2026-03-26 08:30'))?.remainingMs).toBe(-HOUR);
  });

  test('that was missed stays missed when the clock stops', () => {
    const late = [...facts, sent('2026-03-26 08:00')];
    expect(clock(late, '2026-03-30 08:00', 'first-response')).toMatchObject({
      state: 'breached',
      stoppedAt: wib('2026-03-26 08:00'),
    });
  });

  test('beyond the decrees is provisional', () => {
    const end = [opened('2027-12-29 09:00')];
    expect(clock(end, '2027-12-29 10:00', 'resolution')?.provisional).toBe(true);
  });
});

describe('a pause', () => {
  const asked = [
    opened('2026-07-06 09:00'),
    moved('2026-07-06 10:00', 'new', 'active'),
    moved('2026-07-07 10:00', 'active', 'waiting-citizen'),
  ];

  test('lasts while the citizen is asked: no deadline, no time used', () => {
    expect(clock(asked, '2026-07-10 10:00', 'resolution')).toMatchObject({
      state: 'paused',
      dueAt: null,
      elapsedMs: 10 * HOUR,
      remainingMs: 6.5 * HOUR + 12 * 9 * HOUR + 9 * HOUR,
      pauseCount: 1,
      pausedMs: 72 * HOUR,
    });
  });

  test('gives back the days it took', () => {
    const back = [...asked, moved('2026-07-10 10:00', 'waiting-citizen', 'active')];
    const paused = clock(back, '2026-07-10 11:00', 'resolution');
    const straight = clock(asked.slice(0, 2), '2026-07-10 11:00', 'resolution');
    expect(straight?.dueAt).toBe(wib('2026-07-24 16:30'));
    expect(paused?.dueAt).toBe(wib('2026-07-29 16:30'));
    expect(paused).toMatchObject({ state: 'running', pauseCount: 1, elapsedMs: 11 * HOUR });
  });

  test.each<Phase>(['waiting-other', 'active', 'new'])('is not the phase %s', (phase) => {
    const other = [...asked.slice(0, 2), moved('2026-07-07 10:00', 'active', phase)];
    expect(clock(other, '2026-07-10 10:00', 'resolution')).toMatchObject({
      state: 'running',
      pauseCount: 0,
      dueAt: wib('2026-07-24 16:30'),
    });
  });

  test('may be capped in number and in time', () => {
    const twice = [
      ...asked,
      moved('2026-07-10 10:00', 'waiting-citizen', 'active'),
      moved('2026-07-13 10:00', 'active', 'waiting-citizen'),
    ];
    const phases: Phase[] = ['waiting-citizen'];
    const once = only({ pauses: { phases, maxCount: 1 } });
    expect(clock(twice, '2026-07-14 10:00', 'resolution', once)).toMatchObject({
      state: 'running',
      pauseCount: 1,
      dueAt: wib('2026-07-29 16:30'),
    });
    const day = only({ pauses: { phases, maxTotalMs: 24 * HOUR } });
    expect(clock(asked, '2026-07-08 09:00', 'resolution', day)).toMatchObject({ state: 'paused' });
    expect(clock(asked, '2026-07-08 11:00', 'resolution', day)).toMatchObject({
      state: 'running',
      pausedMs: 24 * HOUR,
      dueAt: wib('2026-07-27 16:30'),
    });
    const both = only({ pauses: { phases, maxTotalMs: 80 * HOUR } });
    expect(clock(twice, '2026-07-14 10:00', 'resolution', both)).toMatchObject({
      state: 'running',
      pauseCount: 2,
      pausedMs: 80 * HOUR,
    });
  });

  test('takes a day at its end, however short, and no more days than it may', () => {
    const evening = (date: string) => [
      moved(`${date} 16:29`, 'active', 'waiting-citizen'),
      moved(`${date} 16:31`, 'waiting-citizen', 'active'),
    ];
    const days = ['2026-07-07', '2026-07-08', '2026-07-09', '2026-07-10', '2026-07-13'];
    const evenings = [opened('2026-07-06 09:00'), ...days.flatMap(evening)];
    const phases: Phase[] = ['waiting-citizen'];
    const free = only({ pauses: { phases } });
    const unpaused = clock([opened('2026-07-06 09:00')], '2026-07-14 10:00', 'resolution', free);
    const stopped = clock(evenings, '2026-07-14 10:00', 'resolution', free);
    expect(unpaused).toMatchObject({ pausedDays: 0 });
    expect(stopped).toMatchObject({ pausedDays: 5, pausedMs: 10 * 60_000 });
    const capped = only({ pauses: { phases, maxDays: 2 } });
    const two = clock(evenings, '2026-07-14 10:00', 'resolution', capped);
    expect(two).toMatchObject({ state: 'running', pausedDays: 2, pauseCount: 3 });
    const first = evenings.slice(0, 5);
    expect(two?.dueAt).toBe(clock(first, '2026-07-14 10:00', 'resolution', free)?.dueAt);
    const proof = calendar.explain(
      two?.startedAt ?? 0,
      two?.limit ?? { unit: 'elapsed', ms: 0 },
      two?.pauses,
    );
    expect(proof.at).toBe(two?.dueAt);
  });

  test('may last for days and end on its own when they are used up', () => {
    const phases: Phase[] = ['waiting-citizen'];
    const capped = only({ pauses: { phases, maxDays: 1 } });
    const during = clock(asked, '2026-07-07 17:00', 'resolution', capped);
    expect(during).toMatchObject({ pausedDays: 1 });
    expect(during?.dueAt).not.toBeNull();
    expect(clock(asked, '2026-09-30 10:00', 'resolution', capped)).toMatchObject({
      state: 'breached',
      pausedDays: 1,
      dueAt: during?.dueAt,
    });
  });

  test('ends with the clock that is stopped in it', () => {
    const closed = [...asked, moved('2026-07-09 10:00', 'waiting-citizen', 'closed')];
    expect(clock(closed, '2026-07-20 10:00', 'resolution')).toMatchObject({
      state: 'met',
      stoppedAt: wib('2026-07-09 10:00'),
      dueAt: wib('2026-07-28 16:30'),
      elapsedMs: 10 * HOUR,
      pausedMs: 48 * HOUR,
    });
  });
});

test('a policy that tickets were judged by cannot be changed in any part', () => {
  const policy = structuredClone(practice);
  evaluate([opened('2026-07-06 09:00')], policy, calendar, wib('2026-07-06 10:00'));
  const [target] = policy.targets;
  expect(target).toBeDefined();
  for (const part of [policy.targets, target, target?.target, target?.start, target?.stop[0]])
    expect(Object.isFrozen(part)).toBe(true);
});

describe('a ticket that is opened again', () => {
  const reopened = [
    opened('2026-07-06 09:00'),
    moved('2026-07-08 09:00', 'new', 'answered'),
    moved('2026-07-13 09:00', 'answered', 'active', 'citizen'),
  ];

  test('begins a new cycle, and the first keeps its result', () => {
    const clocks = clocksAt(reopened, '2026-07-13 10:00').filter(
      ({ metric }) => metric === 'resolution',
    );
    expect(clocks).toMatchObject([
      { cycle: 1, state: 'met', stoppedAt: wib('2026-07-08 09:00') },
      { cycle: 2, state: 'running', startedAt: wib('2026-07-13 09:00'), elapsedMs: HOUR },
    ]);
  });

  test('starts the same cycle from zero, or goes on, as the policy says', () => {
    const restart = only({ reopen: 'restart' });
    expect(clocksAt(reopened, '2026-07-13 10:00', restart)).toMatchObject([
      { cycle: 1, state: 'running', elapsedMs: HOUR },
    ]);
    const goOn = only({ reopen: 'continue' });
    expect(clocksAt(reopened, '2026-07-13 10:00', goOn)).toMatchObject([
      { cycle: 1, state: 'running', elapsedMs: 19 * HOUR, dueAt: wib('2026-07-29 16:30') },
    ]);
  });

  test('and goes on: the time it lay closed is no pause, and no cap cuts it', () => {
    const asked = [...reopened, moved('2026-07-14 09:00', 'active', 'waiting-citizen')];
    const phases: Phase[] = ['waiting-citizen'];
    const pauses = { phases, maxCount: 1, maxTotalMs: 48 * HOUR };
    expect(clocksAt(asked, '2026-07-15 09:00', only({ reopen: 'continue', pauses }))).toMatchObject(
      [{ state: 'paused', elapsedMs: 27 * HOUR, pauseCount: 1, pausedMs: 24 * HOUR }],
    );
  });

  test('stays stopped when the policy says nothing', () => {
    const { reopen, ...once } = resolutionRules;
    expect(reopen).toBe('new-cycle');
    const policy = only({});
    const targets = policy.targets.map(({ reopen: _, ...target }) => ({ ...target, ...once }));
    expect(clocksAt(reopened, '2026-07-13 10:00', { ...policy, targets })).toMatchObject([
      { cycle: 1, state: 'met', stoppedAt: wib('2026-07-08 09:00') },
    ]);
  });
});

describe('a response that is owed', () => {
  const owed = [opened('2026-07-06 09:00'), happened('obligation.owed', '2026-07-06 09:00')];

  test('is met when it is given, cancelled when it is waived, and owed again', () => {
    const given = [...owed, happened('obligation.fulfilled', '2026-07-07 09:00')];
    expect(clock(given, '2026-07-08 09:00', 'response-back')?.state).toBe('met');
    const waived = [...owed, happened('obligation.waived', '2026-07-07 09:00')];
    expect(clock(waived, '2026-07-08 09:00', 'response-back')?.state).toBe('cancelled');
    const again = [...given, happened('obligation.owed', '2026-07-08 09:00')];
    expect(clock(again, '2026-07-08 09:00', 'response-back')).toMatchObject({
      cycle: 2,
      state: 'running',
    });
  });
});

describe('a message of the citizen', () => {
  const replies: SlaTarget = {
    ...nextResponseRules,
    key: 'office.reply',
    metric: 'next-response',
    target: { unit: 'business-time', ms: 4 * HOUR },
    source: 'SOP',
    confidence: 'high',
    verifiedOn: null,
  };
  const policy: SlaPolicy = { ...practice, targets: [replies] };
  const facts = [opened('2026-07-06 09:00'), received('2026-07-06 10:00')];

  test('waits for an officer from the first that nobody answered, whatever else happens', () => {
    const again = [
      ...facts,
      received('2026-07-06 11:00'),
      sent('2026-07-06 11:00', 'system'),
      moved('2026-07-06 12:00', 'new', 'waiting-citizen'),
    ];
    expect(clocksAt(again, '2026-07-06 13:00', policy)).toMatchObject([
      { cycle: 1, state: 'running', dueAt: wib('2026-07-06 14:00'), elapsedMs: 3 * HOUR },
    ]);
  });

  test('begins a cycle of its own after every answer, and waits no longer in a closed ticket', () => {
    const answered = [...facts, sent('2026-07-06 11:00'), received('2026-07-07 09:00')];
    expect(clocksAt(answered, '2026-07-07 10:00', policy)).toMatchObject([
      { cycle: 1, state: 'met' },
      { cycle: 2, state: 'running', startedAt: wib('2026-07-07 09:00') },
    ]);
    const closed = [...facts, moved('2026-07-06 12:00', 'new', 'closed')];
    expect(clocksAt(closed, '2026-07-07 10:00', policy)).toMatchObject([{ state: 'cancelled' }]);
  });
});

describe('a ticket that was forwarded', () => {
  const routed = [opened('2026-07-06 09:00'), moved('2026-07-07 09:00', 'new', 'active')];

  test('is followed up within five working days of the forwarding', () => {
    expect(clock([opened('2026-07-06 09:00')], '2026-07-07 10:00', 'follow-up')).toBeUndefined();
    expect(clock(routed, '2026-07-08 09:00', 'follow-up')).toMatchObject({
      state: 'running',
      startedAt: wib('2026-07-07 09:00'),
      dueAt: wib('2026-07-14 16:30'),
    });
    const told = [...routed, sent('2026-07-09 09:00')];
    expect(clock(told, '2026-07-10 09:00', 'follow-up')?.state).toBe('met');
  });
});

describe('an event that resets a clock', () => {
  const reset = [{ type: 'message.sent', by: ['officer'] }] as const;

  test('lets it begin again in the same cycle, without what it had used and waited', () => {
    const facts = [
      opened('2026-07-06 09:00'),
      moved('2026-07-06 10:00', 'new', 'waiting-citizen'),
      moved('2026-07-07 10:00', 'waiting-citizen', 'active'),
      sent('2026-07-07 11:00'),
    ];
    expect(clocksAt(facts, '2026-07-07 12:00', only({ reset }))).toMatchObject([
      { cycle: 1, startedAt: wib('2026-07-07 11:00'), elapsedMs: HOUR, pauseCount: 0 },
    ]);
  });

  test('pauses at once when the ticket waits for the citizen', () => {
    const facts = [
      opened('2026-07-06 09:00'),
      moved('2026-07-06 10:00', 'new', 'waiting-citizen'),
      sent('2026-07-07 11:00'),
    ];
    expect(clocksAt(facts, '2026-07-07 12:00', only({ reset }))).toMatchObject([
      { state: 'paused', startedAt: wib('2026-07-07 11:00'), elapsedMs: 0, pauseCount: 1 },
    ]);
  });
});

describe('another policy', () => {
  test('judges the same events again, and both results keep their names', () => {
    const facts = [opened('2026-07-06 09:00'), moved('2026-07-15 09:00', 'new', 'answered')];
    const strict = { ...only({ target: { unit: 'working-days', days: 5 } }), version: '2' };
    const both = [practice, strict].map((policy) =>
      clock(facts, '2026-07-20 09:00', 'resolution', policy),
    );
    expect(both).toMatchObject([
      { policyVersion: '1', state: 'met', dueAt: wib('2026-07-24 16:30') },
      { policyVersion: '2', state: 'breached', dueAt: wib('2026-07-13 16:30') },
    ]);
  });
});

describe('an answered ticket', () => {
  const answered = [opened('2026-07-06 09:00'), moved('2026-07-07 09:00', 'new', 'answered')];

  test('may be closed after ten working days, which is no breach', () => {
    expect(clock(answered, '2026-07-30 09:00', 'auto-close')).toMatchObject({
      state: 'running',
      atDue: 'auto-close',
      dueAt: wib('2026-07-21 16:30'),
    });
  });

  test('may not when the citizen replies', () => {
    const replied = [...answered, received('2026-07-08 09:00')];
    expect(clock(replied, '2026-07-30 09:00', 'auto-close')?.state).toBe('cancelled');
  });
});

describe('a log as it should not be', () => {
  const waiting = { phases: ['waiting-citizen'] as Phase[] };

  test('an event earlier than the one before counts as happening with it', () => {
    const asked = [opened('2026-07-06 09:00'), moved('2026-07-07 10:00', 'new', 'waiting-citizen')];
    const behind = [...asked, moved('2026-07-07 09:59', 'waiting-citizen', 'active', 'citizen')];
    const inTime = [...asked, moved('2026-07-07 10:00', 'waiting-citizen', 'active', 'citizen')];
    for (const policy of [practice, only({ pauses: { ...waiting, maxTotalMs: HOUR } })]) {
      expect(clocksAt(behind, '2026-07-08 09:00', policy)).toEqual(
        clocksAt(inTime, '2026-07-08 09:00', policy),
      );
    }
  });

  test('no clock stops before it starts, or goes on before it stopped', () => {
    const stopped = [opened('2026-07-06 09:00'), moved('2026-07-06 08:59', 'new', 'closed')];
    expect(clock(stopped, '2026-07-08 09:00', 'resolution')).toMatchObject({
      state: 'met',
      elapsedMs: 0,
    });
    const taken = [...stopped, moved('2026-07-06 08:00', 'closed', 'active')];
    const continued = clock(taken, '2026-07-06 10:00', 'resolution', only({ reopen: 'continue' }));
    expect(continued).toMatchObject({ state: 'running', elapsedMs: HOUR });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5, 8.64e15])('%d is no now', (now) => {
    expect(() => evaluate([], practice, calendar, now)).toThrow(CalendarError);
  });

  test.each([Number.NaN, Number.NEGATIVE_INFINITY, -1, 1.5])('nothing happens at %d', (at) => {
    const facts = [{ ...opened('2026-07-06 09:00'), at }];
    expect(() => clocksAt(facts, '2026-07-08 09:00')).toThrow(CalendarError);
  });
});

describe('events that are nearly alike', () => {
  const policy = only({ start: [{ type: 'ticket.moved', from: ['answered'], by: ['officer'] }] });
  const starts = (fact: SlaFact) => clocksAt([fact], '2026-07-08 09:00', policy).length;

  test('are told apart by the phase before and by the one who brought them about', () => {
    expect(starts(moved('2026-07-06 09:00', 'new', 'active'))).toBe(0);
    expect(starts(moved('2026-07-06 09:00', 'answered', 'active'))).toBe(1);
    expect(starts(moved('2026-07-06 09:00', 'answered', 'active', 'citizen'))).toBe(0);
  });

  test('do what the policy says, however many kinds of them there were', () => {
    for (let kind = 0; kind < 500; kind++) {
      const phase = `phase ${kind}` as Phase;
      expect(starts(moved('2026-07-06 09:00', phase, 'active'))).toBe(0);
      expect(starts(moved('2026-07-06 09:00', 'answered', phase))).toBe(1);
    }
  });
});

describe('a policy by which tickets were judged', () => {
  test('is changed by another, never in place', () => {
    const own: Changeable<SlaPolicy> = structuredClone(sp4nPractice);
    const facts = [opened('2026-07-06 09:00')];
    clocksAt(facts, '2026-07-08 09:00', selectTargets(own, complaint));
    expect(() => {
      own.version = '2';
    }).toThrow(TypeError);
    const target = selectTargets(own, complaint).targets[0] as Changeable<SlaTarget>;
    expect(() => {
      target.stop = [];
    }).toThrow(TypeError);
    const next = selectTargets({ ...own, version: '2' }, complaint);
    expect(clocksAt(facts, '2026-07-08 09:00', next)[0]?.policyVersion).toBe('2');
  });
});

type Changeable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
