import type { TicketId } from '../../ids.js';
import { withholdingMasker } from '../../slots/masker.js';
import type { Principal } from '../../slots/principal.js';
import { entryTables } from '../../ticket/privacy/entry-tables.js';
import { factTables } from '../../ticket/privacy/fact-tables.js';
import { type Eyes, isKnownTo, shown } from '../../ticket/privacy/shown.js';
import { ticketTable } from '../../ticket/privacy/ticket-table.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { TimelineEntry } from '../../ticket/view.js';
import { type Visibility, visibilityFor } from '../../ticket/visibility.js';
import type { Desk } from '../desk.js';
import { othersTurn } from '../others-turn.js';

/** How much text is masked at a time, in UTF-16 units. */
export const charactersPerTurn = 4_000;

/** Related cases that somebody may be led to. */
export type Reachable = ReadonlySet<TicketId>;
const none: Reachable = new Set();

/**
 * Somebody's eyes on a case. A citizen who writes again gets a related case: its link would lead from a
 * hidden one to his name.
 */
export function eyesOf(desk: Desk, visibility: Visibility, reachable: Reachable = none): Eyes {
  return {
    visibility,
    mask: (text) => desk.masker.mask(text),
    hostMask: desk.masker === withholdingMasker ? undefined : (text) => desk.masker.mask(text),
    mayFollow: ({ type, ticketId }) =>
      visibility.hidden || type !== 'related' || reachable.has(ticketId),
  };
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

/** A case as whoever acts may see it. */
export function shownTo(desk: Desk, actor: Principal, ticket: Ticket): Ticket {
  return shown(ticket, ticketTable, eyesOf(desk, visibilityFor(desk.workflow, actor, ticket)));
}

/**
 * The history of a case as somebody may see it. A citizen may write for days what takes the masker
 * longest: others have their turn in between.
 */
export async function shownTimeline(
  timeline: readonly TimelineEntry[],
  eyes: Eyes,
): Promise<readonly TimelineEntry[]> {
  let characters = 0;
  const counted = (mask: (text: string) => string) => (text: string) => {
    characters += text.length;
    return mask(text);
  };
  const { veil } = eyes;
  const counting: Eyes = {
    ...eyes,
    mask: counted(eyes.mask),
    hostMask: eyes.hostMask && counted(eyes.hostMask),
    ...(veil && { veil: { ...veil, words: counted(veil.words) } }),
  };
  const entries: TimelineEntry[] = [];
  for (const entry of timeline) {
    if (entry.type === 'fact' && !isKnownTo(eyes, entry.event, entry.facts)) continue;
    entries.push(shownEntry(entry, counting));
    if (characters < charactersPerTurn) continue;
    characters = 0;
    await othersTurn();
  }
  return entries;
}

function shownEntry(entry: TimelineEntry, eyes: Eyes): TimelineEntry {
  const line = shown(entry, entryTables[entry.type], eyes);
  return entry.type === 'fact'
    ? ({ ...line, facts: shown(entry.facts, factTables[entry.event], eyes) } as TimelineEntry)
    : line;
}
