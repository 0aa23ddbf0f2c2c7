import { type Commit, type CommitOutcome, StoreError } from '@aduan/core';
import type { Database } from '../database/database.js';
import { codeOf } from '../database/postgres-error.js';
import { commitStatement, divisionByZero } from './commit-statement.js';
import { whyRefused } from './why-refused.js';

const uniqueViolation = '23505';
/** How often a commit is tried whose reason to be refused was gone when it was asked for. */
const maxTries = 5;

/** Writes one commit, or says why not. */
export async function writeCommit(database: Database, commit: Commit): Promise<CommitOutcome> {
  const { text, values } = commitStatement(commit);
  for (let tries = 1; ; tries++) {
    try {
      await database.one(text, values);
      return { status: 'committed' };
    } catch (error) {
      const code = error instanceof StoreError ? codeOf(error.cause) : '';
      if (code !== divisionByZero && code !== uniqueViolation) throw error;
      const outcome = await whyRefused(database, commit);
      if (outcome) return outcome;
      if (code === uniqueViolation || tries === maxTries) throw error;
    }
  }
}
