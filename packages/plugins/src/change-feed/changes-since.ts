import type { Principal, Ticket } from '@aduan/core';
import type { FollowedEvent, PluginContext } from '@aduan/core/plugin';
import type { StoredTicket } from '@aduan/core/store';
import { type Cursor, compareCursors, cursorText, readCursor } from './cursor.js';

/** Something that happened to a ticket, in plain facts: no words, and nothing that leads to a person. */
export interface ChangeFeedEntry extends FollowedEvent {
  /** Cursor after this event: see `ChangeFeed.since`. */
  readonly cursor: string;
  /** The ticket as it is now, which may be later than the event. */
  readonly ticket: Ticket;
}

/** A page of the change feed. */
export interface ChangeFeedPage {
  /** Oldest first. */
  readonly items: readonly ChangeFeedEntry[];
  /** Pass it to `since` to get later events. */
  readonly next: string;
  /** True when there is more at once. */
  readonly more: boolean;
  /** True when too much has happened since the cursor: read the tickets again, then continue from `next`. */
  readonly isBehind: boolean;
}

/** Events that were stamped earlier may be written this much later, ms. A choice of this project. */
const overlapMs = 10_000;
const pageSize = 200;
/** Tickets on more pages than these are not followed up one by one. */
const maxPages = 5;
const maxEvents = 500;

type Reads = Pick<PluginContext, 'now' | 'tickets'>;

/** Events after a cursor that an actor may know of. @throws InputError for an invalid cursor */
export async function changesSince(
  { now, tickets }: Reads,
  cursor: string | null,
  actor: Principal,
): Promise<ChangeFeedPage> {
  const here: Cursor = { at: now(), ticket: '', sequence: 0 };
  const nothing = { items: [], next: cursorText(here), more: false, isBehind: false };
  if (cursor === null) return nothing;
  const from = readCursor(cursor);
  const changed = await changedTickets(tickets, from, actor);
  if (!changed) return { ...nothing, isBehind: true };
  const found = (await Promise.all(changed.map((each) => entriesOf(tickets, each, from, actor))))
    .flat()
    .toSorted((one, other) => compareCursors(placeOf(one), placeOf(other)));
  const news = found.filter((each) => compareCursors(placeOf(each), from) > 0);
  const again = found.slice(0, found.length - news.length);
  const items = news.slice(0, maxEvents);
  return {
    items: [...again, ...items],
    next: items.at(-1)?.cursor ?? cursor,
    more: news.length > items.length,
    isBehind: false,
  };
}

/** The tickets that changed since and that the actor may know of; null when there are too many. */
async function changedTickets(
  { pages }: Reads['tickets'],
  { at }: Cursor,
  actor: Principal,
): Promise<readonly StoredTicket[] | null> {
  const updatedFrom = Math.max(0, at - overlapMs);
  const changed: StoredTicket[] = [];
  let read = 0;
  for await (const page of pages({ updatedFrom, order: 'updated', limit: pageSize }, actor)) {
    if (read === maxPages) return null;
    read += 1;
    changed.push(...page);
  }
  return changed;
}

async function entriesOf(
  { events, follow }: Reads['tickets'],
  { ticket }: StoredTicket,
  { at }: Cursor,
  actor: Principal,
): Promise<readonly ChangeFeedEntry[]> {
  const follower = follow(actor, ticket);
  const shown = follower.ticket(ticket);
  const stored = await events(ticket.id);
  return stored
    .filter((event) => event.at > at - overlapMs)
    .flatMap((event) => {
      const followed = follower.event(event);
      const { at: eventAt, sequence } = event;
      const place = cursorText({ at: eventAt, ticket: ticket.id, sequence });
      return followed ? [{ ...followed, cursor: place, ticket: shown }] : [];
    });
}

const placeOf = ({ cursor }: ChangeFeedEntry) => readCursor(cursor);
