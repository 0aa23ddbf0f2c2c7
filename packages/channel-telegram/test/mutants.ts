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
import { options } from './updates.js';

const forged = 'a delivery signed with another secret is refused';
const unsigned = 'an unsigned delivery is refused';
const classes = 'classifies every failure of the provider';
const order = 'a delivery gives each of its events, in order';
const people = 'two people have two conversations and share no id';

/** Mistakes that an adapter for Telegram could have. */
export const mutants: readonly Mutant[] = [
  ...usualMistakes,
  ...mistakesOverHttp,
  {
    name: 'secret not checked',
    make: (good) => ({ ...good, verify: async () => genuine }),
    noticedBy: [forged, unsigned],
  },
  {
    name: 'missing secret taken',
    make: (good) => ({
      ...good,
      verify: async (request, ...rest) =>
        request.headers.has('x-telegram-bot-api-secret-token')
          ? good.verify(request, ...rest)
          : genuine,
    }),
    noticedBy: [unsigned],
  },
  {
    name: 'secret compared by its beginning',
    make: (good) => ({
      ...good,
      verify: async (request) => {
        const given = request.headers.get('x-telegram-bot-api-secret-token') ?? '';
        const isGenuine = given.startsWith(options.webhookSecret.slice(0, 6));
        return isGenuine ? genuine : { ok: false, status: 401, reason: 'bad secret token' };
      },
    }),
    noticedBy: [forged],
  },
  {
    name: 'id of the message as key',
    make: eachEvent((event) => (event.type === 'message' ? { ...event, key: event.id } : event)),
    noticedBy: ['no two events share a key'],
  },
  {
    name: 'edits dropped',
    make: allEvents((all) => all.filter((event) => !('edited' in event))),
    noticedBy: [order, 'capabilities.inbound is what the fixtures show'],
  },
  {
    name: 'pressed buttons dropped',
    make: allEvents((all) =>
      all.filter(
        (event) => event.type !== 'message' || event.parts.every(({ type }) => type !== 'choice'),
      ),
    ),
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
    name: 'conversation of the bot',
    make: eachEvent((event) => ({ ...event, conversation: event.account })),
    noticedBy: [people],
  },
  {
    name: 'answers in the group',
    make: (good) => ({
      ...good,
      async parse(body, ...rest) {
        const { message } = JSON.parse(new TextDecoder().decode(body));
        const chat = message?.chat?.id;
        const isGroup = typeof chat === 'number' && chat < 0;
        const events = await good.parse(body, ...rest);
        return isGroup ? events.map((event) => ({ ...event, conversation: `${chat}` })) : events;
      },
    }),
    noticedBy: ['people in a group have a conversation each'],
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
    name: 'blocked user tried again',
    make: classed('recipient', { class: 'retryable' }),
    noticedBy: [classes],
  },
  {
    name: 'blocked user taken for a wrong token',
    make: classed('recipient', { class: 'auth' }),
    noticedBy: [classes],
  },
  {
    name: 'sent to the first customer',
    make: sending((send, message, context) =>
      send({ ...message, to: { account: '', ids: [{ kind: 'user', value: '1' }] } }, context),
    ),
    noticedBy: ['a message goes to whom it is for, with its words'],
  },
  {
    name: 'address of the bot in an error',
    make: sending((send, ...args) =>
      send(...args).catch((cause: unknown) => {
        const url = `https://api.telegram.org/bot${options.token}/sendMessage`;
        throw new ChannelError({ class: 'retryable' }, 'refused', { cause: { url, cause } });
      }),
    ),
    noticedBy: ['no secret and nothing of the citizen in errors or logs of send'],
  },
];
