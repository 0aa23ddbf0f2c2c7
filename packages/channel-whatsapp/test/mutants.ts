import { ChannelError } from '@aduan/core';
import {
  allEvents,
  classed,
  eachEvent,
  genuine,
  type Mutant,
  sending,
} from '@aduan-internal/mutants/channel';
import { mistakesOverHttp } from '@aduan-internal/mutants/mistakes-over-http';
import { usualMistakes } from '@aduan-internal/mutants/usual-mistakes';
import { options } from './webhook-requests.js';

const forged = 'a delivery signed with another secret is refused';
const classes = 'classifies every failure of the provider';
const order = 'a delivery gives each of its events, in order';

/** Mistakes that an adapter for WhatsApp could have. */
export const mutants: readonly Mutant[] = [
  ...usualMistakes,
  ...mistakesOverHttp,
  {
    name: 'signature not checked',
    make: (good) => ({ ...good, verify: async () => genuine }),
    noticedBy: [
      forged,
      'an unsigned delivery is refused',
      'a body changed after it was signed is refused',
    ],
  },
  {
    name: 'missing signature taken',
    make: (good) => ({
      ...good,
      verify: async (request, ...rest) =>
        request.headers.has('x-hub-signature-256') ? good.verify(request, ...rest) : genuine,
    }),
    noticedBy: ['an unsigned delivery is refused'],
  },
  {
    name: 'signature over printed JSON',
    make: (good) => ({
      ...good,
      verify: (request, body, context) => {
        const text = new TextDecoder().decode(body);
        try {
          const printed = new TextEncoder().encode(JSON.stringify(JSON.parse(text)));
          return good.verify(request, printed, context);
        } catch {
          return good.verify(request, body, context);
        }
      },
    }),
    noticedBy: ['a body changed after it was signed is refused'],
  },
  {
    name: 'receipts without their status in the key',
    make: eachEvent((event) => (event.type === 'receipt' ? { ...event, key: event.id } : event)),
    noticedBy: ['no two events share a key'],
  },
  {
    name: 'receipts dropped',
    make: allEvents((all) => all.filter(({ type }) => type !== 'receipt')),
    noticedBy: [order, 'capabilities.receipts is what the fixtures show'],
  },
  {
    name: 'first of a batch kept',
    make: allEvents((all) => all.slice(0, 1)),
    noticedBy: [order],
  },
  {
    name: 'unknown types dropped',
    make: allEvents((all) =>
      all.filter(
        (event) =>
          event.type !== 'message' || event.parts.every(({ type }) => type !== 'unsupported'),
      ),
    ),
    noticedBy: ['an unknown type becomes an unsupported part', order],
  },
  {
    name: 'changes of ids dropped',
    make: allEvents((all) => all.filter(({ type }) => type !== 'identity')),
    noticedBy: [order],
  },
  {
    name: 'one conversation for all',
    make: eachEvent((event) => ({ ...event, conversation: event.account })),
    noticedBy: ['two people have two conversations and share no id'],
  },
  {
    name: 'phone as Meta writes it',
    make: eachEvent((event) => {
      if (event.type !== 'message') return event;
      const ids = event.from.ids.map((id) => ({ ...id, value: id.value.replace('+', '') }));
      return { ...event, from: { ...event.from, ids } };
    }),
    noticedBy: ['every message says who wrote it'],
  },
  {
    name: 'closed window tried again',
    make: classed('window_closed', { class: 'retryable' }),
    noticedBy: [classes],
  },
  {
    name: 'sent to the first customer',
    make: sending((send, message, context) =>
      send(
        { ...message, to: { account: '', ids: [{ kind: 'phone', value: '+628111' }] } },
        context,
      ),
    ),
    noticedBy: ['a message goes to whom it is for, with its words'],
  },
  {
    name: 'no template for a closed window',
    make: ({ templateFallback: _, ...good }) => good,
    noticedBy: ['has a word for a closed reply window'],
  },
  {
    name: 'token in an error',
    make: sending((send, ...args) =>
      send(...args).catch(() => {
        throw new ChannelError({ class: 'retryable' }, `Bearer ${options.accessToken} was refused`);
      }),
    ),
    noticedBy: ['no secret and nothing of the citizen in errors or logs of send'],
  },
  {
    name: 'error of its own from fetchMedia',
    make: (good) => ({
      ...good,
      fetchMedia: async () => {
        throw new TypeError('fetch failed');
      },
    }),
    noticedBy: ['fetchMedia brings every file that parse named'],
  },
];
