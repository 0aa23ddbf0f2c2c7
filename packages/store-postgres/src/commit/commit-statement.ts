import type { CommandInsert, Commit, TicketWrite } from '@aduan/core/store';
import type { Values } from '../database/database.js';
import { createParameters, type Parameters } from '../database/parameters.js';
import { ledgerPart } from './append-ledgers.js';
import type { CommitPart } from './commit-part.js';
import { countPart } from './write-count.js';
import { deliveryPart } from './write-deliveries.js';
import { eventPart } from './write-events.js';
import { messagePart } from './write-messages.js';
import { conversationPart, partyChangesPart, partyPart } from './write-party.js';
import { pluginRowParts } from './write-plugin-rows.js';
import { sealedRecordPart } from './write-sealed-records.js';
import { ticketPart } from './write-ticket.js';

/** A commit that changes at most one ticket. */
export type SingleCommit = Omit<Commit, 'tickets'> & { readonly ticket: TicketWrite | undefined };

/**
 * Writes the decisions of one command on one ticket as one statement: one round trip, one commit. If a condition is
 * false, the statement divides by zero, which rolls everything back. Commits of the same shape share one text, so each
 * shape is prepared once.
 */
export function commitStatement(commit: SingleCommit): {
  readonly text: string;
  readonly values: Values;
} {
  const parameters = createParameters();
  const tenant = parameters.add(commit.tenant, 'text');
  const parts = partsOf(commit, tenant, parameters);
  const holds = parts.flatMap((part) => part.holds ?? []);
  return {
    text: `with recursive ${parts.map(({ text }) => text.trim()).join(',\n')}
      select 1 / case when ${holds.length > 0 ? holds.join(' and ') : 'true'} then 1 else 0 end as committed`,
    values: parameters.values,
  };
}

/** SQLSTATE when a condition was false. */
export const divisionByZero = '22012';

function partsOf(
  commit: SingleCommit,
  tenant: string,
  parameters: Parameters,
): readonly CommitPart[] {
  const {
    sealedRecords = [],
    command,
    conversation,
    deliveries = [],
    inbox,
    messages = [],
  } = commit;
  const { party, partyChanges = [], ticket } = commit;
  const { ledgers = [], rows } = commit;
  const parts: CommitPart[] = [];
  if (command) parts.push(commandPart(tenant, command, parameters));
  if (inbox) parts.push(inboxPart(tenant, inbox, parameters));
  if (ticket) {
    parts.push(ticketPart(tenant, ticket, parameters));
    parts.push(countPart(tenant, ticket, parameters));
  }
  if (ticket && ticket.events.length > 0) {
    parts.push(eventPart(tenant, { ...ticket, id: ticket.ticket.id }, parameters));
  }
  if (party) parts.push(partyPart(tenant, party, parameters));
  if (partyChanges.length > 0) parts.push(partyChangesPart(tenant, partyChanges, parameters));
  if (conversation) parts.push(conversationPart(tenant, conversation, parameters));
  if (sealedRecords.length > 0) parts.push(sealedRecordPart(tenant, sealedRecords, parameters));
  if (messages.length > 0) parts.push(messagePart(tenant, messages, parameters));
  if (deliveries.length > 0) parts.push(deliveryPart(tenant, deliveries, parameters));
  if (rows) parts.push(...pluginRowParts(tenant, rows, parameters));
  for (const [index, append] of ledgers.entries())
    parts.push(ledgerPart(tenant, append, parameters, `_${index}`));
  return parts.length > 0 ? parts : [{ text: `nothing as (select ${tenant})` }];
}

function commandPart(tenant: string, command: CommandInsert, { add }: Parameters): CommitPart {
  return {
    text: `
    first_time as (
      insert into aduan.command (tenant, key, result, at, ticket_id)
      values (${tenant}, ${add(command.key, 'text')}, ${add(command.result, 'text')},
        ${add(command.at, 'bigint')}, ${add(command.ticketId, 'text')})
      on conflict (tenant, key) do nothing returning 1
    )`,
    holds: '(select count(*) from first_time) = 1',
  };
}

/** Marks the inbox row as done and removes its payload, if the worker still holds the conversation. */
function inboxPart(
  tenant: string,
  claim: NonNullable<Commit['inbox']>,
  { add }: Parameters,
): CommitPart {
  const hash = add(claim.conversationHash, 'text');
  return {
    text: `
    finished_row as (
      update aduan.inbox set state = 'done', payload = null
      where tenant = ${tenant} and sequence = ${add(claim.sequence, 'bigint')} and state = 'pending'
        and conversation_hash = ${hash} and exists (
          select 1 from aduan.inbox_lease
          where tenant = ${tenant} and conversation_hash = ${hash} and fence = ${add(claim.fence, 'int')}
        )
      returning 1
    )`,
    holds: '(select count(*) from finished_row) = 1',
  };
}
