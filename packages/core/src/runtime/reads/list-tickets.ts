import type { PartyId } from '../../ids.js';
import type { ShownRow } from '../../plugin/ticket-access.js';
import type { Principal } from '../../ports/principal.js';
import type { TicketFilter, TicketScope } from '../../store/ticket-filter.js';
import { canDo } from '../../ticket/can.js';
import { requirePermission } from '../../ticket/decide/context.js';
import { codesOf } from '../../ticket/recusals.js';
import type { Runtime } from '../runtime.js';
import { shownRows } from './shown-items.js';

/** One page of the tickets that a principal may see. @throws ForbiddenError */
export async function listTickets(
  runtime: Runtime,
  filter: TicketFilter,
  actor: Principal,
): Promise<{ readonly rows: readonly ShownRow[]; readonly next: string | null }> {
  requireRead(runtime, actor);
  const scoped = { ...filter, ...(await scopeOf(runtime, actor, filter)) };
  const { items, next } = await runtime.store.listTickets(runtime.tenant, scoped);
  return { rows: await shownRows(runtime, actor, items), next };
}

/** Checks the right to read. @throws ForbiddenError for officers without it */
export function requireRead(runtime: Runtime, actor: Principal): void {
  if (actor.kind === 'officer') requirePermission({ workflow: runtime.workflow, actor }, 'read');
}

/**
 * Narrows a filter to the tickets that the principal may see. It applies before paging, so that no page and no cursor
 * reveals a hidden ticket.
 */
export async function scopeOf(
  runtime: Runtime,
  actor: Principal,
  { draft, foreignId, reporter }: TicketFilter,
): Promise<TicketFilter> {
  const { workflow } = runtime;
  const requireKnown = () => requirePermission({ workflow, actor }, 'read-identity');
  if (actor.kind === 'system') return {};
  if (draft) requireKnown();
  if (actor.kind === 'citizen') return { reporter: actor.id as PartyId };
  if ((reporter ?? foreignId) === undefined) return reachOf(runtime, actor);
  requireKnown();
  const people = await Promise.all(
    [reporter ?? []]
      .flat()
      .map(async (id) => [{ id }, ...(await runtime.store.readPerson(runtime.tenant, id))]),
  );
  return {
    ...reachOf(runtime, actor),
    ...(reporter !== undefined && { reporter: people.flat().map(({ id }) => id) }),
    ...(canDo(workflow, actor, 'loosen').allowed ? {} : { guarded: false }),
  };
}

/** The scope of an officer: their regions and kinds, within their limits, and no ticket that is about them. */
export function reachOf({ kinds }: Pick<Runtime, 'kinds'>, actor: Principal): TicketScope {
  const { kind, regions, within } = actor;
  const notOfKinds = kinds.hiddenFrom(actor);
  return {
    ...within,
    ...(kind !== 'system' && { notRecusing: codesOf(actor) }),
    ...(regions.length > 0 && { regions }),
    ...(notOfKinds.length > 0 && { notOfKinds }),
  };
}
