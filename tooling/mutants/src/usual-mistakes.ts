import { eachEvent, type Mutant, sending } from './channel-mutants.js';

/** Mistakes of channels of any provider. */
export const usualMistakes: readonly Mutant[] = [
  {
    name: 'keys made up',
    make: eachEvent((event) => ({ ...event, key: crypto.randomUUID() })),
    noticedBy: ['the same delivery gives the same keys'],
  },
  {
    name: 'nothing instead of an error',
    make: (good) => ({ ...good, parse: (...args) => good.parse(...args).catch(() => []) }),
    noticedBy: ['a delivery that cannot be read is refused, not taken for nothing'],
  },
  {
    name: 'seconds instead of ms',
    make: eachEvent((event) => ({ ...event, at: event.at / 1_000 })),
    noticedBy: ['every delivery gives events that are complete'],
  },
  {
    name: 'time of arrival',
    make: (good) => ({
      ...good,
      parse: (body, request, context) =>
        eachEvent((event) => ({ ...event, at: context.now() }))(good).parse(body, request, context),
    }),
    noticedBy: ['a message has the time that the provider names'],
  },
  {
    name: 'undefined left in events',
    make: eachEvent((event) => ({ ...event, replyTo: undefined })),
    noticedBy: ['events survive JSON'],
  },
  {
    name: '200 though nothing was stored',
    make: (good) => ({ ...good, acknowledge: () => new Response(null, { status: 200 }) }),
    noticedBy: ['a store that fails is answered with 503, and the redelivery is stored once'],
  },
  {
    name: 'tries again by itself',
    make: sending((send, ...args) => send(...args).catch(() => send(...args))),
    noticedBy: ['leaves every second try to the desk'],
  },
  {
    name: 'long texts cut',
    make: (good) =>
      sending((send, message, context) => {
        const { content } = message;
        if (content.type !== 'text') return send(message, context);
        const text = content.text.slice(0, good.capabilities.text.maxCharacters - 1);
        return send({ ...message, content: { ...content, text } }, context);
      })(good),
    noticedBy: ['carries what its limits allow, whole'],
  },
];
