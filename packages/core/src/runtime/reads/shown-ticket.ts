import type { TicketId } from '../../ids.js';
import type { Model } from '../../plugin/model.js';
import { withholdingMasker } from '../../ports/masker.js';
import type { Principal } from '../../ports/principal.js';
import { charactersPerBatch } from '../../search/word-reader.js';
import { eventLabels } from '../../ticket/event-labels.js';
import { entryTables } from '../../ticket/privacy/entry-tables.js';
import { isKnownTo, shown, type Viewer } from '../../ticket/privacy/shown.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { TimelineEntry } from '../../ticket/view.js';
import { type Visibility, visibilityFor } from '../../ticket/visibility.js';
import { yieldToEventLoop } from '../../yield-to-event-loop.js';
import type { Runtime } from '../runtime.js';

/** Related tickets that a viewer may follow a link to. */
export type Reachable = ReadonlySet<TicketId>;
const none: Reachable = new Set();

/**
 * The viewer of a ticket. A citizen who writes again gets a related ticket, so a link from a hidden ticket would reveal
 * their name; and a link must not reveal a ticket that the viewer may not see.
 */
export function viewerOf(
  runtime: Runtime,
  visibility: Visibility,
  reachable: Reachable = none,
): Viewer {
  return {
    visibility,
    mask: (text) => runtime.masker.mask(text),
    hostMask:
      runtime.masker === withholdingMasker ? undefined : (text) => runtime.masker.mask(text),
    mayFollow: ({ type, ticketId }) => type !== 'related' || reachable.has(ticketId),
  };
}

/** The related tickets that a principal may follow a link to. */
export async function reachableFrom(
  runtime: Runtime,
  actor: Principal,
  ticket: Ticket,
  visibility: Visibility,
): Promise<Reachable> {
  if (!visibility.identity) return none;
  const ids = ticket.links.flatMap(({ type, ticketId }) => (type === 'related' ? [ticketId] : []));
  const found = await Promise.all(ids.map((id) => runtime.store.readTicket(runtime.tenant, id)));
  const isOpen = (other: Ticket) => {
    const seen = visibilityFor(runtime, actor, other);
    return seen.ticket && seen.identity;
  };
  return new Set(
    found.flatMap((stored) => (stored && isOpen(stored.ticket) ? [stored.ticket.id] : [])),
  );
}

/** A ticket as an actor may see it. */
export function shownTo(runtime: Runtime, actor: Principal, ticket: Ticket): Ticket {
  return shown(
    ticket,
    runtime.model.ticketTable,
    viewerOf(runtime, visibilityFor(runtime, actor, ticket)),
  );
}

/**
 * The history of a ticket as a viewer may see it. A citizen may write much text that is slow to mask, so it yields to
 * the event loop in between.
 */
export async function shownTimeline(
  timeline: readonly TimelineEntry[],
  viewer: Viewer,
  model: Pick<Model, 'definitions' | 'factTable'>,
): Promise<readonly TimelineEntry[]> {
  let characters = 0;
  const counted = (mask: (text: string) => string) => (text: string) => {
    characters += text.length;
    return mask(text);
  };
  const { redaction } = viewer;
  const counting: Viewer = {
    ...viewer,
    mask: counted(viewer.mask),
    hostMask: viewer.hostMask && counted(viewer.hostMask),
    ...(redaction && { redaction: { ...redaction, text: counted(redaction.text) } }),
  };
  const entries: TimelineEntry[] = [];
  for (const entry of timeline) {
    if (entry.type === 'fact' && !isKnownTo(viewer, entry.event, entry.facts)) continue;
    entries.push(shownEntry(entry, counting, model));
    if (characters < charactersPerBatch) continue;
    characters = 0;
    await yieldToEventLoop();
  }
  return entries;
}

function shownEntry(
  entry: TimelineEntry,
  viewer: Viewer,
  { definitions, factTable }: Pick<Model, 'definitions' | 'factTable'>,
): TimelineEntry {
  const line = shown(entry, entryTables[entry.type], viewer);
  if (entry.type !== 'fact') return line;
  const facts = shown(entry.facts, factTable(entry.event), viewer);
  const label = eventLabels[entry.event] ?? definitions.get(entry.event)?.label;
  return { ...line, facts, ...(label && { label }) } as TimelineEntry;
}
