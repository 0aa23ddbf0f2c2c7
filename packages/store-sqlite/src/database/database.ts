import type { GroupCommit } from './group-commit.js';
import type { Statements } from './statements.js';

/** What table modules need: reads at any time, and grouped writes. */
export interface Database {
  readonly statements: Statements;
  readonly write: GroupCommit['write'];
}
