import type { TicketDetail } from '../api/model.js';
import { msOf } from '../time/instant.js';

/** The SLA clock of a ticket that is due next; null when none runs. */
export function nextClock({ clocks }: Pick<TicketDetail, 'clocks'>) {
  const running = clocks
    .filter(({ stoppedAt }) => stoppedAt === null)
    .flatMap((clock) => (clock.dueAt === null ? [] : [{ ...clock, dueAt: clock.dueAt }]));
  return running.toSorted((a, b) => msOf(a.dueAt) - msOf(b.dueAt))[0] ?? null;
}
