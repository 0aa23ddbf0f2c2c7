import type { CoreEventType, TicketEventType } from '../ticket/events.js';
import { type EvolvingEvent, evolve } from '../ticket/evolve.js';
import { factTables } from '../ticket/privacy/fact-tables.js';
import { ticketTable } from '../ticket/privacy/ticket-table.js';
import type { Table } from '../ticket/privacy/treatment.js';
import type { Ticket } from '../ticket/ticket.js';
import type { PluginCatalogue } from './catalogue.js';
import type { EventDefinition } from './event.js';
import type { AnyPlugin } from './plugin.js';
import type { TicketState } from './state.js';

/** Events and ticket fields that a desk knows: those of core and of its plugins together. */
export interface Model {
  /** Types of the events of core and of the plugins of this desk. */
  readonly eventTypes: readonly TicketEventType[];
  /** Event definitions of the plugins of this desk, and of plugins that its store has met, by type. */
  readonly definitions: ReadonlyMap<string, EventDefinition>;
  /** Labels for officers of the plugins of this desk, by plugin id. */
  readonly catalogues: ReadonlyMap<string, PluginCatalogue>;
  /** Adds a definition that the store holds. One of a plugin of this desk stays. */
  learn(definition: EventDefinition): void;
  /** Audience of each fact of an event. Facts of an unknown event are never shown. */
  factTable(type: string): Table;
  /** Audience of each field of a ticket. */
  readonly ticketTable: Table;
  /** Computes a ticket after an event, including plugin state. */
  evolve(ticket: Ticket | null, event: EvolvingEvent): Ticket;
}

/** Brings the data of plugins together. They must fit: see `checkPlugins`. */
export function createModel(plugins: readonly AnyPlugin[]): Model {
  const definitions = new Map<string, EventDefinition>();
  for (const { events = [] } of plugins)
    for (const { definition } of events) definitions.set(definition.type, definition);
  const own = new Set(plugins.flatMap(({ events = [] }) => events.map(({ type }) => type)));
  const states = plugins.flatMap(({ id, state }) => (state ? [{ id, state }] : []));
  const tables = Object.fromEntries(states.map(({ id, state }) => [id, state.shown]));
  return {
    eventTypes: [...(Object.keys(factTables) as CoreEventType[]), ...own],
    definitions,
    catalogues: new Map(
      plugins.flatMap(({ catalogue, id }) => (catalogue ? [[id, catalogue]] : [])),
    ),
    learn(definition) {
      if (!own.has(definition.type)) definitions.set(definition.type, definition);
    },
    factTable: (type) =>
      (factTables as Readonly<Record<string, Table>>)[type] ?? definitions.get(type)?.shown ?? {},
    ticketTable: { ...ticketTable, plugins: tables },
    evolve(before, event) {
      const ticket = evolve(before, event);
      const kept = keptBy(states, ticket, event);
      return kept ? { ...ticket, plugins: { ...ticket.plugins, ...kept } } : ticket;
    },
  };
}

/** The plugin states that change with an event; null if none changes. */
function keptBy(
  states: readonly { readonly id: string; readonly state: TicketState }[],
  ticket: Ticket,
  event: EvolvingEvent,
): Readonly<Record<string, unknown>> | null {
  let kept: Readonly<Record<string, unknown>> | null = null;
  for (const { id, state } of states) {
    const before = (ticket.plugins?.[id] as object | undefined) ?? state.initial;
    const after = state.evolve(before, event, ticket);
    if (after !== before) kept = { ...(kept ?? {}), [id]: after };
  }
  return kept;
}
