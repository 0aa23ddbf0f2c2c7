import { createId, type MessageId, type ObligationId } from '../../ids.js';
import type { TicketCommand } from '../../ticket/commands.js';
import { decide } from '../../ticket/decide/decide.js';
import { foldEvents } from '../../ticket/fold-events.js';
import type { Ticket } from '../../ticket/ticket.js';
import { decideAsDesk } from '../commands/execute-as-desk.js';
import type { Desk } from '../desk.js';
import { factsOf } from '../record/record-events.js';
import { tellingDue } from '../telling/telling-due.js';
import type { LoadedTicket } from '../ticket-change.js';
import { wakeConversations } from './wake-conversations.js';

const leaseMs = 60_000;
const ticketsPerClaim = 100;
/** How long keys that tell doubles are kept, ms: longer than any provider or host tries again. */
const retentionMs = 90 * 86_400_000;
const pruneEveryMs = 3_600_000;
const rowsPerPrune = 500;

/** Makes the sweeper of one desk, which also forgets old keys and expired values, some at a time. */
export function createSweeper(desk: Desk): () => Promise<boolean> {
  let pruneAt = 0;
  return async () => {
    const isWoken = await wakeConversations(desk);
    const found = (await sweep(desk)) || isWoken;
    const now = desk.now();
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
 * @returns false when nothing was due
 */
async function sweep(desk: Desk): Promise<boolean> {
  const due = await desk.store.claimDue(desk.tenant, desk.now(), leaseMs, ticketsPerClaim);
  if (due.length === 0) return false;
  await desk.observe('sweep', { cases: due.length }, async () => {
    for (const id of due) {
      await decideAsDesk(desk, id, 'sweep', async (ticket, context, loaded) => {
        const told = await tellingDue(desk, ticket, loaded, context.at);
        const after = told.length > 0 ? foldEvents(ticket, told, id, context.at) : ticket;
        return [
          ...told,
          ...firings(desk, after, loaded).flatMap((command) => decide(after, command, context)),
        ];
      });
    }
  });
  return true;
}

function firings(desk: Desk, ticket: Ticket, loaded: LoadedTicket): readonly TicketCommand[] {
  const now = desk.now();
  const due = desk.clocks.due(ticket, loaded.history.map(factsOf), now);
  return due.flatMap(
    ({ kind, metric, target, cycle, level, dueAt, policyId, to }): readonly TicketCommand[] => {
      if (kind !== 'auto-close') {
        const facts = { metric, target, cycle, level, dueAt, policy: policyId, to };
        return [{ type: 'fire', kind, facts }];
      }
      const action = desk.workflow.definition.autoClose ?? '';
      const messageId = createId<MessageId>(now);
      return [{ type: 'act', action, messageId, obligationId: createId<ObligationId>(now) }];
    },
  );
}
