import { isDirectoryError } from '../directory/index.js';
import { errorName } from '../error-name.js';
import { openPhases } from '../ticket/workflow/phase.js';
import type { AddOnParts } from './add-on-parts.js';
import { receiveUpdates } from './receive-updates.js';

/** Number of tickets that one step queries. */
const ticketsTogether = 20;
/** Duration of the lease on a step, ms; longer than a step takes. */
const leaseMs = 120_000;
/** Pause after the other system failed, ms. */
const pauseMs = 60_000;

/** Progress of the polling round. It is in the store, so that it survives a restart and other processes continue it. */
interface Round {
  /** Cursor of the next page; null at the end of the round. */
  readonly after: string | null;
  /** When it continues, epoch ms. */
  readonly at: number;
}

/**
 * Makes the worker that polls updates of all open tickets that the other system has, a few at a time.
 *
 * @returns a function that does one step; false when there was nothing to do
 */
export function pollUpdates(parts: AddOnParts, pullEveryMs: number): () => Promise<boolean> {
  const { runtime, target } = parts;
  const { store, tenant } = runtime;
  const places = { round: `${target}/round`, lease: `${target}/round-lease` };
  let pollAt = Number.NEGATIVE_INFINITY;

  async function readRound(): Promise<Round> {
    const value = await store.readValue(tenant, places.round, runtime.now());
    return value ? (JSON.parse(new TextDecoder().decode(value)) as Round) : { after: null, at: 0 };
  }

  async function keepRound(round: Round): Promise<void> {
    const value = new TextEncoder().encode(JSON.stringify(round));
    await store.writeValue(tenant, places.round, value, { now: runtime.now() });
    pollAt = Math.max(pollAt, round.at);
  }

  async function step(): Promise<boolean> {
    const round = await readRound();
    if (runtime.now() < round.at) {
      pollAt = round.at;
      return false;
    }
    const { items, next } = await store.listTickets(tenant, {
      foreignId: { system: parts.directory.name },
      phases: openPhases,
      order: 'newest',
      limit: ticketsTogether,
      ...(round.after === null ? {} : { after: round.after }),
    });
    const failure = await askFor(
      items.map(({ ticket }) => ticket.id),
      parts,
    );
    if (failure !== null) await keepRound({ ...round, at: runtime.now() + failure });
    else await keepRound({ after: next, at: next === null ? runtime.now() + pullEveryMs : 0 });
    return failure === null && items.length > 0;
  }

  return async () => {
    const now = runtime.now();
    if (now < pollAt) return false;
    const options = { now, ttlMs: leaseMs, ifAbsent: true };
    if (!(await store.writeValue(tenant, places.lease, new Uint8Array(1), options))) {
      pollAt = now + Math.min(pullEveryMs, pauseMs);
      return false;
    }
    try {
      return await step();
    } finally {
      await store.deleteValue(tenant, places.lease);
    }
  };
}

/** @returns how long to wait before these are queried again, ms; null when all were answered */
async function askFor(
  ids: readonly Parameters<typeof receiveUpdates>[0][],
  parts: AddOnParts,
): Promise<number | null> {
  const { log } = parts.runtime;
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
