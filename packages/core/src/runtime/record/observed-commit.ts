import type { Commit, CommitOutcome } from '../../store/commit.js';
import type { Runtime } from '../runtime.js';

/** Commits one transaction as a step that observers see. */
export function observedCommit(runtime: Runtime, commit: Commit): Promise<CommitOutcome> {
  const ticketId = commit.tickets?.[0]?.ticket.id;
  return runtime.observe('commit', ticketId ? { ticketId } : {}, async (note) => {
    const outcome = await runtime.store.commit(commit);
    note({ outcome: outcome.status });
    return outcome;
  });
}
