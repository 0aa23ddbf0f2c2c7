import type { OutboundMessage } from '@aduan/core/channel';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import { settle } from '../conformance/settle.js';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import { fakeProvider } from './fake-provider.js';
import { fieldsOf, type RequestFields } from './request-fields.js';
import { followers } from './request-followers.js';
import { eventsOf, webhooksOf } from './sample-webhooks.js';
import { acceptsOf, answerTo, sendOnce, withoutProvider } from './try-send.js';

const text = 'Baru di antrean Tim pusat: KMC-2027-000021-9';
/** Number of notifications in a busy minute. */
const busy = 8;

async function notificationFor(
  subject: ChannelConformance,
  more: Partial<OutboundMessage> = {},
): Promise<OutboundMessage> {
  return answerTo(subject, 1, {
    content: { type: 'text', text },
    automatic: true,
    purpose: 'notification',
    subject: 'KMC-2027-000021-9 · Baru di antrean Tim pusat',
    ...more,
  });
}

async function requestsFor(
  subject: ChannelConformance,
  message: OutboundMessage,
): Promise<readonly RequestFields[]> {
  const provider = await fakeProvider(acceptsOf(subject));
  await sendOnce(subject, message, provider);
  return Promise.all(provider.requests.map(fieldsOf));
}

/** The lines that a channel adds around the text of a message. */
function linesAround(requests: readonly RequestFields[], words: string): readonly string[] {
  const values = requests.flatMap((fields) => [...fields.values()]);
  return values
    .filter((value) => value.includes(words))
    .flatMap((value) =>
      value
        .replaceAll(words, '\n')
        .replace(/<[^>]*>/g, '\n')
        .split('\n'),
    )
    .map((line) => line.trim())
    .filter((line) => /\p{L}{2}.* .*\p{L}{2}/u.test(line));
}

/** Checks of messages to officers. */
export const notificationChecks: readonly ChannelCheck[] = [
  {
    test: 'a notification is no letter to a citizen',
    notFor: withoutProvider,
    async run(subject) {
      const channel = await subject.create();
      const provider = await fakeProvider(acceptsOf(subject));
      for (let number = 1; number <= busy; number += 1) {
        const key = `019ceb0c-2f00-7000-8000-00000000ab0${number}`;
        const sending = channel.send(await notificationFor(subject, { key }), provider.context);
        await settle(sending, 'Hand it over at once.').catch((cause: unknown) => {
          throw new Error(
            `notification ${number} of ${busy} in a minute was not sent (${String(cause)}): a limit that is meant for citizens must not count messages whose purpose is "notification"`,
            { cause },
          );
        });
      }
      const notified = await requestsFor(subject, await notificationFor(subject));
      const letter = await answerTo(subject, 1, { content: { type: 'text', text } });
      const forCitizens = linesAround(await requestsFor(subject, letter), text);
      expect(
        linesAround(notified, text).filter((line) => forCitizens.includes(line)),
        'these words around a message are for citizens: leave them out where message.purpose is "notification"',
      ).toEqual([]);
      const subjects = notified
        .flatMap((fields) => [...fields])
        .filter(([name]) => /\bsubject$/i.test(name));
      for (const [name, value] of subjects) {
        expect(
          value,
          `${name}: a notification has a subject of its own, message.subject`,
        ).toContain('KMC-2027-000021-9');
      }
      const content = letter.content;
      const template = channel.templateFallback?.(content, 'notification') ?? null;
      demand(
        template === null || template.name !== channel.templateFallback?.(content)?.name,
        'templateFallback gives an officer the template that is meant for citizens: look at its second parameter, and give another one or null',
      );
    },
  },
  {
    test: 'an answer to a notification is told apart where one is asked for',
    notFor: withoutProvider,
    async run(subject) {
      const message = await notificationFor(subject, { replyToken: 'a'.repeat(32) });
      const other = { ...message, replyToken: 'b'.repeat(32) };
      const asks = await followers(subject, message, other);
      if (asks.length === 0) return;
      const events = await Promise.all(
        webhooksOf(subject).map((delivery) => eventsOf(subject, delivery)),
      );
      demand(
        events.flat().some(({ type }) => type === 'notification-reply'),
        `send gives message.replyToken to the provider (${asks.join(', ')}), but no delivery of fixtures.others gives a "notification-reply": make one of it, or add an answer that brings it back. It must never be a message, which would open a case in the name of an officer`,
      );
    },
  },
];
