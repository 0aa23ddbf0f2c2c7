import { AduanError, type Principal, type TicketId } from '@aduan/core';
import type { PluginContext } from '@aduan/core/plugin';
import type { ForgottenEntry, IdentitySearchEntry, ViewEntry } from '@aduan/core/store';
import { canDo } from '@aduan/core/ticket';

/** A view, as it is listed. */
export interface ViewRecord extends Omit<ViewEntry, 'type'> {
  /**
   * For a search for people: the kinds searched, the number of persons found, and the shown tickets that the reader may
   * know of.
   */
  readonly search: Pick<IdentitySearchEntry, 'kinds' | 'people' | 'tickets'> | null;
}

/** An entry as it is listed; nothing of one about deleted views. */
export function recordsOf(
  entry: ViewEntry | IdentitySearchEntry | ForgottenEntry,
): readonly ViewRecord[] {
  const { actor, at } = entry;
  if (entry.type === 'forgotten') return [];
  if (entry.type === 'search') {
    const { kinds, people = null, tickets } = entry;
    const nothing = { ticket: null, person: null, fields: [], ground: null };
    return [{ at, actor, ...nothing, search: { kinds, people, tickets } }];
  }
  const { ticket, fields, ground, person } = entry;
  return [{ at, actor, ticket, person, fields, ground, search: null }];
}

type Desk = Pick<PluginContext, 'tickets' | 'workflow'>;

/** Removes data that a reader may not see: tickets out of reach, such as tickets about the reader, and persons. */
export async function recordsFor(
  desk: Desk,
  actor: Principal,
  records: readonly ViewRecord[],
): Promise<readonly ViewRecord[]> {
  return withoutPeople(desk, actor, await ofVisibleTickets(desk, actor, records));
}

async function ofVisibleTickets(
  { tickets }: Desk,
  actor: Principal,
  records: readonly ViewRecord[],
): Promise<readonly ViewRecord[]> {
  const ids = new Set(
    records.flatMap(({ ticket: id, search }) => [id ?? [], search?.tickets ?? []].flat()),
  );
  const found = await Promise.all([...ids].map((id) => isVisible(tickets, actor, id)));
  const seen = new Set([...ids].filter((_, index) => found[index]));
  return records
    .filter(({ ticket: id }) => id === null || seen.has(id))
    .map((record) => {
      const { search } = record;
      const known = search?.tickets.filter((id) => seen.has(id)) ?? [];
      return search ? { ...record, search: { ...search, tickets: known } } : record;
    });
}

async function isVisible(
  { visible }: Desk['tickets'],
  actor: Principal,
  id: TicketId,
): Promise<boolean> {
  try {
    await visible(id, actor);
    return true;
  } catch (error) {
    if (AduanError.isInstance(error) && error.code === 'ticket-not-found') return false;
    throw error;
  }
}

/** Removes persons for actors who may not know reporters. */
function withoutPeople(
  { workflow }: Desk,
  actor: Principal,
  records: readonly ViewRecord[],
): readonly ViewRecord[] {
  const { allowed } = canDo(workflow, actor, 'loosen');
  return allowed ? records : records.map((each) => ({ ...each, person: null }));
}
