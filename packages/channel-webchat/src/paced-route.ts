import { pacedResponse } from './guard/paced-response.js';
import { tooMany } from './guard/respond.js';
import type { SessionCall, SessionRoute } from './route.js';

/** A response to a session, held in memory. */
export interface LargeResponse {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A route with large responses. They count as open until they are sent, so that a client cannot fill the memory with
 * responses that it does not read.
 *
 * @param answer - finds the content, or refuses
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
