import type { ChannelContext, TranscriptEntry } from '@aduan/core/channel';
import { changeSignal } from '../stream/change-signal.js';

/** How long a page waits for the ticket, and how often it checks, in ms. */
const patienceMs = 2_500;
const pollMs = 250;

/** The desk's first message about a ticket, once it is sent. */
export interface TicketReceiptMessage {
  readonly number: string;
  readonly messageId: string;
  /** Paragraphs before the number: emergency contacts, or an immediate answer. */
  readonly above: readonly string[];
}

/**
 * Waits a moment until the inbox has made a ticket of the form.
 *
 * @returns null when there is none yet
 */
export async function waitForTicket(
  context: ChannelContext,
  account: string,
  conversation: string,
): Promise<TicketReceiptMessage | null> {
  const signal = changeSignal();
  const off = context.citizen.watch(account, conversation, signal.notify);
  const timer = setTimeout(signal.stop, patienceMs);
  try {
    for (;;) {
      const entries = await context.citizen.transcript(account, conversation, 0);
      const notice = findNotice(entries);
      if (notice || (await signal.wait(pollMs)) === 'stopped') return notice;
    }
  } finally {
    clearTimeout(timer);
    off();
  }
}

/** An `accepted` message still waits in the outbox, and the PIN with it. */
function findNotice(entries: readonly TranscriptEntry[]): TicketReceiptMessage | null {
  for (const { direction, ticket, status, id, text } of entries) {
    if (direction === 'out' && ticket !== undefined && status !== 'accepted') {
      const said = text.split('\n\n');
      const receipt = said.findIndex((paragraph) => paragraph.includes(ticket));
      return { number: ticket, messageId: id, above: said.slice(0, Math.max(0, receipt)) };
    }
  }
  return null;
}
