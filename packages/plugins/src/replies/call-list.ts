import type { Principal, TicketListItem } from '@aduan/core';
import type { AddressId } from '@aduan/core/channel';
import type { PluginContext, ShownRow } from '@aduan/core/plugin';
import type { TicketFilter } from '@aduan/core/store';
import {
  type ActionView,
  actionView,
  type MissingTries,
  mayBeTold,
  missingTries,
  type Obligation,
  obligationToCall,
  possibleTransitions,
} from '@aduan/core/ticket';

/**
 * A citizen who must be called: no channel can carry the answer to them, or they were notified of it and have not seen
 * it.
 */
export interface OwedCall extends TicketListItem {
  /** How to reach the citizen, strongest contact first; empty when unknown, or when the actor may not see contacts. */
  readonly contacts: readonly AddressId[];
  /** The obligation whose answer is owed or has not reached the citizen, with the attempts so far. */
  readonly obligation: Obligation;
  /**
   * Whether telling the citizen by phone answers the ticket. False until a superior has approved the answer, where
   * approval is needed.
   */
  readonly mayTell: boolean;
  /**
   * Attempts still needed before the ticket may be closed without reaching the citizen; null when the workflow has no
   * such action.
   */
  readonly tries: MissingTries | null;
  /** That action, once the actor may take it. */
  readonly closing: ActionView | null;
}

/** One page of the call list. */
export interface CallPage {
  readonly items: readonly OwedCall[];
  /** Pass it as `after` for the next page; null at the end. */
  readonly next: string | null;
}

/** Filter of the call list. */
export type CallFilter = Pick<
  TicketFilter,
  'assignee' | 'team' | 'kind' | 'category' | 'channel' | 'phases' | 'limit' | 'after'
>;

/** The calls that the actor may know of, soonest deadline first. */
export async function listCalls(
  context: PluginContext,
  filter: CallFilter,
  actor: Principal,
): Promise<CallPage> {
  const { rows, next } = await context.tickets.list(
    { ...filter, toCall: true, order: 'due' },
    actor,
  );
  const items = rows.flatMap((row) => owedCall(context, row, actor));
  await context.viewed.tickets(actor, items);
  return { items, next };
}

function owedCall(
  { now, workflow }: PluginContext,
  { stored: { ticket }, item, opening }: ShownRow,
  actor: Principal,
): readonly OwedCall[] {
  const obligation = obligationToCall(ticket);
  const shownObligation = item.ticket.obligations.find(({ id }) => id === obligation?.id);
  if (!shownObligation) return [];
  const needed = workflow
    .transitionsFrom(ticket.state, ticket.kind)
    .find(({ afterMissedDays }) => afterMissedDays)?.afterMissedDays;
  const closing = possibleTransitions(workflow, actor, ticket, now()).find(
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
