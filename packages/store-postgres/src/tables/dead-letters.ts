import type { Store, TenantId } from '@aduan/core';
import type { DeadLetterPage, OutboxDeadLetter } from '@aduan/core/store';
import type { Database, Values } from '../database/database.js';
import { createParameters } from '../database/parameters.js';
import { appended, appendIf, isBehind, lastEntry } from './ledger-append.js';

/** A delivery that did not arrive. */
export const isDeadLetter = "state in ('dead', 'uncertain')";

/** Deliveries that did not arrive, newest first. */
export function deadLettersStatement(
  tenantId: TenantId,
  { after, id, limit }: DeadLetterPage,
): { readonly text: string; readonly values: Values } {
  const { add, values } = createParameters();
  const tenant = add(tenantId, 'text');
  const isOne = () => `and id = ${add(id, 'text')}`;
  const isOlder = () => `and sequence < (
        select sequence from aduan.outbox where tenant = ${tenant} and id = ${add(after, 'text')})`;
  return {
    text: `
    select id, target, ticket_id as "ticketId", message_id as "messageId", state,
      attempt as attempts, error
    from aduan.outbox where tenant = ${tenant} and ${isDeadLetter}
      ${id === undefined ? '' : isOne()} ${after === undefined ? '' : isOlder()}
    order by sequence desc limit ${add(limit, 'int')}`,
    values,
  };
}

/** Reads one page of them. */
export function readDeadLetters(
  database: Database,
  tenant: TenantId,
  page: DeadLetterPage,
): Promise<readonly OutboxDeadLetter[]> {
  const { text, values } = deadLettersStatement(tenant, page);
  return database.all<OutboxDeadLetter>(text, values);
}

/** Discards a row and records it in a ledger, in one statement. */
const discard = (put: string) => `
  with ${lastEntry},
  put as (${put} and (select sequence from last) = $3::int returning 1),
  ${appendIf('put')}
  select (select sequence from last) = $3::int as "isNext", exists (select 1 from put) as "isPut"`;
const discardIncoming = discard(`
  update aduan.inbox set state = 'done', payload = null
  where tenant = $1 and sequence = $7 and attempts = $8 and state = 'dead'`);
const discardOutgoing = discard(`
  update aduan.outbox set state = 'discarded', payload = null
  where tenant = $1 and id = $7 and attempt = $8 and ${isDeadLetter}`);

/** Store methods of dead letters. */
export function deadLettersTable(
  database: Database,
): Pick<Store, 'listDeadLetters' | 'discardDeadLetter'> {
  return {
    listDeadLetters: (tenant, page) => readDeadLetters(database, tenant, page),
    async discardDeadLetter(tenant, row, entries) {
      const [text, name] =
        row.side === 'in' ? [discardIncoming, row.sequence] : [discardOutgoing, row.id];
      const values = [...appended(tenant, entries), name, row.attempts];
      try {
        const done = await database.one<{ readonly isNext: boolean; readonly isPut: boolean }>(
          text,
          values,
        );
        if (done?.isPut) return 'discarded';
        return done?.isNext ? 'gone' : 'behind';
      } catch (error) {
        if (isBehind(error)) return 'behind';
        throw error;
      }
    },
  };
}
