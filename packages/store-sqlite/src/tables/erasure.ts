import type { Erasure, ErasureCount, ErasureTarget, Store, TenantId } from '@aduan/core';
import { readVersion, writeTicket } from '../commit/write-ticket.js';
import type { Database } from '../database/database.js';
import type { EmptyLog } from '../database/empty-log.js';
import type { Statements } from '../database/statements.js';

/**
 * What goes with a person, table by table: rows of the tenant where it holds, `:list` being JSON of what
 * is named. What is found through threads goes before them.
 */
export const erasedRows = {
  providerIds: [
    'provider_message',
    `message_id in (
      select id from message
      where tenant = :tenant and conversation_id in (select value from json_each(:list))
    )`,
    'threads',
  ],
  commands: [
    'command',
    `ticket_id in (
      select ticket_id from ticket_reporter
      where tenant = :tenant and party_id in (select value from json_each(:list))
    )`,
    'parties',
  ],
  inbox: [
    'inbox',
    `state <> 'done' and conversation_hash in (select value from json_each(:list))`,
    'hashes',
  ],
  outbox: ['outbox', 'conversation_id in (select value from json_each(:list))', 'threads'],
  keys: ['data_key', 'scope in (select value from json_each(:list))', 'scopes'],
  identities: ['identity', 'party_id in (select value from json_each(:list))', 'parties'],
  conversations: ['conversation', 'id in (select value from json_each(:list))', 'threads'],
} as const satisfies Record<keyof ErasureCount, readonly [string, string, string]>;

/** What is left of the person in rows that stay. */
const clearedRows = [
  [
    `update party set profile_box = null, profile_index = null
     where tenant = :tenant and id in (select value from json_each(:list))`,
    'parties',
  ],
  [
    `update inbox set conversation_hash = ''
     where tenant = :tenant and conversation_hash in (select value from json_each(:list))`,
    'hashes',
  ],
  [
    `delete from inbox_lease
     where tenant = :tenant and conversation_hash in (select value from json_each(:list))`,
    'hashes',
  ],
] as const;

/** Erasure of a person, in one transaction. */
export function erasureTable(
  { statements: sql, write }: Database,
  emptyLog: EmptyLog,
): Pick<Store, 'countErasure' | 'erase'> {
  return {
    countErasure: async (tenant, target) =>
      ofEachTable(sql, tenant, target, 'select count(*) as n'),
    async erase(tenant, erasure) {
      const count = await write(() => {
        if (isOutdated(sql, tenant, erasure)) return null;
        const gone = ofEachTable(sql, tenant, erasure, 'delete');
        const lists = listsOf(erasure);
        for (const [text, list] of clearedRows) sql.run(text, { tenant, list: lists[list] });
        for (const ticket of erasure.tickets) writeTicket(sql, tenant, ticket);
        return gone;
      });
      if (!count) return { status: 'conflict' };
      await emptyLog();
      return { status: 'erased', count };
    },
  };
}

function listsOf({ conversations, parties, scopes }: ErasureTarget) {
  return {
    parties: JSON.stringify(parties),
    scopes: JSON.stringify(scopes),
    threads: JSON.stringify(conversations.map(({ id }) => id)),
    hashes: JSON.stringify(conversations.map(({ hash }) => hash)),
  };
}

function ofEachTable(
  sql: Statements,
  tenant: TenantId,
  target: ErasureTarget,
  what: 'select count(*) as n' | 'delete',
): ErasureCount {
  const lists = listsOf(target);
  const counts = Object.entries(erasedRows).map(([name, [table, where, list]]) => {
    const text = `${what} from ${table} where tenant = :tenant and ${where}`;
    const parameters = { tenant, list: lists[list] };
    const count =
      what === 'delete'
        ? sql.run(text, parameters)
        : (sql.get<{ readonly n: number }>(text, parameters)?.n ?? 0);
    return [name, count] as const;
  });
  return Object.fromEntries(counts) as unknown as ErasureCount;
}

/** Whether a case of the parties was not known to who prepared the erasure, or has changed since. */
function isOutdated(sql: Statements, tenant: TenantId, { parties, tickets }: Erasure): boolean {
  const unknown = sql.get(
    `select 1 from ticket_reporter
     where tenant = :tenant and party_id in (select value from json_each(:parties))
       and ticket_id not in (select value from json_each(:tickets)) limit 1`,
    {
      tenant,
      parties: JSON.stringify(parties),
      tickets: JSON.stringify(tickets.map(({ ticket }) => ticket.id)),
    },
  );
  const hasChanged = tickets.some(
    ({ expectedVersion, ticket }) => readVersion(sql, tenant, ticket.id) !== expectedVersion,
  );
  return unknown !== undefined || hasChanged;
}
