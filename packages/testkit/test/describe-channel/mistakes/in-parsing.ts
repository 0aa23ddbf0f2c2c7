import { InputError } from '@aduan/core';
import { inboundEvent, readEvents, refusal, withEvents } from '../sample-channel.js';
import type { ChannelMistake } from './mistake.js';

const complete = 'every delivery gives events that are complete';
const pure = 'parse is deterministic, without side effects, and leaves its input alone';
const unreadable = 'a delivery that cannot be read is refused, not taken for nothing';
const shared = 'no two events share a key';
const clock = 'parse does not ask what time it is';
const once = 'a store that fails is answered with 503, and the redelivery is stored once';

const holds = 'a message holds what the provider put into it';
const again = 'a message that is delivered again has the same keys';

let counter = 0;

/** Mistakes in making events out of deliveries. */
export const parseMistakes: readonly ChannelMistake[] = [
  {
    name: 'loses the names of files',
    make: (good) =>
      withEvents(good, (event) =>
        event.type === 'message'
          ? {
              ...event,
              parts: event.parts.map((part) =>
                part.type === 'media'
                  ? { ...part, media: { ref: part.media.ref, kind: part.media.kind } }
                  : part,
              ),
            }
          : event,
      ),
    noticedBy: { [holds]: /"photo" holds this, by its `messages`/ },
  },
  {
    name: 'forgets which message is answered',
    make: (good) =>
      withEvents(good, (event) => {
        if (event.type !== 'message') return event;
        const { replyTo: _, ...rest } = event;
        return rest;
      }),
    noticedBy: { [holds]: /"photo" holds this, by its `messages`/ },
  },
  {
    name: 'brings files of which the fixtures say nothing',
    tell: ({ fixtures, ...good }) => ({
      ...good,
      fixtures: {
        ...fixtures,
        others: Object.fromEntries(
          Object.entries(fixtures.others ?? {}).map(([name, { messages: _, ...other }]) => [
            name,
            other,
          ]),
        ),
      },
    }),
    noticedBy: {
      [holds]:
        /"photo" brings media, replyTo\. Say in its `messages`[\s\S]*"second photo" brings media/,
    },
  },
  {
    name: 'puts into the key that a message comes again',
    make: (good) => ({
      ...good,
      async parse(body, ...args) {
        const [first] = readEvents(body);
        return (await good.parse(body, ...args)).map((event) => ({
          ...event,
          key: `${event.key}${first?.again ? ' again' : ''}`,
        }));
      },
    }),
    noticedBy: { [again]: /its key is another, so that the desk would take it for a second one/ },
  },
  {
    name: 'drops unknown types',
    make: (good) => ({
      ...good,
      async parse(...args) {
        const events = await good.parse(...args);
        return events.filter(
          (event) => event.type !== 'message' || event.parts[0]?.type !== 'unsupported',
        );
      },
    }),
    noticedBy: {
      [complete]: /"unknown" gave no event: drop nothing/,
      'an unknown type becomes an unsupported part': /an officer must see/,
    },
  },
  {
    name: 'takes a receipt for news of the account',
    make: (good) =>
      withEvents(good, (event) =>
        event.type === 'receipt' ? { ...event, type: 'account', name: event.status } : event,
      ),
    noticedBy: {
      'a delivery gives each of its events, in order':
        /holds these events: parse made others of them.*correct parse, or `gives`/,
    },
  },
  {
    name: 'keeps the first event of a batch',
    make: (good) => ({
      ...good,
      parse: async (...args) => (await good.parse(...args)).slice(0, 1),
    }),
    noticedBy: {
      'a delivery gives each of its events, in order':
        /"batch" holds these events.*more than the first/,
    },
  },
  {
    name: 'reads a thousand in one go',
    make: (good) => ({ ...good, parse: async (body) => readEvents(body).map(inboundEvent) }),
    noticedBy: {
      'a delivery of a thousand updates gives each of them, and lets others have their turn':
        /let others have their turn 0 times: make the events with mapInBatches/,
    },
  },
  {
    name: 'makes random keys',
    make: (good) => withEvents(good, (event) => ({ ...event, key: `${counter++}` })),
    noticedBy: {
      'the same delivery gives the same keys': /no randomness, no clock, no counter/,
      [pure]: /parsed twice/,
      [once]: /once: the key must be the same/,
      'fifty deliveries of the same message at once make one': /the key must be the same/,
    },
  },
  {
    name: 'gives all events one key',
    make: (good) => withEvents(good, (event) => ({ ...event, key: 'key' })),
    noticedBy: {
      [shared]: /has the key "key" of another event: the desk would drop it/,
      'a message that cannot be dealt with at first is tried again, and nothing is lost':
        /both messages, in order: each has a key of its own/,
    },
  },
  {
    name: 'counts the events of a delivery for a key',
    make: (good) => withEvents(good, (event, index) => ({ ...event, key: `key-${index}` })),
    noticedBy: { [shared]: /has the key "key-0" of another event/ },
  },
  {
    name: 'makes no key',
    make: (good) => withEvents(good, (event) => ({ ...event, key: '' })),
    noticedBy: { [complete]: /key is the provider's id, never empty/ },
  },
  {
    name: 'names no conversation',
    make: (good) => withEvents(good, (event) => ({ ...event, conversation: '' })),
    noticedBy: { [complete]: /conversation is the thread/ },
  },
  {
    name: 'names no account',
    make: (good) => withEvents(good, (event) => ({ ...event, account: '' })),
    noticedBy: { [complete]: /account is our side/ },
  },
  {
    name: 'reads a time that is none',
    make: (good) => withEvents(good, (event) => ({ ...event, at: Date.parse('kemarin') })),
    noticedBy: { [complete]: /at is epoch ms, not NaN/ },
  },
  {
    name: 'counts seconds',
    make: (good) => withEvents(good, (event) => ({ ...event, at: 1_700_000_000 })),
    noticedBy: { [complete]: /looks like seconds/ },
  },
  {
    name: 'takes the global clock for the time of an event',
    make: (good) => withEvents(good, (event) => ({ ...event, at: Date.now() })),
    noticedBy: { [clock]: /`at` is the time that the provider names, not Date\.now\(\)/ },
  },
  {
    name: 'takes the clock of the context for the time of an event',
    make: (good) => ({
      ...good,
      async parse(body, request, context) {
        const events = await good.parse(body, request, context);
        return events.map((event) => ({ ...event, at: context.now() }));
      },
    }),
    noticedBy: { [clock]: /or context\.now\(\)/ },
  },
  {
    name: 'reads the time as that of the server',
    make: (good) =>
      withEvents(good, (event) => ({
        ...event,
        at: Date.parse(new Date(event.at).toISOString().replace('Z', '')),
      })),
    noticedBy: { 'parse does not depend on the zone of the server': /add the offset/ },
  },
  {
    name: 'reads the time in another zone than the provider means',
    make: (good) => withEvents(good, (event) => ({ ...event, at: event.at - 7 * 3_600_000 })),
    noticedBy: {
      'a message has the time that the provider names':
        /given at = 2026-03-14T01:00:00.000Z, and the event says 2026-03-13T18:00/,
    },
  },
  {
    name: 'puts a Date into events',
    make: (good) => withEvents(good, (event) => ({ ...event, raw: new Date(0) })),
    noticedBy: { 'events survive JSON': /no Date, Map, bytes, undefined or function/ },
  },
  {
    name: 'trims the text',
    make: (good) =>
      withEvents(good, (event) => ({ ...event, parts: [{ type: 'text', text: 'something' }] })),
    noticedBy: { 'a message carries its text, unchanged': /one text part/ },
  },
  {
    name: 'downloads while it parses',
    make: (good) => ({
      ...good,
      async parse(body, request, context) {
        await context.files.put('key', body, { mime: 'text/plain' }).catch(() => {});
        return good.parse(body, request, context);
      },
    }),
    noticedBy: { [pure]: /download in fetchMedia/ },
  },
  {
    name: 'changes the bytes',
    make: (good) => ({
      ...good,
      async parse(body, request, context) {
        const events = await good.parse(body, request, context);
        body.fill(0x20);
        body.set(new TextEncoder().encode('[]').subarray(0, body.length));
        return events;
      },
    }),
    noticedBy: { [pure]: /parse changed the bytes/ },
  },
  {
    name: 'throws at garbage',
    make: (good) => ({
      ...good,
      parse: async (body, request, context) => {
        JSON.parse(new TextDecoder().decode(body));
        return good.parse(body, request, context);
      },
    }),
    noticedBy: {
      'garbage is answered, never thrown at':
        /the body "": parse threw SyntaxError.*cannot be read is an InputError/,
    },
  },
  {
    name: 'relies on verify for what it can read',
    make: (good) => ({
      ...good,
      async verify(request, body, context) {
        const known = await good.parse(body, request, context).catch(() => null);
        return known ? good.verify(request, body, context) : refusal;
      },
      async parse(body, request, context) {
        JSON.parse(new TextDecoder().decode(body));
        return good.parse(body, request, context);
      },
    }),
    noticedBy: {
      'garbage is answered, never thrown at': /parse threw SyntaxError.*read is an InputError/,
    },
  },
  {
    name: 'takes what it cannot read for nothing',
    make: (good) => ({
      ...good,
      parse: (...args) => good.parse(...args).catch(() => []),
    }),
    noticedBy: { [unreadable]: /cut in half: parse gave no event.*Throw InputError/ },
  },
  {
    name: 'takes a list without its end for nothing',
    make: (good) => ({
      ...good,
      async parse(body, request, context) {
        const text = new TextDecoder().decode(body);
        return text.endsWith('}') ? [] : good.parse(body, request, context);
      },
    }),
    noticedBy: { [unreadable]: /without its last byte: parse gave no event/ },
  },
  {
    name: 'takes JSON of another shape for nothing',
    make: (good) => ({
      ...good,
      async parse(body, request, context) {
        const text = new TextDecoder().decode(body);
        return text.startsWith('{}') ? [] : good.parse(body, request, context);
      },
    }),
    noticedBy: { [unreadable]: /the body "\{\}": parse gave no event/ },
  },
  {
    name: 'refuses what holds nothing',
    make: (good) => ({
      ...good,
      async parse(...args) {
        const events = await good.parse(...args);
        if (events.length === 0) throw new InputError('nothing in it');
        return events;
      },
    }),
    noticedBy: { 'a delivery that holds nothing is taken': /"ping" of fixtures\.nothing/ },
  },
  {
    name: 'quotes the delivery that it cannot read',
    make: (good) => ({
      ...good,
      async parse(body, request, context) {
        return good.parse(body, request, context).catch((cause: unknown) => {
          throw new InputError('unreadable', [{ message: new TextDecoder().decode(body) }], {
            cause,
          });
        });
      },
    }),
    noticedBy: {
      'no secret and nothing of the citizen in errors or logs of receiving':
        /citizen stand in error\.1\.issues\.0\.message/,
    },
  },
  {
    name: 'refuses what was stored',
    make: (good) => ({ ...good, acknowledge: () => new Response(null, { status: 500 }) }),
    noticedBy: {
      'fifty deliveries of the same message at once make one':
        /a stored delivery is answered with 2xx or 3xx, not with 500; see acknowledge/,
    },
  },
  {
    name: 'says 200 to everything',
    make: (good) => ({ ...good, acknowledge: () => new Response(null, { status: 200 }) }),
    noticedBy: { [once]: /acknowledge must not hide outcome "failed"/ },
  },
];
