import { type PushPolicy, pushObstacle } from '../directory/index.js';
import { restrictedSince } from '../runtime/party/restriction.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Ticket } from '../ticket/ticket.js';
import type { FieldObstacle } from './field-tasks.js';

/** Why a ticket may not be shared with people in the field; null when it may. */
export async function fieldObstacle(
  runtime: Runtime,
  ticket: Ticket,
  policy: PushPolicy,
): Promise<FieldObstacle | null> {
  if (ticket.phase === 'closed') return 'closed';
  if (ticket.leadId !== null) return 'joined';
  const obstacle = pushObstacle(ticket, policy);
  if (obstacle) return obstacle;
  const since = await Promise.all(ticket.reporters.map((id) => restrictedSince(runtime, id)));
  return since.some((each) => each !== null) ? 'processing-restricted' : null;
}
