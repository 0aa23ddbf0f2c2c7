import { type Commit, type CommitOutcome, StoreError } from '@aduan/core';
import type { Database } from '../database/database.js';
import { codeOf } from '../database/postgres-error.js';
import { divisionByZero } from './commit-statement.js';
import {
  isOpening,
  type Opening,
  openingRows,
  rowsAsJson,
  type TableRows,
} from './opening-rows.js';
import { uniqueViolation, writeCommit } from './write-commit.js';

type Settled = PromiseSettledResult<CommitOutcome>;

/** Writes many commits: cases of somebody new together, by one statement; every other one by itself. */
export async function writeCommits(
  database: Database,
  commits: readonly Commit[],
): Promise<readonly Settled[]> {
  const tenant = commits[0]?.tenant;
  const together: Opening[] = [];
  const places = commits.map((commit) =>
    isOpening(commit) && commit.tenant === tenant ? together.push(commit) - 1 : null,
  );
  const written = writeTogether(database, together);
  return Promise.all(
    commits.map(async (commit, index) => {
      const place = places[index] ?? null;
      const among = place === null ? [] : await written;
      return among[place ?? 0] ?? settle(writeCommit(database, commit));
    }),
  );
}

async function settle(outcome: Promise<CommitOutcome>): Promise<Settled> {
  return outcome.then(
    (value) => ({ status: 'fulfilled', value }),
    (reason) => ({ status: 'rejected', reason }),
  );
}

/** If one of them is refused, all are taken back, and each half is tried by itself, down to the one that is it. */
async function writeTogether(
  database: Database,
  openings: readonly Opening[],
): Promise<readonly Settled[]> {
  if (openings.length < 2) {
    return Promise.all(openings.map((opening) => settle(writeCommit(database, opening))));
  }
  try {
    const { text, values } = openingsStatement(openings);
    await database.one(text, values);
    return openings.map(() => ({ status: 'fulfilled', value: { status: 'committed' } }));
  } catch (error) {
    const code = error instanceof StoreError ? codeOf(error.cause) : '';
    if (code !== divisionByZero && code !== uniqueViolation) {
      return openings.map(() => ({ status: 'rejected', reason: error }));
    }
    const half = Math.ceil(openings.length / 2);
    return [
      ...(await writeTogether(database, openings.slice(0, half))),
      ...(await writeTogether(database, openings.slice(half))),
    ];
  }
}

/** One statement for all, with one list of rows for each table. Its text is the same for each set of tables. */
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
