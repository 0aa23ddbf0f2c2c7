import type { ConversationId, PartyId } from '../ids.js';
import type { Principal } from '../slots/principal.js';
import type { Ticket } from '../ticket/ticket.js';
import type { TimelineEntry } from '../ticket/view.js';
import { type Visibility, visibilityFor } from '../ticket/visibility.js';
import type { Desk } from './desk.js';

const withheld = 'withheld';
/** Stands for the id of a hidden reporter: it says that there is one, and joins no two cases of his. */
export const withheldParty = withheld as PartyId;
const withheldConversation = withheld as ConversationId;

/** A case as somebody may see it: names only with the right to words, no way to a hidden reporter. */
export function shownTicket(desk: Desk, ticket: Ticket, visibility: Visibility): Ticket {
  const mask = <Thing extends { readonly name: string } | null>(thing: Thing): Thing =>
    thing && !visibility.words ? { ...thing, name: desk.masker.mask(thing.name) } : thing;
  const named = {
    ...ticket,
    cooperative: mask(ticket.cooperative),
    referral: mask(ticket.referral),
    // A photo says more than a text: the files of a case go with its words.
    attachments: visibility.words ? ticket.attachments : [],
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
    // A citizen who writes again gets a related case: the link would lead to the one with his name.
    links: ticket.links.filter(({ type }) => type !== 'related'),
  };
}

/** A case as whoever acts may see it. */
export function shownTo(desk: Desk, actor: Principal, ticket: Ticket): Ticket {
  return shownTicket(desk, ticket, visibilityFor(desk.workflow, actor, ticket));
}

/** The history of a case as somebody may see it. */
export function shownTimeline(
  desk: Desk,
  timeline: readonly TimelineEntry[],
  visibility: Visibility,
): readonly TimelineEntry[] {
  const known = visibility.identity ? timeline : timeline.flatMap(withoutReporter);
  return visibility.words ? known : known.map((entry) => maskedEntry(desk, entry));
}

function withoutReporter(entry: TimelineEntry): readonly TimelineEntry[] {
  const actor =
    entry.actor.kind === 'citizen' ? { ...entry.actor, id: withheldParty } : entry.actor;
  if (entry.type !== 'fact') return [{ ...entry, actor }];
  if (entry.event === 'ticket.linked' && entry.facts.type === 'related') return [];
  const { to: _, conversationId: __, ...facts } = entry.facts;
  return [{ ...entry, actor, facts }];
}

function maskedEntry(desk: Desk, entry: TimelineEntry): TimelineEntry {
  const mask = (text: string | null) => text && desk.masker.mask(text);
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
      const { cooperative: _, ...facts } = entry.facts;
      return { ...entry, facts, reason: mask(entry.reason) };
    }
  }
}
