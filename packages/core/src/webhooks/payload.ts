import { exactInstant } from '@aduan/core/catalogue';
import type { Desk } from '../runtime/desk.js';
import { followersEyes } from '../runtime/reads/followers-eyes.js';
import { factsOf } from '../runtime/record/record-events.js';
import type { StoredEvent } from '../store/rows.js';
import { isConcerned } from '../ticket/concerns.js';
import { factTables } from '../ticket/privacy/fact-tables.js';
import { isKnownTo, shown } from '../ticket/privacy/shown.js';
import { ticketTable } from '../ticket/privacy/ticket-table.js';
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
export function mayHear(desk: Desk, endpoint: EndpointRecord, ticket: Ticket): boolean {
  if ((isGuarded(ticket) || ticket.supervisory) && !endpoint.guarded) return false;
  if (endpoint.turnedBy.some((each) => isConcerned(each, ticket))) return false;
  return visibilityFor(desk.workflow, endpoint.addedBy, ticket).case;
}

/** What an endpoint is told of an event, as anybody who follows the desk sees it; null when nothing. */
export function payloadOf(
  desk: Desk,
  { addedBy }: EndpointRecord,
  ticket: Ticket,
  stored: StoredEvent,
): WebhookPayload | null {
  const eyes = followersEyes(desk, addedBy);
  const { facts, type } = factsOf(stored);
  if (!isKnownTo(eyes, type, facts)) return null;
  const seen = shown(ticket, ticketTable, eyes);
  const known = Object.entries(shown(facts, factTables[type], eyes)).filter(([name]) =>
    factNames.has(name),
  );
  const iso = (at: number) => exactInstant(at, desk.calendar.def.timeZone);
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
