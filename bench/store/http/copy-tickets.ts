import { DatabaseSync } from 'node:sqlite';

// Ids begin with their time, and until 2527 with a 0: a copy begins with its number, from 10 on in hex.
const copied = `
  insert into ticket (tenant, id, number_key, ticket, state, calendar, policies, owed, to_call, due_at, sweep_at, summary_record, summary_index, covered)
  select tenant, printf('%02x', :n + 15) || substr(id, 3), number_key || 'X' || :n,
    json_set(ticket, '$.id', printf('%02x', :n + 15) || substr(id, 3),
      '$.phase', iif(part < 60, 'closed', phase), '$.team', 'unit-' || (part % 40),
      '$.openedAt', opened_at - :n * 86400000, '$.updatedAt', updated_at - :n * 86400000),
    iif(part < 60, 'closed', state), calendar, policies, part >= 60, part >= 99,
    iif(part < 60, null, due_at - :n * 86400000), iif(part < 60, null, sweep_at), summary_record, summary_index, covered
  from (select *, abs(random()) % 100 as part from ticket where id < '1')`;
const reporters = `
  insert into ticket_reporter (tenant, ticket_id, party_id)
  select tenant, printf('%02x', :n + 15) || substr(ticket_id, 3), party_id from ticket_reporter where ticket_id < '1'`;

/**
 * Fills a desk with copies of its tickets, as far as lists read them: a copy has the text and the reporter of its
 * original, a day of its own, and 40 of 100 are open.
 *
 * @returns the total number of tickets
 */
export function copyTickets(file: string, total: number): number {
  const database = new DatabaseSync(file);
  const count = () => Number(database.prepare('select count(*) as cases from ticket').get()?.cases);
  const own = count();
  database.exec('begin');
  for (let n = 1; own * (n + 1) <= total + own; n++) {
    // A number would be bound as a floating-point value.
    database.prepare(copied).run({ n: BigInt(n) });
    database.prepare(reporters).run({ n: BigInt(n) });
  }
  database.exec(`commit; delete from open_count;
    insert into open_count (tenant, due_hour, phase, joined, open)
    select tenant, due_order / 3600000, phase, lead_id is not null, count(*)
    from ticket where phase <> 'closed' group by 1, 2, 3, 4;
    pragma wal_checkpoint(truncate); analyze`);
  const cases = count();
  database.close();
  return cases;
}
