import { hoursSentence } from '../../catalogue/hours-sentence.js';
import type { CitizenAccess, HoursView, TrackingResult } from '../../channel/citizen-access.js';
import { AduanError } from '../../errors.js';
import type { TicketId } from '../../ids.js';
import { citizenPrincipal, type Principal, systemPrincipal } from '../../ports/principal.js';
import { findTicketNumber } from '../../ticket/number/number-in-text.js';
import { openLink, showPage, showReceipt, trackTicket } from '../citizen/track-ticket.js';
import { ticketOfPass } from '../citizen/tracking-pass.js';
import { readTranscript } from '../citizen/transcript.js';
import { privacyNoticeOf } from '../inbox/privacy-notice-turn.js';
import { commandByName, trackedCommand } from '../plugins/operation-calls.js';
import type { Runtime } from '../runtime.js';
import { conversationHash } from '../vault/vault.js';

/**
 * Access of a citizen-facing channel to the desk.
 *
 * @param channel - name under which the channel is mounted; it sees only its own conversations
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
    hours: () => hoursView(runtime),
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

/** Identifies a ticket whose tracking page was shown to the caller. */
interface PassRequest {
  readonly number: string;
  readonly pass: string;
}

type ActOfCitizen = (id: TicketId, actor: Principal) => unknown;

/**
 * Runs an action that a citizen takes on the tracking page, and returns the state of the ticket after it. When the
 * action is not possible, the ticket stays unchanged, so that pressing a button twice does no harm.
 */
function actByPass(
  runtime: Runtime,
  request: PassRequest,
  act: ActOfCitizen,
): Promise<TrackingResult> {
  return mustActByPass(runtime, request, async (id, actor) => {
    try {
      await act(id, actor);
    } catch (error) {
      if (!AduanError.isInstance(error) || error.retryable) throw error;
    }
  });
}

/** Like {@link actByPass}, but throws when the action is not possible. */
async function mustActByPass(
  runtime: Runtime,
  request: PassRequest,
  act: ActOfCitizen,
): Promise<TrackingResult> {
  const ticket = await ticketOfPass(runtime, request);
  if (!ticket) return { found: false, reason: 'no-match' };
  const [reporter] = ticket.reporters;
  await act(ticket.id, reporter ? citizenPrincipal(reporter) : systemPrincipal);
  return showPage(runtime, ticket.id);
}

/** Service hours for citizens: open or closed, and until when, in one sentence. */
function hoursView(runtime: Runtime): HoursView {
  const { calendar, languages } = runtime;
  const now = runtime.now();
  const open = calendar.isOpen(now);
  const { at } = calendar.nextChange(now);
  const changesAt = Number.isFinite(at) ? at : null;
  const { timeZone } = calendar.def;
  const text = hoursSentence({ open, changesAt, now, timeZone }, languages);
  return { open, changesAt, timeZone, text };
}
