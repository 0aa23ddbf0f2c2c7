/** Delivery state of an endpoint, as stored. */
export interface Circuit {
  readonly failures: number;
  /** Epoch ms; null when the last attempt succeeded. */
  readonly failingSince: number | null;
  /** No attempts until then, epoch ms; null when not paused. */
  readonly retryAt: number | null;
  readonly lastError: string | null;
  /** Epoch ms, to the minute. */
  readonly deliveredAt: number | null;
}

/** Number of consecutive failures after which an endpoint counts as broken. Chosen by the project. */
const brokenAfter = 5;
const minPauseMs = 15_000;
const maxPauseMs = 5 * 60_000;
/** The longest `Retry-After` that is honoured, ms. */
const maxAskedMs = 60 * 60_000;
/** Precision of `deliveredAt`, ms. */
const deliveredStepMs = 60_000;

/** State of an endpoint without attempts. */
export const untried: Circuit = {
  failures: 0,
  failingSince: null,
  retryAt: null,
  lastError: null,
  deliveredAt: null,
};

/** The state after a success; the same object when nothing needs to be stored. */
export function afterSuccess(circuit: Circuit, now: number): Circuit {
  const isKnown = now - (circuit.deliveredAt ?? Number.NEGATIVE_INFINITY) < deliveredStepMs;
  return circuit.failures === 0 && isKnown ? circuit : { ...untried, deliveredAt: now };
}

/**
 * The state after a failure. After several failures the endpoint is paused, with growing pauses. If it asks for a
 * pause, it is paused at once for that long.
 *
 * @param failure - the error, and the pause that the endpoint asks for, ms; null when it does not say
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

/** The end of a pause that is still running, otherwise null. A clock that was set back does not prolong a pause. */
export function pauseOf(until: number | null, now: number): number | null {
  return until !== null && now < until && until - now <= maxAskedMs ? until : null;
}

/** The state in one word. */
export function stateOf({
  deliveredAt,
  failures,
}: Circuit): 'untried' | 'healthy' | 'failing' | 'broken' {
  if (failures >= brokenAfter) return 'broken';
  if (failures > 0) return 'failing';
  return deliveredAt === null ? 'untried' : 'healthy';
}
