import type { MessageId } from '../../ids.js';
import { factsOf } from '../../store/facts-of.js';
import type { RecordedEvent } from '../../ticket/events.js';
import { timelineOf } from '../../ticket/timeline.js';
import type { TimelineEntry } from '../../ticket/view.js';
import type { Runtime } from '../runtime.js';
import type { LoadedTicket } from '../ticket-change.js';
import type { TimelineQuery } from '../tickets.js';

/** Default and largest number of events on a page of a history. Choices of this project. */
const usualEvents = 100;
const maxEvents = 200;

/** Events of a history from one index up to another, which is excluded. */
export interface EventRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The events of a page. Pages begin at multiples of their size, so they do not move while events come in. The last page
 * holds at least one full size, if there are as many events.
 */
export function pageRange(events: number, { before, limit }: TimelineQuery): EventRange {
  const size = Math.min(Math.max(limit ?? usualEvents, 1), maxEvents);
  const to = Math.min(Math.max((before ?? events + 1) - 1, 0), events);
  const last = before === undefined ? Math.floor(to / size) : Math.ceil(to / size);
  return { from: Math.max((last - 1) * size, 0), to };
}

/** Opens the texts of a range of a history, and of later edits of its messages, and nothing else. */
export async function openedTimeline(
  runtime: Runtime,
  { history, stored }: LoadedTicket,
  { from, to }: EventRange,
): Promise<readonly TimelineEntry[]> {
  const events = history.map((event) => ({ ...factsOf(event), id: event.id }) as RecordedEvent);
  const isShown = (index: number) => index >= from && index < to;
  const messages = new Set(events.slice(from, to).flatMap(messageOf));
  const needed = events.flatMap((event, index) =>
    isShown(index) || messages.has(changedBy(event)) ? [index] : [],
  );
  const sealed = needed.map((index) => history[index]?.sealed ?? null);
  const words = await runtime.vault.open<unknown>(sealed);
  const kept = await runtime.store.readTicketMessages(runtime.tenant, stored.ticket.id);
  const entries = timelineOf(
    needed.map((index, place) => ({
      event: events[index] as RecordedEvent,
      words: words[place] ?? null,
    })),
    new Map(kept.map(({ id, status }) => [id, status])),
  );
  return entries.filter((_, place) => isShown(needed[place] ?? -1));
}

/** The message that an event added. */
function messageOf({ facts, type }: RecordedEvent): readonly (MessageId | undefined)[] {
  return type === 'ticket.opened' || type === 'message.received' || type === 'message.sent'
    ? [facts.messageId]
    : [];
}

/** The earlier message whose text an event changed. */
function changedBy({ facts, type }: RecordedEvent): MessageId | undefined {
  if (type === 'message.received') return facts.revises;
  return type === 'party.corrected' ? facts.messageId : undefined;
}
