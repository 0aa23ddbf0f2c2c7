import { exactInstant } from '@aduan/core/catalogue';
import { followerViewer } from '../runtime/reads/follower-viewer.js';
import { factsOf } from '../runtime/record/record-events.js';
import type { Runtime } from '../runtime/runtime.js';
import type { StoredEvent } from '../store/rows.js';
import { factTables } from '../ticket/privacy/fact-tables.js';
import { isKnownTo, shown } from '../ticket/privacy/shown.js';
import { ticketTable } from '../ticket/privacy/ticket-table.js';
import { isRecused } from '../ticket/recusals.js';
import type { Ticket } from '../ticket/ticket.js';
import { isGuarded, visibilityFor } from '../ticket/visibility.js';
import type { EndpointRecord } from './endpoint-records.js';

/** What version 1 says of a case. A new field of the core stays inside until it stands here. */
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

/** What version 1 says of an event: no ids of people, officers among them, and no files. */
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

/** Those of them, and of a case, that are instants. Numbers as `from` and `to` are a deadline before and after it moved. */
const instants = new Set([
  'answeredAt',
  'closedAt',
  'dueAt',
  'from',
  'receivedAt',
  'to',
  'updatedAt',
]);

/** What one delivery says. */
export interface WebhookPayload {
  /** Such as `ticket.moved`. */
  readonly type: string;
  /** When it happened, ISO 8601. */
  readonly timestamp: string;
  readonly version: 1;
  readonly data: unknown;
}

/**
 * Whether an endpoint may hear of a case: what whoever added it may see, of guarded ones only if it shall, and of
 * none that is about somebody who turned it.
 */
export function mayBeNotified(runtime: Runtime, endpoint: EndpointRecord, ticket: Ticket): boolean {
  if ((isGuarded(ticket) || ticket.supervisory) && !endpoint.guarded) return false;
  if (endpoint.redirectedBy.some((each) => isRecused(each, ticket))) return false;
  return visibilityFor(runtime.workflow, endpoint.addedBy, ticket).ticket;
}

/** What an endpoint is told of an event, as anybody who follows the desk sees it; null when nothing. */
export function payloadOf(
  runtime: Runtime,
  { addedBy }: EndpointRecord,
  ticket: Ticket,
  stored: StoredEvent,
): WebhookPayload | null {
  const viewer = followerViewer(runtime, addedBy);
  const { facts, type } = factsOf(stored);
  if (!isKnownTo(viewer, type, facts)) return null;
  const seen = shown(ticket, ticketTable, viewer);
  const known = Object.entries(shown(facts, factTables[type], viewer)).filter(([name]) =>
    factNames.has(name),
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
