import {
  type Directory,
  type DirectoryContext,
  type PushPolicy,
  pushObstacle,
} from '../directory/index.js';
import { restrictedSince } from '../runtime/party/restriction.js';
import type { Runtime } from '../runtime/runtime.js';
import type { ForeignId, Ticket } from '../ticket/ticket.js';
import type { TicketSyncObstacle, TicketSyncOptions } from './ticket-sync.js';

/** What the parts of the add-on share. */
export interface AddOnParts
  extends Required<Pick<TicketSyncOptions, 'ticketUrl' | 'patienceMs' | 'when'>> {
  readonly runtime: Runtime;
  readonly directory: Directory;
  readonly policy: PushPolicy;
  /** Target name of its deliveries. */
  readonly target: string;
  readonly fetch: typeof fetch;
}

/** Why a ticket is withheld, by its facts alone; null when it is shared. */
export function obstacleOf(
  ticket: Ticket,
  { policy, when }: Pick<AddOnParts, 'policy' | 'when'>,
): TicketSyncObstacle | null {
  if (ticket.leadId !== null) return 'joined';
  return pushObstacle(ticket, policy) ?? (when(ticket) ? null : 'not-shared');
}

/** The same, also considering restrictions that the reporters asked for. */
export async function obstacleNow(
  ticket: Ticket,
  parts: AddOnParts,
): Promise<TicketSyncObstacle | null> {
  const obstacle = obstacleOf(ticket, parts);
  if (obstacle) return obstacle;
  const { runtime } = parts;
  const restricted = await Promise.all(ticket.reporters.map((id) => restrictedSince(runtime, id)));
  return restricted.some((since) => since !== null) ? 'processing-restricted' : null;
}

/** The id of a ticket in the other system; undefined until that system has accepted it. */
export function foreignIdIn(
  { foreignIds }: Ticket,
  { directory }: Pick<AddOnParts, 'directory'>,
): ForeignId | undefined {
  return foreignIds.find(({ system }) => system === directory.name);
}

/** The context for a call of the directory. */
export function contextFor({ runtime, fetch }: AddOnParts, signal: AbortSignal): DirectoryContext {
  return { fetch, now: runtime.now, signal, log: runtime.log };
}
