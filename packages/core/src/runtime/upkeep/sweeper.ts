import { factsOf } from '../../store/facts-of.js';
import { decide } from '../../ticket/decide/decide.js';
import { foldEvents } from '../../ticket/fold-events.js';
import { nextDeliveryDue } from '../answer-delivery/deliver-answers.js';
import { isLeftToOthers } from '../answer-delivery/next-step.js';
import { insertSignal } from '../arrival/insert-signal.js';
import { decideAsSystem } from '../commands/execute-command.js';
import { dueFirings } from '../record/due-firings.js';
import type { Runtime } from '../runtime.js';

const leaseMs = 60_000;
const ticketsPerClaim = 100;
/**
 * After a process finds a ticket whose channels only others have, it lets them go first: for how long, and by how much,
 * ms.
 */
const recheckMs = 60_000;
const othersFirstMs = 15_000;
/** How long idempotency keys are kept, ms: longer than any provider or host retries. */
const retentionMs = 90 * 86_400_000;
const pruneEveryMs = 3_600_000;
const rowsPerPrune = 500;

/** Creates the sweeper of one desk. It also deletes old keys and expired values, some at a time. */
export function createSweeper(runtime: Runtime): () => Promise<boolean> {
  let pruneAt = 0;
  let othersFirstUntil = 0;
  return async () => {
    const isWoken = await wakeConversations(runtime);
    const now = runtime.now();
    const swept = await sweep(runtime, now - (now < othersFirstUntil ? othersFirstMs : 0));
    if (swept.isLeft) othersFirstUntil = now + recheckMs;
    const found = swept.found || isWoken;
    if (now < pruneAt) return found;
    pruneAt = now + pruneEveryMs;
    const keys = await runtime.store.prune(runtime.tenant, now - retentionMs, rowsPerPrune);
    const expired = await runtime.store.pruneExpired(runtime.tenant, now, rowsPerPrune);
    if (keys + expired === 0) return found;
    pruneAt = now;
    return true;
  };
}

/**
 * Claims the tickets that are due and runs what is due on each: notices of answers that have not arrived, warnings,
 * breaches, automatic closing. Each fires once, even with several sweepers: the history of the ticket records earlier
 * firings, and a concurrent sweep gets a version conflict.
 *
 * @param dueBy - epoch ms
 * @returns whether anything was due, and whether some of it was left to processes with its channels
 */
async function sweep(
  runtime: Runtime,
  dueBy: number,
): Promise<{ readonly found: boolean; readonly isLeft: boolean }> {
  const due = await runtime.store.claimDue(runtime.tenant, dueBy, leaseMs, ticketsPerClaim);
  let isLeft = false;
  if (due.length === 0) return { found: false, isLeft };
  await runtime.observe('sweep', { tickets: due.length }, async () => {
    for (const id of due) {
      await decideAsSystem(runtime, id, 'sweep', async (ticket, context, loaded) => {
        isLeft ||= isLeftToOthers(ticket, runtime.channels, runtime.calendar, context.at);
        const told = await nextDeliveryDue(runtime, ticket, loaded, context.at);
        const after =
          told.length > 0 ? foldEvents(ticket, told, id, context.at, runtime.model.evolve) : ticket;
        return [
          ...told,
          ...dueFirings(runtime, after, loaded.history.map(factsOf), runtime.now()).flatMap(
            (command) => decide(after, command, context),
          ),
        ];
      });
    }
  });
  return { found: true, isLeft };
}

const conversationsPerRead = 100;

/**
 * Puts a `due` signal into the inbox for each conversation whose time has come, after the messages that its citizen has
 * written in between. Each signal is sent once, even with several processes.
 *
 * @returns false when none was due
 */
async function wakeConversations(runtime: Runtime): Promise<boolean> {
  const due = await runtime.store.readWakes(runtime.tenant, runtime.now(), conversationsPerRead);
  for (const conversation of due) {
    const { id, wakeAt } = conversation;
    if (wakeAt === null) continue;
    await insertSignal(runtime, conversation, 'due', `due:${id}:${wakeAt}`);
    await runtime.store.clearWake(runtime.tenant, id, wakeAt);
  }
  return due.length > 0;
}
