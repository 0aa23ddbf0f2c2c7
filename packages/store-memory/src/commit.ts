import { StoreError, type Ticket, type TicketId } from '@aduan/core';
import {
  type Commit,
  type CommitOutcome,
  checkKept,
  firstLink,
  historyOf,
  nextLink,
  numberKey,
  type TicketWrite,
} from '@aduan/core/store';
import { dataKeyPath, keysOf } from './data-keys.js';
import { isClaimCurrent, removeInboxRow } from './inbox.js';
import { appendRows, isBehind } from './ledgers.js';
import { insertMessage } from './messages.js';
import { insertDelivery } from './outbox.js';
import { changeParty, isTaken, writeParty } from './parties.js';
import { areStale, putRows } from './plugin-rows.js';
import { expireTerms } from './search.js';
import type { MemoryTables } from './tables.js';

/** Writes one commit, or nothing: all checks run before the first write. */
export function writeCommit(tables: MemoryTables, commit: Commit): CommitOutcome {
  checkKept(commit);
  const refusal = refuse(tables, commit);
  if (refusal) return refusal;
  refuseDuplicates(tables, commit);

  for (const { key: id, wrapped, ...sealedRecord } of commit.sealedRecords ?? []) {
    tables.sealedRecords.set(sealedRecord.id, sealedRecord);
    const { scope } = sealedRecord;
    if (wrapped) {
      tables.keys.set(dataKeyPath(scope, 1), { scope, id, generation: 1, wrapped, retired: false });
    }
  }
  if (commit.party) writeParty(tables, commit.party);
  for (const change of commit.partyChanges ?? []) {
    changeParty(tables, change);
    appendEvents(tables, historyOf(change.id), change);
  }
  if (commit.conversation) tables.conversations.set(commit.conversation.id, commit.conversation);
  for (const write of commit.tickets ?? []) writeTicket(tables, write);
  for (const message of commit.messages ?? []) insertMessage(tables, message);
  for (const delivery of commit.deliveries ?? []) insertDelivery(tables, delivery);
  if (commit.rows) putRows(tables, commit.rows);
  for (const append of commit.ledgers ?? []) appendRows(tables, append);
  if (commit.inbox) removeInboxRow(tables, commit.inbox.sequence);
  if (commit.command) {
    const { key, ...command } = commit.command;
    tables.commands.set(key, command);
  }
  return { status: 'committed' };
}

function refuse(tables: MemoryTables, commit: Commit): CommitOutcome | null {
  const { sealedRecords = [], command, conversation, inbox, party } = commit;
  const { ledgers = [], partyChanges = [], rows, tickets = [] } = commit;
  const result = command && tables.commands.get(command.key)?.result;
  if (result !== undefined) return { status: 'replayed', result };
  if (inbox && !isClaimCurrent(tables, inbox)) return { status: 'fenced' };
  const isStale = partyChanges.some(
    ({ id, expectedVersion }) => tables.parties.get(id)?.version !== expectedVersion,
  );
  const made = new Set(
    sealedRecords.flatMap(({ key, scope, wrapped }) => (wrapped ? [`${scope} ${key}`] : [])),
  );
  const isLost = sealedRecords.some(({ key, scope, wrapped }) => {
    const known = keysOf(tables, scope);
    return wrapped
      ? known.length > 0
      : !made.has(`${scope} ${key}`) && known.every(({ id }) => id !== key);
  });
  const takenIdentity =
    (party && isTaken(tables, party.id, party.identities)) ||
    partyChanges.some(({ id, linked }) => isTaken(tables, id, linked));
  const takenConversation =
    conversation &&
    [...tables.conversations.values()].some(
      ({ hash, id }) => hash === conversation.hash && id !== conversation.id,
    );
  const takenForeignId = tickets.some(({ ticket }) =>
    foreignKeys(ticket).some((key) => (tables.foreignIds.get(key) ?? ticket.id) !== ticket.id),
  );
  const isOutdated =
    (rows && areStale(tables, rows)) || ledgers.some((append) => isBehind(tables, append));
  if (isStale || isLost || takenIdentity || takenConversation || takenForeignId || isOutdated)
    return { status: 'conflict', actual: -1 };
  for (const { expectedVersion, ticket } of tickets) {
    const actual = tables.tickets.get(ticket.id)?.stored.ticket.version ?? 0;
    if (actual !== expectedVersion) return { status: 'conflict', actual };
  }
  return null;
}

function foreignKeys({ foreignIds }: Ticket): readonly string[] {
  return foreignIds.map(({ id, system }) => JSON.stringify([system, id]));
}

function refuseDuplicates(tables: MemoryTables, commit: Commit): void {
  const { sealedRecords = [], messages = [], partyChanges = [], tickets = [] } = commit;
  const numbers = new Map<string, TicketId>();
  const isTaken = ({ ticket: { id, number } }: TicketWrite) => {
    const key = numberKey(number);
    const owner = numbers.get(key) ?? tables.ticketNumbers.get(key) ?? id;
    numbers.set(key, id);
    return owner !== id;
  };
  const foreign = tickets.flatMap(({ ticket }) => foreignKeys(ticket));
  const duplicate =
    hasDuplicate(sealedRecords, tables.sealedRecords) ||
    hasDuplicate(messages, tables.messages) ||
    hasDuplicate(
      [...tickets, ...partyChanges].flatMap(({ events }) => events),
      tables.eventIds,
    ) ||
    new Set(foreign).size < foreign.length ||
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

/** Writes a ticket with its events. */
export function writeTicket(tables: MemoryTables, write: TicketWrite): void {
  const { dueAt, pinHash, summary, sweepAt, ticket } = write;
  const before = tables.tickets.get(ticket.id);
  tables.tickets.set(ticket.id, {
    stored: { ticket, dueAt, sweepAt, summary },
    sweepDue: sweepAt,
    pinHash: pinHash ?? before?.pinHash ?? null,
  });
  tables.ticketNumbers.set(numberKey(ticket.number), ticket.id);
  for (const key of foreignKeys(ticket)) tables.foreignIds.set(key, ticket.id);
  appendEvents(tables, ticket.id, write);
  expireTerms(tables, write);
}

function appendEvents(
  tables: MemoryTables,
  ticketId: TicketId,
  { events, expectedVersion }: Pick<TicketWrite, 'events' | 'expectedVersion'>,
): void {
  const history = tables.events.get(ticketId) ?? [];
  for (const [index, event] of events.entries()) {
    const link = nextLink(history.at(-1)?.link ?? firstLink, event.digest);
    history.push({ ...event, ticketId, sequence: expectedVersion + index + 1, link });
    tables.eventIds.add(event.id);
  }
  tables.events.set(ticketId, history);
}
