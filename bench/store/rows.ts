import { type Commit, nextLink, noDeadline, numberKey, type TicketWrite } from '@aduan/core/store';
import { hasNoWay, owesCall, placeOf } from '@aduan/core/ticket';

/** Splits an opening into the content of its rows. */
export function openingRows({ sealedRecords = [], command, party, tickets = [] }: Commit) {
  const [write] = tickets;
  const [sealedRecord] = sealedRecords;
  const [identity] = party?.identities ?? [];
  if (!write || !sealedRecord || !command || !party || !identity)
    throw new Error('This is no opening.');
  let link = '';
  const events = write.events.map((event) => {
    link = nextLink(link, event.digest);
    return { ...event, link };
  });
  return { sealedRecord, command, events, identity, party, write };
}

/** Splits a note into the content of its rows. */
export function noteRows({ sealedRecords = [], command, tickets = [] }: Commit) {
  const [write] = tickets;
  const [sealedRecord] = sealedRecords;
  const [event] = write?.events ?? [];
  if (!write || !sealedRecord || !command || !event) throw new Error('This is no note.');
  return { sealedRecord, command, event, write };
}

/** The columns of a ticket that no store computes. */
export function ticketColumns({ dueAt, summary, sweepAt, ticket }: TicketWrite) {
  return {
    number_key: numberKey(ticket.number),
    ticket: JSON.stringify(ticket),
    state: ticket.state,
    calendar: ticket.calendar,
    due_at: dueAt,
    sweep_at: sweepAt,
    summary_record: summary?.sealedRecord ?? null,
    summary_index: summary?.index ?? null,
  };
}

/** The columns that PostgreSQL is given, and SQLite computes from the ticket. */
export function writtenColumns({ dueAt, ticket }: TicketWrite) {
  return {
    version: ticket.version,
    phase: ticket.phase,
    kind: ticket.kind,
    category: ticket.category,
    region: ticket.region,
    channel: ticket.channel,
    team: ticket.team,
    assignee: ticket.assignee,
    assigned_at: ticket.assignedAt,
    lead_id: ticket.leadId,
    place_code: placeOf(ticket),
    draft: ticket.draft?.status ?? null,
    opened_at: ticket.openedAt,
    updated_at: ticket.updatedAt,
    due_order: dueAt ?? noDeadline,
  };
}

/** Whether a response is owed, whether somebody has to call, and whether nobody can. */
export function dutiesOf({ ticket }: TicketWrite) {
  return {
    owed: ticket.obligations.some(({ status }) => status === 'owed'),
    to_call: owesCall(ticket),
    no_way: hasNoWay(ticket),
  };
}
