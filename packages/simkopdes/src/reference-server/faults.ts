import { chance } from './chance.js';

/** What is wrong with the server. */
export interface Faults {
  /** Answers that much later, ms. */
  readonly slowMs?: number;
  /** Every so many requests, one fails with 503. */
  readonly failsEvery?: number;
  /** Answers nothing but 502. */
  readonly down?: boolean;
  /** Answers 429, with `Retry-After` in seconds. */
  readonly retryAfterSeconds?: number;
  /** Names and shapes are others than before. */
  readonly changedShape?: boolean;
  /** Writes what it is given, and answers 502 all the same. */
  readonly losesAnswers?: boolean;
  /** Sends again what the caller has. */
  readonly forgetsTags?: boolean;
  /** Hints of news go out that much later than they were signed, ms. */
  readonly hintsLateMs?: number;
  /** Every hint goes out twice. */
  readonly doublesHints?: boolean;
  /** Hints are signed with another secret. */
  readonly forgesHints?: boolean;
  /** `data` is a string that nobody can read: noise, which stands for ciphertext. */
  readonly encrypted?: boolean;
}

/** What stands before the server, and could not get its answer. */
export function badGateway(): Response {
  return new Response('<html>Bad Gateway</html>', { status: 502 });
}

/** What the server answers instead of looking at the request. */
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

/** The data as the server tells it on a bad day. */
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
