import { abortOf } from '../abort-of.js';
import { type DirectoryPush, isDirectoryError, type PushOutcome } from '../directory/index.js';
import { errorName } from '../error-name.js';
import { AduanError, InputError } from '../errors.js';
import { type Delivered, dead, settled } from '../plugin/delivered.js';
import { systemPrincipal } from '../ports/principal.js';
import { executeDecision } from '../runtime/commands/execute-command.js';
import { loadTicket } from '../runtime/record/load-ticket.js';
import type { ClaimedDelivery } from '../store/outbox.js';
import type { ForeignId, Ticket } from '../ticket/ticket.js';
import { type AddOnParts, contextFor, foreignIdIn, obstacleNow } from './add-on-parts.js';
import type { Backoff } from './backoff.js';
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
  parts: AddOnParts,
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
  parts: AddOnParts,
): Promise<Delivered> {
  const { runtime } = parts;
  const job = jobOf(delivery);
  const loaded = delivery.ticketId && (await loadTicket(runtime, delivery.ticketId));
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
  parts: AddOnParts,
): Promise<PushOutcome> {
  const { directory } = parts;
  if (!directory.push) throw new InputError(`The directory "${directory.name}" takes no cases.`);
  return Promise.race([directory.push(push, contextFor(parts, late)), abortOf(late)]);
}

async function recordShared(
  { id }: Ticket,
  foreignId: ForeignId,
  parts: AddOnParts,
): Promise<void> {
  const options = { actor: systemPrincipal, name: 'share' };
  await executeDecision(
    parts.runtime,
    id,
    (ticket) =>
      foreignIdIn(ticket, parts)
        ? []
        : [{ type: 'ticket-sync:shared', facts: { foreignIds: [foreignId] } }],
    options,
  );
}

function withheld(
  { id, ticketId }: ClaimedDelivery,
  because: TicketSyncObstacle,
  { runtime }: AddOnParts,
): Delivered {
  runtime.log('info', 'ticket-sync.withheld', { id, ticketId, because });
  return settled;
}

/** Retries temporary failures. A permanent refusal becomes a dead letter for an officer. */
function afterFailure(
  error: unknown,
  { attempt, dueAt }: ClaimedDelivery,
  rest: Backoff,
  { runtime, patienceMs }: AddOnParts,
): Delivered {
  const code = errorName(error);
  if (isFinal(error)) {
    rest.worked();
    return dead(code);
  }
  const now = runtime.now();
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
