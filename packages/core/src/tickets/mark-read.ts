import * as z from 'zod';
import { ForbiddenError } from '../errors.js';
import { defineCommand } from '../plugin/operation.js';
import { visibleTicket } from '../runtime/reads/visible-ticket.js';
import { notifyConversation } from '../runtime/record/tell-conversation.js';
import type { Runtime } from '../runtime/runtime.js';
import { canDo } from '../ticket/can.js';

/**
 * Marks the citizen's messages as read. It needs a right to work on the ticket, because it tells the citizen that the
 * desk has read the messages.
 */
export function markRead(runtime: Runtime) {
  return defineCommand({
    // No result is stored: the command is idempotent by itself.
    handlesKey: true,
    input: z.strictObject({ id: z.string().meta({ format: 'uuid' }) }),
    answer: null,
    http: { path: '{id}/read', summary: 'Mark what the citizen wrote as read by the desk' },
    async run({ id }, { actor }) {
      const { ticket } = await visibleTicket(runtime, id, actor);
      const decision = canDo(runtime.workflow, actor, 'note');
      if (!decision.allowed) throw new ForbiddenError('mark-read', decision.reason);
      const read = await runtime.store.markMessagesRead(runtime.tenant, ticket.id);
      for (const conversationId of read) await notifyConversation(runtime, conversationId);
    },
  });
}
