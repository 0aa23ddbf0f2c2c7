import type { Ticket } from '@aduan/core';

/**
 * How words of the desk come to the citizen: `channel`, on the device he wrote from; `page`, on the web, where he has to
 * look; `tracking`, on the page of his case alone; `nothing`: there as well, and nobody can tell him of it.
 */
export type ReplyChannel = 'channel' | 'page' | 'tracking' | 'nothing';

/** What is sent there waits until somebody opens the page; the form without a chat is the same channel. */
const pages: ReadonlySet<string> = new Set(['web', 'webchat']);

/** The way that words take to the citizen of a case. */
export function replyChannel({
  channel,
  conversationId,
  obligations,
}: Pick<Ticket, 'channel' | 'conversationId' | 'obligations'>): ReplyChannel {
  if (obligations.some(({ noWay, status }) => noWay && status === 'answered')) return 'nothing';
  if (!conversationId) return 'tracking';
  return pages.has(channel) ? 'page' : 'channel';
}
