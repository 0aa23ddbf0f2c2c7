import type { OutboundMessage } from '@aduan/core/channel';
import type { ChannelConformance } from './channel-conformance.js';
import { fakeProvider } from './fake-provider.js';
import { fieldsOf, fieldsThatFollow, type RequestFields } from './request-fields.js';
import { acceptsOf, sendOnce, wentElsewhere } from './try-send.js';

/** All fields of the requests for one message. */
async function fieldsFor(
  subject: ChannelConformance,
  message: OutboundMessage,
): Promise<RequestFields> {
  const provider = await fakeProvider(acceptsOf(subject));
  await sendOnce(subject, message, provider);
  const elsewhere = wentElsewhere(subject, provider);
  if (elsewhere) throw new Error(elsewhere);
  const all = await Promise.all(provider.requests.map(fieldsOf));
  return new Map(
    all.flatMap((fields, index) =>
      [...fields].map(([name, value]): [string, string] => [`${index} ${name}`, value]),
    ),
  );
}

/** The parts of requests that differ exactly when the message does. */
export async function followers(
  subject: ChannelConformance,
  message: OutboundMessage,
  other: OutboundMessage,
): Promise<readonly string[]> {
  const twice = [await fieldsFor(subject, message), await fieldsFor(subject, message)] as const;
  return fieldsThatFollow(twice, await fieldsFor(subject, other));
}
