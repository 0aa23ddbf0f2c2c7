import { InputError } from '@aduan/core';
import * as z from 'zod';
import type { CitizenRequest } from '../citizen-request.js';
import { noContent, refusal } from '../guard/respond.js';
import { maxJsonBytes } from '../limits.js';
import {
  checkSession,
  conversationOfRequest,
  notStored,
  readBodyAs,
  verifySession,
} from '../message/session-request.js';
import { consentMessage } from './consent-message.js';
import { recordConsent } from './consent-record.js';

const consentBody = /* @__PURE__ */ z.object({
  version: z.string().max(40),
  locale: z.string().catch(''),
});

/**
 * `POST /consent`: stores the consent as a message in the conversation, with version and time, once for each version.
 * Only then may the citizen write.
 */
export const consentRequest: CitizenRequest = {
  maxBytes: () => maxJsonBytes,
  async answer(call) {
    if (!call.webchat.consent) return refusal('not-found', 404);
    const checked = await checkSession(call, consentRequest);
    return checked instanceof Response ? checked : null;
  },
  verify: verifySession,
  async parse({ webchat, context, request }, body) {
    const { version, locale } = readBodyAs(consentBody, body);
    if (version !== webchat.consent?.version)
      throw new InputError('This version is not asked for.');
    const { account } = webchat;
    const conversation = await conversationOfRequest(webchat, request);
    const { languages } = context.citizen;
    const place = { account, conversation, at: context.now() };
    const spoken = languages.match(locale) ?? languages.first;
    return [consentMessage(place, version, spoken, languages)];
  },
  async acknowledge(outcome, events, { context, webchat }) {
    const [event] = events;
    if (outcome === 'failed' || !event || !webchat.consent) return notStored();
    await recordConsent(context.kv, event.conversation, webchat.consent);
    return noContent();
  },
};
