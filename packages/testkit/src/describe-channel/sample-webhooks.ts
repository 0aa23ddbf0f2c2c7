import type { InboundEvent, InboundMessage } from '@aduan/core/channel';
import { fakeNow } from '../conformance/fake-now.js';
import type { ChannelConformance } from './channel-conformance.js';
import type {
  SampleMessage,
  SampleWebhook,
  WebhookBody,
  WebhookOrigin,
} from './channel-fixtures.js';
import { fakeChannelContext } from './fake-channel-context.js';
import { base, receive } from './receive.js';

/** A sample webhook request with a name for failure messages. */
export interface NamedWebhook extends Omit<SampleWebhook, 'gives'> {
  readonly name: string;
  readonly gives: SampleWebhook['gives'] | null;
}

/** The first citizen, at the time of the suite. */
export const origin: WebhookOrigin = { person: 1, at: fakeNow };

type Sample = Partial<SampleMessage>;

/** The body of a message: by default the first one of the first citizen. */
export function bodyOf(
  { fixtures }: Pick<ChannelConformance, 'fixtures'>,
  sample: Sample = {},
): WebhookBody {
  return fixtures.message({ n: 1, text: 'Halo', ...origin, ...sample });
}

/** Every genuine request with events that the fixtures hold. */
export function webhooksOf(subject: ChannelConformance): readonly NamedWebhook[] {
  const { fixtures } = subject;
  const message = bodyOf(subject, { text: 'Jalan desa rusak' });
  return [
    { name: 'message', body: message, gives: ['message'] },
    { name: 'unknown', body: fixtures.unknown, gives: null },
    ...Object.entries(fixtures.others ?? {}).map(([name, other]) => ({ name, ...other })),
  ];
}

/** A sample as its provider signs it. */
export async function signedRequest(
  { fixtures }: ChannelConformance,
  { body, signed = fixtures.signed }: { body: WebhookBody } & Pick<SampleWebhook, 'signed'>,
  from: WebhookOrigin = origin,
): Promise<Request> {
  return signed(body, base, from);
}

/** The events of a genuine request. */
export async function eventsOf(
  subject: ChannelConformance,
  delivery: Omit<NamedWebhook, 'gives'>,
  from: WebhookOrigin = origin,
): Promise<readonly InboundEvent[]> {
  const channel = await subject.create();
  const request = await signedRequest(subject, delivery, from);
  const context = fakeChannelContext({ name: 'conformance' });
  const reception = await receive(channel, request, context);
  if (reception.accepted) return reception.events;
  const { name } = delivery;
  throw new Error(
    reception.by === 'parse'
      ? `"${name}" of the fixtures is genuine, and parse threw InputError. Read it, or mend the fixture.`
      : `"${name}" of the fixtures is genuine, and was refused with ${reception.status}. Either the ` +
          'fixture is signed with another secret than `create` uses, or verify is too strict: it ' +
          'must look at the raw bytes, and at the time of `context.now()` only.',
  );
}

/** The message that the channel makes of a sample. */
export async function messageOf(
  subject: ChannelConformance,
  sample: Sample,
): Promise<InboundMessage> {
  const from = { ...origin, person: sample.person ?? origin.person };
  const delivery = { name: 'message', body: bodyOf(subject, sample) };
  const events = await eventsOf(subject, delivery, from);
  const message = events.find((event) => event.type === 'message');
  if (message) return message;
  throw new Error('fixtures.message must give an event of type "message"; parse gave none.');
}
