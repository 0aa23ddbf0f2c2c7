import type { PublicDesk } from '../../channel/public-desk.js';
import { createId, type MessageId, type ObligationId, type TicketId } from '../../ids.js';
import type { Principal } from '../../slots/principal.js';
import type { TicketCommand } from '../../ticket/commands.js';
import { findTicketNumber } from '../../ticket/number/number-in-text.js';
import { hoursView } from '../citizen/hours-view.js';
import { openLink, showReceipt, trackTicket } from '../citizen/track-ticket.js';
import { readTranscript } from '../citizen/transcript.js';
import { actByPass, mustActByPass } from '../commands/act-by-pass.js';
import { appendSaid } from '../commands/append-said.js';
import { readInput } from '../commands/command-input.js';
import { executeCommand } from '../commands/execute-command.js';
import type { Desk } from '../desk.js';
import { privacyNoticeOf } from '../inbox/tell-privacy.js';
import { conversationHash } from '../vault/conversation-hash.js';

/**
 * The window through which a citizen-facing channel sees the desk.
 *
 * @param channel - name under which the channel is mounted; it sees its own conversations only
 */
export function createPublicDesk(desk: Desk, channel: string): PublicDesk {
  const run = (command: TicketCommand) => (id: TicketId, actor: Principal) =>
    executeCommand(desk, id, () => [command], { actor, name: command.type });
  return {
    languages: desk.languages,
    numberIn: (text) => findTicketNumber(text, desk.numberPrefix),
    hours: () => hoursView(desk.calendar, desk.now(), desk.languages),
    privacyNotice: () => privacyNoticeOf(desk),
    track: (request) => trackTicket(desk, request),
    receipt: (given) => showReceipt(desk, given),
    openLink: (secret) => openLink(desk, secret),
    async rate({ score, text, ...request }) {
      const said = readInput('rate', { score, ...(text && { text }) });
      return actByPass(desk, request, run({ ...said, type: 'rate' }));
    },
    async reopen({ reason: given, ...request }) {
      const { reason } = readInput('because', { reason: given });
      const at = desk.now();
      const ids = { messageId: createId<MessageId>(at), obligationId: createId<ObligationId>(at) };
      return actByPass(desk, request, run({ type: 'act', action: 'reopen', reason, ...ids }));
    },
    add: ({ key, media: attachments = [], text, ...request }) =>
      mustActByPass(desk, request, (id, actor) =>
        appendSaid(desk, id, { text, channel, attachments }, { actor, key }),
      ),
    join: (request) =>
      actByPass(desk, request, (id, actor) => desk.together.room?.join(id, { actor })),
    leave: (request) =>
      actByPass(desk, request, (id, actor) => desk.together.room?.leave(id, { actor })),
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
    categories: () => desk.categories?.choices('citizens') ?? [],
    kinds: () => desk.kinds.all,
  };
}
