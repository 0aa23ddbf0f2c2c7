import {
  type Erasure,
  type ErasureCount,
  type ErasureTarget,
  type Store,
  StoreError,
  type TenantId,
} from '@aduan/core';
import { commitStatement, divisionByZero } from '../commit/commit-statement.js';
import type { Database } from '../database/database.js';
import { codeOf } from '../database/postgres-error.js';

type Inside = Pick<Database, 'all' | 'one' | 'run'>;

/**
 * What goes with a person, table by table: rows of the tenant `$1` where it holds, `$2` being a list of
 * what is named. What is found through threads goes before them.
 */
const erasedRows = {
  providerIds: [
    'provider_message',
    `message_id in (
      select id from aduan.message where tenant = $1 and conversation_id = any ($2::text[])
    )`,
    'threads',
  ],
  commands: [
    'command',
    `ticket_id in (
      select ticket_id from aduan.ticket_reporter where tenant = $1 and party_id = any ($2::text[])
    )`,
    'parties',
  ],
  inbox: ['inbox', `state <> 'done' and conversation_hash = any ($2::text[])`, 'hashes'],
  outbox: ['outbox', 'conversation_id = any ($2::text[])', 'threads'],
  keys: ['data_key', 'scope = any ($2::text[])', 'scopes'],
  identities: ['identity', 'party_id = any ($2::text[])', 'parties'],
  conversations: ['conversation', 'id = any ($2::text[])', 'threads'],
} as const satisfies Record<keyof ErasureCount, readonly [string, string, string]>;

/** What is left of the person in rows that stay. */
const clearedRows = [
  [
    `update aduan.party set profile_box = null, profile_index = null
     where tenant = $1 and id = any ($2::text[])`,
    'parties',
  ],
  [
    `update aduan.inbox set conversation_hash = ''
     where tenant = $1 and conversation_hash = any ($2::text[])`,
    'hashes',
  ],
  [
    'delete from aduan.inbox_lease where tenant = $1 and conversation_hash = any ($2::text[])',
    'hashes',
  ],
] as const;

/**
 * Erasure of a person, in one transaction. What was deleted stays in pages and in the log of the server
 * until they are written anew: `vacuum full` of these tables and recycling of the log.
 */
export function erasureTable(database: Database): Pick<Store, 'countErasure' | 'erase'> {
  return {
    countErasure: (tenant, target) => ofEachTable(database, tenant, target, 'select count(*) as n'),
    async erase(tenant, erasure) {
      try {
        const count = await database.transaction(async (inside) => {
          for (const ticket of erasure.tickets) {
            const { text, values } = commitStatement({
              ...{ tenant, ticket },
              ...{ boxes: [], messages: [], deliveries: [] },
            });
            await inside.one(text, values);
          }
          const gone = await ofEachTable(inside, tenant, erasure, 'delete');
          const lists = listsOf(erasure);
          for (const [text, list] of clearedRows) await inside.run(text, [tenant, lists[list]]);
          await refuseUnknownCases(inside, tenant, erasure);
          return gone;
        });
        return { status: 'erased', count };
      } catch (error) {
        const cause = error instanceof StoreError ? error.cause : null;
        if (codeOf(cause) === divisionByZero) return { status: 'conflict' };
        throw error;
      }
    },
  };
}

function listsOf({ conversations, parties, scopes }: ErasureTarget) {
  return {
    ...{ parties, scopes },
    threads: conversations.map(({ id }) => id),
    hashes: conversations.map(({ hash }) => hash),
  };
}

async function ofEachTable(
  runner: Inside,
  tenant: TenantId,
  target: ErasureTarget,
  what: 'select count(*) as n' | 'delete',
): Promise<ErasureCount> {
  const lists = listsOf(target);
  const counts: [string, number][] = [];
  for (const [name, [table, where, list]] of Object.entries(erasedRows)) {
    const text = `${what} from aduan.${table} where tenant = $1 and ${where}`;
    const values = [tenant, lists[list]];
    const count =
      what === 'delete'
        ? await runner.run(text, values)
        : ((await runner.one<{ readonly n: number }>(text, values))?.n ?? 0);
    counts.push([name, count]);
  }
  return Object.fromEntries(counts) as unknown as ErasureCount;
}

/**
 * Divides by zero when a case of the parties was not known to who prepared the erasure. Asked when the keys
 * are gone: who still wrote under one of them was waited for, and who comes later finds none.
 */
async function refuseUnknownCases(
  inside: Inside,
  tenant: TenantId,
  { parties, tickets }: Erasure,
): Promise<void> {
  await inside.one(
    `select 1 / case when exists (
       select 1 from aduan.ticket_reporter
       where tenant = $1 and party_id = any ($2::text[]) and ticket_id <> all ($3::text[])
     ) then 0 else 1 end`,
    [tenant, parties, tickets.map(({ ticket }) => ticket.id)],
  );
}
