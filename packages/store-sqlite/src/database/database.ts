import type { GroupCommit } from './group-commit.js';
import type { Statements } from './statements.js';

/** What the tables need: reads at any time, writes in a group. */
export interface Database {
  readonly statements: Statements;
  readonly write: GroupCommit['write'];
}
