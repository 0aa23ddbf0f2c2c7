import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { ChannelCheck } from './channel-conformance.js';
import { fakeProvider } from './fake-provider.js';
import { eventsOf, origin } from './sample-webhooks.js';
import { acceptsOf, answerTo, sendOnce } from './try-send.js';

/** Checks that the desk finds its own message that a person answers, such as a notification that an officer quotes. */
export const quoteChecks: readonly ChannelCheck[] = [
  {
    test: 'an answer that quotes a message names it by the id that send returned',
    notFor: async ({ fixtures, send }) => {
      const shown = Object.values(fixtures.others ?? {}).flatMap(({ messages = [] }) => messages);
      const quotes = fixtures.quoting ?? shown.some(({ replyTo }) => replyTo !== undefined);
      return quotes ? (send.noProvider ?? null) : 'nobody quotes on it';
    },
    async run(subject) {
      const { quoting } = subject.fixtures;
      const advice =
        'fixtures.others has an answer to a message of ours: give fixtures.quoting, which makes one to a message that was sent';
      if (!quoting) throw new Error(advice);
      for (const purpose of [undefined, 'notification'] as const) {
        const provider = await fakeProvider(acceptsOf(subject));
        const sent = await answerTo(subject, 1, purpose && { automatic: true, purpose });
        const { ids } = await sendOnce(subject, sent, provider);
        for (const [n, of] of ids.entries()) {
          const body = quoting({ n: n + 1, text: 'Sudah', ...origin, of });
          const events = await eventsOf(subject, { name: 'quoting', body });
          // The channel itself distinguishes it, by its own token.
          if (events.some(({ type }) => type === 'notification-reply')) continue;
          const [answer] = events.filter((event) => event.type === 'message');
          demand(answer !== undefined, 'fixtures.quoting must give an event of type "message"');
          expect(
            answer?.replyTo,
            'replyTo of what quotes a message is not the id that send returned for that message: put both together in the same way, or nothing that is answered is found',
          ).toBe(of);
        }
      }
    },
  },
];
