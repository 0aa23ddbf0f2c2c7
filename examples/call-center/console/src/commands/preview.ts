import type { Actor, Draft, TicketLink, TimelineEntry } from '@aduan/core';
import type { Officer, TicketDetail } from '../api/model.js';

/** The officer as the author of an entry that is not confirmed yet. */
export function actorOf({ id }: Officer): Actor {
  return { id, kind: 'officer', roles: [] };
}

/** Lays an entry at the end of the history, unless the server's own is there already. */
export function withEntry(view: TicketDetail, entry: TimelineEntry): TicketDetail {
  if (view.timeline.some((known) => isSame(known, entry))) return view;
  return { ...view, timeline: [...view.timeline, entry] };
}

/** Lays other facts over the ticket. */
export function withTicket(
  view: TicketDetail,
  ticket: Partial<TicketDetail['ticket']>,
): TicketDetail {
  return { ...view, ticket: { ...view.ticket, ...ticket } };
}

/** Lays another draft over the one of the case; what may be done with it, the server says. */
export function withDraft(
  view: TicketDetail,
  { draft, text }: { readonly draft: Draft | null; readonly text?: string },
): TicketDetail {
  const said = draft === null ? null : (text ?? view.answer.text);
  const answer = { ...view.answer, draft, text: said, may: [] };
  return withTicket({ ...view, answer }, { draft });
}

/** Lays a link behind the others, unless the server's own is there already. */
export function withLink(view: TicketDetail, link: TicketLink): TicketDetail {
  const { links } = view.ticket;
  const isThere = links.some(
    ({ type, ticketId }) => type === link.type && ticketId === link.ticketId,
  );
  return isThere ? view : withTicket(view, { links: [...links, link] });
}

/** Tolerance between the two clocks, ms. */
const slack = 2000;

function isSame(known: TimelineEntry, entry: TimelineEntry): boolean {
  if (known.type !== entry.type || known.actor.id !== entry.actor.id) return false;
  if (known.at < entry.at - slack) return false;
  if (known.type === 'attempt' && entry.type === 'attempt') return known.outcome === entry.outcome;
  return 'text' in known && 'text' in entry && known.text === entry.text;
}
