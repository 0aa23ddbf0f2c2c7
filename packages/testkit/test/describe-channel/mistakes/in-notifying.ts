import { ChannelError } from '@aduan/core';
import { withEvents, withSend } from '../sample-channel.js';
import type { ChannelMistake } from './mistake.js';

const letter = 'a notification is no letter to a citizen';
const answer = 'an answer to a notification is told apart where one is asked for';

const quote = 'an answer that quotes a message names it by the id that send returned';

const template = { type: 'template', name: 'update', language: 'id', params: {} } as const;

/** Mistakes in telling officers what happened. */
export const notifyingMistakes: readonly ChannelMistake[] = [
  {
    name: 'counts what officers are told among what citizens get by itself',
    make: (good) => {
      let count = 0;
      return withSend(good, async (message, context, send) => {
        if (message.automatic) count += 1;
        if (count > 5) throw new ChannelError({ class: 'blocked' }, 'enough for today');
        return send(message, context);
      });
    },
    noticedBy: { [letter]: /notification 6 of 8 in a minute was not sent/ },
  },
  {
    name: 'writes to officers as to citizens',
    make: (good) =>
      withSend(good, (message, context, send) => {
        const { content } = message;
        if (content.type !== 'text') return send(message, context);
        const text = `${content.text}\nBalas pesan ini bila ada pertanyaan.`;
        return send({ ...message, content: { type: 'text', text } }, context);
      }),
    noticedBy: { [letter]: /Balas pesan ini|are for citizens/ },
  },
  {
    name: 'names what is quoted in another way than what was sent',
    make: (good) =>
      withEvents(good, (event) =>
        'replyTo' in event ? { ...event, replyTo: `sample:${event.replyTo}` } : event,
      ),
    noticedBy: { [quote]: /replyTo of what quotes a message is not the id that send returned/ },
  },
  {
    name: 'shows an answer to a message, and no way to make one',
    tell: ({ fixtures: { quoting: _, ...fixtures }, ...good }) => ({ ...good, fixtures }),
    noticedBy: { [quote]: /give fixtures\.quoting/ },
  },
  {
    name: 'has one template for officers and citizens',
    make: (good) => ({ ...good, templateFallback: () => template }),
    noticedBy: { [letter]: /gives an officer the template that is meant for citizens/ },
  },
  {
    name: 'asks officers for answers that it cannot tell from complaints',
    make: (good) =>
      withSend(good, (message, context, send) => {
        const { content, replyToken } = message;
        if (content.type !== 'text' || replyToken === undefined) return send(message, context);
        const text = `${content.text} ${replyToken}`;
        return send({ ...message, content: { type: 'text', text } }, context);
      }),
    noticedBy: { [answer]: /no delivery of fixtures\.others gives a "notification-reply"/ },
  },
];
