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
import { requirePermission } from '../ticket/decide/context.js';
import type { EventFacts } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import { visibilityFor } from '../ticket/visibility.js';
import type { Permission } from '../ticket/workflow/workflow.js';

/** A thread with all that was said in it. */
export interface KnownConversation {
  readonly row: ConversationRow;
  readonly messages: readonly StoredMessage[];
}

/** Everything that leads to one person. */
export interface Subject {
  readonly party: PartyId;
  /** Himself, under every id that somebody said is his, and who he is in cases that hide him. */
  readonly parties: ReadonlySet<PartyId>;
  readonly conversations: ReadonlyMap<ConversationId, KnownConversation>;
  readonly tickets: ReadonlyMap<TicketId, LoadedTicket>;
  /** Those of them that somebody else reported for him: what is said there is not his. */
  readonly represented: ReadonlySet<TicketId>;
}

/**
 * Gathers what is kept of a person, for somebody who may see all of it. A case that hides its reporter
 * knows him under another id: the thread in which it came leads there, and so does who its reporter was
 * before it hid him.
 *
 * @throws NotFoundError, also for who may see no case of his; ForbiddenError for who may not see all of them. That he
 * asked is kept before
 */
export async function gatherSubject(
  runtime: Runtime,
  party: PartyId,
  permission: 'export-party' | 'correct-party' | 'erase-party',
  actor: Principal,
): Promise<Subject> {
  requirePermission({ workflow: runtime.workflow, actor }, permission);
  const subject = await follow(runtime, party);
  const { tickets: cases, conversations } = subject;
  const isKnown = cases.size + conversations.size > 0;
  if (!isKnown && !(await runtime.store.readParty(runtime.tenant, party)))
    throw new NotFoundError('party');
  const tickets = [...cases.values()].map(({ stored }) => stored.ticket);
  const asked = { tickets, parties: [...subject.parties] };
  await requireAllSeen(runtime, actor, permission, asked, new NotFoundError('party'));
  return subject;
}

/**
 * Whoever tries one person after the other would learn who reported him: that he tried is kept first.
 *
 * @param asked - the cases, and whom they are asked for
 * @param ifNone - thrown where he may see none of them
 * @throws ForbiddenError when there is a case among these that the actor may not see, or not its reporter
 */
export async function requireAllSeen(
  runtime: Runtime,
  actor: Principal,
  permission: Permission,
  asked: { readonly tickets: readonly Ticket[]; readonly parties: readonly PartyId[] },
  ifNone?: NotFoundError,
): Promise<void> {
  const seen = asked.tickets.filter((ticket) => {
    const visibility = visibilityFor(runtime.workflow, actor, ticket);
    return visibility.ticket && visibility.identity;
  });
  if (seen.length === asked.tickets.length) return;
  await runtime.viewHooks.personsViewed?.(actor, asked.parties, ['refused'], true);
  if (seen.length === 0 && ifNone) throw ifNone;
  throw new ForbiddenError(permission, 'some of it may not be seen by this officer');
}

async function follow(runtime: Runtime, party: PartyId): Promise<Subject> {
  const { store, tenant } = runtime;
  const person = await store.readPerson(tenant, party);
  const parties = new Set([party, ...person.map(({ id }) => id)]);
  const conversations = new Map<ConversationId, KnownConversation>();
  const cases = new Map<TicketId, LoadedTicket>();
  const represented = new Set<TicketId>();
  // What is added to the set while it is walked is walked too.
  for (const id of parties) {
    const candidates = new Set(await reportedBy(runtime, id));
    const reported = new Set(candidates);
    for (const row of await store.readPartyConversations(tenant, id)) {
      const messages = await allMessages(store, tenant, row.id);
      conversations.set(row.id, { row, messages });
      for (const { ticketId } of [row, ...messages]) if (ticketId) candidates.add(ticketId);
    }
    for (const ticketId of candidates) {
      const loaded = cases.get(ticketId) ?? (await loadTicket(runtime, ticketId));
      if (!loaded) continue;
      const reporters = reportersOf(loaded);
      const thread = loaded.stored.ticket.conversationId;
      const isHis =
        reporters.some((each) => parties.has(each)) ||
        (thread !== null && conversations.has(thread));
      if (isHis) for (const each of reporters) parties.add(each);
      if (isHis || reported.has(ticketId)) cases.set(ticketId, loaded);
      if (isHis) represented.delete(ticketId);
      else if (reported.has(ticketId)) represented.add(ticketId);
    }
  }
  return { party, parties, conversations, tickets: cases, represented };
}

async function reportedBy({ store, tenant }: Runtime, reporter: PartyId) {
  const ids: TicketId[] = [];
  for await (const page of ticketPages(store, tenant, { reporter, order: 'newest' })) {
    ids.push(...page.map(({ ticket }) => ticket.id));
  }
  return ids;
}

/** Who opened a case, and who he is since it hides him. */
function reportersOf({ history }: LoadedTicket): readonly PartyId[] {
  return history.flatMap(({ facts, type }: StoredEvent) => {
    if (type !== 'ticket.opened' && type !== 'ticket.restricted') return [];
    const { reporter } = JSON.parse(facts) as Partial<EventFacts['ticket.opened']>;
    return reporter ? [reporter] : [];
  });
}

/** What of it a store erases, with the keys of his files. */
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
