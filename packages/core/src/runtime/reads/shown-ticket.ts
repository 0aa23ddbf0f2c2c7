import type { ConversationId, PartyId, TicketId } from '../../ids.js';
import type { Principal } from '../../slots/principal.js';
import type { Ticket, TicketLink } from '../../ticket/ticket.js';
import type { TimelineEntry } from '../../ticket/view.js';
import { type Visibility, visibilityFor } from '../../ticket/visibility.js';
import type { Desk } from '../desk.js';

/** How much text is masked at a time, in UTF-16 units. */
const charactersPerTurn = 4_000;

const withheld = 'withheld';
/** Stands for the id of a hidden reporter: it says that there is one, and joins no two cases of his. */
export const withheldParty = withheld as PartyId;
const withheldConversation = withheld as ConversationId;

/** Related cases that somebody may be led to. */
export type Reachable = ReadonlySet<TicketId>;
const none: Reachable = new Set();

/** A citizen who writes again gets a related case: its link would lead from a hidden one to his name. */
function isLinkShown({ hidden }: Visibility, reachable: Reachable) {
  return ({ type, ticketId }: TicketLink): boolean =>
    hidden || type !== 'related' || reachable.has(ticketId);
}

/** The related cases that a principal may be led to from a case. */
export async function reachableFrom(
  desk: Desk,
  actor: Principal,
  ticket: Ticket,
  visibility: Visibility,
): Promise<Reachable> {
  if (visibility.hidden || !visibility.identity) return none;
  const ids = ticket.links.flatMap(({ type, ticketId }) => (type === 'related' ? [ticketId] : []));
  const found = await Promise.all(ids.map((id) => desk.store.readTicket(desk.tenant, id)));
  const isOpen = (other: Ticket) => {
    const seen = visibilityFor(desk.workflow, actor, other);
    return seen.case && seen.identity;
  };
  return new Set(
    found.flatMap((stored) => (stored && isOpen(stored.ticket) ? [stored.ticket.id] : [])),
  );
}

/** A case as somebody may see it: names only with the right to words, no way to a hidden reporter. */
export function shownTicket(
  desk: Desk,
  ticket: Ticket,
  visibility: Visibility,
  reachable: Reachable = none,
): Ticket {
  const mask = <Thing extends { readonly name: string } | null>(thing: Thing): Thing =>
    thing && !visibility.words ? { ...thing, name: desk.masker.mask(thing.name) } : thing;
  const named = {
    ...ticket,
    cooperative: mask(ticket.cooperative),
    referral: mask(ticket.referral),
    // A photo says more than a text: the files of a case go with its words.
    attachments: visibility.words ? ticket.attachments : [],
    concerns: visibility.concerns ? ticket.concerns : [],
    draft: visibility.concerns ? ticket.draft : null,
    links: ticket.links.filter(isLinkShown(visibility, reachable)),
  };
  if (visibility.identity) return named;
  return {
    ...named,
    conversationId: ticket.conversationId && withheldConversation,
    reporters: ticket.reporters.map(() => withheldParty),
    obligations: ticket.obligations.map((each) => ({
      ...each,
      to: each.to && withheldParty,
      conversationId: each.conversationId && withheldConversation,
    })),
  };
}

/** A case as whoever acts may see it. */
export function shownTo(desk: Desk, actor: Principal, ticket: Ticket): Ticket {
  return shownTicket(desk, ticket, visibilityFor(desk.workflow, actor, ticket));
}

/** The history of a case as somebody may see it. */
export async function shownTimeline(
  desk: Desk,
  timeline: readonly TimelineEntry[],
  visibility: Visibility,
  reachable: Reachable,
): Promise<readonly TimelineEntry[]> {
  const isShown = isLinkShown(visibility, reachable);
  const linked = timeline.filter(
    (entry) =>
      entry.type !== 'fact' ||
      entry.event !== 'ticket.linked' ||
      isShown(entry.facts as unknown as TicketLink),
  );
  const known = visibility.identity ? linked : linked.map(withoutReporter);
  return visibility.words ? known : maskedTimeline(desk, known);
}

/** A citizen may write for days what takes the masker longest: others have their turn in between. */
async function maskedTimeline(
  desk: Desk,
  timeline: readonly TimelineEntry[],
): Promise<readonly TimelineEntry[]> {
  let characters = 0;
  const mask = (text: string | null) => {
    characters += text?.length ?? 0;
    return text && desk.masker.mask(text);
  };
  const masked: TimelineEntry[] = [];
  for (const entry of timeline) {
    masked.push(maskedEntry(entry, mask));
    if (characters < charactersPerTurn) continue;
    characters = 0;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return masked;
}

function withoutReporter(entry: TimelineEntry): TimelineEntry {
  const actor =
    entry.actor.kind === 'citizen' ? { ...entry.actor, id: withheldParty } : entry.actor;
  if (entry.type !== 'fact') return { ...entry, actor };
  const { to: _, conversationId: __, reporter: ___, ...facts } = entry.facts;
  return { ...entry, actor, facts };
}

function maskedEntry(
  entry: TimelineEntry,
  mask: (text: string | null) => string | null,
): TimelineEntry {
  switch (entry.type) {
    case 'message':
      return { ...entry, text: mask(entry.text), attachments: [] };
    case 'note':
      return { ...entry, text: mask(entry.text) };
    case 'move':
      return { ...entry, reason: mask(entry.reason) };
    case 'attempt':
      return { ...entry, remark: mask(entry.remark) };
    case 'fact': {
      const { cooperative: _, concerns: __, ...facts } = entry.facts;
      return { ...entry, facts, reason: mask(entry.reason) };
    }
  }
}
