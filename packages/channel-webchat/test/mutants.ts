import type { InboundEvent, InboundMessage, Part } from '@aduan/core/channel';
import { allEvents, eachEvent, type Mutant } from '@aduan-internal/mutants/channel';
import { usualMistakes } from '@aduan-internal/mutants/usual-mistakes';
import { webchatChannel } from '../src/index.js';
import { bearer, browser, secret } from './browser.js';
import { foreignSecret } from './webchat-conformance.js';

const forged = 'a delivery signed with another secret is refused';
const unsigned = 'an unsigned delivery is refused';
const order = 'a delivery gives each of its events, in order';
const people = 'two people have two conversations and share no id';
const shown = 'capabilities.inbound is what the fixtures show';
/**
 * Nothing is sent to anybody: what a send may do wrong cannot be done here. And what cannot be read is refused once
 * more where it is acknowledged.
 */
const harmless: ReadonlySet<string> = new Set([
  'tries again by itself',
  'long texts cut',
  'nothing instead of an error',
]);

const { token } = await browser().signIn();

/** A request of whoever came last, where nobody says who he is. */
function signedIn(request: Request): Request {
  if (request.headers.has('authorization')) return request;
  return new Request(request.clone(), {
    headers: { ...Object.fromEntries(request.headers), ...bearer(token) },
  });
}

/** Makes something else of what citizens wrote. */
function eachMessage(change: (message: InboundMessage) => InboundMessage) {
  return eachEvent((event) => (event.type === 'message' ? change(event) : event));
}

/** Loses the messages that have a part of a type. */
function without(type: Part['type']) {
  const hasIt = (event: InboundEvent) =>
    event.type === 'message' && event.parts.some((part) => part.type === type);
  return allEvents((all) => all.filter((event) => !hasIt(event)));
}

/** Mistakes that a web chat could have. */
export const mutants: readonly Mutant[] = [
  ...usualMistakes.filter(({ name }) => !harmless.has(name)),
  {
    name: 'token of anybody taken',
    make: () => webchatChannel({ secret: [secret, foreignSecret] }),
    noticedBy: [forged],
  },
  {
    name: 'missing token taken for that of the last visitor',
    make: ({ serve, verify, parse, acknowledge, ...good }) => ({
      ...good,
      serve: async (request, context) => (await serve?.(signedIn(request), context)) ?? null,
      verify: (request, ...rest) => verify(signedIn(request), ...rest),
      parse: (body, request, context) => parse(body, signedIn(request), context),
      acknowledge: async (outcome, events, request, context) =>
        (await acknowledge?.(outcome, events, signedIn(request), context)) ??
        new Response(null, { status: 503 }),
    }),
    noticedBy: [unsigned],
  },
  {
    name: 'one conversation for all',
    make: eachEvent((event) => ({ ...event, conversation: event.account })),
    noticedBy: [people],
  },
  {
    name: 'everybody is the desk',
    make: eachMessage((message) => ({
      ...message,
      from: { ...message.from, ids: [{ kind: 'session', value: message.account }] },
    })),
    noticedBy: [people],
  },
  {
    name: 'conversation of each message alone',
    make: eachMessage((message) => ({ ...message, conversation: message.id })),
    noticedBy: ['one person stays the same, in the same conversation'],
  },
  {
    name: 'conversation as key',
    make: eachEvent((event) => ({ ...event, key: event.conversation })),
    noticedBy: ['no two events share a key'],
  },
  {
    name: 'unknown parts dropped',
    make: without('unsupported'),
    noticedBy: ['an unknown type becomes an unsupported part', shown],
  },
  {
    name: 'pressed buttons dropped',
    make: without('choice'),
    noticedBy: [order, shown],
  },
  {
    name: 'files dropped',
    make: without('media'),
    noticedBy: [order, shown],
  },
  {
    name: 'plain forms dropped',
    make: without('form'),
    noticedBy: [order, shown],
  },
  {
    name: 'words in capitals',
    make: eachMessage((message) => ({
      ...message,
      parts: message.parts.map((part) =>
        part.type === 'text' ? { ...part, text: part.text.toUpperCase() } : part,
      ),
    })),
    noticedBy: ['a message carries its text, unchanged'],
  },
  {
    name: 'nobody as writer',
    make: eachMessage((message) => ({ ...message, from: { ...message.from, ids: [] } })),
    noticedBy: ['every message says who wrote it'],
  },
  {
    name: 'an answer though the desk was full',
    make: (good) => ({
      ...good,
      acknowledge: async (outcome, ...rest) =>
        (await good.acknowledge?.(outcome === 'failed' ? 'stored' : outcome, ...rest)) ??
        new Response(null, { status: 200 }),
    }),
    noticedBy: ['a store that fails is answered with 503, and the redelivery is stored once'],
  },
  {
    name: 'a sign of writing that is not announced',
    make: ({ capabilities: { progressSignal: _, ...capabilities }, ...good }) => ({
      ...good,
      capabilities,
    }),
    noticedBy: [
      'what a citizen is shown while his answer is made is what capabilities.attention says',
    ],
  },
];
