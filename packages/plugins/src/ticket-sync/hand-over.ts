import { AduanError, InputError, systemPrincipal, type Ticket } from '@aduan/core';
import { type DirectoryPush, isDirectoryError, type PushOutcome } from '@aduan/core/directory';
import { abortOf, type Delivered, dead, errorName, settled } from '@aduan/core/plugin';
import type { ClaimedDelivery } from '@aduan/core/store';
import type { ForeignId } from '@aduan/core/ticket';
import type { Backoff } from './backoff.js';
import { contextFor, foreignIdIn, obstacleNow, type Parts } from './parts.js';
import { jobOf } from './push-jobs.js';
import { pushOf } from './ticket-snapshot.js';
import type { TicketSyncObstacle } from './ticket-sync.js';

/** Part of the lease reserved for recording the result of a push, ms. */
const leaseReserveMs = 10_000;

/**
 * Sends one push to the directory. The policy is checked again, because a ticket may have become confidential while its
 * push waited. The result is recorded in the ticket before the push is settled, so a crash in between repeats the push
 * under the same key.
 *
 * @param leaseMs - duration of the lease on the delivery, ms
 */
export async function handOver(
  delivery: ClaimedDelivery,
  leaseMs: number,
  rest: Backoff,
  parts: Parts,
): Promise<Delivered> {
  try {
    return await attempt(delivery, leaseMs, parts).then((delivered) => {
      rest.worked();
      return delivered;
    });
  } catch (error) {
    return afterFailure(error, delivery, rest, parts);
  }
}

async function attempt(
  delivery: ClaimedDelivery,
  leaseMs: number,
  parts: Parts,
): Promise<Delivered> {
  const { tickets } = parts.context;
  const job = jobOf(delivery);
  const loaded = delivery.ticketId && (await tickets.load(delivery.ticketId));
  if (!loaded) return withheld(delivery, 'erased', parts);
  const { ticket } = loaded.stored;
  const obstacle = await obstacleNow(ticket, parts);
  if (obstacle) return withheld(delivery, obstacle, parts);
  if (job.type === 'ticket' && foreignIdIn(ticket, parts)) return settled;
  const push = await pushOf(job, loaded, parts);
  if (push === 'erased') return withheld(delivery, push, parts);
  if (push === 'not-taken') return dead('case-not-taken');
  const answer = await pushInTime(push, AbortSignal.timeout(leaseMs - leaseReserveMs), parts);
  if (answer.outcome === 'withheld') return withheld(delivery, answer.obstacle, parts);
  if (push.type === 'ticket') await recordShared(ticket, answer.foreignId, parts);
  return settled;
}

/** A directory that never answers must not hold the delivery beyond its lease, when another process may take it. */
async function pushInTime(
  push: DirectoryPush,
  late: AbortSignal,
  parts: Parts,
): Promise<PushOutcome> {
  const { directory } = parts;
  if (!directory.push) throw new InputError(`The directory "${directory.name}" takes no cases.`);
  return Promise.race([directory.push(push, contextFor(parts, late)), abortOf(late)]);
}

async function recordShared({ id }: Ticket, foreignId: ForeignId, parts: Parts): Promise<void> {
  await parts.context.execute(
    id,
    (ticket) =>
      foreignIdIn(ticket, parts)
        ? []
        : [{ type: 'ticket-sync:shared', facts: { foreignIds: [foreignId] } }],
    { actor: systemPrincipal, name: 'share' },
  );
}

function withheld(
  { id, ticketId }: ClaimedDelivery,
  because: TicketSyncObstacle,
  { context }: Parts,
): Delivered {
  context.log('info', 'ticket-sync.withheld', { id, ticketId, because });
  return settled;
}

/** Retries temporary failures. A permanent refusal becomes a dead letter for an officer. */
function afterFailure(
  error: unknown,
  { attempt, dueAt }: ClaimedDelivery,
  rest: Backoff,
  { context, patienceMs }: Parts,
): Delivered {
  const code = errorName(error);
  if (isFinal(error)) {
    rest.worked();
    return dead(code);
  }
  const now = context.now();
  if (now - dueAt >= patienceMs) return dead(code);
  const asked = isDirectoryError(error) ? error.retryAfterMs : null;
  const { at, pausedUntil } = rest.failed(now, attempt, asked);
  return { outcome: { state: 'retry', at, error: code }, pausedUntil };
}

function isFinal(error: unknown): boolean {
  if (isDirectoryError(error))
    return ['refused', 'unknown-ticket', 'not-capable'].includes(error.class);
  return AduanError.isInstance(error) && !error.retryable && error.code === 'input-invalid';
}
