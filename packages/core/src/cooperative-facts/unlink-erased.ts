import type { TicketId } from '../ids.js';
import { systemPrincipal } from '../ports/principal.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import type { Runtime } from '../runtime/runtime.js';
import type { AddOnParts } from './add-on-parts.js';
import { appendFact, type DecidedEntry } from './write-fact.js';

/**
 * Removes the link to their ticket from citizens' facts, for tickets whose reporter was erased.
 *
 * @param tickets - tickets to check; default: all tickets with facts
 * @param isWithdrawn - whether the facts are withdrawn as well
 * @returns how many facts were unlinked
 */
export async function unlinkErased(
  { archive, runtime }: Pick<AddOnParts, 'archive' | 'runtime'>,
  isWithdrawn: boolean,
  tickets?: readonly TicketId[],
): Promise<number> {
  const { facts } = await archive();
  const linked = [...facts.values()].filter(({ source, ticket }) => ticket && source === 'citizen');
  const among = tickets ?? [...new Set(linked.flatMap(({ ticket }) => ticket ?? []))];
  let unlinked = 0;
  for (const ticket of among) {
    const own = linked.filter((fact) => fact.ticket === ticket);
    if (own.length === 0 || !(await isErased(runtime, ticket))) continue;
    for (const { id } of own) {
      if (
        await unlink(runtime, archive, { type: 'severed', id, ...(isWithdrawn && { isWithdrawn }) })
      )
        unlinked += 1;
    }
  }
  return unlinked;
}

/** Uses no idempotency key, because an actor could have used the same one. @returns whether it was still linked */
function unlink(
  runtime: Runtime,
  archive: AddOnParts['archive'],
  entry: DecidedEntry,
): Promise<boolean> {
  return retryOnConflict(async () => {
    const read = await archive();
    if (!read.facts.get(entry.id)?.ticket) return false;
    return (await appendFact(runtime, read, entry, { actor: systemPrincipal })) && true;
  });
}

async function isErased({ store, tenant }: Runtime, ticket: TicketId): Promise<boolean> {
  const history = await store.readEvents(tenant, ticket);
  return history.some(({ type }) => type === 'party.erased');
}
