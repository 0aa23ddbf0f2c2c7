import type { TenantId, Ticket, TicketId } from '@aduan/core';
import { type EventInsert, numberKey, peopleOf, type TicketWrite } from '@aduan/core/store';
import { hasNoWay, owesCall } from '@aduan/core/ticket';
import type { Statements } from '../database/statements.js';
import { expireTerms } from '../tables/search.js';
import { moveCount } from './write-count.js';

/** The version of a ticket; 0 when there is none. */
export function readVersion(sql: Statements, tenant: TenantId, id: string): number {
  const row = sql.get<{ readonly version: number }>(
    'select version from ticket where tenant = :tenant and id = :id',
    { tenant, id },
  );
  return row?.version ?? 0;
}

/** Writes a ticket with its events, and ends a sweep lease on it. */
export function writeTicket(sql: Statements, tenant: TenantId, write: TicketWrite): void {
  const { dueAt, pinHash, summary, sweepAt, ticket } = write;
  const id = ticket.id;
  moveCount(sql, tenant, write);
  sql.run(
    `insert into ticket (tenant, id, number_key, ticket, state, calendar, policies, owed, to_call, no_way,
       due_at, sweep_at, summary_record, summary_index)
     values (:tenant, :id, :numberKey, :ticket, :state, :calendar, :policies, :owed, :toCall, :noWay,
       :dueAt, :sweepAt, :summaryRecord, :summaryIndex)
     on conflict (tenant, id) do update set number_key = excluded.number_key,
       ticket = excluded.ticket, state = excluded.state, calendar = excluded.calendar,
       policies = excluded.policies, owed = excluded.owed, to_call = excluded.to_call, no_way = excluded.no_way, due_at = excluded.due_at,
       sweep_at = excluded.sweep_at,
       summary_record = excluded.summary_record, summary_index = excluded.summary_index`,
    {
      tenant,
      id,
      numberKey: numberKey(ticket.number),
      ticket: JSON.stringify(ticket),
      state: ticket.state,
      calendar: ticket.calendar,
      policies: ticket.policies,
      toCall: Number(owesCall(ticket)),
      noWay: Number(hasNoWay(ticket)),
      owed: Number(ticket.obligations.some(({ status }) => status === 'owed')),
      dueAt,
      sweepAt,
      summaryRecord: summary?.sealedRecord ?? null,
      summaryIndex: summary?.index ?? null,
    },
  );
  sql.run('delete from sweep_lease where tenant = :tenant and ticket_id = :id', { tenant, id });
  if (pinHash !== undefined) {
    sql.run(
      `update ticket set pin_hash = :pinHash
       where tenant = :tenant and id = :id`,
      { tenant, id, pinHash },
    );
  }
  writeReporters(sql, { tenant, id, reporters: JSON.stringify(peopleOf(ticket)) });
  writeForeignIds(sql, tenant, ticket);
  insertEvents(sql, tenant, id, write);
  expireTerms(sql, tenant, write);
}

/** Appends events to a history. */
export function insertEvents(
  sql: Statements,
  tenant: TenantId,
  history: TicketId,
  { events, expectedVersion }: Pick<TicketWrite, 'events' | 'expectedVersion'>,
): void {
  for (const [index, event] of events.entries()) {
    insertEvent(sql, tenant, history, expectedVersion + index + 1, event);
  }
}

function writeReporters(
  sql: Statements,
  parameters: { readonly tenant: string; readonly id: string; readonly reporters: string },
): void {
  sql.run(
    `delete from ticket_reporter where tenant = :tenant and ticket_id = :id
       and party_id not in (select value from json_each(:reporters))`,
    parameters,
  );
  sql.run(
    `insert or ignore into ticket_reporter (tenant, ticket_id, party_id)
     select :tenant, :id, value from json_each(:reporters)`,
    parameters,
  );
}

function writeForeignIds(sql: Statements, tenant: TenantId, { foreignIds, id }: Ticket): void {
  for (const foreignId of foreignIds) {
    sql.run(
      `insert into foreign_id (tenant, id, system, ticket_id)
       select :tenant, :id, :system, :ticket where not exists (
         select 1 from foreign_id
         where tenant = :tenant and id = :id and system = :system and ticket_id = :ticket
       )`,
      { tenant, ...foreignId, ticket: id },
    );
  }
}

/** Computes the chain link inside the statement, which fails when the previous event is missing. */
function insertEvent(
  sql: Statements,
  tenant: TenantId,
  ticket: string,
  sequence: number,
  event: EventInsert,
): void {
  sql.run(
    `insert into event (tenant, ticket_id, sequence, id, type, at, actor, facts, sealed_record,
       sealed_index, digest, link)
     values (:tenant, :ticket, :sequence, :id, :type, :at, :actor, :facts, :sealedRecordId, :sealedIndex,
       :digest, next_link(iif(:sequence = 1, '', (
         select link from event
         where tenant = :tenant and ticket_id = :ticket and sequence = :sequence - 1
       )), :digest))`,
    {
      tenant,
      ticket,
      sequence,
      id: event.id,
      type: event.type,
      at: event.at,
      actor: JSON.stringify(event.actor),
      facts: event.facts,
      sealedRecordId: event.sealed?.sealedRecord ?? null,
      sealedIndex: event.sealed?.index ?? null,
      digest: event.digest,
    },
  );
}
