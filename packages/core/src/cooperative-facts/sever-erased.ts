import type { TicketId } from '../ids.js';
import type { Desk } from '../runtime/desk.js';
import { untilDone } from '../runtime/until-done.js';
import { systemPrincipal } from '../slots/principal.js';
import type { RoomParts } from './room-parts.js';
import { appendFact, type DecidedEntry } from './write-fact.js';

/**
 * Takes the link to their case from the citizens' facts of cases whose reporter was erased.
 *
 * @param tickets - cases that may be such; all of which something was said, if left out
 * @param isWithdrawn - whether the facts go, too
 * @returns how many facts were severed
 */
export async function severErased(
  { archive, desk }: Pick<RoomParts, 'archive' | 'desk'>,
  isWithdrawn: boolean,
  tickets?: readonly TicketId[],
): Promise<number> {
  const { facts } = await archive();
  const linked = [...facts.values()].filter(({ source, ticket }) => ticket && source === 'citizen');
  const among = tickets ?? [...new Set(linked.flatMap(({ ticket }) => ticket ?? []))];
  let severed = 0;
  for (const ticket of among) {
    const own = linked.filter((fact) => fact.ticket === ticket);
    if (own.length === 0 || !(await isErased(desk, ticket))) continue;
    for (const { id } of own) {
      if (await sever(desk, archive, { type: 'severed', id, ...(isWithdrawn && { isWithdrawn }) }))
        severed += 1;
    }
  }
  return severed;
}

/** Needs no key, which somebody else could have used before. @returns whether it was still linked */
function sever(desk: Desk, archive: RoomParts['archive'], entry: DecidedEntry): Promise<boolean> {
  return untilDone(async () => {
    const read = await archive();
    if (!read.facts.get(entry.id)?.ticket) return false;
    return (await appendFact(desk, read, entry, { actor: systemPrincipal })) && true;
  });
}

async function isErased({ store, tenant }: Desk, ticket: TicketId): Promise<boolean> {
  const history = await store.readEvents(tenant, ticket);
  return history.some(({ type }) => type === 'party.erased');
}
