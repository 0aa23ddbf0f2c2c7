import type { GroupCommit } from './group-commit.js';
import type { Statements } from './statements.js';

/** Access for table modules: reads at any time, and grouped writes. */
export interface Database {
  readonly statements: Statements;
  readonly write: GroupCommit['write'];
}
