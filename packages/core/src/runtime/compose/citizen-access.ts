import type { CitizenAccess } from '../../channel/citizen-access.js';
import { findTicketNumber } from '../../ticket/number/number-in-text.js';
import { hoursView } from '../citizen/hours-view.js';
import { openLink, showReceipt, trackTicket } from '../citizen/track-ticket.js';
import { readTranscript } from '../citizen/transcript.js';
import { actByPass, mustActByPass } from '../commands/act-by-pass.js';
import { privacyNoticeOf } from '../inbox/send-privacy-notice.js';
import { commandByName, trackedCommand } from '../plugins/operation-calls.js';
import type { Runtime } from '../runtime.js';
import { conversationHash } from '../vault/conversation-hash.js';

/**
 * What a channel for citizens may see and do at the desk.
 *
 * @param channel - name under which the channel is mounted; it sees its own conversations only
 */
export function createCitizenAccess(runtime: Runtime, channel: string): CitizenAccess {
  const tracked = async (
    request: { readonly number: string; readonly pass: string },
    name: string,
    input: unknown,
  ) => actByPass(runtime, request, trackedCommand(runtime, name, input));
  return {
    languages: runtime.languages,
    numberIn: (text) => findTicketNumber(text, runtime.kinds.letters),
    hours: () => hoursView(runtime.calendar, runtime.now(), runtime.languages),
    privacyNotice: () => privacyNoticeOf(runtime),
    track: (request) => trackTicket(runtime, request),
    receipt: (given) => showReceipt(runtime, given),
    openLink: (secret) => openLink(runtime, secret),
    reopen: ({ reason, ...request }) => tracked(request, 'tickets:reopen', { reason }),
    async add({ key, media: attachments = [], text, ...request }) {
      const append = commandByName(runtime, 'tickets:append', { text, channel, attachments });
      return mustActByPass(runtime, request, (id, actor) => append(id, { actor, key }));
    },
    command: ({ command, input, ...request }) => tracked(request, command, input),
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
