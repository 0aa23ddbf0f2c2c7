import { type InboundEvent, InputError, type Verdict } from '@aduan/core';
import type * as z from 'zod';
import { checkDelivery, type Delivery } from '../delivery.js';
import { readJson } from '../guard/read-json.js';
import { json, noContent, refusal, tooMany } from '../guard/respond.js';
import { maxJsonBytes } from '../limits.js';
import type { Call } from '../route.js';
import { bearerToken, conversationOf, readSession } from '../session/session-token.js';
import { markSent } from '../upload/unsent-files.js';
import type { Webchat } from '../webchat.js';
import { readMarkBody } from './message-body.js';
import { messageEvent } from './message-event.js';
import { readReceipts } from './read-mark.js';

/** `POST /messages`: one message of the session that the bearer token names. */
export const messageDelivery: Delivery = {
  maxBytes: () => maxJsonBytes,
  async answer(call) {
    const checked = await checkSession(call, messageDelivery);
    if (checked instanceof Response) return checked;
    return (await takeFiles(call, checked)) ? null : refusal('file-gone', 410);
  },
  verify: verifySession,
  async parse({ webchat, context, request }, body) {
    const message = readBodyAs(webchat.messageBody, body);
    const conversation = await conversationOfRequest(webchat, request);
    return [await messageEvent(webchat, conversation, message, context.now())];
  },
  acknowledge(outcome, events) {
    const stored = events.flatMap((event) => (event.type === 'message' ? [event.id] : []));
    return outcome === 'failed' ? notStored() : json({ stored });
  },
};

/** `POST /read`: receipts for what the citizen has seen. */
export const readDelivery: Delivery = {
  maxBytes: () => maxJsonBytes,
  async answer(call) {
    const checked = await checkSession(call, readDelivery);
    return checked instanceof Response ? checked : null;
  },
  verify: verifySession,
  async parse({ webchat, context, request }, body) {
    const { revision } = readBodyAs(readMarkBody, body);
    const conversation = await conversationOfRequest(webchat, request);
    return readReceipts(webchat, context, conversation, revision);
  },
  acknowledge: (outcome) => (outcome === 'failed' ? notStored() : noContent()),
};

async function verifySession({ webchat, context, request }: Call): Promise<Verdict> {
  const session = await readSession(webchat.ring, bearerToken(request));
  if (session && session.expiresAt > context.now()) return { ok: true };
  return { ok: false, status: 401, reason: session ? 'session token expired' : 'no session token' };
}

async function checkSession(
  call: Call,
  delivery: Delivery,
): Promise<Response | readonly InboundEvent[]> {
  const { webchat, context, request } = call;
  const session = await readSession(webchat.ring, bearerToken(request));
  const wait = session ? webchat.rates.message(session.id, context.now()) : 0;
  return wait > 0 ? tooMany(wait) : checkDelivery(call, delivery);
}

/** The files of a message stay, from before it is stored. @returns false when one is gone */
async function takeFiles({ context }: Call, events: readonly InboundEvent[]): Promise<boolean> {
  for (const event of events) {
    const parts = event.type === 'message' ? event.parts : [];
    for (const part of parts) {
      if (part.type === 'media' && !(await markSent(context, part.media.ref))) return false;
    }
  }
  return true;
}

function notStored(): Response {
  return refusal('not-stored', 503, { 'retry-after': '5' });
}

async function conversationOfRequest(webchat: Webchat, request: Request): Promise<string> {
  const session = await readSession(webchat.ring, bearerToken(request));
  if (!session) throw new InputError('The request holds no session token of this channel.');
  return conversationOf(session.id);
}

function readBodyAs<Schema extends z.ZodType>(schema: Schema, body: Uint8Array): z.infer<Schema> {
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
