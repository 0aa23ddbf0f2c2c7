import type { PublicDesk } from '../../channel/public-desk.js';
import { createId, type MessageId, type ObligationId } from '../../ids.js';
import { hoursView } from '../citizen/hours-view.js';
import { trackTicket } from '../citizen/track-ticket.js';
import { readTranscript } from '../citizen/transcript.js';
import { actByPass } from '../commands/act-by-pass.js';
import { readInput } from '../commands/command-input.js';
import type { Desk } from '../desk.js';
import { conversationHash } from '../vault/conversation-hash.js';

/**
 * The window through which a citizen-facing channel sees the desk.
 *
 * @param channel - name under which the channel is mounted; it sees its own conversations only
 */
export function createPublicDesk(desk: Desk, channel: string): PublicDesk {
  return {
    hours: () => hoursView(desk.calendar, desk.now()),
    track: (request) => trackTicket(desk, request),
    rate({ score, text, ...request }) {
      const said = readInput('rate', { score, ...(text && { text }) });
      return actByPass(desk, request, { ...said, type: 'rate' });
    },
    reopen({ reason: given, ...request }) {
      const { reason = '' } = readInput('act', { reason: given });
      const at = desk.now();
      const ids = { messageId: createId<MessageId>(at), obligationId: createId<ObligationId>(at) };
      return actByPass(desk, request, { type: 'act', action: 'reopen', reason, ...ids });
    },
    transcript: (account, conversation, afterRevision) =>
      readTranscript(desk, channel, account, conversation, afterRevision),
    watch(account, conversation, listener) {
      let isOver = false;
      let off = () => {};
      conversationHash(desk.vault, channel, account, conversation)
        .then((hash) => {
          if (isOver) return;
          off = desk.bus.on('conversation.changed', (notice) => {
            if (notice.hash === hash) listener();
          });
          listener();
        })
        .catch(() => desk.log('warn', 'watch.failed', { channel }));
      return () => {
        isOver = true;
        off();
      };
    },
    categories: () => desk.categories?.choices() ?? [],
  };
}
