import { createHash } from 'node:crypto';
import { Pool } from 'pg';
import type { Baseline } from './baseline.ts';
import { dutiesOf, noteRows, openingRows, ticketColumns, writtenColumns } from './rows.ts';

/** Collects the values of a statement. */
function collected() {
  const values: unknown[] = [];
  const add = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const insert = (table: string, row: Readonly<Record<string, unknown>>) => {
    const names = Object.keys(row);
    const places = names.map((name) => add(row[name], types[name] ?? 'text'));
    return `insert into bare.${table} (${names}) values (${places})`;
  };
  return { add, insert, values };
}

/** Types of columns that are not text. */
const types: Readonly<Record<string, string>> = {
  cipher: 'bytea',
  wrapped: 'bytea',
  generation: 'int',
  created_at: 'bigint',
  at: 'bigint',
  due_at: 'bigint',
  due_order: 'bigint',
  sweep_at: 'bigint',
  assigned_at: 'bigint',
  opened_at: 'bigint',
  updated_at: 'bigint',
  version: 'int',
  sequence: 'int',
  profile_index: 'int',
  sealed_index: 'int',
  summary_index: 'int',
  guarded: 'boolean',
  owed: 'boolean',
  to_call: 'boolean',
  no_way: 'boolean',
};

/** Plain statements in the schema `bare`, a copy of the store's: one round trip and one commit each. */
export function postgresBaseline(connectionString: string, connections: number): Baseline {
  const pool = new Pool({ connectionString, max: connections });
  pool.on('error', () => {});
  const names = new Map<string, string>();
  const query = (text: string, values: readonly unknown[]) => {
    const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 32);
    names.set(text, name);
    return pool.query({ name, text, values: [...values] });
  };

  return {
    open(commit) {
      const { sealedRecord, command, events, identity, party, write } = openingRows(commit);
      const { tenant } = commit;
      const { id } = write.ticket;
      const { add, insert, values } = collected();
      const eventRows = events.map((event, index) => ({
        tenant,
        ticket_id: id,
        sequence: index + 1,
        id: event.id,
        type: event.type,
        at: event.at,
        actor: JSON.stringify(event.actor),
        facts: event.facts,
        sealed_record: event.sealed?.sealedRecord ?? null,
        sealed_index: event.sealed?.index ?? null,
        digest: event.digest,
        link: event.link,
      }));
      const eventNames = Object.keys(eventRows[0] ?? {});
      const eventPlaces = eventRows.map(
        (row) =>
          `(${Object.entries(row).map(([name, value]) => add(value, types[name] ?? 'text'))})`,
      );
      const parts = [
        insert('sealed_record', {
          tenant,
          id: sealedRecord.id,
          scope: sealedRecord.scope,
          cipher: Buffer.from(sealedRecord.cipher),
        }),
        insert('data_key', {
          tenant,
          scope: sealedRecord.scope,
          generation: 1,
          id: sealedRecord.key,
          wrapped: Buffer.from(sealedRecord.wrapped ?? []),
        }),
        insert('party', {
          tenant,
          id: party.id,
          created_at: party.createdAt,
          profile_record: party.profile?.sealedRecord,
          profile_index: party.profile?.index,
        }),
        insert('identity', {
          tenant,
          hash: identity.hash,
          kind: identity.kind,
          evidence: identity.evidence,
          party_id: party.id,
          sealed_record: identity.sealed.sealedRecord,
          sealed_index: identity.sealed.index,
        }),
        insert('ticket', {
          tenant,
          id,
          ...ticketColumns(write),
          ...writtenColumns(write),
          ...dutiesOf(write),
          guarded: false,
          pin_hash: write.pinHash,
        }),
        insert('ticket_reporter', { tenant, ticket_id: id, party_id: party.id }),
        `insert into bare.event (${eventNames}) values ${eventPlaces}`,
      ];
      const last = insert('command', {
        tenant,
        key: command.key,
        result: command.result,
        at: command.at,
        ticket_id: id,
      });
      return query(`with ${parts.map((part, index) => `p${index} as (${part})`)} ${last}`, values);
    },
    append(commit) {
      const { sealedRecord, command, event, write } = noteRows(commit);
      const { tenant } = commit;
      const { id, version } = write.ticket;
      const { add, insert, values } = collected();
      const columns = { ...ticketColumns(write), ...writtenColumns(write), ...dutiesOf(write) };
      const sets = Object.entries(columns).map(
        ([name, value]) => `${name} = ${add(value, types[name] ?? 'text')}`,
      );
      const digest = add(event.digest, 'text');
      const parts = [
        insert('sealed_record', {
          tenant,
          id: sealedRecord.id,
          scope: sealedRecord.scope,
          cipher: Buffer.from(sealedRecord.cipher),
        }),
        `update bare.ticket set ${sets} where tenant = ${add(tenant, 'text')} and id = ${add(id, 'text')}
           and version = ${add(write.expectedVersion, 'int')}`,
        `insert into bare.event (tenant, ticket_id, sequence, id, type, at, actor, facts, sealed_record,
           sealed_index, digest, link)
         select tenant, ticket_id, ${add(version, 'int')}, ${add(event.id, 'text')},
           ${add(event.type, 'text')}, ${add(event.at, 'bigint')}, ${add(JSON.stringify(event.actor), 'text')},
           ${add(event.facts, 'text')}, ${add(event.sealed?.sealedRecord ?? null, 'text')},
           ${add(event.sealed?.index ?? null, 'int')}, ${digest},
           encode(sha256(convert_to(link || ${digest}, 'UTF8')), 'hex')
         from bare.event where tenant = ${add(tenant, 'text')} and ticket_id = ${add(id, 'text')}
           and sequence = ${add(version - 1, 'int')}`,
      ];
      const last = insert('command', {
        tenant,
        key: command.key,
        result: command.result,
        at: command.at,
        ticket_id: id,
      });
      return query(`with ${parts.map((part, index) => `p${index} as (${part})`)} ${last}`, values);
    },
    async list() {
      const { rows } = await query(
        `select ticket, due_at, sweep_at, summary_record, summary_index from bare.ticket
         where tenant = 'default' and phase <> 'closed' order by due_order, id limit 21`,
        [],
      );
      return rows.map(({ ticket, ...row }) => ({ ...row, ticket: JSON.parse(ticket) }));
    },
    count: (now) =>
      query(
        `select phase, count(*), count(*) filter (where due_at < $1) from bare.ticket
         where tenant = 'default' and phase <> 'closed' group by phase`,
        [now],
      ),
    claimDue: (now, until, limit) =>
      query(
        `insert into bare.sweep_lease (tenant, ticket_id, sweep_at, until)
         select tenant, id, sweep_at, $2 from bare.ticket where tenant = 'default' and sweep_at <= $1
           and not exists (select 1 from bare.sweep_lease as lease
             where lease.tenant = 'default' and lease.ticket_id = ticket.id and until > $1)
         order by sweep_at, id limit $3
         on conflict (tenant, ticket_id) do update set sweep_at = excluded.sweep_at, until = excluded.until
         returning ticket_id`,
        [now, until, limit],
      ),
    async send(now, until) {
      const { rows } = await query(
        `update bare.outbox set state = 'sending', attempt = attempt + 1, available_at = $2
         where tenant = 'default' and id = (select id from bare.outbox
           where tenant = 'default' and state in ('pending', 'sending') and available_at <= $1
           order by available_at, sequence limit 1 for update skip locked) returning id`,
        [now, until],
      );
      if (rows.length === 0) return false;
      await query(
        `update bare.outbox set state = 'sent', payload = null where tenant = 'default' and id = $1`,
        [rows[0].id],
      );
      return true;
    },
    close: () => pool.end(),
  };
}
