import type { Commit, CommitOutcome } from '@aduan/core/store';
import type { Database } from '../database/database.js';
import { sqlStateOf } from '../database/postgres-error.js';
import { commitStatement, divisionByZero, type SingleCommit } from './commit-statement.js';
import { refusalReason } from './refusal-reason.js';

/** SQLSTATE of a unique violation. */
const uniqueViolation = '23505';
/** Maximum attempts of a commit whose reason for refusal was gone when it was looked up. */
const maxTries = 5;

/** Writes one commit, or returns why it was refused. */
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

/** One ticket is written by one statement; several are written in one transaction, each by its own statement. */
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

/** Locks in a fixed order, so that two commits on the same tickets cannot deadlock. */
const lock = `
  select 1 from aduan.ticket where tenant = $1 and id = any ($2::text[]) order by id for update`;
