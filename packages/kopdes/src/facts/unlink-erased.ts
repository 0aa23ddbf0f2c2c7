import { systemPrincipal, type TicketId } from '@aduan/core';
import type { PluginContext } from '@aduan/core/plugin';
import type { OpenedFacts } from './open-facts.js';

/**
 * Removes the link to their ticket from citizens' facts, for tickets whose reporter was erased.
 *
 * @param isWithdrawn - whether the facts are withdrawn as well
 * @param only - the ticket to check; default: all tickets with facts of citizens
 * @returns how many facts were unlinked
 */
export async function unlinkErased(
  { index, record }: Pick<OpenedFacts, 'index' | 'record'>,
  tickets: PluginContext['tickets'],
  isWithdrawn: boolean,
  only?: TicketId,
): Promise<number> {
  await index.readOn();
  const among = only
    ? [only]
    : new Set([...index.facts.values()].flatMap(({ ticket }) => ticket ?? []));
  let unlinked = 0;
  for (const ticket of among) {
    const facts = index.saidIn(ticket).filter(({ source }) => source === 'citizen');
    if (facts.length === 0) continue;
    const events = await tickets.events(ticket);
    if (events.every(({ type }) => type !== 'party.erased')) continue;
    for (const { id } of facts) {
      const isUnlinked = await record(systemPrincipal, () =>
        index.facts.get(id)?.ticket
          ? { type: 'severed', id, ...(isWithdrawn && { isWithdrawn }) }
          : null,
      );
      if (isUnlinked) unlinked += 1;
    }
  }
  return unlinked;
}
