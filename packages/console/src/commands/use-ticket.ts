import { useQuery } from '@tanstack/react-query';
import type { TicketDetail } from '../api/model.js';
import { ticketQuery } from '../api/queries.js';
import type { CommandProgress, PendingCommand } from './command.js';
import { usePending } from './pending.js';

/** A ticket with the officer's latest changes applied. */
export interface OptimisticTicket {
  readonly view: TicketDetail;
  /** Ids of entries that the server has not confirmed yet. */
  readonly unconfirmed: ReadonlySet<string>;
}

/** One ticket as the server knows it, with unconfirmed changes applied on top. */
export function useTicket(id: string) {
  const query = useQuery(ticketQuery(id));
  const pending = usePending();
  return { query, shown: query.data ? layOver(query.data, pending) : null };
}

function layOver(known: TicketDetail, pending: readonly PendingCommand[]): OptimisticTicket {
  const view = pending
    .filter(({ command, progress }) => command.ticketId === known.ticket.id && isUnderWay(progress))
    .reduce((shown, { command }) => command.preview(shown), known);
  const added = view.timeline.slice(known.timeline.length);
  return { view, unconfirmed: new Set(added.map((entry) => entry.id)) };
}

function isUnderWay({ status }: CommandProgress): boolean {
  return status === 'undoable' || status === 'sending' || status === 'offline';
}
