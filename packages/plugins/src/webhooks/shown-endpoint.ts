import { type Circuit, stateOf } from './circuit.js';
import type { EndpointRecord } from './endpoint-records.js';
import type { Webhook } from './webhooks.js';

/**
 * An endpoint as operators see it.
 *
 * @param dead - the number of its dead letters
 * @param now - epoch ms
 */
export function shownEndpoint(
  record: EndpointRecord,
  circuit: Circuit,
  dead: number,
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
      dead,
    },
  };
}
