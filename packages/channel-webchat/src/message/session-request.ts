import { InputError } from '@aduan/core';
import type { InboundEvent, Verdict } from '@aduan/core/channel';
import type * as z from 'zod';
import { type CitizenRequest, checkCitizenRequest } from '../citizen-request.js';
import { readJson } from '../guard/read-json.js';
import { refusal, tooMany } from '../guard/respond.js';
import type { Call } from '../route.js';
import { bearerToken, conversationOf, readSession } from '../session/session-token.js';
import type { Webchat } from '../webchat.js';

/** Whether a request carries a valid token. */
export async function verifySession({ webchat, context, request }: Call): Promise<Verdict> {
  const session = await readSession(webchat.ring, bearerToken(request));
  if (session && session.expiresAt > context.now()) return { ok: true };
  return { ok: false, status: 401, reason: session ? 'session token expired' : 'no session token' };
}

/** Checks a session's request in advance. @returns its content, or a refusal */
export async function checkSession(
  call: Call,
  delivery: CitizenRequest,
): Promise<Response | readonly InboundEvent[]> {
  const { webchat, context, request } = call;
  const session = await readSession(webchat.ring, bearerToken(request));
  const wait = session ? webchat.rates.message(session.id, context.now()) : 0;
  return wait > 0 ? tooMany(wait) : checkCitizenRequest(call, delivery);
}

/** Response when nothing was stored: the client retries. */
export function notStored(): Response {
  return refusal('not-stored', 503, { 'retry-after': '5' });
}

/** @throws InputError without a session token */
export async function conversationOfRequest(webchat: Webchat, request: Request): Promise<string> {
  const session = await readSession(webchat.ring, bearerToken(request));
  if (!session) throw new InputError('The request holds no session token of this channel.');
  return conversationOf(session.id);
}

/** @throws InputError when the body is not of this shape */
export function readBodyAs<Schema extends z.ZodType>(
  schema: Schema,
  body: Uint8Array,
): z.infer<Schema> {
  const result = schema.safeParse(readJson(body));
  if (result.success) return result.data;
  throw new InputError(
    'The body is not what this path takes.',
    result.error.issues.map(({ message, path }) => ({
      message,
      path: path.filter((step) => typeof step !== 'symbol'),
    })),
  );
}
