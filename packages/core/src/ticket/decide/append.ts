import type { CommandOf } from '../commands.js';
import type { AttachmentFacts, EventFacts, MessageText, TicketEvent } from '../events.js';
import type { Ticket } from '../ticket.js';
import { isTooLate, targetState } from '../transition-rules.js';
import { movement } from './act.js';
import { type DecideContext, requirePermission } from './context.js';

/**
 * The citizen wrote again: his words join the case, and may resume or reopen it by the workflow's rule. Where he
 * only changed or deleted what he had written, or they are no news, they move nothing.
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
      // What he changed may still have the files that the case has.
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
