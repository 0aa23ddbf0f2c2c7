import type { Conversations } from '@aduan/core/conversations';
import * as z from 'zod';
import type { Operation } from '../operations/operation.js';
import { operationsAt } from '../operations/operations-at.js';
import { conversation, conversationItem } from '../schemas/conversation.js';
import { emptyBody } from '../schemas/fields.js';

/** Routes to watch and take over conversations of citizens with the bot. */
export function conversationRoutes(conversations: Conversations): readonly Operation[] {
  const scopes = { read: 'conversations:read', write: 'conversations:write' } as const;
  const { get, post } = operationsAt({ at: '/conversations', scopes, hasVersion: false });
  const ofTickets = operationsAt({ at: '/tickets', scopes });
  return [
    get(
      'listConversations',
      '',
      'Those that the bot waits in, the last written first, at most 100',
      { answer: z.object({ items: z.array(conversationItem) }) },
      async (_id, options) => ({ items: await conversations.list(options) }),
    ),
    get(
      'getConversation',
      '/{id}',
      'A conversation with all that was said in it',
      { answer: conversation },
      (id, options) => conversations.get(id, options),
    ),
    post(
      'takeOverConversation',
      '/{id}/take-over',
      'Speak instead of the bot: what was told so far becomes a case, which you handle',
      {
        body: emptyBody,
        answer: z.object({
          ticketId: z.uuid().nullable().describe('Null while it is on its way: ask again.'),
        }),
      },
      (id, _body, options) => conversations.takeOver(id, options),
    ),
    post(
      'handBackConversation',
      '/{id}/hand-back',
      'Let the bot speak again',
      { body: emptyBody, answer: null },
      (id, _body, options) => conversations.handBack(id, options),
    ),
    ofTickets.get(
      'getConversationOfTicket',
      '/{id}/conversation',
      'The conversation in which a case was reported; null when it came otherwise',
      { answer: z.object({ conversation: conversation.nullable() }) },
      async (id, options) => ({ conversation: await conversations.ofTicket(id, options) }),
    ),
  ];
}
