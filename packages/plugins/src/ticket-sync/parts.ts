import type { Ticket } from '@aduan/core';
import {
  type Directory,
  type DirectoryContext,
  type PushPolicy,
  pushObstacle,
} from '@aduan/core/directory';
import type { PluginContext } from '@aduan/core/plugin';
import type { ForeignId } from '@aduan/core/ticket';
import type { TicketSyncObstacle, TicketSyncOptions } from './ticket-sync.js';

/** Values that the parts of the plugin share. */
export interface Parts
  extends Required<Pick<TicketSyncOptions, 'ticketUrl' | 'patienceMs' | 'when'>> {
  readonly context: PluginContext;
  readonly directory: Directory;
  readonly policy: PushPolicy;
  /** Target name of its deliveries. */
  readonly target: string;
  readonly fetch: typeof fetch;
}

/** Why a ticket is withheld, by its facts alone; null when it is shared. */
export function obstacleOf(
  ticket: Ticket,
  { policy, when }: Pick<Parts, 'policy' | 'when'>,
): TicketSyncObstacle | null {
  if (ticket.leadId !== null) return 'joined';
  return pushObstacle(ticket, policy) ?? (when(ticket) ? null : 'not-shared');
}

/** The same, also considering restrictions that the reporters asked for. */
export async function obstacleNow(
  ticket: Ticket,
  parts: Parts,
): Promise<TicketSyncObstacle | null> {
  const obstacle = obstacleOf(ticket, parts);
  if (obstacle) return obstacle;
  const { persons } = parts.context;
  const restricted = await Promise.all(ticket.reporters.map((id) => persons.restrictedSince(id)));
  return restricted.some((since) => since !== null) ? 'processing-restricted' : null;
}

/** The id of a ticket in the other system; undefined until that system has accepted it. */
export function foreignIdIn(
  { foreignIds }: Ticket,
  { directory }: Pick<Parts, 'directory'>,
): ForeignId | undefined {
  return foreignIds.find(({ system }) => system === directory.name);
}

/** The context for a call of the directory. */
export function contextFor({ context, fetch }: Parts, signal: AbortSignal): DirectoryContext {
  return { fetch, now: context.now, signal, log: context.log };
}
