import { pacedResponse } from './guard/paced-response.js';
import { tooMany } from './guard/respond.js';
import type { SessionCall, SessionRoute } from './route.js';

/** What a session asked for, all of it in memory. */
export interface LargeResponse {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A route whose answers can be large. They are counted for as long as they are on their way, so that
 * nobody fills the memory by asking for many and reading none.
 *
 * @param answer - finds what was asked for, or refuses
 */
export function pacedRoute(
  answer: (call: SessionCall) => Promise<LargeResponse | Response>,
): SessionRoute {
  return async (call) => {
    const { webchat, request, session } = call;
    const release = webchat.downloads.take(session.id, webchat.addressOf(request), 'all');
    if (!release) return tooMany(1_000);
    let isOnItsWay = false;
    try {
      const found = await answer(call);
      if (found instanceof Response) return found;
      isOnItsWay = true;
      return pacedResponse(found.bytes, found.headers, release);
    } finally {
      if (!isOnItsWay) release();
    }
  };
}
