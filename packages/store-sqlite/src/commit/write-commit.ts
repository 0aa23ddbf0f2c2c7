import type { TenantId } from '@aduan/core';
import { type Commit, type CommitOutcome, checkKept, historyOf } from '@aduan/core/store';
import type { Statements } from '../database/statements.js';
import { finishInboxRow, isClaimCurrent } from '../tables/inbox.js';
import { appendRows, isBehind } from '../tables/ledgers.js';
import { insertMessage } from '../tables/messages.js';
import { insertDelivery } from '../tables/outbox.js';
import { changeParty, isTaken, writeConversation, writeParty } from '../tables/parties.js';
import { areStale, putRows } from '../tables/plugin-rows.js';
import { insertEvents, readVersion, writeTicket } from './write-ticket.js';

/** The stored result of the command with this key; null for a new one. */
export function readResult(sql: Statements, tenant: TenantId, key: string): string | null {
  const row = sql.get<{ readonly result: string }>(
    'select result from command where tenant = :tenant and key = :key',
    { tenant, key },
  );
  return row?.result ?? null;
}

/** Writes one commit inside a transaction, after checking every reason to refuse it. */
export function writeCommit(sql: Statements, commit: Commit): CommitOutcome {
  const { command, conversation, inbox, party, partyChanges = [], tenant } = commit;
  const { sealedRecords = [], deliveries = [], messages = [], tickets = [] } = commit;
  const { ledgers = [], rows } = commit;
  checkKept(commit);
  const result = command ? readResult(sql, tenant, command.key) : null;
  if (result !== null) return { status: 'replayed', result };
  if (inbox && !isClaimCurrent(sql, tenant, inbox)) return { status: 'fenced' };
  const isOutdated =
    isTaken(sql, commit) ||
    (rows && areStale(sql, tenant, rows)) ||
    ledgers.some((append) => isBehind(sql, tenant, append));
  if (isOutdated) return { status: 'conflict', actual: -1 };
  for (const { expectedVersion, ticket } of tickets) {
    const actual = readVersion(sql, tenant, ticket.id);
    if (actual !== expectedVersion) return { status: 'conflict', actual };
  }

  for (const { cipher, id, key, scope, wrapped } of sealedRecords) {
    if (wrapped) {
      sql.run(
        `insert or ignore into data_key (tenant, scope, generation, id, wrapped)
         values (:tenant, :scope, 1, :key, :wrapped)`,
        { tenant, scope, key, wrapped },
      );
    }
    sql.run(
      'insert into sealed_record (tenant, id, scope, cipher) values (:tenant, :id, :scope, :cipher)',
      {
        tenant,
        id,
        scope,
        cipher,
      },
    );
  }
  if (party) writeParty(sql, tenant, party);
  for (const change of partyChanges) {
    changeParty(sql, tenant, change);
    insertEvents(sql, tenant, historyOf(change.id), change);
  }
  if (conversation) writeConversation(sql, tenant, conversation);
  for (const write of tickets) writeTicket(sql, tenant, write);
  for (const message of messages) insertMessage(sql, tenant, message);
  for (const delivery of deliveries) insertDelivery(sql, tenant, delivery);
  if (rows) putRows(sql, tenant, rows);
  for (const append of ledgers) appendRows(sql, tenant, append);
  if (inbox) finishInboxRow(sql, tenant, inbox.sequence);
  if (command) {
    sql.run(
      `insert into command (tenant, key, result, at, ticket_id)
       values (:tenant, :key, :result, :at, :ticketId)`,
      { tenant, ...command },
    );
  }
  return { status: 'committed' };
}
