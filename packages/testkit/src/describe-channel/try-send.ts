import type { ChannelError } from '@aduan/core';
import type { Content, OutboundMessage } from '@aduan/core/channel';
import { fakeNow } from '../conformance/fake-now.js';
import { StillWaitingError, settle } from '../conformance/settle.js';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import { channelErrorOf } from './channel-error-of.js';
import type { ProviderAnswers, SamplePerson } from './channel-fixtures.js';
import type { FakeProvider } from './fake-provider.js';
import { messageOf } from './sample-webhooks.js';

type Samples = { readonly [Type in Content['type']]: Extract<Content, { type: Type }> };

/** Default contents of the suite. */
export const sampleContents: Samples = {
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

/** One content of each kind. */
export function contentsOf({ send }: ChannelConformance): Samples {
  return { ...sampleContents, ...send.contents };
}

/** An answer to a person of the fixtures: to the address and thread from `parse`. */
export async function answerTo(
  subject: ChannelConformance,
  person: SamplePerson,
  more: Partial<OutboundMessage> = {},
): Promise<OutboundMessage> {
  const { from, conversation } = await messageOf(subject, { n: 1, person });
  return {
    to: from,
    conversation,
    key: '019ceb0c-2f00-7000-8000-00000000abcd',
    content: contentsOf(subject).text,
    lastInboundAt: fakeNow - 60_000,
    ...more,
  };
}

const tryOnce = 'Hand the message over once and do not wait: the outbox of the desk tries again.';

/** Sends with a new channel. */
export async function sendOnce(
  subject: ChannelConformance,
  message: OutboundMessage,
  { context }: FakeProvider,
) {
  const channel = await subject.create();
  return settle(channel.send(message, context), tryOnce);
}

/**
 * Sends where sending must fail.
 *
 * @param advice - what to do when it does not fail
 */
export async function failureOf(
  subject: ChannelConformance,
  message: OutboundMessage,
  provider: FakeProvider,
  advice: string,
): Promise<ChannelError> {
  const outcome = await sendOnce(subject, message, provider).then(
    (receipt) => ({ receipt }),
    (thrown: unknown) => ({ thrown }),
  );
  if ('receipt' in outcome) {
    throw new Error(
      `send returned ${JSON.stringify(outcome.receipt)} where it had to throw a ChannelError. ` +
        (wentElsewhere(subject, provider) ?? advice),
    );
  }
  if (outcome.thrown instanceof StillWaitingError) throw outcome.thrown;
  return channelErrorOf(outcome.thrown, 'send');
}

/** A message when the adapter should have called the provider but did not; otherwise null. */
export function wentElsewhere({ send }: ChannelConformance, provider: FakeProvider): string | null {
  if (!send.accepts || provider.requests.length > 0) return null;
  return (
    'No request came through `context.fetch`: use it for every request, not the global fetch and ' +
    'no SDK that has its own.'
  );
}

/** How the provider accepts a message. */
export function acceptsOf({ send }: ChannelConformance): ProviderAnswers {
  if (send.accepts) return send.accepts;
  throw new Error(
    'This test needs `send.accepts`, the way the provider takes a message. A channel that calls no ' +
      'provider says why in `send.noProvider`.',
  );
}

/** Skip reason for channels without a provider. */
export const withoutProvider: NonNullable<ChannelCheck['notFor']> = async ({ send }) =>
  send.noProvider ?? null;
