import type { Ticket } from '../api/model.js';

/**
 * How messages of the desk reach the citizen: `channel`, on the device they wrote from; `page`, on the web page, which
 * they have to open; `tracking`, only on the ticket's page; `nothing`: also there, but the citizen cannot be notified.
 */
export type ReplyChannel = 'channel' | 'page' | 'tracking' | 'nothing';

/** Channels whose messages wait until the citizen opens the page; the form without a chat is the same channel. */
const pages: ReadonlySet<string> = new Set(['web', 'webchat']);

/** How messages reach the citizen of a ticket. */
export function replyChannel({
  channel,
  conversationId,
  obligations,
}: Pick<Ticket, 'channel' | 'conversationId' | 'obligations'>): ReplyChannel {
  if (obligations.some(({ noWay, status }) => noWay && status === 'answered')) return 'nothing';
  if (!conversationId) return 'tracking';
  return pages.has(channel) ? 'page' : 'channel';
}
