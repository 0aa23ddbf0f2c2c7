/** How an endpoint took what it was sent, as the store has it. */
export interface Circuit {
  readonly failures: number;
  /** Epoch ms; null when the last try went well. */
  readonly failingSince: number | null;
  /** Until when it is left alone, epoch ms; null when it is not. */
  readonly retryAt: number | null;
  readonly lastError: string | null;
  /** Epoch ms, to the minute. */
  readonly deliveredAt: number | null;
}

/** Failures one after the other after which an endpoint is broken. A choice of this project. */
const brokenAfter = 5;
const minPauseMs = 15_000;
const maxPauseMs = 5 * 60_000;
/** The longest that an endpoint may ask to be left alone, ms. */
const maxAskedMs = 60 * 60_000;
/** How exactly it is known when an endpoint last took something, ms. */
const deliveredStepMs = 60_000;

/** An endpoint that was never sent anything. */
export const untried: Circuit = {
  failures: 0,
  failingSince: null,
  retryAt: null,
  lastError: null,
  deliveredAt: null,
};

/** After something was taken; the same object where nothing is worth noting. */
export function afterSuccess(circuit: Circuit, now: number): Circuit {
  const isKnown = now - (circuit.deliveredAt ?? Number.NEGATIVE_INFINITY) < deliveredStepMs;
  return circuit.failures === 0 && isKnown ? circuit : { ...untried, deliveredAt: now };
}

/**
 * After a try that failed: after some, the endpoint is left alone, longer and longer, and at once for as long as it asks.
 *
 * @param failure - why, and how long it wants to be left alone, ms; null when it does not say
 */
export function afterFailure(
  circuit: Circuit,
  now: number,
  { error, retryAfterMs }: { readonly error: string; readonly retryAfterMs: number | null },
): Circuit {
  const failures = circuit.failures + 1;
  const pause = Math.min(minPauseMs * 2 ** (failures - brokenAfter), maxPauseMs);
  const pauses = [
    pauseOf(circuit.retryAt, now),
    retryAfterMs === null ? null : now + Math.min(retryAfterMs, maxAskedMs),
    failures < brokenAfter ? null : now + pause,
  ].filter((until) => until !== null);
  return {
    ...circuit,
    failures,
    failingSince: circuit.failingSince ?? now,
    retryAt: pauses.length === 0 ? null : Math.max(...pauses),
    lastError: error,
  };
}

/** The instant until which an endpoint is left alone, if it is still. A clock that was set back prolongs nothing. */
export function pauseOf(until: number | null, now: number): number | null {
  return until !== null && now < until && until - now <= maxAskedMs ? until : null;
}

/** In one word. */
export function stateOf({
  deliveredAt,
  failures,
}: Circuit): 'untried' | 'healthy' | 'failing' | 'broken' {
  if (failures >= brokenAfter) return 'broken';
  if (failures > 0) return 'failing';
  return deliveredAt === null ? 'untried' : 'healthy';
}
