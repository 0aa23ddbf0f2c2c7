import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { nextLink } from '@aduan/core/store';
import type { Baseline } from './baseline.ts';
import { dutiesOf, noteRows, openingRows, ticketColumns } from './rows.ts';

type Row = Readonly<Record<string, SQLInputValue>>;

/** Plain statements on a database file with the schema and durability of the store: one commit each. */
export function sqliteBaseline(file: string): Baseline {
  const database = new DatabaseSync(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) {
    database.exec(`PRAGMA ${pragma}`);
  }
  database.function('next_link', { deterministic: true }, (one, other) =>
    nextLink(String(one), String(other)),
  );
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const use = (text: string) => {
    const statement = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  const insert = (table: string, row: Row) => {
    const names = Object.keys(row);
    const text = `insert into ${table} (${names}) values (${names.map(() => '?')})`;
    use(text).run(...Object.values(row));
  };
  const inOneCommit = (work: () => void) => {
    use('BEGIN IMMEDIATE').run();
    work();
    use('COMMIT').run();
  };
  const flags = ({ owed, to_call, no_way }: ReturnType<typeof dutiesOf>) => ({
    owed: Number(owed),
    to_call: Number(to_call),
    no_way: Number(no_way),
  });

  return {
    async open(commit) {
      const { sealedRecord, command, events, identity, party, write } = openingRows(commit);
      const { tenant } = commit;
      const { id } = write.ticket;
      inOneCommit(() => {
        insert('sealed_record', {
          tenant,
          id: sealedRecord.id,
          scope: sealedRecord.scope,
          cipher: sealedRecord.cipher,
        });
        insert('data_key', {
          tenant,
          scope: sealedRecord.scope,
          generation: 1,
          id: sealedRecord.key,
          wrapped: sealedRecord.wrapped ?? new Uint8Array(),
        });
        insert('party', {
          tenant,
          id: party.id,
          created_at: party.createdAt,
          profile_record: party.profile?.sealedRecord ?? null,
          profile_index: party.profile?.index ?? null,
        });
        insert('identity', {
          tenant,
          hash: identity.hash,
          kind: identity.kind,
          evidence: identity.evidence,
          party_id: party.id,
          sealed_record: identity.sealed.sealedRecord,
          sealed_index: identity.sealed.index,
        });
        insert('ticket', {
          tenant,
          id,
          ...ticketColumns(write),
          ...flags(dutiesOf(write)),
          pin_hash: write.pinHash ?? null,
        });
        insert('ticket_reporter', { tenant, ticket_id: id, party_id: party.id });
        for (const [index, event] of events.entries()) {
          insert('event', {
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
          });
        }
        const { at, key, result } = command;
        insert('command', { tenant, key, result, at, ticket_id: id });
      });
    },
    async append(commit) {
      const { sealedRecord, command, event, write } = noteRows(commit);
      const { tenant } = commit;
      const { id, version } = write.ticket;
      inOneCommit(() => {
        insert('sealed_record', {
          tenant,
          id: sealedRecord.id,
          scope: sealedRecord.scope,
          cipher: sealedRecord.cipher,
        });
        const columns = ticketColumns(write);
        const names = Object.keys(columns);
        use(
          `update ticket set ${names.map((name) => `${name} = ?`)} where tenant = ? and id = ? and version = ?`,
        ).run(...Object.values(columns), tenant, id, write.expectedVersion);
        use(
          `insert into event (tenant, ticket_id, sequence, id, type, at, actor, facts, sealed_record, sealed_index, digest, link)
           select tenant, ticket_id, ?, ?, ?, ?, ?, ?, ?, ?, ?, next_link(link, ?) from event
           where tenant = ? and ticket_id = ? and sequence = ?`,
        ).run(
          version,
          event.id,
          event.type,
          event.at,
          JSON.stringify(event.actor),
          event.facts,
          event.sealed?.sealedRecord ?? null,
          event.sealed?.index ?? null,
          event.digest,
          event.digest,
          tenant,
          id,
          version - 1,
        );
        const { at, key, result } = command;
        insert('command', { tenant, key, result, at, ticket_id: id });
      });
    },
    list: async () =>
      use(`select ticket, due_at, sweep_at, summary_record, summary_index from ticket
        where tenant = 'default' and phase <> 'closed' order by due_order, id limit 21`)
        .all()
        .map(({ ticket, ...row }) => ({ ...row, ticket: JSON.parse(String(ticket)) })),
    count: async (now) =>
      use(`select phase, count(*), count(*) filter (where due_at < ?) from ticket
        where tenant = 'default' and phase <> 'closed' group by phase`).all(now),
    async claimDue(now, until, limit) {
      inOneCommit(() => {
        use(`insert into sweep_lease (tenant, ticket_id, sweep_at, until)
          select tenant, id, sweep_at, ?1 from ticket where tenant = 'default' and sweep_at <= ?2
            and not exists (select 1 from sweep_lease as lease
              where lease.tenant = 'default' and lease.ticket_id = ticket.id and until > ?2)
          order by sweep_at, id limit ?3
          on conflict (tenant, ticket_id) do update set sweep_at = excluded.sweep_at, until = excluded.until
          returning ticket_id`).all(until, now, limit);
      });
    },
    async send(now, until) {
      let id: SQLInputValue | undefined;
      inOneCommit(() => {
        id = use(`update outbox set state = 'sending', attempt = attempt + 1, available_at = ?
          where tenant = 'default' and id = (select id from outbox
            where tenant = 'default' and unsettled = 1 and available_at <= ?
            order by available_at, sequence limit 1) returning id`).get(until, now)?.id;
      });
      if (id === undefined) return false;
      const settled = id;
      inOneCommit(() => {
        use(
          `update outbox set state = 'sent', payload = null where tenant = 'default' and id = ?`,
        ).run(settled);
      });
      return true;
    },
    close: async () => database.close(),
  };
}
