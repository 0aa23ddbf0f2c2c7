import type { PublicDesk } from '../../channel/public-desk.js';
import type { Desk } from '../desk.js';
import { conversationHash } from '../vault/conversation-hash.js';
import { hoursView } from './hours-view.js';
import { trackTicket } from './track-ticket.js';
import { readTranscript } from './transcript.js';

/**
 * The window through which a citizen-facing channel sees the desk.
 *
 * @param channel - name under which the channel is mounted; it sees its own conversations only
 */
export function createPublicDesk(desk: Desk, channel: string): PublicDesk {
  return {
    hours: () => hoursView(desk.calendar, desk.now()),
    track: (request) => trackTicket(desk, request),
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
