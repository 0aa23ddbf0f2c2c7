import { useSyncExternalStore } from 'react';
import type { Ticket } from '../api/model.js';

/** Number of messages of each ticket when it was last open in this browser. */
type Seen = Readonly<Record<string, number>>;

const storageKey = 'aduan.seen';
/** Maximum number of remembered tickets; the oldest are forgotten first. */
const limit = 500;
const listeners = new Set<() => void>();
let seen: Seen = JSON.parse(localStorage.getItem(storageKey) ?? '{}');

/** Records that the officer has opened a ticket with all its messages. */
export function markSeen(ticketId: string, messageCount: number): void {
  if (seen[ticketId] === messageCount) return;
  const { [ticketId]: _before, ...others } = seen;
  const kept = Object.entries(others).slice(1 - limit);
  seen = { ...Object.fromEntries(kept), [ticketId]: messageCount };
  localStorage.setItem(storageKey, JSON.stringify(seen));
  for (const listener of listeners) listener();
}

/** Whether the citizen wrote something that was not seen here yet. */
export function useUnread(ticket: Ticket): boolean {
  const known = useSyncExternalStore(watch, () => seen)[ticket.id];
  if (ticket.awaitingReadSince === null || ticket.phase === 'closed') return false;
  if (known !== undefined) return ticket.messageCount > known;
  return ticket.phase === 'new' || ticket.awaitingReadSince > ticket.openedAt;
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
