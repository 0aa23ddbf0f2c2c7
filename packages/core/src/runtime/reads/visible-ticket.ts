import { NotFoundError } from '../../errors.js';
import { ticketId } from '../../ids.js';
import type { Principal } from '../../ports/principal.js';
import type { StoredTicket } from '../../store/rows.js';
import { visibilityFor } from '../../ticket/visibility.js';
import { withHistory } from '../record/load-ticket.js';
import type { Runtime } from '../runtime.js';
import type { LoadedTicket } from '../ticket-change.js';

/** Checks that an actor may know of a ticket. @throws NotFoundError when there is no such ticket, or they may not */
export function seenBy(
  runtime: Runtime,
  actor: Principal,
  stored: StoredTicket | null,
): StoredTicket {
  if (stored && visibilityFor(runtime, actor, stored.ticket).ticket) return stored;
  throw new NotFoundError('ticket');
}

/** The ticket with an id, if the actor may see it. @throws NotFoundError */
export async function visibleTicket(
  runtime: Runtime,
  id: string,
  actor: Principal,
): Promise<StoredTicket> {
  return seenBy(runtime, actor, await runtime.store.readTicket(runtime.tenant, ticketId(id)));
}

/** The ticket with its history, if the actor may see it. @throws NotFoundError */
export async function visibleHistory(
  runtime: Runtime,
  id: string,
  actor: Principal,
): Promise<LoadedTicket> {
  return withHistory(runtime, await visibleTicket(runtime, id, actor));
}
