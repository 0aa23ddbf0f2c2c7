import { systemPrincipal, type TicketId } from '@aduan/core';
import { isDirectoryError } from '@aduan/core/directory';
import { errorName } from '@aduan/core/plugin';
import { openPhases } from '@aduan/core/ticket';
import type { Parts } from './parts.js';
import { receiveUpdates } from './receive-updates.js';

/** Number of tickets that one step queries. */
const ticketsTogether = 20;
/** How long a step is reserved for this process, ms; longer than a step takes. */
const leaseMs = 120_000;
/** Pause after the other system failed, ms. */
const pauseMs = 60_000;

/** Progress of the polling round. It is in the store, so that it survives a restart and other processes continue it. */
interface Round {
  /** Cursor of the next page; null at the end of the round. */
  readonly after: string | null;
}

/**
 * Makes the job that polls updates of all open tickets that the other system has, a few at a time.
 *
 * @returns a function that does one step; false when there was nothing to do
 */
export function pollUpdates(parts: Parts, pullEveryMs: number): () => Promise<boolean> {
  const { context, directory } = parts;
  const rounds = context.rows<Round>('rounds');
  const key = 'updates';
  const first = { key, value: { after: null }, expectedVersion: 0 };
  let isBegun = false;

  return async () => {
    // Every process begins the first round; the store keeps one of them.
    if (!isBegun) {
      await rounds.write({ ...first, dueAt: context.now() });
      isBegun = true;
    }
    const [round] = await rounds.claim({ leaseMs, limit: 1 });
    if (!round) return false;
    const { after } = round.value;
    const { next, rows } = await context.tickets.list(
      {
        foreignId: { system: directory.name },
        phases: openPhases,
        order: 'newest',
        limit: ticketsTogether,
        ...(after !== null && { after }),
      },
      systemPrincipal,
    );
    const pause = await askFor(
      rows.map(({ stored }) => stored.ticket.id),
      parts,
    );
    const wait = pause ?? (next === null ? pullEveryMs : 0);
    await rounds.write({
      key,
      value: { after: pause === null ? next : after },
      expectedVersion: round.version,
      dueAt: context.now() + wait,
    });
    return pause === null && rows.length > 0;
  };
}

/** @returns how long to wait before these are queried again, ms; null when all were answered */
async function askFor(ids: readonly TicketId[], parts: Parts): Promise<number | null> {
  const { log } = parts.context;
  const late = AbortSignal.timeout(leaseMs / 2);
  for (const ticketId of ids) {
    if (late.aborted) return 0;
    try {
      await receiveUpdates(ticketId, parts, late);
    } catch (error) {
      log('warn', 'ticket-sync.pull-failed', { ticketId, error: errorName(error) });
      const isOfTicket = isDirectoryError(error) && error.class === 'unknown-ticket';
      if (isDirectoryError(error) && !isOfTicket) return error.retryAfterMs ?? pauseMs;
    }
  }
  return null;
}
