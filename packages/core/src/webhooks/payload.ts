import { exactInstant } from '@aduan/core/catalogue';
import { followerViewer } from '../runtime/reads/follower-viewer.js';
import { factsOf } from '../runtime/record/record-events.js';
import type { Runtime } from '../runtime/runtime.js';
import type { StoredEvent } from '../store/rows.js';
import { isKnownTo, shown } from '../ticket/privacy/shown.js';
import { isRecused } from '../ticket/recusals.js';
import type { Ticket } from '../ticket/ticket.js';
import { isGuarded, visibilityFor } from '../ticket/visibility.js';
import type { EndpointRecord } from './endpoint-records.js';

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

/** Event facts of payload version 1: no ids of persons, including officers, and no files. */
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
export function mayBeNotified(runtime: Runtime, endpoint: EndpointRecord, ticket: Ticket): boolean {
  if ((isGuarded(ticket) || ticket.supervisory) && !endpoint.guarded) return false;
  if (endpoint.redirectedBy.some((each) => isRecused(each, ticket))) return false;
  return visibilityFor(runtime, endpoint.addedBy, ticket).ticket;
}

/** The payload of an event, with what any follower of the desk may see; null when the event is not visible. */
export function payloadOf(
  runtime: Runtime,
  { addedBy }: EndpointRecord,
  ticket: Ticket,
  stored: StoredEvent,
): WebhookPayload | null {
  const viewer = followerViewer(runtime, addedBy);
  const { facts, type } = factsOf(stored);
  if (!isKnownTo(viewer, type, facts)) return null;
  const seen = shown(ticket, runtime.model.ticketTable, viewer);
  const known = Object.entries(shown(facts, runtime.model.factTable(type), viewer)).filter(
    ([name]) => factNames.has(name),
  );
  const iso = (at: number) => exactInstant(at, runtime.calendar.def.timeZone);
  const written = (fields: readonly (readonly [string, unknown])[]) =>
    Object.fromEntries(
      fields.map(([name, value]) => [
        name,
        typeof value === 'number' && instants.has(name) ? iso(value) : value,
      ]),
    );
  const data = {
    id: stored.id,
    sequence: stored.sequence,
    at: iso(stored.at),
    by: stored.actor.kind,
    facts: written(known),
    ticket: written(ticketFields.map((field) => [field, seen[field]])),
  };
  return { type, timestamp: new Date(stored.at).toISOString(), version: 1, data };
}
