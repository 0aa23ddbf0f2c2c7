import {
  type ChannelContext,
  ChannelError,
  type Content,
  type OutboundMessage,
  type SendReceipt,
} from '@aduan/core';
import { expect } from 'vitest';
import type { ChannelCheck, ChannelConformance, SendFixtures } from './channel-conformance.js';
import { fakeChannelContext, type LogLine } from './fake-channel-context.js';

type Answer = NonNullable<SendFixtures['accepts']>;

const samples: { readonly [Type in Content['type']]: Extract<Content, { type: Type }> } = {
  text: { type: 'text', text: 'Laporan Anda sudah kami terima.' },
  media: {
    type: 'media',
    media: { ref: 'blob:sample', kind: 'image', mime: 'image/png', name: 'bukti.png', bytes: 4 },
    caption: 'Bukti',
  },
  choices: {
    type: 'choices',
    text: 'Apakah sudah selesai?',
    choices: [
      { id: 'yes', title: 'Sudah' },
      { id: 'no', title: 'Belum' },
    ],
  },
  template: { type: 'template', name: 'update', language: 'id', params: { number: 'ADU-2026-1' } },
};

async function contextWith(answer: Answer | null, signal?: AbortSignal) {
  const fetchLike: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    if (!answer) throw new TypeError('fetch failed');
    return answer(request);
  };
  const context = fakeChannelContext({
    name: 'conformance',
    fetch: fetchLike,
    ...(signal ? { signal } : {}),
  });
  const info = { mime: 'image/png', bytes: 4, sha256: '0'.repeat(64) };
  await context.blobs.put('sample', new Uint8Array(4), info);
  return context;
}

function messageOf({ send }: ChannelConformance, type: Content['type']): OutboundMessage {
  return {
    to: send.to,
    conversation: send.conversation,
    key: '019ceb0c-2f00-7000-8000-00000000abcd',
    content: send.contents?.[type] ?? samples[type],
    lastInboundAt: fakeChannelContext().now() - 60_000,
  };
}

async function failureOf(
  subject: ChannelConformance,
  type: Content['type'],
  context: ChannelContext,
): Promise<ChannelError> {
  const channel = await subject.create();
  const outcome: SendReceipt | unknown = await channel.send(messageOf(subject, type), context).then(
    (receipt) => {
      throw new Error(
        `send returned ${JSON.stringify(receipt)} where it had to throw ChannelError`,
      );
    },
    (thrown: unknown) => thrown,
  );
  if (outcome instanceof ChannelError) return outcome;
  throw new Error('send must throw ChannelError only (see toChannelError of @aduan/http)', {
    cause: outcome,
  });
}

function acceptsOf({ send }: ChannelConformance): Answer {
  if (send.accepts) return send.accepts;
  throw new Error(
    'This test needs `send.accepts`, the way the provider takes a message. A channel that calls no ' +
      'provider skips it with a reason.',
  );
}

/** The message of an error and of everything that caused it. */
function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.message}\n${error.stack}\n${wordsOf(error.cause)}` : '';
}

/** What a channel must do with messages to citizens. */
export const sendChecks: readonly ChannelCheck[] = [
  {
    test: 'sends every kind of content that its capabilities name',
    async run(subject) {
      const channel = await subject.create();
      for (const type of channel.capabilities.outbound) {
        const context = await contextWith(subject.send.accepts ?? null);
        const receipt = await channel.send(messageOf(subject, type), context);
        expect(receipt.ids.length, `${type}: return the provider's id`).toBeGreaterThan(0);
        expect(new Set(receipt.ids).size, `${type}: ids must differ`).toBe(receipt.ids.length);
        expect(Number.isSafeInteger(receipt.at), `${type}: at is epoch ms`).toBe(true);
      }
    },
  },
  {
    test: 'refuses every other kind of content as invalid',
    async run(subject) {
      const { outbound } = (await subject.create()).capabilities;
      for (const sample of Object.values(samples)) {
        if (outbound.includes(sample.type)) continue;
        const context = await contextWith(subject.send.accepts ?? null);
        const error = await failureOf(subject, sample.type, context);
        expect(error.info.class, `${sample.type} is not in capabilities.outbound`).toBe('invalid');
      }
    },
  },
  {
    test: 'classifies every failure of the provider',
    async run(subject) {
      acceptsOf(subject);
      const failures = subject.send.failures ?? [];
      expect(failures.length, 'list the refusals of the provider in send.failures').not.toBe(0);
      for (const { name, answer, ...expected } of failures) {
        const error = await failureOf(subject, 'text', await contextWith(answer));
        expect(error.info, name).toMatchObject(expected);
      }
    },
  },
  {
    test: 'a network that is down can be tried again, or its outcome is unknown',
    async run(subject) {
      acceptsOf(subject);
      const { info, retryable } = await failureOf(subject, 'text', await contextWith(null));
      expect(retryable || info.outcomeUnknown, 'nobody knows that it failed for good').toBe(true);
    },
  },
  {
    test: 'an aborted signal ends a send',
    async run(subject) {
      const accepts = acceptsOf(subject);
      const signal = AbortSignal.abort();
      const error = await failureOf(subject, 'text', await contextWith(accepts, signal));
      expect(error, 'give context.signal to fetch').toBeInstanceOf(ChannelError);
    },
  },
  {
    test: 'no secret and no word of the citizen in errors or logs',
    async run(subject) {
      acceptsOf(subject);
      const answers = [null, ...(subject.send.failures ?? []).map(({ answer }) => answer)];
      const { text } = samples.text;
      const own = subject.send.contents?.text?.text ?? text;
      for (const answer of answers) {
        const context = await contextWith(answer);
        const error = await failureOf(subject, 'text', context);
        const said = wordsOf(error) + JSON.stringify(context.logLines satisfies readonly LogLine[]);
        for (const secret of [...subject.secrets, own]) {
          expect(said.includes(secret), 'an error or a log line holds a secret or the text').toBe(
            false,
          );
        }
      }
    },
  },
];
