import type { InboundEvent } from '@aduan/core/channel';
import type { CitizenRequest } from '../citizen-request.js';
import { hasConsent } from '../consent/consent-record.js';
import { countedReading } from '../guard/counted-reading.js';
import { consentNeeded, json, noContent, refusal, tooMany } from '../guard/respond.js';
import { maxJsonBytes } from '../limits.js';
import type { Call } from '../route.js';
import { bearerToken, readSession } from '../session/session-token.js';
import { markSent } from '../upload/unsent-files.js';
import { readMarkBody } from './message-body.js';
import { messageEvent } from './message-event.js';
import { readReceipts } from './read-mark.js';
import {
  checkSession,
  conversationOfRequest,
  notStored,
  readBodyAs,
  verifySession,
} from './session-request.js';

/** `POST /messages`: one message of the session that the bearer token names. */
export const messageRequest: CitizenRequest = {
  maxBytes: () => maxJsonBytes,
  async answer(call) {
    const checked = await checkSession(call, messageRequest);
    if (checked instanceof Response) return checked;
    const { webchat, context } = call;
    for (const { conversation } of checked) {
      if (!(await hasConsent(context.kv, conversation, webchat.consent))) return consentNeeded();
    }
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

/** `POST /read`: receipts for messages that the citizen has seen. */
export const readRequest: CitizenRequest = {
  maxBytes: () => maxJsonBytes,
  async answer(call) {
    const { webchat, context, request } = call;
    const session = await readSession(webchat.ring, bearerToken(request));
    if (!session) return refusal('unauthorized', 401);
    // It reads the whole conversation, so it counts against the same limit.
    const wait = webchat.rates.sessionRequest(session.id, context.now());
    if (wait > 0) return tooMany(wait);
    const counted = { ...call, context: countedReading(call, session.id) };
    const checked = await checkSession(counted, readRequest);
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

/** Keeps the files of a message before it is stored. @returns false when one is gone */
async function takeFiles({ context }: Call, events: readonly InboundEvent[]): Promise<boolean> {
  for (const event of events) {
    const parts = event.type === 'message' ? event.parts : [];
    for (const part of parts) {
      if (part.type === 'media' && !(await markSent(context, part.media.ref))) return false;
    }
  }
  return true;
}
