import { InputError } from '@aduan/core';
import { refusal, secret, sign, signatureOf } from '../sample-channel.js';
import type { ChannelMistake } from './mistake.js';

const unsigned = 'an unsigned delivery is refused';
const foreign = 'a delivery signed with another secret is refused';
const changed = 'a body changed after it was signed is refused';
const old = 'a signature that is a day old is refused';

/** Mistakes in telling what is genuine. */
export const verifyMistakes: readonly ChannelMistake[] = [
  {
    name: 'takes everything',
    make: (good) => ({ ...good, verify: async () => ({ ok: true }) }),
    noticedBy: {
      [unsigned]: /a missing signature is not a good signature/,
      [foreign]: /compute the signature with the secret/,
      [changed]: /one byte of its body was changed/,
      [old]: /could replay it/,
    },
  },
  {
    name: 'takes what is signed, whatever the signature',
    make: (good) => ({
      ...good,
      verify: async (request) => (request.headers.has('x-signature') ? { ok: true } : refusal),
    }),
    noticedBy: {
      [foreign]: /compute the signature with the secret/,
      [changed]: /one byte of its body was changed/,
    },
  },
  {
    name: 'leaves it to parse to refuse',
    make: (good) => ({
      ...good,
      verify: async () => ({ ok: true }),
      async parse(body, request, context) {
        const verdict = await good.verify(request, body, context);
        if (!verdict.ok) throw new InputError('bad signature');
        return good.parse(body, request, context);
      },
    }),
    noticedBy: { [unsigned]: /verify took a delivery that is not genuine/ },
  },
  {
    name: 'signs the JSON that it printed again',
    make: (good) => ({
      ...good,
      async verify(request, body, context) {
        const printed = JSON.stringify(JSON.parse(new TextDecoder().decode(body)));
        return good.verify(request, new TextEncoder().encode(printed), context);
      },
    }),
    noticedBy: {
      [changed]: /printed again with other blanks/,
      'garbage is answered, never thrown at':
        /verify threw SyntaxError.*cannot be checked is refused/,
    },
  },
  {
    name: 'signs the JSON that it printed again, and takes care of what is none',
    make: (good) => ({
      ...good,
      async verify(request, body, context) {
        const text = new TextDecoder().decode(body);
        try {
          const printed = JSON.stringify(JSON.parse(text));
          return await good.verify(request, new TextEncoder().encode(printed), context);
        } catch {
          return refusal;
        }
      },
    }),
    noticedBy: { [changed]: /printed again with other blanks/ },
  },
  {
    name: 'refuses what is spaced in another way',
    make: (good) => ({
      ...good,
      async verify(request, body, context) {
        const text = new TextDecoder().decode(body);
        return /^[[{]\s/.test(text) ? refusal : good.verify(request, body, context);
      },
    }),
    noticedBy: { [changed]: /rightly signed, was refused/ },
  },
  {
    name: 'takes a signature of any age',
    make: (good) => ({
      ...good,
      async verify(request, body) {
        const { time, signature } = signatureOf(request);
        return signature === (await sign(secret, time, body)) ? { ok: true } : refusal;
      },
    }),
    noticedBy: { [old]: /Refuse a signed time that is more than some minutes/ },
  },
  {
    name: 'measures the age by a clock of its own',
    make: (good) => ({
      ...good,
      verify: (request, body, context) =>
        good.verify(request, body, { ...context, now: () => Date.now() + 86_400_000 }),
    }),
    noticedBy: {
      'every delivery gives events that are complete': /the time of `context\.now\(\)`/,
    },
  },
  {
    name: 'refuses as if it had failed itself',
    make: (good) => ({
      ...good,
      async verify(...args) {
        const verdict = await good.verify(...args);
        return verdict.ok ? verdict : Object.assign({ ...verdict }, { status: 500 });
      },
    }),
    noticedBy: { [unsigned]: /answered with 4xx, not with 500/ },
  },
  {
    name: 'throws when there is no signature',
    make: (good) => ({
      ...good,
      async verify(request, body, context) {
        if (!request.headers.has('x-signature')) throw new TypeError('no signature');
        return good.verify(request, body, context);
      },
    }),
    noticedBy: { [unsigned]: /verify threw TypeError: no signature.* return \{ ok: false/ },
  },
  {
    name: 'reads the body of the request again',
    make: (good) => ({
      ...good,
      async verify(request, _body, context) {
        return good.verify(request, new Uint8Array(await request.arrayBuffer()), context);
      },
    }),
    noticedBy: {
      'every delivery gives events that are complete': /use the bytes that the call is given/,
    },
  },
  {
    name: 'reads the body in the handshake',
    make: (good) => ({
      ...good,
      async serve(request) {
        await request.text();
        return null;
      },
    }),
    noticedBy: { 'every delivery gives events that are complete': /handshake read the body/ },
  },
  {
    name: 'says in its verdict what the signature should have been',
    make: (good) => ({
      ...good,
      async verify(...args) {
        const verdict = await good.verify(...args);
        return verdict.ok ? verdict : { ...verdict, reason: `not signed with ${secret}` };
      },
    }),
    noticedBy: {
      'no secret and nothing of the citizen in errors or logs of receiving':
        /a secret stands in error\.0\.reason/,
    },
  },
];
