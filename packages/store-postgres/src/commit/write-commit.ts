import type { Commit, CommitOutcome } from '@aduan/core';
import type { Database } from '../database/database.js';
import { sqlStateOf } from '../database/postgres-error.js';
import { commitStatement, divisionByZero, type SingleCommit } from './commit-statement.js';
import { refusalReason } from './refusal-reason.js';

/** What PostgreSQL says of a row that another one stands in the way of. */
const uniqueViolation = '23505';
/** How often a commit is tried whose reason to be refused was gone when it was asked for. */
const maxTries = 5;

/** Writes one commit, or says why not. */
export async function writeCommit(database: Database, commit: Commit): Promise<CommitOutcome> {
  for (let tries = 1; ; tries++) {
    try {
      await write(database, commit);
      return { status: 'committed' };
    } catch (error) {
      const code = sqlStateOf(error);
      if (code !== divisionByZero && code !== uniqueViolation) throw error;
      const outcome = await refusalReason(database, commit);
      if (outcome) return outcome;
      if (code === uniqueViolation || tries === maxTries) throw error;
    }
  }
}

/** One case is written by one statement; of several, each by its own, in one transaction. */
async function write(database: Database, { tickets = [], ...commit }: Commit): Promise<void> {
  const { tenant } = commit;
  const run = async (on: Pick<Database, 'one'>, part: SingleCommit) => {
    const { text, values } = commitStatement(part);
    await on.one(text, values);
  };
  const [first, ...others] = tickets;
  if (others.length === 0) return run(database, { ...commit, ticket: first });
  await database.transaction(async (inside) => {
    await inside.all(lock, [tenant, tickets.map(({ ticket }) => ticket.id)]);
    for (const ticket of others) {
      await run(inside, { tenant, ticket });
    }
    await run(inside, { ...commit, ticket: first });
  });
}

/** In one order, so that two commits over the same cases never wait for each other. */
const lock = `
  select 1 from aduan.ticket where tenant = $1 and id = any ($2::text[]) order by id for update`;
