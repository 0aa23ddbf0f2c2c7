import { type Channel, ChannelError } from '@aduan/core';
import type { Content } from '@aduan/core/channel';
import { withSend } from '../sample-channel.js';
import type { ChannelMistake } from './mistake.js';

const classes = 'classifies every failure of the provider';
const whole = 'carries what its limits allow, whole';
const window = 'has a word for a closed reply window';
const refusals = 'the fixtures show the refusals that the capabilities speak of';

const template = { type: 'template', name: 'update', language: 'id', params: {} } as const;
const day = { ms: 86_400_000, after: 'template' } as const;

/** The sample, which can also send other contents: as what `asText` makes of them. */
function carrying(
  good: Channel,
  outbound: Content['type'],
  more: Partial<Channel['capabilities']>,
  asText: (content: Content) => string,
): Channel {
  const { capabilities } = good;
  return {
    ...withSend(good, (message, context, send) => {
      if (message.content.type !== outbound) return send(message, context);
      return send(
        { ...message, content: { type: 'text', text: asText(message.content) } },
        context,
      );
    }),
    capabilities: { ...capabilities, outbound: ['text', outbound], ...more },
  };
}

const offering = (asText: (content: Content) => string) => (good: Channel) =>
  carrying(good, 'choices', { choices: { max: 3, titleMax: 20, textMax: 60 } }, asText);

const windowed = (more: Partial<Channel>) => (good: Channel) => ({
  ...carrying(good, 'template', { replyWindow: day }, () => 'update'),
  ...more,
});

/** The sample with a rate, whose provider always finds it too fast. */
function hasty(good: Channel): Channel {
  const rate = [{ scope: 'account', perMs: 1_000, max: 1 }] as const;
  const refused = new ChannelError({ class: 'rate_limited' }, 'too fast');
  return {
    ...withSend(good, (message, context, send) =>
      send(message, context).catch(() => Promise.reject(refused)),
    ),
    capabilities: { ...good.capabilities, rate },
  };
}

/** Mistakes in what an adapter says of its limits, and in keeping to them. */
export const limitMistakes: readonly ChannelMistake[] = [
  {
    name: 'promises more than its provider takes',
    make: (good) =>
      withSend(good, (message, context, send) => {
        if (message.content.type !== 'text' || message.content.text.length < 900) {
          return send(message, context);
        }
        throw new ChannelError({ class: 'invalid', code: 400 }, 'The provider answered 400.');
      }),
    noticedBy: { [whole]: /maxCharacters = 1000: send\.accepts refused it .* takes less, say so/ },
  },
  {
    name: 'cuts the end off a long text',
    make: (good) =>
      withSend(good, (message, context, send) => {
        const { content } = message;
        if (content.type !== 'text') return send(message, context);
        return send(
          { ...message, content: { ...content, text: content.text.slice(0, 160) } },
          context,
        );
      }),
    noticedBy: { [whole]: /a text of text\.maxCharacters = 1000: two that differ at their end/ },
  },
  {
    name: 'cuts the end off a caption',
    make: (good) =>
      carrying(
        good,
        'media',
        { text: { maxCharacters: 900, captionMax: 99, markdown: false } },
        (content) => (content.type === 'media' ? (content.caption ?? '').slice(0, 98) : ''),
      ),
    noticedBy: { [whole]: /a caption of 99 characters/ },
  },
  {
    name: 'leaves the question out',
    make: offering((content) => JSON.stringify('choices' in content && content.choices)),
    noticedBy: { [whole]: /choices under 60 characters of text/ },
  },
  {
    name: 'shortens the titles of choices',
    make: offering((content) => {
      if (content.type !== 'choices') return '';
      const { text, choices } = content;
      return JSON.stringify([text, choices.map(({ id, title }) => [id, title.slice(0, 19)])]);
    }),
    noticedBy: { [whole]: /3 choices of 20 characters/ },
  },
  {
    name: 'forgets the ids of choices',
    make: offering((content) => {
      if (content.type !== 'choices') return '';
      return JSON.stringify([content.text, content.choices.map(({ title }) => title)]);
    }),
    noticedBy: { [whole]: /the id of choice 3/ },
  },
  {
    name: 'cuts long ids of choices',
    make: (good) =>
      carrying(
        good,
        'choices',
        { choices: { max: 3, titleMax: 20, idMaxBytes: 30 } },
        (content) => {
          if (content.type !== 'choices') return '';
          const { text, choices } = content;
          return JSON.stringify([text, choices.map(({ id, title }) => [id.slice(0, 29), title])]);
        },
      ),
    noticedBy: { [whole]: /an id of 30 bytes/ },
  },
  {
    name: 'has a window and no template',
    make: windowed({}),
    noticedBy: {
      [window]: /write templateFallback/,
      [refusals]: /no row .* class "window_closed"/,
    },
  },
  {
    name: 'would send a text through a closed window',
    make: windowed({ templateFallback: (content) => content as typeof template }),
    noticedBy: { [window]: /gives a template or null/ },
  },
  {
    name: 'makes another template each time',
    make: (good) => {
      let count = 0;
      const templateFallback = () => ({ ...template, params: { count: `${++count}` } });
      return windowed({ templateFallback })(good);
    },
    noticedBy: { [window]: /the same for the same content/ },
  },
  {
    name: 'does not say whom a pause concerns',
    tell: ({ create, send, ...good }) => ({
      ...good,
      create: async () => hasty(await create()),
      send: {
        ...send,
        failures: [
          {
            name: 'too fast',
            answer: () => new Response(null, { status: 429 }),
            class: 'rate_limited',
          },
        ],
      },
    }),
    noticedBy: { [classes]: /"too fast": say in `scope` whom it concerns/ },
  },
  {
    name: 'has a rate and no answer to who is too fast',
    make: ({ capabilities, ...good }) => ({
      ...good,
      capabilities: { ...capabilities, rate: [{ scope: 'account', perMs: 1_000, max: 1 }] },
    }),
    noticedBy: { [refusals]: /no row .* class "rate_limited"/ },
  },
];
