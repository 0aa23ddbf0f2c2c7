import { type Commit, nextLink, noDeadline, peopleOf, type TicketWrite } from '@aduan/core/store';
import { storableText } from '../database/storable-text.js';
import { hourMs, slotOf } from './write-count.js';
import { ticketValues } from './write-ticket.js';

/** A commit that opens a ticket of a new person, or of no person. */
export interface Opening extends Commit {
  readonly tickets: readonly [TicketWrite];
}

/** Rows of many commits for one table. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Columns of `on conflict … do nothing`, which skips existing rows; with `mustAll` each skipped row counts as refused. */
  readonly unless?: string;
  readonly mustAll?: boolean;
}

const alone = ['conversation', 'inbox', 'ledgers', 'messages', 'partyChanges'] as const;

/** Whether a commit only inserts, so that it can be written together with others. */
export function isOpening(commit: Commit): commit is Opening {
  const { rows: { puts = [], removals = [] } = {}, sealedRecords = [], tickets = [] } = commit;
  return (
    tickets.length === 1 &&
    tickets[0]?.expectedVersion === 0 &&
    sealedRecords.every(({ wrapped }) => wrapped) &&
    puts.every(({ expectedVersion }) => expectedVersion === 0) &&
    removals.length === 0 &&
    alone.every((part) => (commit[part] === undefined ? true : [commit[part]].flat().length === 0))
  );
}

/** The rows of many openings by table. */
export function openingRows(openings: readonly Opening[]): readonly TableRows[] {
  const sealedRecords = openings.flatMap((one) => one.sealedRecords ?? []);
  const writes = openings.map(({ tickets: [write] }) => write);
  const parties = openings.flatMap(({ party }) => party ?? []);
  return [
    {
      table: 'data_key',
      rows: sealedRecords.map(({ key: id, scope, wrapped = new Uint8Array() }) => ({
        scope,
        generation: 1,
        id,
        wrapped: bytes(wrapped),
      })),
      unless: 'tenant, scope, generation',
      mustAll: true,
    },
    {
      table: 'command',
      rows: openings
        .flatMap(({ command }) =>
          command ? [{ ...command, ticketId: undefined, ticket_id: command.ticketId }] : [],
        )
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      unless: 'tenant, key',
      mustAll: true,
    },
    {
      table: 'ticket',
      rows: writes.map((write) => ({
        id: write.ticket.id,
        ...Object.fromEntries(ticketValues(write).map(([name, , value]) => [name, value])),
        pin_hash: write.pinHash ?? null,
        covered: 0,
      })),
      unless: 'tenant, id',
      mustAll: true,
    },
    {
      table: 'ticket_reporter',
      rows: writes.flatMap(({ ticket }) =>
        peopleOf(ticket).map((party) => ({ ticket_id: ticket.id, party_id: party })),
      ),
    },
    {
      table: 'search_stale',
      rows: writes.flatMap(({ needsIndexing, ticket: { id, version } }) =>
        needsIndexing ? { ticket_id: id, version } : [],
      ),
    },
    {
      table: 'foreign_id',
      rows: writes.flatMap(({ ticket }) =>
        ticket.foreignIds.map(({ id, system }) => ({ id, system, ticket_id: ticket.id })),
      ),
    },
    { table: 'event', rows: writes.flatMap(eventRows) },
    { table: 'open_count', rows: countRows(writes) },
    {
      table: 'party',
      rows: parties.map(({ createdAt, id, profile }) => ({
        id,
        created_at: createdAt,
        profile_record: profile?.sealedRecord ?? null,
        profile_index: profile?.index ?? null,
        version: 0,
        covered: 0,
      })),
      unless: 'tenant, id',
      mustAll: true,
    },
    {
      table: 'identity',
      rows: parties
        .flatMap(({ id, identities }) =>
          identities.map(({ evidence, hash, kind, sealed }) => ({
            hash,
            kind,
            evidence,
            party_id: id,
            sealed_record: sealed.sealedRecord,
            sealed_index: sealed.index,
          })),
        )
        .toSorted((a, b) => (a.hash < b.hash ? -1 : 1)),
      unless: 'tenant, hash, party_id, evidence',
    },
    {
      table: 'sealed_record',
      rows: sealedRecords.map(({ cipher, id, scope }) => ({ id, scope, cipher: bytes(cipher) })),
    },
    {
      table: 'outbox',
      rows: openings.flatMap(({ deliveries = [] }) =>
        deliveries.map(({ conversationId, dueAt, id, messageId, payload, target, ticketId }) => ({
          id,
          target,
          conversation_id: conversationId,
          ticket_id: ticketId,
          message_id: messageId,
          payload: bytes(payload),
          due_at: dueAt,
          available_at: dueAt,
        })),
      ),
      unless: 'tenant, id',
    },
    {
      // A row that has expired refuses the batch; alone the commit replaces it.
      table: 'plugin_row',
      rows: openings
        .flatMap(({ rows: { puts = [] } = {} }) =>
          puts.map(({ dueAt, expiresAt, key, subject, table, value }) => ({
            table_name: table,
            key,
            version: 1,
            value,
            subject,
            due_at: dueAt,
            expires_at: expiresAt,
          })),
        )
        .toSorted((a, b) => (`${a.table_name} ${a.key}` < `${b.table_name} ${b.key}` ? -1 : 1)),
      unless: 'tenant, table_name, key',
      mustAll: true,
    },
  ];
}

/** The first event of a ticket has no predecessor, so its chain is computed here. */
function eventRows({ events, ticket }: TicketWrite) {
  let link = '';
  return events.map(({ actor, sealed, ...event }, index) => {
    link = nextLink(link, event.digest);
    return {
      ...event,
      ticket_id: ticket.id,
      sequence: index + 1,
      actor: JSON.stringify(actor),
      sealed_record: sealed?.sealedRecord ?? null,
      sealed_index: sealed?.index ?? null,
      link,
    };
  });
}

/** Counts of open tickets, in a fixed order, so that two batches cannot deadlock. */
function countRows(writes: readonly TicketWrite[]) {
  const places = new Map<string, ReturnType<typeof countRow>>();
  for (const write of writes) {
    if (write.ticket.phase === 'closed') continue;
    const row = countRow(write);
    const place = `${row.due_hour} ${row.phase} ${row.joined} ${row.slot}`;
    const known = places.get(place);
    if (known) known.open++;
    else places.set(place, row);
  }
  return [...places.values()].toSorted(
    (a, b) => a.due_hour - b.due_hour || (a.phase < b.phase ? -1 : 1) || a.slot - b.slot,
  );
}

function countRow({ dueAt, ticket }: TicketWrite) {
  const due_hour = Math.floor((dueAt ?? noDeadline) / hourMs);
  return {
    due_hour,
    phase: ticket.phase,
    joined: ticket.leadId !== null,
    slot: slotOf(ticket.id),
    open: 1,
  };
}

/** Bytes as PostgreSQL parses them from text. */
function bytes(data: Uint8Array): string {
  return `\\x${Buffer.from(data).toString('hex')}`;
}

/** The rows as JSON with texts that PostgreSQL can store. */
export function rowsAsJson({ rows }: TableRows): string {
  return JSON.stringify(rows, (_, value) => storableText(value));
}
