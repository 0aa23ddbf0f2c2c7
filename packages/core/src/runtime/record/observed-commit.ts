import type { Commit, CommitOutcome } from '../../store/commit.js';
import type { Desk } from '../desk.js';

/** One transaction, as a step that an observer sees. */
export function observedCommit(desk: Desk, commit: Commit): Promise<CommitOutcome> {
  const ticketId = commit.tickets?.[0]?.ticket.id;
  return desk.observe('commit', ticketId ? { ticketId } : {}, async (note) => {
    const outcome = await desk.store.commit(commit);
    note({ outcome: outcome.status });
    return outcome;
  });
}
