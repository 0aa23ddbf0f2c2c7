import type { AddressId } from '../channel/address.js';
import { type Obligation, obligationToCall } from '../obligation/obligation.js';
import { listTickets } from '../runtime/reads/list-tickets.js';
import type { ShownRow } from '../runtime/reads/shown-items.js';
import type { Runtime } from '../runtime/runtime.js';
import type { ReadOptions } from '../runtime/tickets.js';
import type { TicketFilter } from '../store/ticket-filter.js';
import { actionView } from '../ticket/action-view.js';
import { possibleTransitions } from '../ticket/can.js';
import { type MissingTries, mayBeTold, missingTries } from '../ticket/transition-rules.js';
import type { ActionView, TicketListItem } from '../ticket/view.js';

/** A citizen who has to be called: nobody can write his answer to him, or he was told of it and has not seen it. */
export interface OwedCall extends TicketListItem {
  /** How to reach him, strongest first; empty when nobody knows, or this principal may not. */
  readonly contacts: readonly AddressId[];
  /** The answer that is owed, or has not reached him, with the tries so far. */
  readonly obligation: Obligation;
  /** Whether reaching him answers his case: not before a superior approved the answer, where one must. */
  readonly mayTell: boolean;
  /** Tries before the case may be closed without him; null where the workflow has no such action. */
  readonly tries: MissingTries | null;
  /** That action, once this principal may take it. */
  readonly closing: ActionView | null;
}

/** One page of the calls to make. */
export interface CallPage {
  readonly items: readonly OwedCall[];
  /** Give it as `after` for the next page; null at the end. */
  readonly next: string | null;
}

/** Which calls a page shows. */
export type CallFilter = Pick<
  TicketFilter,
  'assignee' | 'team' | 'kind' | 'category' | 'channel' | 'phases' | 'limit' | 'after'
>;

/** The calls that a principal may know of, soonest deadline first. */
export async function listCalls(
  runtime: Runtime,
  filter: CallFilter,
  { actor }: ReadOptions,
): Promise<CallPage> {
  const { rows: lines, next } = await listTickets(
    runtime,
    { ...filter, toCall: true, order: 'due' },
    actor,
  );
  const items = lines.flatMap((line) => owedCall(runtime, line, actor));
  await runtime.viewHooks.ticketsViewed?.(actor, items);
  return { items, next };
}

function owedCall(
  runtime: Runtime,
  { stored: { ticket }, item, opening }: ShownRow,
  actor: ReadOptions['actor'],
): readonly OwedCall[] {
  const { workflow } = runtime;
  const obligation = obligationToCall(ticket);
  const shownObligation = item.ticket.obligations.find(({ id }) => id === obligation?.id);
  if (!shownObligation) return [];
  const needed = workflow
    .transitionsFrom(ticket.state, ticket.kind)
    .find(({ afterMissedDays }) => afterMissedDays)?.afterMissedDays;
  const closing = possibleTransitions(workflow, actor, ticket, runtime.now()).find(
    ({ afterMissedDays }) => afterMissedDays,
  );
  return [
    {
      ...item,
      contacts: opening.contacts,
      obligation: shownObligation,
      mayTell: mayBeTold(workflow, ticket),
      tries: needed ? missingTries(ticket, needed) : null,
      closing: closing ? actionView(ticket, closing) : null,
    },
  ];
}
