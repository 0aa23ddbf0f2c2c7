import { ChannelError } from '@aduan/core';
import {
  allEvents,
  classed,
  eachEvent,
  genuine,
  type Mutant,
  sending,
} from '@aduan-internal/mutants/channel';
import { usualMistakes } from '@aduan-internal/mutants/usual-mistakes';

const classes = 'classifies every failure of the provider';
const order = 'a delivery gives each of its events, in order';
const people = 'two people have two conversations and share no id';

/** Mistakes that a channel for e-mail could have. */
export const mutants: readonly Mutant[] = [
  ...usualMistakes,
  {
    name: 'signature not checked',
    make: (good) => ({ ...good, verify: async () => genuine }),
    noticedBy: [
      'a delivery signed with another secret is refused',
      'an unsigned delivery is refused',
      'a body changed after it was signed is refused',
    ],
  },
  {
    name: 'old signature taken',
    make: (good) => ({
      ...good,
      verify: (request, body, context) => {
        const [, seconds] = /t=(\d+)/.exec(request.headers.get('x-aduan-signature') ?? '') ?? [];
        const now = () => Number(seconds) * 1_000;
        return good.verify(request, body, { ...context, now });
      },
    }),
    noticedBy: ['a signature that is a day old is refused'],
  },
  {
    name: 'writer as key',
    make: eachEvent((event) => ({ ...event, key: event.key.split(' ')[0] })),
    noticedBy: ['no two events share a key'],
  },
  {
    name: 'bounces dropped',
    make: allEvents((all) => all.filter(({ type }) => type !== 'receipt')),
    noticedBy: [order, 'capabilities.receipts is what the fixtures show'],
  },
  {
    name: 'answers of machines taken for words of a citizen',
    make: eachEvent((event) =>
      event.type === 'account'
        ? {
            ...event,
            type: 'message',
            id: event.key,
            from: { account: event.account, ids: [{ kind: 'email', value: 'x@y.example' }] },
            parts: [{ type: 'text', text: 'Cuti' }],
          }
        : event,
    ),
    noticedBy: [order],
  },
  {
    name: 'what nobody can read left out',
    make: eachEvent((event) =>
      event.type === 'message'
        ? { ...event, parts: event.parts.filter(({ type }) => type !== 'unsupported') }
        : event,
    ),
    noticedBy: ['an unknown type becomes an unsupported part'],
  },
  {
    name: 'thread without its writer',
    make: eachEvent((event) => ({ ...event, conversation: event.account })),
    noticedBy: [people],
  },
  {
    name: 'mailbox as writer',
    make: eachEvent((event) =>
      event.type === 'message'
        ? { ...event, from: { ...event.from, ids: [{ kind: 'email', value: event.account }] } }
        : event,
    ),
    noticedBy: [people],
  },
  {
    name: 'id of the message as thread',
    make: eachEvent((event) =>
      event.type === 'message' ? { ...event, conversation: event.id } : event,
    ),
    noticedBy: ['one person stays the same, in the same conversation'],
  },
  {
    name: 'files not kept',
    make: (good) => ({ ...good, keepFiles: async () => {} }),
    noticedBy: ['keepFiles keeps every file that parse names as kept'],
  },
  {
    name: 'files kept while reading',
    make: (good) => ({
      ...good,
      parse: async (body, request, context) => {
        await good.keepFiles?.(body, request, context);
        return good.parse(body, request, context);
      },
    }),
    noticedBy: ['parse is deterministic, without side effects, and leaves its input alone'],
  },
  {
    name: 'mailbox that is gone tried again',
    make: classed('recipient', { class: 'retryable' }),
    noticedBy: [classes],
  },
  {
    name: 'busy server given up',
    make: classed('retryable', { class: 'invalid' }),
    noticedBy: [classes],
  },
  {
    name: 'wrong password taken for a wrong address',
    make: classed('auth', { class: 'recipient' }),
    noticedBy: [classes],
  },
  {
    name: 'sent to the first customer',
    make: sending((send, message, context) => {
      const ids = [{ kind: 'email', value: 'first@warga.example' }];
      const content = { type: 'text', text: '' } as const;
      return send({ ...message, content, to: { account: '', ids } }, context);
    }),
    noticedBy: ['a message goes to whom it is for, with its words'],
  },
  {
    name: 'officers written to as citizens',
    make: sending((send, { purpose: _, ...message }, context) => send(message, context)),
    noticedBy: ['a notification is no letter to a citizen'],
  },
  {
    name: 'answers of officers taken for complaints',
    make: eachEvent((event) =>
      event.type === 'notification-reply'
        ? { ...event, type: 'message', parts: [{ type: 'text', text: event.text }] }
        : event,
    ),
    noticedBy: [order, 'an answer to a notification is told apart where one is asked for'],
  },
  {
    name: 'address in an error',
    make: sending((send, message, context) =>
      send(message, context).catch(() => {
        const value = message.to.ids[0]?.value;
        throw new ChannelError({ class: 'retryable' }, `${value} was not reached`);
      }),
    ),
    noticedBy: ['no secret and nothing of the citizen in errors or logs of send'],
  },
];
