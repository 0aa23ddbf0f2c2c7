import { setTimeout as wait } from 'node:timers/promises';
import { type Channel, ChannelError } from '@aduan/core';
import { token, withSend } from '../sample-channel.js';
import type { ChannelMistake } from './mistake.js';

const kinds = 'sends every kind of content that its capabilities name';
const others = 'refuses every other kind of content as invalid';
const classes = 'classifies every failure of the provider';
const network = 'a network that is down can be tried again, or its outcome is unknown';
const signal = 'an aborted signal ends a send';
const tries = 'leaves every second try to the desk';
const goesTo = 'a message goes to whom it is for, with its words';
const file = 'a file goes out, and not only its words';
const key = 'a second send with the same key can be told by the provider';
const pieces = 'the pieces of a long text have keys of their own';

const known = 'a key that the provider knows is no failure';
const shows = 'every request of send shows the provider who sends it';

/** The sample, whose provider answers 409 to a key that it knows, as the adapter understands. */
const conflicting = (good: Channel, taken: readonly string[]) => {
  const keys = new Set<string>(taken);
  return withSend(good, async (message, context, send) => {
    if (keys.has(message.key)) {
      await send(message, context);
      throw new ChannelError({ class: 'invalid', code: 409 }, 'The provider answered 409.');
    }
    keys.add(message.key);
    return send(message, context);
  });
};

/** Mistakes in handing messages over. */
export const sendMistakes: readonly ChannelMistake[] = [
  {
    name: 'takes a key that is known for a refusal',
    tell: (good) => {
      const channel = Promise.resolve(good.create()).then((made) => conflicting(made, []));
      return { ...good, create: () => channel };
    },
    noticedBy: { [known]: /was given a key that it knows, and send threw .* taken before/ },
  },
  {
    name: 'takes a key that is known for a refusal, of every kind of content',
    make: (good) => conflicting(good, ['019ceb0c-2f00-7000-8000-00000000abcd']),
    noticedBy: { [kinds]: /409.* If 409 is how your provider answers a key that it knows/ },
  },
  {
    name: 'is tried on a provider that remembers nothing',
    tell: ({ send, ...good }) => ({
      ...good,
      send: { ...send, accepts: () => new Response('o1') },
    }),
    noticedBy: { [known]: /send\.accepts gives two messages the same id/ },
  },
  {
    name: 'is tried on a provider that takes a known key for a new message',
    tell: ({ send, ...good }) => {
      let count = 0;
      return { ...good, send: { ...send, accepts: () => new Response(`o${++count}`) } };
    },
    noticedBy: { [known]: /the same key gave another id/ },
  },
  {
    name: 'sends without its token',
    make: (good) =>
      withSend(good, (message, context, send) => {
        const bare: typeof fetch = (input, init) =>
          context.fetch(input, { ...init, headers: { 'idempotency-key': message.key } });
        return send(message, { ...context, fetch: bare });
      }),
    noticedBy: { [shows]: /made POST https:\/\/provider\.example… with none of `secrets`/ },
  },
  {
    name: 'says another scope than the fixtures do',
    tell: ({ create, send, ...good }) => ({
      ...good,
      create: async () =>
        withSend(await create(), (message, context, again) =>
          again(message, context).catch(() => {
            throw new ChannelError({ class: 'rate_limited', scope: 'recipient' }, 'too fast');
          }),
        ),
      send: {
        ...send,
        failures: [
          {
            name: 'too fast',
            answer: () => new Response(null, { status: 429 }),
            class: 'rate_limited',
            scope: 'account',
          },
        ],
      },
    }),
    noticedBy: { [classes]: /"too fast": classify it/ },
  },
  {
    name: 'sends the words of a file alone',
    make: (good) => ({
      ...withSend(good, ({ content, ...message }, context, send) => {
        const text = content.type === 'media' ? (content.caption ?? '') : '';
        return send({ ...message, content: { type: 'text', text } }, context);
      }),
      capabilities: { ...good.capabilities, outbound: ['text', 'media'] },
    }),
    noticedBy: { [file]: /two files made the same requests/ },
  },
  {
    name: 'throws what comes',
    make: (good) =>
      withSend(good, async (message, context, send) => {
        if (message.content.type !== 'text') throw new TypeError('no such content');
        await context.fetch('https://provider.example/', { signal: context.signal });
        return send(message, context);
      }),
    noticedBy: {
      [others]: /send threw TypeError: no such content\. It must throw ChannelError only/,
      [network]: /send threw TypeError: fetch failed/,
      [signal]: /send threw AbortError/,
    },
  },
  {
    name: 'gives up for good when the network is down',
    make: (good) =>
      withSend(good, (message, context, send) =>
        send(message, context).catch(() => {
          throw new ChannelError({ class: 'invalid' }, 'failed');
        }),
      ),
    noticedBy: {
      [classes]: /"wrong token": classify it/,
      [network]: /class "invalid" gives up for good/,
    },
  },
  {
    name: 'takes a refusal for success',
    make: (good) =>
      withSend(good, (message, context, send) =>
        send(message, context).catch(() => ({ ids: ['1'], status: 'sent', at: context.now() })),
      ),
    noticedBy: {
      [classes]: /send returned .* where it had to throw.*"wrong token"/,
      [network]: /The network was down: nothing was sent/,
    },
  },
  {
    name: 'ignores the signal',
    make: (good) =>
      withSend(good, (message, context, send) =>
        send(message, { ...context, signal: new AbortController().signal }),
      ),
    noticedBy: { [signal]: /give context\.signal to every request/ },
  },
  {
    name: 'looks at the signal before it asks, and then no more',
    make: (good) =>
      withSend(good, (message, context, send) => {
        if (context.signal.aborted) throw new ChannelError({ class: 'retryable' }, 'closing');
        return send(message, { ...context, signal: new AbortController().signal });
      }),
    noticedBy: { [signal]: /give context\.signal to every request/ },
  },
  {
    name: 'promises media and sends none',
    make: (good) => ({
      ...good,
      capabilities: { ...good.capabilities, outbound: ['text', 'media'] },
    }),
    noticedBy: { [kinds]: /capabilities\.outbound names "media", and sending it failed/ },
  },
  {
    name: 'returns no id of the provider',
    make: (good) =>
      withSend(good, async (message, context, send) => ({
        ...(await send(message, context)),
        ids: [],
      })),
    noticedBy: { [kinds]: /return the provider's id/ },
  },
  {
    name: 'returns an id that is empty',
    make: (good) =>
      withSend(good, async (message, context, send) => ({
        ...(await send(message, context)),
        ids: [''],
      })),
    noticedBy: { [kinds]: /an id is empty/ },
  },
  {
    name: 'returns one id twice',
    make: (good) =>
      withSend(good, async (message, context, send) => ({
        ...(await send(message, context)),
        ids: ['1', '1'],
      })),
    noticedBy: { [kinds]: /ids must differ/ },
  },
  {
    name: 'returns a time that is none',
    make: (good) =>
      withSend(good, async (message, context, send) => ({
        ...(await send(message, context)),
        at: Number.NaN,
      })),
    noticedBy: { [kinds]: /text: at is epoch ms/ },
  },
  {
    name: 'returns a time in seconds',
    make: (good) =>
      withSend(good, async (message, context, send) => ({
        ...(await send(message, context)),
        at: Math.floor(context.now() / 1_000),
      })),
    noticedBy: { [kinds]: /at looks like seconds/ },
  },
  {
    name: 'takes what it cannot send for a refusal of the provider',
    make: (good) =>
      withSend(good, (message, context, send) => {
        if (message.content.type === 'text') return send(message, context);
        throw new ChannelError({ class: 'retryable' }, 'failed');
      }),
    noticedBy: { [others]: /is not in capabilities\.outbound: throw class "invalid"/ },
  },
  {
    name: 'tries again by itself',
    make: (good) =>
      withSend(good, (message, context, send) =>
        send(message, context).catch(() => send(message, context)),
      ),
    noticedBy: {
      [tries]: /"network down": one send made the same request 2 times\. Try once/,
    },
  },
  {
    name: 'waits for better times',
    make: (good) =>
      withSend(good, async (message, context, send) => {
        for (;;) {
          const receipt = await send(message, context).catch(() => null);
          if (receipt) return receipt;
          await wait(60_000, undefined, { ref: false });
        }
      }),
    noticedBy: { [tries]: /was still waiting/ },
  },
  {
    name: 'promises that a second send does nothing, and keeps the key to itself',
    make: (good) =>
      withSend(good, (message, context, send) => send({ ...message, key: 'key' }, context)),
    noticedBy: {
      [key]: /nothing in the request depends on `message\.key`\. Send it/,
      [pieces]: /made the same request as the first/,
    },
  },
  {
    name: 'makes a UUID of a key by cutting it off',
    make: (good) =>
      withSend(good, (message, context, send) =>
        send({ ...message, key: message.key.slice(0, 36) }, context),
      ),
    noticedBy: { [pieces]: /never reads it\. Give the whole `message\.key`/ },
  },
  {
    name: 'gives a key that is no UUID to a provider of UUIDs',
    make: (good) =>
      withSend(good, (message, context, send) => {
        if (message.key.length === 36) return send(message, context);
        throw new ChannelError({ class: 'invalid' }, 'the provider answered 400');
      }),
    noticedBy: { [pieces]: /send\.accepts did not take the second piece .* make one of the hash/ },
  },
  {
    name: 'makes a key of its own for each send',
    make: (good) =>
      withSend(good, (message, context, send) =>
        send({ ...message, key: crypto.randomUUID() }, context),
      ),
    noticedBy: {
      [key]: /the same for the same key; or set idempotentSend to false/,
      [pieces]: /made the same request as the first/,
    },
  },
  {
    name: 'writes to one and the same person',
    make: (good) =>
      withSend(good, (message, context, send) =>
        send({ ...message, to: { account: 'desk', ids: [] } }, context),
      ),
    noticedBy: { [goesTo]: /answers to two people made the same requests/ },
  },
  {
    name: 'forgets the words',
    make: (good) =>
      withSend(good, (message, context, send) =>
        send(
          message.content.type === 'text'
            ? { ...message, content: { type: 'text', text: 'Ada pesan untuk Anda.' } }
            : message,
          context,
        ),
      ),
    noticedBy: { [goesTo]: /two texts made the same requests/ },
  },
  {
    name: 'uses the global fetch',
    make: (good) =>
      withSend(good, (message, context, send) =>
        send(message, { ...context, fetch: (input, init) => fetch(input, init) }),
      ),
    noticedBy: {
      [kinds]: /The adapter used the global fetch\. Use `context\.fetch`/,
      [classes]: /The adapter used the global fetch/,
    },
  },
  {
    name: 'counts its sends elsewhere with the global fetch',
    make: (good) =>
      withSend(good, async (message, context, send) => {
        await fetch('https://metrics.example/').catch(() => {});
        return send(message, context);
      }),
    noticedBy: { [goesTo]: /The adapter used the global fetch/ },
  },
  {
    name: 'goes to the provider by a client of its own',
    make: (good) =>
      withSend(good, async (message, context, send) => {
        if (message.content.type !== 'text') return send(message, context);
        return { ids: ['1'], status: 'sent', at: context.now() };
      }),
    noticedBy: {
      [kinds]: /No request came through `context\.fetch`/,
      [goesTo]: /No request came through `context\.fetch`/,
      [classes]: /No request came through `context\.fetch`/,
    },
  },
  {
    name: 'takes an answer that it cannot read for a refusal',
    make: (good) =>
      withSend(good, async (message, context, send) => {
        const { ids } = await send(message, context);
        if (ids[0]?.startsWith('<')) throw new ChannelError({ class: 'invalid' }, 'no JSON');
        return { ids, status: 'sent', at: context.now() };
      }),
    noticedBy: {
      'an answer that cannot be read leaves the outcome unknown': /set outcomeUnknown/,
    },
  },
];

const silence = 'no secret and nothing of the citizen in errors or logs of send';

/** Mistakes in keeping quiet. */
export const secretMistakes: readonly ChannelMistake[] = [
  {
    name: 'logs its secret',
    make: (good) =>
      withSend(good, (message, context, send) => {
        context.log('info', 'sending', { with: token });
        return send(message, context);
      }),
    noticedBy: { [silence]: /a secret stands in log\.0\.data\.with/ },
  },
  {
    name: 'quotes the citizen in an error',
    make: (good) =>
      withSend(good, (message, context, send) =>
        send(message, context).catch((error: ChannelError) => {
          throw new ChannelError(error.info, `could not send ${JSON.stringify(message.content)}`);
        }),
      ),
    noticedBy: {
      [silence]: /the words or the address of the citizen stand in error\.(stack|message)/,
    },
  },
  {
    name: 'logs whom it wrote to',
    make: (good) =>
      withSend(good, (message, context, send) => {
        context.log('info', 'sent', { to: message.to.ids[0]?.value.slice(1) });
        return send(message, context);
      }),
    noticedBy: { [silence]: /address of the citizen stand in log\.0\.data\.to/ },
  },
  ...leaks(),
];

/** A token in a part of the error where nobody looks, but every printer of errors does. */
function leaks(): readonly ChannelMistake[] {
  const authorization = `Bearer ${token}`;
  const hidden = (name: string, cause: unknown, place: RegExp): ChannelMistake => ({
    name: `keeps its token in ${name}`,
    make: (good) =>
      withSend(good, (message, context, send) =>
        send(message, context).catch((error: ChannelError) => {
          throw new ChannelError(error.info, 'failed', { cause });
        }),
      ),
    noticedBy: { [silence]: place },
  });
  const unseen = Object.defineProperty(new Error('refused'), 'config', {
    value: { headers: { authorization } },
    enumerable: false,
  });
  const url = 'https://provider.example/';
  const basic = `Basic ${btoa(`desk:${token}`)}`;
  return [
    hidden('the cause', new Error(authorization), /error\.cause\.(stack|message)/),
    hidden(
      'the cause of the cause',
      new Error('a', { cause: { headers: { authorization } } }),
      /error\.cause\.cause\.headers\.authorization/,
    ),
    hidden(
      'the request of the cause',
      Object.assign(new Error('a'), { request: new Request(url, { headers: { authorization } }) }),
      /error\.cause\.request\.headers\.authorization/,
    ),
    hidden(
      'a property that is not enumerable',
      unseen,
      /error\.cause\.config\.headers\.authorization/,
    ),
    hidden(
      'a header in base64',
      { headers: new Headers({ authorization: basic }) },
      /authorization/,
    ),
    hidden(
      'the address',
      { url: new URL(`${url}?t=${encodeURIComponent(token)}`) },
      /cause\.url\.href/,
    ),
  ];
}
