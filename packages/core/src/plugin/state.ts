import type { Table, Treatments } from '../ticket/privacy/treatment.js';
import type { Ticket } from '../ticket/ticket.js';

/** An event as a state reads it: events of core by type, events of the plugin by kind. */
export interface StateEvent {
  readonly type: string;
  readonly facts: unknown;
  /** Epoch ms. */
  readonly at: number;
  readonly sequence: number;
}

/**
 * State that a plugin keeps for each ticket, computed from its history. It is stored in clear with the ticket, in
 * `ticket.plugins[id]`. A process without the plugin leaves it unchanged.
 */
export interface TicketState<State extends object = object> {
  readonly shown: Table;
  readonly initial: State;
  /** A pure function. @returns the same object if nothing changes, so that nothing is written */
  evolve(state: State, event: StateEvent, ticket: Ticket): State;
}

/**
 * Defines the state that a plugin keeps for each ticket.
 *
 * @param given.shown - the audience of each field; the compiler requires every field
 * @param given.evolve - pure: reads the state, the event and the ticket after the event, never a clock or a store
 */
export function defineState<State extends object>(given: {
  readonly initial: State;
  readonly shown: Treatments<State>;
  readonly evolve: (state: State, event: StateEvent, ticket: Ticket) => State;
}): TicketState<State> {
  return { ...given, shown: given.shown as Table };
}

/** The plugin's state of a ticket; the initial state if none is stored yet. */
export function stateIn<State extends object>(
  { plugins }: Pick<Ticket, 'plugins'>,
  id: string,
  { initial }: TicketState<State>,
): State {
  return (plugins?.[id] as State | undefined) ?? initial;
}
