import { ForbiddenError, NotFoundError } from '../errors.js';
import type { ConversationId, PartyId, TicketId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import { fileScope } from '../runtime/files/file-store.js';
import { loadTicket } from '../runtime/record/load-ticket.js';
import type { Runtime } from '../runtime/runtime.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import { allMessages } from '../store/all-messages.js';
import type { ErasureTarget } from '../store/erasure.js';
import type { ConversationRow, StoredEvent, StoredMessage } from '../store/rows.js';
import { ticketPages } from '../store/ticket-pages.js';
import type { EventFacts } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import { visibilityFor } from '../ticket/visibility.js';
import type { Permission } from '../ticket/workflow/workflow.js';

/** A thread with all its messages. */
export interface KnownConversation {
  readonly row: ConversationRow;
  readonly messages: readonly StoredMessage[];
}

/** Everything that belongs to one person. */
export interface Subject {
  readonly party: PartyId;
  /** All ids of the person: linked ones, and the separate ids of tickets that hide the reporter. */
  readonly parties: ReadonlySet<PartyId>;
  readonly conversations: ReadonlyMap<ConversationId, KnownConversation>;
  readonly tickets: ReadonlyMap<TicketId, LoadedTicket>;
  /** The tickets that another person reported on their behalf; the words there are not theirs. */
  readonly represented: ReadonlySet<TicketId>;
}

/**
 * Collects all data of a person, for an actor who may see all of it. A ticket that hides its reporter refers to the
 * person by another id. Two records lead from that ticket to the person: the thread of the ticket, and the reporter
 * from before it was hidden.
 *
 * @throws NotFoundError, also for an actor who may see none of the person's tickets; ForbiddenError for an actor who
 * may not see all of them. The attempt is logged before
 */
export async function gatherSubject(
  runtime: Runtime,
  party: PartyId,
  permission: 'export-party' | 'correct-party' | 'erase-party',
  actor: Principal,
): Promise<Subject> {
  const subject = await follow(runtime, party);
  const { tickets: loadedTickets, conversations } = subject;
  const isKnown = loadedTickets.size + conversations.size > 0;
  if (!isKnown && !(await runtime.store.readParty(runtime.tenant, party)))
    throw new NotFoundError('party');
  const tickets = [...loadedTickets.values()].map(({ stored }) => stored.ticket);
  const asked = { tickets, parties: [...subject.parties] };
  await requireAllSeen(runtime, actor, permission, asked, new NotFoundError('party'));
  return subject;
}

/**
 * Requires that the actor may see all of these tickets and their reporters. A refused attempt is logged first, because
 * repeated attempts could reveal who reported the actor.
 *
 * @param asked - the tickets, and the persons they are requested for
 * @param ifNone - thrown when the actor may see none of them
 * @throws ForbiddenError when the actor may not see one of the tickets or its reporter
 */
export async function requireAllSeen(
  runtime: Runtime,
  actor: Principal,
  permission: Permission,
  asked: { readonly tickets: readonly Ticket[]; readonly parties: readonly PartyId[] },
  ifNone?: NotFoundError,
): Promise<void> {
  const seen = asked.tickets.filter((ticket) => {
    const visibility = visibilityFor(runtime, actor, ticket);
    return visibility.ticket && visibility.identity;
  });
  if (seen.length === asked.tickets.length) return;
  await runtime.viewHooks.personsViewed(actor, asked.parties, ['refused'], true);
  if (seen.length === 0 && ifNone) throw ifNone;
  throw new ForbiddenError(permission, 'some of it may not be seen by this officer');
}

/** All ids under which tickets know a person. */
export async function partiesOf(runtime: Runtime, party: PartyId): Promise<readonly PartyId[]> {
  return [...(await follow(runtime, party)).parties];
}

async function follow(runtime: Runtime, party: PartyId): Promise<Subject> {
  const { store, tenant } = runtime;
  const person = await store.readPerson(tenant, party);
  const parties = new Set([party, ...person.map(({ id }) => id)]);
  const conversations = new Map<ConversationId, KnownConversation>();
  const loadedTickets = new Map<TicketId, LoadedTicket>();
  const represented = new Set<TicketId>();
  // Ids added to the set during the loop are visited, too.
  for (const id of parties) {
    const reported = new Set((await reportedBy(runtime, id)).map((ticket) => ticket.id));
    const candidates = new Set(reported);
    for (const row of await store.readPartyConversations(tenant, id)) {
      const messages = await allMessages(store, tenant, row.id);
      conversations.set(row.id, { row, messages });
      for (const { ticketId } of [row, ...messages]) if (ticketId) candidates.add(ticketId);
    }
    for (const ticketId of candidates) {
      const loaded = loadedTickets.get(ticketId) ?? (await loadTicket(runtime, ticketId));
      if (!loaded) continue;
      const reporters = reportersOf(loaded);
      const thread = loaded.stored.ticket.conversationId;
      const isOwn =
        reporters.some((each) => parties.has(each)) ||
        (thread !== null && conversations.has(thread));
      if (isOwn) for (const each of reporters) parties.add(each);
      if (isOwn || reported.has(ticketId)) loadedTickets.set(ticketId, loaded);
      if (isOwn) represented.delete(ticketId);
      else if (reported.has(ticketId)) represented.add(ticketId);
    }
  }
  return { party, parties, conversations, tickets: loadedTickets, represented };
}

/** The tickets that a party reported, or that were reported for it. */
export async function reportedBy(
  { store, tenant }: Runtime,
  reporter: PartyId,
): Promise<readonly Ticket[]> {
  const tickets: Ticket[] = [];
  for await (const page of ticketPages(store, tenant, { reporter, order: 'newest' })) {
    tickets.push(...page.map(({ ticket }) => ticket));
  }
  return tickets;
}

/** The ids of a ticket's reporter: at opening, and since the ticket hides them. */
function reportersOf({ history }: LoadedTicket): readonly PartyId[] {
  return history.flatMap(({ facts, type }: StoredEvent) => {
    if (type !== 'ticket.opened' && type !== 'ticket.restricted') return [];
    const { reporter } = JSON.parse(facts) as Partial<EventFacts['ticket.opened']>;
    return reporter ? [reporter] : [];
  });
}

/** The records that a store erases for this person, including the keys of their files. */
export function targetOf(
  { conversations, parties }: Subject,
  files: readonly { readonly blob: string }[] = [],
): ErasureTarget {
  const threads = [...conversations.values()].map(({ row: { hash, id } }) => ({ hash, id }));
  return {
    parties: [...parties],
    conversations: threads,
    scopes: [
      ...[...parties].map((id) => `party:${id}`),
      ...threads.map(({ id }) => `conversation:${id}`),
      ...files.map(({ blob }) => fileScope(blob)),
    ],
  };
}
