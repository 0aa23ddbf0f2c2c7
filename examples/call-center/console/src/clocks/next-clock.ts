import type { TicketDetail } from '../api/model.js';

/** The SLA clock of a ticket that is due next; null when none runs. */
export function nextClock({ clocks }: Pick<TicketDetail, 'clocks'>) {
  const running = clocks
    .filter(({ stoppedAt }) => stoppedAt === null)
    .flatMap((clock) => (clock.dueAt === null ? [] : [{ ...clock, dueAt: clock.dueAt }]));
  return running.toSorted((a, b) => a.dueAt - b.dueAt)[0] ?? null;
}
