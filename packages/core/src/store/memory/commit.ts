import { firstLink, nextLink } from '../../audit/chain.js';
import { StoreError } from '../../errors.js';
import type { Commit, CommitOutcome, PartyWrite, TicketWrite } from '../commit.js';
import { numberKey } from '../number-key.js';
import { isClaimCurrent, removeInboxRow } from './inbox.js';
import { insertMessage } from './messages.js';
import { insertDelivery } from './outbox.js';
import type { MemoryTables } from './tables.js';

/** Writes one commit, or nothing: every check comes before the first write. */
export function writeCommit(tables: MemoryTables, commit: Commit): CommitOutcome {
  const refusal = refuse(tables, commit);
  if (refusal) return refusal;
  refuseDuplicates(tables, commit);

  for (const box of commit.boxes) tables.boxes.set(box.id, box);
  if (commit.party) writeParty(tables, commit.party);
  if (commit.conversation) tables.conversations.set(commit.conversation.id, commit.conversation);
  for (const write of commit.tickets) writeTicket(tables, write);
  for (const message of commit.messages) insertMessage(tables, message);
  for (const delivery of commit.deliveries) insertDelivery(tables, delivery);
  if (commit.inbox) removeInboxRow(tables, commit.inbox.sequence);
  if (commit.command) {
    const { at, key, result } = commit.command;
    tables.commands.set(key, { result, at, ticketId: commit.tickets[0]?.ticket.id ?? null });
  }
  return { status: 'committed' };
}

function refuse(tables: MemoryTables, commit: Commit): CommitOutcome | null {
  const { command, conversation, inbox, party, tickets } = commit;
  const result = command && tables.commands.get(command.key)?.result;
  if (result !== undefined) return { status: 'replayed', result };
  if (inbox && !isClaimCurrent(tables, inbox)) return { status: 'fenced' };
  const takenIdentity = party?.identities.some(
    ({ hash }) => (tables.identities.get(hash) ?? party.id) !== party.id,
  );
  const takenConversation =
    conversation &&
    [...tables.conversations.values()].some(
      ({ hash, id }) => hash === conversation.hash && id !== conversation.id,
    );
  if (takenIdentity || takenConversation) return { status: 'conflict', actual: -1 };
  for (const { expectedVersion, ticket } of tickets) {
    const actual = tables.tickets.get(ticket.id)?.stored.ticket.version ?? 0;
    if (actual !== expectedVersion) return { status: 'conflict', actual };
  }
  return null;
}

function refuseDuplicates(tables: MemoryTables, { boxes, messages, tickets }: Commit): void {
  const numbers = new Map(tables.ticketNumbers);
  const isTaken = ({ ticket: { id, number } }: TicketWrite) => {
    const owner = numbers.get(numberKey(number)) ?? id;
    numbers.set(numberKey(number), id);
    return owner !== id;
  };
  const duplicate =
    hasDuplicate(boxes, tables.boxes) ||
    hasDuplicate(messages, tables.messages) ||
    hasDuplicate(
      tickets.flatMap(({ events }) => events),
      tables.eventIds,
    ) ||
    tickets.some(isTaken);
  if (duplicate) {
    throw new StoreError('store-duplicate', 'An id or a ticket number of the commit is in use.');
  }
}

function hasDuplicate<Id extends string>(
  inserts: readonly { readonly id: Id }[],
  existing: { has(id: Id): boolean },
): boolean {
  const ids = new Set(inserts.map(({ id }) => id));
  return ids.size < inserts.length || inserts.some(({ id }) => existing.has(id));
}

function writeParty(tables: MemoryTables, party: PartyWrite): void {
  const { id, createdAt, identities, profile } = party;
  const existing = tables.parties.get(id);
  tables.parties.set(id, {
    id,
    createdAt: existing?.createdAt ?? createdAt,
    profile: profile ?? existing?.profile ?? null,
  });
  for (const { hash } of identities) tables.identities.set(hash, id);
}

/** Writes a case with its events. */
export function writeTicket(tables: MemoryTables, write: TicketWrite): void {
  const { dueAt, events, expectedVersion, pinHash, summary, sweepAt, ticket } = write;
  const before = tables.tickets.get(ticket.id);
  tables.tickets.set(ticket.id, {
    stored: { ticket, dueAt, sweepAt, summary },
    sweepDue: sweepAt,
    pin:
      pinHash === undefined
        ? (before?.pin ?? null)
        : { hash: pinHash, tries: 0, lockedUntil: null },
  });
  tables.ticketNumbers.set(numberKey(ticket.number), ticket.id);

  const history = tables.events.get(ticket.id) ?? [];
  for (const [index, event] of events.entries()) {
    const link = nextLink(history.at(-1)?.link ?? firstLink, event.digest);
    history.push({ ...event, ticketId: ticket.id, sequence: expectedVersion + index + 1, link });
    tables.eventIds.add(event.id);
  }
  tables.events.set(ticket.id, history);
}
