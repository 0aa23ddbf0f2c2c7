import type {
  Actor,
  Draft,
  Officer,
  TicketDetail,
  TicketLink,
  TimelineEntry,
} from '../api/model.js';
import { msOf } from '../time/instant.js';

/** The officer as the author of an unconfirmed entry. */
export function actorOf({ id }: Officer): Actor {
  return { id, kind: 'officer', roles: [] };
}

/** Appends an entry to the history, unless the server's own is already there. */
export function withEntry(view: TicketDetail, entry: TimelineEntry): TicketDetail {
  if (view.timeline.some((known) => isSame(known, entry))) return view;
  return { ...view, timeline: [...view.timeline, entry] };
}

/** Overrides facts of the ticket. */
export function withTicket(
  view: TicketDetail,
  ticket: Partial<TicketDetail['ticket']>,
): TicketDetail {
  return { ...view, ticket: { ...view.ticket, ...ticket } };
}

/** Replaces the draft of the ticket; its rights come from the server. */
export function withDraft(
  view: TicketDetail,
  { draft, text }: { readonly draft: Draft | null; readonly text?: string },
): TicketDetail {
  const said = draft === null ? null : (text ?? view.answer.text);
  const answer = { ...view.answer, draft, text: said, may: [] };
  return withTicket({ ...view, answer }, { draft });
}

/** Appends a link, unless the server's own is already there. */
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
  if (msOf(known.at) < msOf(entry.at) - slack) return false;
  if (known.type === 'attempt' && entry.type === 'attempt') return known.outcome === entry.outcome;
  return 'text' in known && 'text' in entry && known.text === entry.text;
}
