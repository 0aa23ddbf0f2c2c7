import { type DeliveryBody, type DeliveryRequest, describeChannel, fakeNow } from '@aduan/testkit';
import { webchatChannel } from '../src/index.js';
import { bearer, browser, messageBody, secret } from './browser.js';

const post = (base: string, body: DeliveryBody, headers: Record<string, string> = {}): Request =>
  new Request(`${base}/messages`, { method: 'POST', body, headers });

/** A delivery of one and the same visitor, whose token was signed with the given secret. */
function visitor(signedWith: string): DeliveryRequest {
  const session = browser({ secret: signedWith }).signIn();
  return async (body, base) => post(base, body, bearer((await session).token));
}

const noProvider = 'nothing is sent anywhere; the browser reads the transcript of the core';

describeChannel({
  name: 'webchat',
  create: () => webchatChannel({ secret }),
  fixtures: {
    message: ({ n, text }) =>
      messageBody({ text, id: `019ceb0c-2f00-7000-8000-${String(n).padStart(12, '0')}` }),
    unknown: messageBody({ text: undefined, sticker: { pack: 'desa', index: 3 } }),
    others: {
      choice: messageBody({ text: undefined, choice: { id: 'yes', title: 'Ya' } }),
      named: messageBody({ name: 'Sari', locale: 'en', sentAt: fakeNow - 86_400_000 }),
    },
    signed: visitor(secret),
    unsigned: (body, base) => post(base, body),
    foreign: visitor('a secret of somebody else, also long enough'),
  },
  send: {
    to: { account: 'web', ids: [{ kind: 'session', value: 'c0ffee' }] },
    conversation: 'c0ffee',
  },
  secrets: [secret],
  skip: [
    {
      test: 'a body changed by one byte is refused',
      reason: 'a bearer token proves who writes; TLS protects what he writes',
    },
    { test: 'classifies every failure of the provider', reason: noProvider },
    {
      test: 'a network that is down can be tried again, or its outcome is unknown',
      reason: noProvider,
    },
    { test: 'an aborted signal ends a send', reason: noProvider },
    { test: 'no secret and no word of the citizen in errors or logs', reason: noProvider },
  ],
});
