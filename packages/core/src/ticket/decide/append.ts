import type { CommandOf } from '../commands.js';
import type { AttachmentFacts, EventFacts, MessageText, TicketEvent } from '../events.js';
import type { Ticket } from '../ticket.js';
import { isTooLate, targetState } from '../transition-rules.js';
import { movement } from './act.js';
import { type DecideContext, requirePermission } from './context.js';

/**
 * Adds a message of the citizen to a ticket. The workflow may then resume or reopen the ticket, unless the message only
 * edits or deletes an earlier one, or contains nothing new.
 */
export function decideAppend(
  ticket: Ticket,
  command: CommandOf<'append'>,
  context: DecideContext,
): readonly TicketEvent[] {
  requirePermission(context, 'append');
  const { messageId, words, channel, conversationId, attachments, obligationId } = command;
  const received: TicketEvent = {
    type: 'message.received',
    facts: {
      messageId,
      channel,
      conversationId,
      // An edited message may still have files that the ticket already has.
      attachments: words.revises ? attachments.filter(isNewIn(ticket)) : attachments,
      ...revision(words),
      ...(command.confirmed && { confirmed: true }),
    },
    personal: words,
  };
  if (words.revises || command.keepsStatus) return [received];
  const action = context.workflow.definition.onCitizenMessage[ticket.phase];
  const transition = action && context.workflow.find(ticket.state, action, ticket.kind);
  if (!transition || isTooLate(ticket, transition, context.at)) return [received];
  const to = targetState(ticket, transition);
  return [received, ...movement(ticket, transition.action, to, context.workflow, { obligationId })];
}

function isNewIn({ attachments }: Ticket): (file: AttachmentFacts) => boolean {
  const known = new Set(attachments.map(({ blob }) => blob));
  return ({ blob }) => !known.has(blob);
}

function revision({
  deletedAt,
  revises,
}: MessageText): Pick<EventFacts['message.received'], 'revises' | 'deletedAt'> {
  return { ...(revises && { revises }), ...(deletedAt && { deletedAt }) };
}
