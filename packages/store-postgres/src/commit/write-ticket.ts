import type { Ticket } from '@aduan/core';
import { noDeadline, numberKey, peopleOf, type TicketWrite } from '@aduan/core/store';
import { hasNoWay, owesCall, placeOf } from '@aduan/core/ticket';
import type { Parameters } from '../database/parameters.js';
import type { CommitPart } from './commit-part.js';

/** Columns of a ticket with types and values; filter columns derive from the ticket itself. */
export function ticketValues(
  write: TicketWrite,
): readonly (readonly [name: string, type: string, value: unknown])[] {
  const { dueAt, summary, sweepAt, ticket } = write;
  const isOwed = ticket.obligations.some(({ status }) => status === 'owed');
  return [
    ['number_key', 'text', numberKey(ticket.number)],
    ['version', 'int', ticket.version],
    ['ticket', 'text', JSON.stringify(ticket)],
    ['state', 'text', ticket.state],
    ['phase', 'text', ticket.phase],
    ['kind', 'text', ticket.kind],
    ['category', 'text', ticket.category],
    ['region', 'text', ticket.region],
    ['channel', 'text', ticket.channel],
    ['calendar', 'text', ticket.calendar],
    ['policies', 'text', ticket.policies],
    ['team', 'text', ticket.team],
    ['assignee', 'text', ticket.assignee],
    ['assigned_at', 'bigint', ticket.assignedAt],
    ['recusals', 'text[]', ticket.recusals],
    ['lead_id', 'text', ticket.leadId],
    ['place_code', 'text', placeOf(ticket)],
    ['guarded', 'boolean', ticket.anonymous || ticket.confidential],
    ['owed', 'boolean', isOwed],
    ['to_call', 'boolean', owesCall(ticket)],
    ['no_way', 'boolean', hasNoWay(ticket)],
    ['draft', 'text', ticket.draft?.status ?? null],
    ['opened_at', 'bigint', ticket.openedAt],
    ['updated_at', 'bigint', ticket.updatedAt],
    ['due_at', 'bigint', dueAt],
    ['due_order', 'bigint', dueAt ?? noDeadline],
    ['sweep_at', 'bigint', sweepAt],
    ['summary_record', 'text', summary?.sealedRecord ?? null],
    ['summary_index', 'int', summary?.index ?? null],
  ];
}

/**
 * Writes the ticket with its reporters, if its version is unchanged, and ends a sweep lease on it. Where search is on,
 * the ticket is marked for indexing; if its reporter is hidden now, its terms are removed at once.
 */
export function ticketPart(tenant: string, write: TicketWrite, parameters: Parameters): CommitPart {
  const { expectedVersion, needsIndexing, pinHash, ticket } = write;
  const id = parameters.add(ticket.id, 'text');
  const columns = new Map(
    ticketValues(write).map(([name, type, value]) => [name, parameters.add(value, type)]),
  );
  if (pinHash !== undefined) parameters.add(pinHash, 'text');
  const pin = `$${parameters.values.length}::text`;
  const reporters = parameters.add(peopleOf(ticket), 'text[]');
  const isNew = expectedVersion === 0;
  const isGuarded = ticket.anonymous || ticket.confidential;

  const insert = `
    insert into aduan.ticket (tenant, id, ${[...columns.keys()].join(', ')}${pinHash === undefined ? '' : ', pin_hash'})
    values (${tenant}, ${id}, ${[...columns.values()].join(', ')}${pinHash === undefined ? '' : `, ${pin}`})
    on conflict (tenant, id) do nothing returning 1`;
  const update = () => `
    update aduan.ticket set ${[...columns].map(([name, value]) => `${name} = ${value}`).join(', ')}
      ${pinHash === undefined ? '' : `, pin_hash = ${pin}`}
    where tenant = ${tenant} and id = ${id} and version = ${parameters.add(expectedVersion, 'int')}
    returning 1`;
  const forget = `,
    ended_lease as (
      delete from aduan.sweep_lease where tenant = ${tenant} and ticket_id = ${id}
    ),
    former_reporter as (
      delete from aduan.ticket_reporter
      where tenant = ${tenant} and ticket_id = ${id} and party_id <> all (${reporters})
    )`;
  const stale = `,
    stale as (
      insert into aduan.search_stale (tenant, ticket_id, version)
      values (${tenant}, ${id}, ${columns.get('version')})
      on conflict (tenant, ticket_id) do update set version = excluded.version
    )`;
  const terms = `,
    former_terms as (
      delete from aduan.search_ticket where tenant = ${tenant} and ticket_id = ${id}
    )`;
  const foreignIds = foreignIdsPart(tenant, id, ticket, parameters);
  return {
    text: `
    written_ticket as (${isNew ? insert : update()}),${foreignIds}
    reporter as (
      insert into aduan.ticket_reporter (tenant, ticket_id, party_id)
      select ${tenant}, ${id}, unnest(${reporters}) on conflict do nothing
    )${needsIndexing ? stale : ''}${isNew ? '' : forget}${isNew || !isGuarded ? '' : terms}`,
    holds: '(select count(*) from written_ticket) = 1',
  };
}

/** Ids of a ticket in other systems. An id that another ticket has violates the primary key. */
function foreignIdsPart(
  tenant: string,
  ticketId: string,
  { foreignIds }: Ticket,
  { add }: Parameters,
): string {
  if (foreignIds.length === 0) return '';
  const ids = foreignIds.map(({ id }) => id);
  const systems = foreignIds.map(({ system }) => system);
  return `
    foreign_ids as (
      insert into aduan.foreign_id (tenant, id, system, ticket_id)
      select ${tenant}, one.id, one.system, ${ticketId}
      from unnest(${add(ids, 'text[]')}, ${add(systems, 'text[]')}) as one (id, system)
      where not exists (
        select 1 from aduan.foreign_id as known where known.tenant = ${tenant}
          and known.id = one.id and known.system = one.system and known.ticket_id = ${ticketId}
      )
    ),`;
}
