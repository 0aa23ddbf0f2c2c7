import { explainSteps } from './mock-calendar.js';
import type { MockTicket } from './mock-tickets.js';

/** The explanation of an invented ticket's deadline. */
export function mockExplanation(one: MockTicket, metric: string | null, now: number) {
  const due = one.dueAt ?? now + 3 * 86_400_000;
  return {
    at: one.dueAt,
    provisional: false,
    calendarHash: '9f3c61d2',
    remainingMs: 0,
    moved: null,
    steps: explainSteps(one.ticket.receivedAt, due, one.pause),
    metric,
    cycle: 1,
    policy: {
      id: 'sp4n-practice',
      version: '2026.1',
      source: 'Praktik SP4N-LAPOR!: pengaduan tidak berkadar pengawasan 14 hari kerja',
    },
  };
}
