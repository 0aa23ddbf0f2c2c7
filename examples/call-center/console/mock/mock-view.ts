import type { TicketDetail } from '../src/api/model.js';
import { remainingBetween, workingDaysAfter } from './mock-calendar.js';
import type { MockTicket } from './mock-tickets.js';
import { brand } from './mock-timeline.js';
import { warningOf } from './mock-warnings.js';
import { mockTransitions, targetOf } from './mock-workflow.js';

export function actionsOf({ ticket }: MockTicket) {
  return mockTransitions
    .filter(({ from }) => from.includes(ticket.state))
    .map((transition) => ({
      action: transition.action,
      label: transition.label,
      requires: transition.requires ?? [],
      sends: transition.sends ?? null,
      to: targetOf(ticket.kind, transition),
    }));
}

export function viewOf(one: MockTicket, now: number): TicketDetail {
  const { ticket, dueAt, reporter } = one;
  const start = ticket.receivedAt;
  const clock = (metric: string, state: string, due: number | null) => ({
    metric,
    target: metric,
    state,
    stoppedAt: state === 'met' ? now : null,
    atDue: 'breach',
    pauseCount: 0,
    pausedMs: 0,
    pausedDays: 0,
    policyId: 'sp4n-practice',
    provisional: false,
    startedAt: start,
    dueAt: due,
    elapsedMs: now - start,
    remainingMs: due === null ? 0 : due - now,
    breachedAt: due !== null && due < now ? due : null,
    cycle: ticket.cycle,
    policyVersion: '2026.1',
    calendarHash: 'contoh',
    firstDueAt: null,
    remaining: due === null ? null : remainingBetween(now, due),
  });
  const clocks =
    ticket.kind === 'suggestion'
      ? []
      : [
          clock('first-response', 'met', workingDaysAfter(start, 3)),
          clock(
            'resolution',
            ticket.phase === 'waiting-citizen'
              ? 'paused'
              : dueAt === null
                ? 'met'
                : dueAt < now
                  ? 'breached'
                  : 'running',
            dueAt,
          ),
        ];
  return brand<TicketDetail>({
    ticket,
    subject: one.subject,
    respondent: one.respondent,
    timeline: one.timeline,
    earlier: null,
    clocks,
    firings: clocks.flatMap(warningOf),
    actions: actionsOf(one),
    now,
    reporters: [{ id: 'pihak', organization: null, ...reporter, withheld: ticket.anonymous }],
    represented: null,
    may: [
      'note',
      'assign',
      'classify',
      'change-kind',
      'link',
      'merge',
      'restrict',
      'loosen',
      ...(ticket.conversationId ? ['renew-pin'] : []),
      ...(ticket.obligations.some(({ status }) => status === 'owed') ? ['attempt', 'waive'] : []),
    ],
  });
}
