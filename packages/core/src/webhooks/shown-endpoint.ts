import type { OutboxDeadLetter } from '../store/outbox.js';
import { type Circuit, stateOf } from './circuit.js';
import type { EndpointRecord } from './endpoint-records.js';
import { targetOf } from './webhook-jobs.js';
import type { Webhook } from './webhooks.js';

/**
 * An endpoint as operators see it.
 *
 * @param deadLetters - dead letters of the whole desk
 * @param now - epoch ms
 */
export function shownEndpoint(
  record: EndpointRecord,
  circuit: Circuit,
  deadLetters: readonly OutboxDeadLetter[],
  now: number,
): Webhook {
  const { addedBy, resumedAt: _resumedAt, secrets, redirectedBy: _turnedBy, ...said } = record;
  const { deliveredAt, failingSince, failures, lastError, retryAt } = circuit;
  const former = secrets.find(({ until }) => until !== null && now < until);
  return {
    ...said,
    addedBy: addedBy.id,
    formerSecretUntil: former?.until ?? null,
    health: {
      state: stateOf(circuit),
      failures,
      failingSince,
      retryAt,
      lastError,
      deliveredAt,
      dead: deadLetters.filter(({ target }) => target === targetOf(record)).length,
    },
  };
}
