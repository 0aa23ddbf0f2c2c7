import type { CitizenAccess } from '../../channel/citizen-access.js';
import { createId, type MessageId, type ObligationId, type TicketId } from '../../ids.js';
import type { Principal } from '../../ports/principal.js';
import type { TicketCommand } from '../../ticket/commands.js';
import { findTicketNumber } from '../../ticket/number/number-in-text.js';
import { hoursView } from '../citizen/hours-view.js';
import { openLink, showReceipt, trackTicket } from '../citizen/track-ticket.js';
import { readTranscript } from '../citizen/transcript.js';
import { actByPass, mustActByPass } from '../commands/act-by-pass.js';
import { appendTranscript } from '../commands/append-transcript.js';
import { readInput } from '../commands/command-input.js';
import { executeCommand } from '../commands/execute-command.js';
import { privacyNoticeOf } from '../inbox/send-privacy-notice.js';
import { trackedCommand } from '../plugins/operation-calls.js';
import type { Runtime } from '../runtime.js';
import { conversationHash } from '../vault/conversation-hash.js';

/**
 * What a channel for citizens may see and do at the desk.
 *
 * @param channel - name under which the channel is mounted; it sees its own conversations only
 */
export function createCitizenAccess(runtime: Runtime, channel: string): CitizenAccess {
  const run = (command: TicketCommand) => (id: TicketId, actor: Principal) =>
    executeCommand(runtime, id, () => [command], { actor, name: command.type });
  return {
    languages: runtime.languages,
    numberIn: (text) => findTicketNumber(text, runtime.kinds.letters),
    hours: () => hoursView(runtime.calendar, runtime.now(), runtime.languages),
    privacyNotice: () => privacyNoticeOf(runtime),
    track: (request) => trackTicket(runtime, request),
    receipt: (given) => showReceipt(runtime, given),
    openLink: (secret) => openLink(runtime, secret),
    async reopen({ reason: given, ...request }) {
      const { reason } = readInput('because', { reason: given });
      const at = runtime.now();
      const ids = { messageId: createId<MessageId>(at), obligationId: createId<ObligationId>(at) };
      return actByPass(runtime, request, run({ type: 'act', action: 'reopen', reason, ...ids }));
    },
    add: ({ key, media: attachments = [], text, ...request }) =>
      mustActByPass(runtime, request, (id, actor) =>
        appendTranscript(runtime, id, { text, channel, attachments }, { actor, key }),
      ),
    async command({ command, input, ...request }) {
      return actByPass(runtime, request, trackedCommand(runtime, command, input));
    },
    join: (request) =>
      actByPass(runtime, request, (id, actor) => runtime.mergedTickets.hooks?.join(id, { actor })),
    leave: (request) =>
      actByPass(runtime, request, (id, actor) => runtime.mergedTickets.hooks?.leave(id, { actor })),
    transcript: (account, conversation, afterRevision) =>
      readTranscript(runtime, channel, account, conversation, afterRevision),
    watch(account, conversation, listener) {
      let isOver = false;
      let off = () => {};
      conversationHash(runtime.vault, channel, account, conversation)
        .then((hash) => {
          if (isOver) return;
          off = runtime.bus.on('conversation.changed', (notice) => {
            if (notice.hash === hash) listener();
          });
          listener();
        })
        .catch(() => runtime.log('warn', 'watch.failed', { channel }));
      return () => {
        isOver = true;
        off();
      };
    },
    categories: () => runtime.categories?.choices('citizens') ?? [],
    kinds: () => runtime.kinds.all,
  };
}
