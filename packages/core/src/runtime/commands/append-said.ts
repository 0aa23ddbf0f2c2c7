import { createId, type MessageId, type ObligationId, type TicketId } from '../../ids.js';
import { requireText } from '../../ticket/decide/context.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { Desk } from '../desk.js';
import { attachmentFacts } from '../messages/stored-media.js';
import type { CommandOptions, SaidInput } from '../tickets.js';
import { readInput } from './command-input.js';
import { executeCommand } from './execute-command.js';

/** Adds what a citizen said to his case, outside of a conversation. @throws what `Tickets.append` does */
export async function appendSaid(
  desk: Desk,
  id: TicketId | string,
  said: SaidInput,
  options: CommandOptions,
): Promise<Ticket> {
  const input = readInput('append', said);
  const { attachments: media = [], channel, stays = false } = input;
  const text = requireText(input.text, 'text');
  const command = {
    type: 'append',
    messageId: createId<MessageId>(desk.now()),
    obligationId: createId<ObligationId>(desk.now()),
    words: { text, ...(media.length > 0 && { media }) },
    attachments: attachmentFacts(media),
    conversationId: null,
    channel,
    stays,
  } as const;
  return executeCommand(desk, id, () => [command], { ...options, name: 'append', input });
}
