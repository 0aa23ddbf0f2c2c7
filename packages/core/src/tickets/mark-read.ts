import { ForbiddenError } from '../errors.js';
import { visibleTicket } from '../runtime/reads/visible-ticket.js';
import { notifyConversation } from '../runtime/record/tell-conversation.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Tickets } from '../runtime/tickets.js';
import { canDo } from '../ticket/can.js';

/**
 * Marks the citizen's messages as read. Only somebody who works on tickets may do so, because it tells the citizen that
 * the desk has read them.
 */
export function markRead(runtime: Runtime): Tickets['markRead'] {
  return async (id, { actor }) => {
    const { ticket } = await visibleTicket(runtime, id, actor);
    const decision = canDo(runtime.workflow, actor, 'note');
    if (!decision.allowed) throw new ForbiddenError('mark-read', decision.reason);
    const read = await runtime.store.markMessagesRead(runtime.tenant, ticket.id);
    for (const conversationId of read) await notifyConversation(runtime, conversationId);
  };
}
