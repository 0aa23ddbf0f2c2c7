import { InputError } from '@aduan/core';
import type { CallEvent } from '@aduan/core/voice';
import { expect } from 'vitest';
import type { Check } from '../conformance/check.js';
import { demand } from '../conformance/demand.js';
import { fakeChannelContext } from '../describe-channel/fake-channel-context.js';
import { eventOf, sampleEvents } from './sample-events.js';
import type { VoiceConformance } from './voice-conformance.js';

const digits = eventOf({ type: 'digits', digits: '1234' });

async function bodyOf(request: Request): Promise<Uint8Array> {
  return new Uint8Array(await request.clone().arrayBuffer());
}

async function verdictOf(subject: VoiceConformance, request: Request, body?: Uint8Array) {
  const voice = await subject.create();
  return voice.verify(request, body ?? (await bodyOf(request)), fakeChannelContext());
}

async function refused(
  subject: VoiceConformance,
  request: Request,
  advice: string,
  body?: Uint8Array,
): Promise<void> {
  const verdict = await verdictOf(subject, request, body);
  demand(!verdict.ok, `verify took a callback that is not genuine: ${advice}`);
  demand(
    verdict.status >= 400 && verdict.status < 500,
    `a forged callback is answered with 4xx, not with ${verdict.status}`,
  );
}

/** Flips one bit of a digit, so that a form stays valid. */
function oneBitChanged(body: Uint8Array): Uint8Array {
  const bytes = body.slice();
  const at = bytes.findLastIndex((byte) => byte >= 0x30 && byte <= 0x39);
  const place = at < 0 ? bytes.length - 1 : at;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return bytes;
}

const oddBodies: readonly Uint8Array[] = [
  new Uint8Array(),
  new Uint8Array([0, 255, 254, 128]),
  new TextEncoder().encode('null'),
  new TextEncoder().encode('{"a":[1,{"b":null}]}'),
  new TextEncoder().encode('a=1&a=2&=&&%ff%'),
  new TextEncoder().encode('x'.repeat(65_000)),
];

/** Checks of verifying and reading callbacks. */
export const callbackChecks: readonly Check<VoiceConformance>[] = [
  {
    test: 'a genuine callback is taken',
    async run(subject) {
      for (const event of await sampleEvents(subject)) {
        const verdict = await verdictOf(subject, await subject.callback(event));
        expect(
          verdict,
          `a callback of the type ${event.type}, rightly signed, was refused`,
        ).toEqual({ ok: true });
      }
    },
  },
  {
    test: 'an unsigned callback is refused',
    async run(subject) {
      const { method, url, headers } = await subject.callback(digits);
      const type = headers.get('content-type') ?? 'text/plain';
      const body = await bodyOf(await subject.callback(digits));
      const bare = new Request(url, { method, headers: { 'content-type': type } });
      await refused(subject, bare, 'a missing signature is not a good signature', body);
    },
  },
  {
    test: 'a callback signed with another secret is refused',
    async run(subject) {
      const advice = 'compute the signature with the secret and compare';
      await refused(subject, await subject.foreign(digits), advice);
    },
  },
  {
    test: 'a body changed after it was signed is refused',
    async run(subject) {
      const request = await subject.callback(digits);
      const advice = 'one digit of its body was changed. The signature covers the whole body';
      await refused(subject, request, advice, oneBitChanged(await bodyOf(request)));
    },
  },
  {
    test: 'a callback says what happened',
    async run(subject) {
      const voice = await subject.create();
      for (const event of await sampleEvents(subject)) {
        const request = await subject.callback(event);
        const events = voice.parse(request, await bodyOf(request));
        expect(events, `parse of a callback of the type ${event.type}`).toEqual([event]);
      }
    },
  },
  {
    test: 'a number that is withheld is none',
    async run(subject) {
      const voice = await subject.create();
      const request = await subject.callback(eventOf({ type: 'incoming' }, { from: null }));
      const [event] = voice.parse(request, await bodyOf(request));
      demand(event?.from === null, `from is ${event?.from}, but the number was withheld: null`);
    },
  },
  {
    test: 'a callback that comes twice reads the same',
    async run(subject) {
      const [one, other] = [await subject.create(), await subject.create()];
      for (const event of await sampleEvents(subject)) {
        const request = await subject.callback(event);
        const body = await bodyOf(request);
        const read = [one, one, other].map((voice) => voice.parse(request, body));
        expect(read[1], 'parse keeps nothing from one call to the next').toEqual(read[0]);
        expect(read[2], 'parse depends on the callback alone').toEqual(read[0]);
        demand(!request.bodyUsed, 'parse is given the body: it leaves that of the request alone');
      }
    },
  },
  {
    test: 'what cannot be read is an InputError',
    async run(subject) {
      const voice = await subject.create();
      const request = await subject.callback(digits);
      for (const body of oddBodies) {
        let events: readonly CallEvent[] = [];
        try {
          events = voice.parse(request, body);
        } catch (error) {
          const advice = `parse threw ${String(error)}. What is no callback is an InputError`;
          demand(error instanceof InputError, advice);
        }
        const calls = events.map(({ call }) => call);
        demand(
          calls.every((call) => typeof call === 'string' && call !== ''),
          'parse made an event of no call out of a body that is no callback',
        );
      }
    },
  },
  {
    test: 'no secret shows',
    async run(subject) {
      const { findText } = await import('../conformance/find-text.js');
      const voice = await subject.create();
      const foreign = await subject.foreign(digits);
      const verdict = await verdictOf(subject, foreign);
      const turn = { id: '1', language: 'id', say: [], next: { do: 'wait', seconds: 2 } } as const;
      const shown = [verdict, await voice.render(turn).text(), voice.name, voice.capabilities];
      const where = findText(subject.secrets, shown, 'shown');
      demand(where === null, `a secret stands in ${where}: in what is logged or sent`);
    },
  },
];
