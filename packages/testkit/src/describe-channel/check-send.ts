import { AduanError } from '@aduan/core';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { ChannelCheck } from './channel-conformance.js';
import { fakeProvider } from './fake-provider.js';
import { followers } from './request-followers.js';
import {
  acceptsOf,
  answerTo,
  contentsOf,
  failureOf,
  sampleContents,
  sendOnce,
  wentElsewhere,
  withoutProvider,
} from './try-send.js';

/** Skip reason for channels whose provider ignores our key. */
const withoutKeys: NonNullable<ChannelCheck['notFor']> = async (subject) => {
  const { idempotentSend } = (await subject.create()).capabilities;
  return idempotentSend ? withoutProvider(subject) : 'capabilities.idempotentSend is false';
};

/** A hint for the case that the provider refuses a known key. */
function knownKey(cause: unknown): string {
  const isConflict = AduanError.isInstance(cause) && /\b409\b/.test(cause.message);
  return isConflict
    ? ' If 409 is how your provider answers a key that it knows, the message was taken before: return what it was taken as, and do not throw.'
    : '';
}

/** Checks of messages to citizens. */
export const sendChecks: readonly ChannelCheck[] = [
  {
    test: 'sends every kind of content that its capabilities name',
    async run(subject) {
      const { outbound } = (await subject.create()).capabilities;
      if (subject.send.noProvider === undefined) acceptsOf(subject);
      for (const type of outbound) {
        const provider = await fakeProvider(subject.send.accepts ?? null);
        const content = contentsOf(subject)[type];
        const message = await answerTo(subject, 1, { content });
        const sending = sendOnce(subject, message, provider);
        const receipt = await sending.catch((cause: unknown) => {
          throw new Error(
            `capabilities.outbound names "${type}", and sending it failed (${String(cause)}). ` +
              (wentElsewhere(subject, provider) ??
                `Send it, or take it out of the capabilities; give send.contents.${type} when the sample does not suit.${knownKey(cause)}`),
            { cause },
          );
        });
        const elsewhere = wentElsewhere(subject, provider);
        demand(elsewhere === null, elsewhere ?? '');
        demand(receipt.ids.length > 0, `${type}: return the provider's id`);
        expect(receipt.ids, `${type}: an id is empty`).not.toContain('');
        expect(new Set(receipt.ids).size, `${type}: ids must differ`).toBe(receipt.ids.length);
        demand(Number.isSafeInteger(receipt.at), `${type}: at is epoch ms`);
        expect(receipt.at, `${type}: at looks like seconds; it is ms`).toBeGreaterThan(1e11);
      }
    },
  },
  {
    test: 'refuses every other kind of content as invalid',
    async run(subject) {
      const { outbound } = (await subject.create()).capabilities;
      for (const content of Object.values(contentsOf(subject))) {
        if (outbound.includes(content.type)) continue;
        const provider = await fakeProvider(subject.send.accepts ?? null);
        const message = await answerTo(subject, 1, { content });
        const advice = `"${content.type}" is not in capabilities.outbound: throw class "invalid", or name it there.`;
        const error = await failureOf(subject, message, provider, advice);
        expect(error.info.class, advice).toBe('invalid');
      }
    },
  },
  {
    test: 'a message goes to whom it is for, with its words',
    notFor: withoutProvider,
    async run(subject) {
      const message = await answerTo(subject, 1);
      expect(
        await followers(subject, message, await answerTo(subject, 2)),
        'answers to two people made the same requests: send to `message.to` (or `message.conversation`), in the words of the provider',
      ).not.toEqual([]);
      const content = { type: 'text', text: 'Terima kasih, ini jawaban lain.' } as const;
      expect(
        await followers(subject, message, { ...message, content }),
        'two texts made the same requests: send `message.content.text`',
      ).not.toEqual([]);
    },
  },
  {
    test: 'a file goes out, and not only its words',
    async notFor(subject) {
      const { outbound } = (await subject.create()).capabilities;
      if (!outbound.includes('media')) return 'capabilities.outbound does not name media';
      return withoutProvider(subject);
    },
    async run(subject) {
      const content = sampleContents.media;
      const media = { ...content.media, ref: 'blob:another-sample' };
      const message = await answerTo(subject, 1, { content });
      expect(
        await followers(subject, message, { ...message, content: { ...content, media } }),
        'two files made the same requests: fetch the bytes of `content.media.ref` from context.files, and send them',
      ).not.toEqual([]);
    },
  },
  {
    test: 'a second send with the same key can be told by the provider',
    notFor: withoutKeys,
    async run(subject) {
      const message = await answerTo(subject, 1);
      const other = { ...message, key: '019ceb0c-2f00-7000-8000-00000000dcba' };
      expect(
        await followers(subject, message, other),
        'capabilities.idempotentSend says that the provider honours our key, but nothing in the request depends on `message.key`. Send it (a header such as idempotency-key, or the field of the provider), the same for the same key; or set idempotentSend to false',
      ).not.toEqual([]);
    },
  },
  {
    test: 'the pieces of a long text have keys of their own',
    notFor: withoutKeys,
    async run(subject) {
      const first = await answerTo(subject, 1);
      const second = { ...first, key: `${first.key}.2` };
      const asTheFirst =
        'the second piece of a long text, whose key is `<UUID>.2`, made the same request as the first: the provider takes it for sent already, and the citizen never reads it. Give the whole `message.key`; where the provider takes UUIDs only, one made of its hash';
      const ofItsOwn = await followers(subject, first, second).catch((cause: unknown) => {
        throw new Error(
          `send.accepts did not take the second piece of a long text, whose key is \`<UUID>.2\` (${String(cause)}). Where the provider takes UUIDs only, make one of the hash of \`message.key\``,
          { cause },
        );
      });
      expect(ofItsOwn, asTheFirst).not.toEqual([]);
    },
  },
  {
    test: 'a key that the provider knows is no failure',
    notFor: withoutKeys,
    async run(subject) {
      const provider = await fakeProvider(acceptsOf(subject));
      const message = await answerTo(subject, 1, { key: '019ceb0c-2f00-7000-8000-00000000eeee' });
      const other = { ...message, key: '019ceb0c-2f00-7000-8000-00000000ffff' };
      const first = await sendOnce(subject, message, provider);
      const again = await sendOnce(subject, message, provider).catch((cause: unknown) => {
        throw new Error(
          `send.accepts was given a key that it knows, and send threw (${String(cause)}). The message was taken before: do not let that throw, and return what it was taken as`,
          { cause },
        );
      });
      const { ids } = await sendOnce(subject, other, provider);
      expect(
        ids,
        'send.accepts gives two messages the same id, so it cannot show what becomes of a known key. Let it remember the keys (a Map) and give each an id of its own',
      ).not.toEqual(first.ids);
      expect(
        again.ids,
        'the same key gave another id. Let send.accepts remember the keys that it took and answer a known one as the provider does; send returns the id that it was taken under',
      ).toEqual(first.ids);
    },
  },
];
