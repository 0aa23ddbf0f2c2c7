import { createId, type MessageId, type ObligationId, type TicketId } from '../../ids.js';
import { requireText } from '../../ticket/decide/context.js';
import type { Ticket } from '../../ticket/ticket.js';
import { attachmentFacts } from '../messages/stored-media.js';
import type { Runtime } from '../runtime.js';
import type { CommandOptions, TranscriptInput } from '../tickets.js';
import { readInput } from './command-input.js';
import { executeCommand } from './execute-command.js';

/** Adds what a citizen said to their ticket, outside of a conversation. @throws what `Tickets.append` does */
export async function appendTranscript(
  runtime: Runtime,
  id: TicketId | string,
  said: TranscriptInput,
  options: CommandOptions,
): Promise<Ticket> {
  const input = readInput('append', said);
  const { attachments: media = [], channel, keepsStatus = false } = input;
  const text = requireText(input.text, 'text');
  const command = {
    type: 'append',
    messageId: createId<MessageId>(runtime.now()),
    obligationId: createId<ObligationId>(runtime.now()),
    words: { text, ...(media.length > 0 && { media }) },
    attachments: attachmentFacts(media),
    conversationId: null,
    channel,
    keepsStatus,
  } as const;
  return executeCommand(runtime, id, () => [command], { ...options, name: 'append', input });
}
