import { decide } from '../../ticket/decide/decide.js';
import { foldEvents } from '../../ticket/fold-events.js';
import { decideAsDesk } from '../commands/execute-as-desk.js';
import type { Desk } from '../desk.js';
import { dueFirings } from '../record/due-firings.js';
import { factsOf } from '../record/record-events.js';
import { isLeftToOthers } from '../telling/next-step.js';
import { tellingDue } from '../telling/telling-due.js';
import { wakeConversations } from './wake-conversations.js';

const leaseMs = 60_000;
const ticketsPerClaim = 100;
/** How long a process that met a case whose channels others have lets them go first, and for how long, ms. */
const lookAgainMs = 60_000;
const othersFirstMs = 15_000;
/** How long keys that tell doubles are kept, ms: longer than any provider or host tries again. */
const retentionMs = 90 * 86_400_000;
const pruneEveryMs = 3_600_000;
const rowsPerPrune = 500;

/** Makes the sweeper of one desk, which also forgets old keys and expired values, some at a time. */
export function createSweeper(desk: Desk): () => Promise<boolean> {
  let pruneAt = 0;
  let othersFirstUntil = 0;
  return async () => {
    const isWoken = await wakeConversations(desk);
    const now = desk.now();
    const swept = await sweep(desk, now - (now < othersFirstUntil ? othersFirstMs : 0));
    if (swept.isLeft) othersFirstUntil = now + lookAgainMs;
    const found = swept.found || isWoken;
    if (now < pruneAt) return found;
    pruneAt = now + pruneEveryMs;
    const keys = await desk.store.prune(desk.tenant, now - retentionMs, rowsPerPrune);
    const values = await desk.store.pruneValues(desk.tenant, now, rowsPerPrune);
    if (keys + values === 0) return found;
    pruneAt = now;
    return true;
  };
}

/**
 * Takes the cases whose time has come and does what is due: answers that have not arrived are told on the next way,
 * warnings, breaches, automatic closing.
 * Each fires once, however many sweepers there are: the history of the case says what fired before,
 * and a crossing sweep meets a newer version.
 *
 * @param dueBy - epoch ms
 * @returns whether anything was due, and whether some of it was left, due as before, to processes with its channels
 */
async function sweep(
  desk: Desk,
  dueBy: number,
): Promise<{ readonly found: boolean; readonly isLeft: boolean }> {
  const due = await desk.store.claimDue(desk.tenant, dueBy, leaseMs, ticketsPerClaim);
  let isLeft = false;
  if (due.length === 0) return { found: false, isLeft };
  await desk.observe('sweep', { cases: due.length }, async () => {
    for (const id of due) {
      await decideAsDesk(desk, id, 'sweep', async (ticket, context, loaded) => {
        isLeft ||= isLeftToOthers(ticket, desk.channels, desk.calendar, context.at);
        const told = await tellingDue(desk, ticket, loaded, context.at);
        const after = told.length > 0 ? foldEvents(ticket, told, id, context.at) : ticket;
        return [
          ...told,
          ...dueFirings(desk, after, loaded.history.map(factsOf), desk.now()).flatMap((command) =>
            decide(after, command, context),
          ),
        ];
      });
    }
  });
  return { found: true, isLeft };
}
