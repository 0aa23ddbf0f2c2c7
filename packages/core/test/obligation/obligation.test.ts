import { expect, test } from 'vitest';
import type { ObligationId } from '../../src/ids.js';
import { type Attempt, missedDays, type Obligation } from '../../src/obligation/obligation.js';

function owedSince(at: number, attempts: readonly Partial<Attempt>[]): Obligation {
  const missed = { at, by: 'phone', outcome: 'no-answer', messageId: null } as const;
  return {
    id: 'o' as ObligationId,
    to: null,
    conversationId: null,
    status: 'owed',
    owedSince: at,
    answeredAt: null,
    settledAt: null,
    attempts: attempts.map((each) => ({ ...missed, workingDay: '2026-04-14', ...each })),
  };
}

test('working days count once, for tries in vain alone', () => {
  const days = missedDays(
    owedSince(5, [
      { at: 5 },
      { at: 6, outcome: 'busy' },
      { at: 7, workingDay: '2026-04-15', outcome: 'failed' },
      { at: 8, workingDay: '2026-04-16', outcome: 'sent' },
      { at: 9, workingDay: '2026-04-17', outcome: 'reached' },
      { at: 9, workingDay: null },
    ]),
  );
  expect(days).toEqual(['2026-04-14', '2026-04-15']);
});

test('tries before the answer was owed again do not count', () => {
  expect(missedDays(owedSince(5, [{ at: 4 }]))).toEqual([]);
});
