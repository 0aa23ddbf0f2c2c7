import type { Ticket } from '@aduan/core';
import { exactInstant } from '@aduan/core/channel';
import type { PluginContext } from '@aduan/core/plugin';
import type { StoredEvent } from '@aduan/core/store';
import { isGuarded, isRecused, visibilityFor } from '@aduan/core/ticket';
import type { KeptEndpoint } from './endpoint-records.js';

/** Ticket fields of payload version 1. A new field of the core is sent only after it is listed here. */
const ticketFields = [
  'id',
  'number',
  'version',
  'kind',
  'category',
  'cooperative',
  'region',
  'channel',
  'state',
  'phase',
  'cycle',
  'team',
  'anonymous',
  'confidential',
  'supervisory',
  'receivedAt',
  'updatedAt',
  'answeredAt',
  'closedAt',
] as const satisfies readonly (keyof Ticket)[];

/**
 * Facts of core in payload version 1: no ids of persons, including officers, and no files. Facts of plugins are sent if
 * their definition shows them to everyone.
 */
const factNames = new Set([
  'action',
  'anonymous',
  'answeredAt',
  'category',
  'channel',
  'confidential',
  'cooperative',
  'cycle',
  'dueAt',
  'errorClass',
  'from',
  'fromPhase',
  'kind',
  'level',
  'messageId',
  'metric',
  'number',
  'obligationId',
  'outcome',
  'phase',
  'purpose',
  'receivedAt',
  'region',
  'score',
  'state',
  'supervisory',
  'system',
  'target',
  'team',
  'to',
]);

/** Fields and facts that are instants. As numbers, `from` and `to` are a deadline before and after it moved. */
const instants = new Set([
  'answeredAt',
  'closedAt',
  'dueAt',
  'from',
  'receivedAt',
  'to',
  'updatedAt',
]);

/** The body of one delivery. */
export interface WebhookPayload {
  /** Such as `ticket.moved`. */
  readonly type: string;
  /** When it happened, ISO 8601. */
  readonly timestamp: string;
  readonly version: 1;
  readonly data: unknown;
}

/**
 * Whether an endpoint may receive a ticket: the actor who added it may see the ticket, guarded tickets require the
 * setting `guarded`, and no actor who redirected the endpoint is recused from it.
 */
export function mayBeNotified(
  context: Pick<PluginContext, 'kinds' | 'workflow'>,
  endpoint: KeptEndpoint,
  ticket: Ticket,
): boolean {
  if ((isGuarded(ticket) || ticket.supervisory) && !endpoint.guarded) return false;
  if (endpoint.redirectedBy.some((each) => isRecused(each, ticket))) return false;
  return visibilityFor(context, endpoint.addedBy, ticket).ticket;
}

/** The payload of an event, with the data that any follower of the desk may see; null when the event is not visible. */
export function payloadOf(
  { calendar, definitions, tickets }: Pick<PluginContext, 'calendar' | 'definitions' | 'tickets'>,
  { addedBy }: KeptEndpoint,
  ticket: Ticket,
  stored: StoredEvent,
): WebhookPayload | null {
  const follower = tickets.follow(addedBy, ticket);
  const event = follower.event(stored);
  if (!event) return null;
  const { at, id, type } = event;
  const seen = follower.ticket(ticket);
  const shown = definitions.get(type)?.shown;
  const told = Object.entries(event.facts).filter(([name]) =>
    shown ? shown[name] === 'open' : factNames.has(name),
  );
  const iso = (instant: number) => exactInstant(instant, calendar.def.timeZone);
  const written = (fields: readonly (readonly [string, unknown])[]) =>
    Object.fromEntries(
      fields.map(([name, value]) => [
        name,
        typeof value === 'number' && instants.has(name) ? iso(value) : value,
      ]),
    );
  const data = {
    id,
    sequence: stored.sequence,
    at: iso(at),
    by: stored.actor.kind,
    facts: written(told),
    ticket: written(ticketFields.map((field) => [field, seen[field]])),
  };
  return { type, timestamp: new Date(at).toISOString(), version: 1, data };
}
