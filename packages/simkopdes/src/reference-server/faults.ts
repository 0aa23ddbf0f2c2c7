import { chance } from './chance.js';

/** Simulated faults of the server. */
export interface Faults {
  /** Delays answers, ms. */
  readonly slowMs?: number;
  /** One request of so many fails with 503. */
  readonly failsEvery?: number;
  /** Answers every request with 502. */
  readonly down?: boolean;
  /** Answers 429, with `Retry-After` in seconds. */
  readonly retryAfterSeconds?: number;
  /** Renames fields and changes shapes. */
  readonly changedShape?: boolean;
  /** Writes received data, but answers 502. */
  readonly losesAnswers?: boolean;
  /** Ignores the caller's validator. */
  readonly forgetsTags?: boolean;
  /** Delays hints after signing them, ms. */
  readonly hintsLateMs?: number;
  /** Sends every hint twice. */
  readonly doublesHints?: boolean;
  /** Signs hints with another secret. */
  readonly forgesHints?: boolean;
  /** `data` is an unreadable string: noise in place of ciphertext. */
  readonly encrypted?: boolean;
}

/** The response of a proxy that got no answer from the server. */
export function badGateway(): Response {
  return new Response('<html>Bad Gateway</html>', { status: 502 });
}

/** The answer of a fault, before the request is processed. */
export function refusalOf(faults: Faults, count: number): Response | null {
  if (faults.down) return badGateway();
  if (faults.retryAfterSeconds !== undefined) {
    const headers = { 'retry-after': `${faults.retryAfterSeconds}` };
    return Response.json({ message: 'Too Many Attempts.' }, { status: 429, headers });
  }
  if (faults.failsEvery && count % faults.failsEvery === 0) {
    return Response.json({ message: 'Service Unavailable' }, { status: 503 });
  }
  return null;
}

/** The data after the simulated faults. */
export function distorted(data: unknown, { encrypted, changedShape }: Faults): unknown {
  if (encrypted) return noise(JSON.stringify(data ?? null).length);
  if (changedShape) return { result: { items: data }, version: 2 };
  return data;
}

function noise(length: number): string {
  const bytes = Uint8Array.from({ length: Math.min(64, length + 32) }, (_, index) =>
    Math.floor(chance('noise', `${index}`) * 256),
  );
  return btoa(String.fromCharCode(...bytes));
}
