import {
  type ChannelConformance,
  fakeNow,
  type SamplePerson,
  type SampleWebhookRequest,
  type WebhookBody,
} from '@aduan/testkit';
import { createFormToken } from '../src/form/form-ids.js';
import { secretRing } from '../src/guard/secret-ring.js';
import { webchatChannel } from '../src/index.js';
import { conversationOf } from '../src/session/session-token.js';
import { createFileRef } from '../src/upload/file-ref.js';
import { bearer, browser, messageBody, secret } from './browser.js';

const post = (base: string, body: WebhookBody, headers: Record<string, string> = {}): Request =>
  new Request(`${base}/messages`, { method: 'POST', body, headers });

/** Deliveries of two visitors, whose tokens were signed with the given secret. */
async function visitors(signedWith: string) {
  const signIn = () => browser({ secret: signedWith }).signIn();
  const sessions: Record<SamplePerson, Awaited<ReturnType<typeof signIn>>> = {
    1: await signIn(),
    2: await signIn(),
  };
  const request: SampleWebhookRequest = (body, base, { person }) =>
    post(base, body, bearer(sessions[person].token));
  return { sessions, request };
}

const ours = await visitors(secret);
/** That of another desk. */
export const foreignSecret = 'a secret of somebody else, also long enough';
const foreign = await visitors(foreignSecret);
const ring = secretRing([secret]);

const idOf = (n: number) => `019ceb0c-2f00-7000-8000-${String(n).padStart(12, '0')}`;
const bodyOf = (n: number, more: Record<string, unknown>) =>
  messageBody({ id: idOf(n), text: undefined, ...more });

const photo = await createFileRef(ring, await conversationOf(ours.sessions[1].session), {
  kind: 'image',
  mime: 'image/png',
  bytes: 4,
  sha256: '0'.repeat(64),
});
const form = new URLSearchParams({
  form: await createFormToken(ring, fakeNow),
  body: 'Simpanan saya belum bisa diambil.',
});

/** What the suite of the contract asks of a web chat. */
export const webchatConformance: ChannelConformance = {
  name: 'webchat',
  create: () => webchatChannel({ secret }),
  fixtures: {
    message: ({ n, text, at }) => bodyOf(n, { text, sentAt: at }),
    unknown: bodyOf(101, { sticker: { pack: 'desa', index: 3 } }),
    others: {
      choice: {
        body: bodyOf(102, { choice: { id: 'yes', title: 'Ya' } }),
        gives: ['message'],
        messages: [{ parts: [{ type: 'choice', id: 'yes', title: 'Ya', source: 'button' }] }],
      },
      photo: {
        body: bodyOf(103, { media: [photo] }),
        gives: ['message'],
        messages: [
          { parts: [{ type: 'media', media: { kind: 'image', mime: 'image/png', bytes: 4 } }] },
        ],
      },
      waited: {
        body: bodyOf(104, { text: 'Halo', sentAt: fakeNow - 86_400_000, name: 'Sari' }),
        gives: ['message'],
      },
      form: {
        body: form.toString(),
        gives: ['message'],
        messages: [
          {
            parts: [
              {
                type: 'form',
                id: 'complaint',
                values: { body: 'Simpanan saya belum bisa diambil.' },
              },
            ],
          },
        ],
        signed: (body, base) =>
          new Request(`${base}/form`, {
            method: 'POST',
            body,
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
          }),
      },
    },
    signed: ours.request,
    unsigned: (body, base) => post(base, body),
    foreign: foreign.request,
  },
  send: { noProvider: 'nothing is sent anywhere; the browser reads the transcript of the core' },
  secrets: [secret],
  skip: [
    {
      test: 'a body changed after it was signed is refused',
      reason: 'a bearer token proves who writes; TLS protects what he writes',
    },
    {
      test: 'capabilities.receipts is what the fixtures show',
      reason: 'a read mark speaks of a transcript, which this suite has not; see messages.test.ts',
    },
    {
      test: 'the fixtures show a batch',
      reason: 'a browser delivers one message at a time',
    },
    {
      test: 'parse does not ask what time it is',
      reason: 'a form names no time: it happened when it came',
    },
  ],
};
