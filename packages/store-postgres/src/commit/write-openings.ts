import type { CommitOutcome } from '@aduan/core/store';
import type { Database } from '../database/database.js';
import { sqlStateOf } from '../database/postgres-error.js';
import { type Opening, openingRows, rowsAsJson, type TableRows } from './opening-rows.js';
import { writeCommit } from './write-commit.js';

/** The result of one commit of a batch. */
type Settled = PromiseSettledResult<CommitOutcome>;

/** SQLSTATE classes caused by a row itself: data, integrity, limits. */
const liesInARow = /^(?:22|23|54)/;

/**
 * Writes new tickets of one tenant together. If one is refused, all are rolled back. Calls that were answered before
 * then get that answer, and the others are retried. Without such calls the batch is halved until each remaining one is
 * alone.
 */
export async function writeTogether(
  database: Database,
  openings: readonly Opening[],
): Promise<readonly Settled[]> {
  if (openings.length < 2) {
    return Promise.allSettled(openings.map((opening) => writeCommit(database, opening)));
  }
  try {
    const { text, values } = openingsStatement(openings);
    await database.one(text, values);
    return openings.map(() => ({ status: 'fulfilled', value: { status: 'committed' } }));
  } catch (error) {
    const code = sqlStateOf(error);
    if (!liesInARow.test(code)) return openings.map(() => ({ status: 'rejected', reason: error }));
    return writeApart(database, openings);
  }
}

/** Retries without the calls that were answered before, or in halves. */
async function writeApart(
  database: Database,
  openings: readonly Opening[],
): Promise<readonly Settled[]> {
  const answers = await answersTo(database, openings);
  const others = openings.filter(({ command }) => !answers.has(command?.key ?? ''));
  const written = (
    others.length < openings.length
      ? await writeTogether(database, others)
      : await writeHalves(database, openings)
  ).values();
  return openings.map(({ command }) => {
    const result = answers.get(command?.key ?? '');
    if (result !== undefined) return { status: 'fulfilled', value: { status: 'replayed', result } };
    return written.next().value as Settled;
  });
}

async function writeHalves(
  database: Database,
  openings: readonly Opening[],
): Promise<readonly Settled[]> {
  const middle = Math.ceil(openings.length / 2);
  return [
    ...(await writeTogether(database, openings.slice(0, middle))),
    ...(await writeTogether(database, openings.slice(middle))),
  ];
}

/** Results of calls that were answered before, by key. */
async function answersTo(
  database: Database,
  openings: readonly Opening[],
): Promise<ReadonlyMap<string, string>> {
  const text = 'select key, result from aduan.command where tenant = $1 and key = any ($2::text[])';
  const keys = openings.flatMap(({ command }) => command?.key ?? []);
  // If this query fails, the retry reports the error.
  const known = await database
    .all<{ readonly key: string; readonly result: string }>(text, [openings[0]?.tenant, keys])
    .catch(() => []);
  return new Map(known.map(({ key, result }) => [key, result]));
}

/** One statement for all openings, with one row list per table. Its text is the same for the same set of tables. */
function openingsStatement(openings: readonly Opening[]) {
  const tables = openingRows(openings).filter(({ rows }) => rows.length > 0);
  const values: unknown[] = [openings[0]?.tenant];
  const parts = tables.map((each) => `written_${each.table} as (${insert(each, values)})`);
  const holds = tables.flatMap(({ mustAll, rows, table }) =>
    mustAll ? [`(select count(*) from written_${table}) = $${values.push(rows.length)}::int`] : [],
  );
  return {
    text: `with ${parts.join(',\n')} select 1 / case when ${holds.join(' and ')} then 1 else 0 end`,
    values,
  };
}

function insert(each: TableRows, values: unknown[]): string {
  const { rows, table, unless } = each;
  const columns = Object.entries(rows[0] ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  );
  const list = `$${values.push(rowsAsJson(each))}::json`;
  const added = `
    on conflict (tenant, due_hour, phase, joined, slot) do update set open = open_count.open + excluded.open`;
  const kept = unless ? `on conflict (${unless}) do nothing` : '';
  return `
    insert into aduan.${table} (tenant, ${columns.join(', ')})
    select $1::text, ${columns.join(', ')} from json_populate_recordset(null::aduan.${table}, ${list})
    ${table === 'open_count' ? added : kept} returning 1`;
}
