import { kemenkopCalendar as calendar } from '@aduan/calendar/indonesia';
import { resolutionRules, sp4nPractice } from '@aduan/core';
import { evaluate, firingsOf, type SlaFact, type SlaPolicy } from '@aduan/core/sla';
import { expect, it } from 'vitest';
import { warningsOf } from '../../src/clocks/warnings-of.js';

const at = (local: string) => Date.parse(`${local}:00+07:00`);
const isoOf = (instant: number) => new Date(instant).toISOString();
const facts: SlaFact[] = [
  { type: 'ticket.opened', at: at('2026-07-06T08:00'), phase: 'new', by: 'citizen' },
  { type: 'ticket.moved', at: at('2026-07-08T09:00'), from: 'new', phase: 'answered' },
  { type: 'ticket.moved', at: at('2026-07-09T09:00'), from: 'answered', phase: 'active' },
];

/** A limit of that many working days, with warnings at the given fractions. */
function policyOf(id: string, days: number, ...fractions: number[]): SlaPolicy {
  const target = {
    ...({ key: 'selesai', metric: 'resolution', source: 'SOP', verifiedOn: null } as const),
    ...resolutionRules,
    confidence: 'high',
    target: { unit: 'working-days', days },
    warnAt: fractions.map((fraction) => ({ fraction })),
  } as const;
  return { ...sp4nPractice, id, targets: [target] };
}

it('gives a bar the warnings of its own clock, and neither a breach nor those of a namesake', () => {
  const policies = [policyOf('kantor', 3, 0.5, 1), policyOf('dinas', 5, 0.25)];
  const view = (now: number) => {
    const clocks = policies.flatMap((policy) => evaluate(facts, policy, calendar, now));
    const firings = policies.flatMap((policy) =>
      firingsOf(clocks, policy, calendar).map((firing) => ({
        ...firing,
        at: isoOf(firing.at),
        dueAt: isoOf(firing.dueAt),
      })),
    );
    return { clocks, firings };
  };
  const first = view(at('2026-07-07T09:00'));
  expect(first.clocks.map((clock) => warningsOf(clock, first))).toEqual([
    // Half of 35.5 open hours: 8.5 of the day of receipt, 9 of the next, and a quarter.
    [isoOf(at('2026-07-08T07:45')), isoOf(at('2026-07-09T16:30'))],
    [expect.any(String)],
  ]);
  const again = view(at('2026-07-09T10:00'));
  const [met, running] = again.clocks;
  expect([met?.cycle, running?.cycle]).toEqual([1, 2]);
  expect(met && warningsOf(met, again)).toEqual([]);
  expect(running && warningsOf(running, again)).toHaveLength(2);
});
