import { errorName } from '@aduan/core/plugin';
import { countedReading } from './guard/counted-reading.js';
import { isOriginAllowed, preflight, withCors } from './guard/origin.js';
import { refusal, tooMany } from './guard/respond.js';
import { problemTexts, troublePage } from './page/guard-page.js';
import type { Call } from './route.js';
import { matchRoute, type Route } from './routes.js';
import { bearerToken, conversationOf, readSession } from './session/session-token.js';

/**
 * Answers every request that is no message, and message requests that will be refused.
 *
 * @returns null when the core must store the request
 */
export async function answerRequest(call: Call, route: Route | null): Promise<Response | null> {
  const { webchat, request } = call;
  if (route?.kind === 'page' || route?.kind === 'form') return answerPage(call, route);
  if (!isOriginAllowed(request, webchat.origins)) return refusal('origin-refused', 403);
  const response = await answerApi(call, route);
  return response && withCors(response, request, webchat.origins);
}

/** Answers with a page also when the desk fails: the core's own answer would be an empty one. */
async function answerPage(
  call: Call,
  route: Extract<Route, { kind: 'page' | 'form' }>,
): Promise<Response | null> {
  try {
    return await (route.kind === 'page' ? route.answer(call) : route.delivery.answer(call));
  } catch (error) {
    const { context, request } = call;
    if (request.signal.aborted) throw error;
    context.log('error', 'request.failed', { channel: context.name, error: errorName(error) });
    const words = route.kind === 'page' ? problemTexts.away : problemTexts.notStored;
    return troublePage(call, words, 503);
  }
}

async function answerApi(
  call: Call,
  route: Exclude<Route, { kind: 'page' | 'form' }> | null,
): Promise<Response | null> {
  const { webchat, context, request } = call;
  if (request.method === 'OPTIONS') return preflight();
  if (!route) return refusal('not-found', 404);
  const wait = webchat.rates.request(webchat.addressOf(request), context.now());
  if (wait > 0) return tooMany(wait);
  switch (route.kind) {
    case 'delivery':
      return route.delivery.answer(call);
    case 'session':
      return answerSession(call, route);
    default:
      return route.answer(call);
  }
}

async function answerSession(
  call: Call,
  route: Extract<Route, { kind: 'session' }>,
): Promise<Response> {
  const { webchat, context, request } = call;
  const now = context.now();
  const session = await readSession(webchat.ring, bearerToken(request));
  if (!session || session.expiresAt <= now) return refusal('unauthorized', 401);
  const wait = webchat.rates.sessionRequest(session.id, now);
  if (wait > 0) return tooMany(wait);
  const counted = { ...call, context: countedReading(call, session.id) };
  return route.answer({ ...counted, session, conversation: await conversationOf(session.id) });
}

/** The parts of a request for routes. @returns `route: null` for an unknown path */
export function routeOf(
  webchat: Call['webchat'],
  context: Call['context'],
  request: Request,
): { readonly call: Call; readonly route: Route | null } {
  const url = new URL(request.url);
  const base = context.basePath.replace(/\/$/, '');
  const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : '';
  const match = matchRoute(request.method, path);
  const call = { webchat, context, request, url, tail: match?.tail ?? '' };
  return { call, route: match?.route ?? null };
}
