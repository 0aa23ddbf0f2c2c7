import { type Channel, ChannelError } from '@aduan/core';
import {
  allEvents,
  classed,
  eachEvent,
  type Mutant,
  sending,
} from '@aduan-internal/mutants/channel';
import { mistakesOverHttp } from '@aduan-internal/mutants/mistakes-over-http';
import { usualMistakes } from '@aduan-internal/mutants/usual-mistakes';
import { type ChatAdapter, type ChatHost, chatSdkChannel } from '../src/index.js';
import { telegramSecrets } from './adapters.js';
import { telegramOptions } from './telegram-conformance.js';

const secretHeader = 'x-telegram-bot-api-secret-token';
const forged = 'a delivery signed with another secret is refused';
const unsigned = 'an unsigned delivery is refused';
const order = 'a delivery gives each of its events, in order';
const people = 'two people have two conversations and share no id';
const change = 'a change of a message names the message, and is an event of its own';
const classes = 'classifies every failure of the provider';
const recipient = 'a message goes to whom it is for, with its words';
const redelivered = 'a store that fails is answered with 503, and the redelivery is stored once';

/** A bridge to an adapter of which one part is another; what the adapter is by its prototype stays. */
function bridging(part: (good: ChatAdapter) => Partial<ChatAdapter>): () => Channel {
  return () =>
    chatSdkChannel(telegramOptions((good) => Object.assign(Object.create(good), part(good))));
}

/** An adapter that sees another request than the one that came. */
function seeing(change: (headers: Headers) => void) {
  return bridging((good) => ({
    handleWebhook(request, options) {
      const headers = new Headers(request.headers);
      change(headers);
      return good.handleWebhook(new Request(request, { headers }), options);
    },
  }));
}

/** An adapter that begins with another host. */
function hostedBy(change: (host: ChatHost) => Partial<ChatHost>) {
  return bridging((good) => ({
    initialize: (host) => {
      const changed = change(host);
      return good.initialize(
        new Proxy(host, {
          get: (target, member) =>
            Reflect.get(changed, member) ?? Reflect.get(target, member, target),
        }),
      );
    },
  }));
}

/** Events without those messages. */
function without(isLost: (part: string) => boolean) {
  return allEvents((all) =>
    all.filter(
      (event) => event.type !== 'message' || !event.parts.some(({ type }) => isLost(type)),
    ),
  );
}

/** Mistakes that a bridge to adapters of the Chat SDK could have. */
export const mutants: readonly Mutant[] = [
  // An adapter that stumbles is refused by `verify`: nothing is left that `parse` could take for nothing.
  ...usualMistakes.filter(({ name }) => name !== 'nothing instead of an error'),
  ...mistakesOverHttp,
  {
    name: 'secret not checked',
    make: seeing((headers) => headers.set(secretHeader, telegramSecrets.secretToken)),
    noticedBy: [forged, unsigned],
  },
  {
    name: 'missing secret taken',
    make: seeing((headers) => {
      if (!headers.has(secretHeader)) headers.set(secretHeader, telegramSecrets.secretToken);
    }),
    noticedBy: [unsigned],
  },
  {
    name: 'claims kept',
    make: () => {
      const claimed = new Set<string>();
      const claim = async (key: string) => !claimed.has(key) && !!claimed.add(key);
      return hostedBy((host) => ({
        getState: () => ({ ...host.getState(), setIfNotExists: claim }),
      }))();
    },
    noticedBy: [redelivered],
  },
  {
    name: 'edits dropped',
    make: allEvents((all) => all.filter((event) => !('edited' in event))),
    noticedBy: [order, 'capabilities.inbound is what the fixtures show'],
  },
  {
    name: 'edits under the key of their message',
    make: eachEvent((event) => ({ ...event, key: event.key.split(':edit:')[0] })),
    noticedBy: [change],
  },
  {
    name: 'edits as messages of their own',
    make: eachEvent((event) =>
      'edited' in event ? { ...event, id: event.key, edited: undefined } : event,
    ),
    noticedBy: [change],
  },
  {
    name: 'pressed buttons dropped',
    make: without((part) => part === 'choice'),
    noticedBy: [order],
  },
  {
    name: 'reactions dropped',
    make: allEvents((all) => all.filter(({ type }) => type !== 'reaction')),
    noticedBy: [order, 'capabilities.inbound is what the fixtures show'],
  },
  {
    name: 'what the adapter passes over dropped',
    make: allEvents((all) => all.filter(({ type }) => type !== 'account')),
    noticedBy: [order],
  },
  {
    name: 'messages without words dropped',
    make: without((part) => part === 'unsupported'),
    noticedBy: ['an unknown type becomes an unsupported part'],
  },
  {
    name: 'one conversation for all',
    make: eachEvent((event) => ({ ...event, conversation: event.account })),
    noticedBy: [people],
  },
  {
    name: 'everybody is the bot',
    make: eachEvent((event) =>
      event.type === 'message'
        ? { ...event, from: { ...event.from, ids: [{ kind: 'user', value: event.account }] } }
        : event,
    ),
    noticedBy: [people],
  },
  {
    name: 'a group taken for a private chat',
    make: bridging(() => ({ isDM: () => true })),
    noticedBy: ['people in a group have a conversation each'],
  },
  {
    name: 'words of citizens in the log',
    make: (good) => ({
      ...good,
      async parse(body, request, context) {
        context.log('info', 'heard', { body: new TextDecoder().decode(body) });
        return good.parse(body, request, context);
      },
    }),
    noticedBy: ['no secret and nothing of the citizen in errors or logs of receiving'],
  },
  {
    name: 'sent to the first customer',
    make: bridging((good) => ({
      postMessage: (_thread, message) => good.postMessage('telegram:1', message),
    })),
    noticedBy: [recipient],
  },
  {
    name: 'files that are left behind',
    make: bridging((good) => ({
      postMessage: (thread, message) =>
        good.postMessage(thread, 'raw' in message ? { raw: message.raw } : message),
    })),
    noticedBy: ['a file goes out, and not only its words'],
  },
  {
    name: 'blocked user tried again',
    make: classed('recipient', { class: 'retryable' }),
    noticedBy: [classes],
  },
  {
    name: 'error of the adapter passed on',
    make: sending((send, ...args) =>
      send(...args).catch((cause: unknown) => {
        const url = `https://api.telegram.org/bot${telegramSecrets.botToken}/sendMessage`;
        throw new ChannelError({ class: 'retryable' }, 'refused', { cause: { url, cause } });
      }),
    ),
    noticedBy: ['no secret and nothing of the citizen in errors or logs of send'],
  },
];
