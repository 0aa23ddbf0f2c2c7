import type { Desk } from '../runtime/desk.js';
import { othersTurn } from '../runtime/others-turn.js';
import { charactersPerTurn } from '../runtime/reads/shown-ticket.js';
import type { SearchEntry } from '../store/search.js';
import type { PersonalOf } from '../ticket/events.js';
import { isGuarded } from '../ticket/visibility.js';
import { ticketTerms } from './ticket-terms.js';

const ticketsPerTurn = 50;

/**
 * Indexes some of the tickets that changed, the oldest first: what a commit decided is found a moment after it. One path serves the
 * first fill, what comes later, and tickets whose reporter was hidden, which have no terms.
 *
 * @returns false when there was nothing to do
 */
export async function indexTickets(desk: Desk): Promise<boolean> {
  const { search, store, tenant, vault } = desk;
  if (search === 'off') return false;
  const stale = await store.readStaleTickets(tenant, ticketsPerTurn);
  if (stale.length === 0) return false;
  const openings = await vault.open<PersonalOf['ticket.opened']>(
    stale.map(({ summary, ticket }) => (isGuarded(ticket) ? null : summary)),
  );
  const entries: SearchEntry[] = [];
  let characters = 0;
  for (const [index, { ticket }] of stale.entries()) {
    const subject = openings[index]?.subject ?? null;
    const terms = isGuarded(ticket) ? null : ticketTerms(desk, ticket, subject);
    entries.push({ ticketId: ticket.id, version: ticket.version, terms });
    characters += subject?.length ?? 0;
    if (characters < charactersPerTurn) continue;
    characters = 0;
    await othersTurn();
  }
  return (await store.writeSearch(tenant, entries)) > 0;
}
