import type { CommandOptions } from '@aduan/core';
import { type AduanPlugin, defineCommand, definePlugin, needs } from '@aduan/core/plugin';
import type { ChangeFeed } from '@aduan/plugins/change-feed';
import * as z from 'zod';
import type { WebchatTyping } from './typing.js';

/** Calls of officers' pages about typing. */
export interface WebchatTypingCalls {
  /** Shows the citizen of a ticket for a few seconds that an officer is typing. @throws NotFoundError, ForbiddenError */
  signalTyping(input: { readonly ticket: string }, options: CommandOptions): Promise<void>;
}

/**
 * The plugin that tells citizens in the chat when an officer is typing, and officers who follow the desk when the
 * citizen of a ticket is typing: signal `webchat:typing`. The text itself is never transmitted.
 *
 * @param typing - `typing` of the channel, with its option `tellsTyping`
 */
export function webchatTyping(
  typing: WebchatTyping,
): AduanPlugin<'webchat', WebchatTypingCalls, { readonly 'change-feed': ChangeFeed }> {
  return definePlugin({
    id: 'webchat',
    requires: needs<{ readonly 'change-feed': ChangeFeed }>('change-feed'),
    setup({ requires, tickets }) {
      typing.onCitizen((ticket) =>
        requires['change-feed'].tell({ name: 'webchat:typing', ticket }),
      );
      return {
        commands: {
          signalTyping: defineCommand({
            permission: 'append',
            officersOnly: true,
            isIdempotent: true,
            input: z.strictObject({ ticket: z.uuid() }),
            answer: null,
            http: {
              name: 'signalTyping',
              path: 'typing',
              summary: 'Show a citizen in the chat that an officer is typing',
              scope: 'tickets:write',
            },
            async run({ ticket: id }, { actor }) {
              const { ticket } = await tickets.visible(id, actor);
              typing.officer(ticket.number);
            },
          }),
        },
      };
    },
  });
}
