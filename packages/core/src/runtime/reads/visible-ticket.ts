import { NotFoundError } from '../../errors.js';
import { ticketId } from '../../ids.js';
import type { Principal } from '../../slots/principal.js';
import type { StoredTicket } from '../../store/rows.js';
import { visibilityFor } from '../../ticket/visibility.js';
import type { Desk } from '../desk.js';
import { withHistory } from '../record/load-ticket.js';
import type { LoadedTicket } from '../ticket-change.js';

/** @throws NotFoundError when there is no such case, or the principal may not know of it */
export function seenBy(desk: Desk, actor: Principal, stored: StoredTicket | null): StoredTicket {
  if (stored && visibilityFor(desk.workflow, actor, stored.ticket).case) return stored;
  throw new NotFoundError('ticket');
}

/** The case with an id, for somebody who may see it. @throws NotFoundError */
export async function visibleTicket(
  desk: Desk,
  id: string,
  actor: Principal,
): Promise<StoredTicket> {
  return seenBy(desk, actor, await desk.store.readTicket(desk.tenant, ticketId(id)));
}

/** The same with its history. @throws NotFoundError */
export async function visibleHistory(
  desk: Desk,
  id: string,
  actor: Principal,
): Promise<LoadedTicket> {
  return withHistory(desk, await visibleTicket(desk, id, actor));
}
