import { isoInstant } from './iso-instant.js';

/** The fields that are instants in the core, in epoch ms. */
const instants = new Set([
  'addedAt',
  'answeredAt',
  'askedAt',
  'assignedAt',
  'at',
  'awaitingReadSince',
  'before',
  'breachedAt',
  'changedAt',
  'changesAt',
  'closedAt',
  'correctedAt',
  'countedAt',
  'deletedAt',
  'deliveredAt',
  'dueAt',
  'editedAt',
  'failingSince',
  'formerSecretUntil',
  'from',
  'lastInboundAt',
  'observedAt',
  'openedAt',
  'owedSince',
  'pausedAt',
  'promisedBy',
  'publishedAt',
  'receivedAt',
  'recordedAt',
  'reportedAt',
  'restrictedSince',
  'retryAt',
  'saidAt',
  'settledAt',
  'sharedAt',
  'since',
  'start',
  'startedAt',
  'stoppedAt',
  'to',
  'until',
  'updatedAt',
  'wakeAt',
  'writtenAt',
]);

/**
 * The same as plain JSON, with every instant as ISO 8601 with the offset of the office, to the millisecond.
 *
 * @param timeZone - IANA zone
 */
export function withIsoTimes(value: unknown, timeZone: string): unknown {
  const replaced = (key: string, each: unknown) =>
    typeof each === 'number' && instants.has(key) ? isoTime(each, timeZone) : each;
  return JSON.parse(JSON.stringify(value, replaced) ?? 'null');
}

/** An instant of epoch ms as `2026-04-14T09:00:00.000+07:00`. */
function isoTime(at: number, timeZone: string): string {
  const text = isoInstant(at, timeZone);
  const milliseconds = String(((at % 1000) + 1000) % 1000).padStart(3, '0');
  return `${text.slice(0, 19)}.${milliseconds}${text.slice(19)}`;
}
