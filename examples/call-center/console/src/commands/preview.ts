import type { Actor, TimelineEntry } from '@aduan/core';
import type { CaseView, Officer } from '../api/model.js';

/** The officer as the author of an entry that is not confirmed yet. */
export function actorOf({ id }: Officer): Actor {
  return { id, kind: 'officer', roles: [] };
}

/** Lays an entry at the end of the history. */
export function withEntry(view: CaseView, entry: TimelineEntry): CaseView {
  return { ...view, timeline: [...view.timeline, entry] };
}

/** Lays other facts over the ticket. */
export function withTicket(view: CaseView, ticket: Partial<CaseView['ticket']>): CaseView {
  return { ...view, ticket: { ...view.ticket, ...ticket } };
}
