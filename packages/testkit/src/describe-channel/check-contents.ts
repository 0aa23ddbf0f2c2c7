import type { InboundMessage } from '@aduan/core/channel';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import { tryEvery } from '../conformance/try-every.js';
import type { ChannelCheck } from './channel-conformance.js';
import { eventsOf, webhooksOf } from './sample-webhooks.js';

/** Content of a message that only the fixtures' author can know: everything but text, and the answered message. */
function besidesText({ parts, replyTo }: InboundMessage): readonly string[] {
  const kinds = parts
    .map(({ type }) => type)
    .filter((type) => type !== 'text' && type !== 'unsupported');
  return replyTo === undefined ? kinds : [...kinds, 'replyTo'];
}

/** Checks that no content is lost or mixed up between the provider's message and ours. */
export const contentChecks: readonly ChannelCheck[] = [
  {
    test: 'a message holds what the provider put into it',
    async run(subject) {
      await tryEvery(webhooksOf(subject), async (delivery) => {
        const { name, gives, messages: expected } = delivery;
        const events = await eventsOf(subject, delivery);
        const messages = events.filter((event) => event.type === 'message');
        if (expected) {
          expect(
            messages,
            `"${name}" holds this, by its \`messages\` in the fixtures: let parse keep names, sizes, captions, places and what is answered`,
          ).toMatchObject(expected);
          return;
        }
        // A sample outside of `others` holds text, or its content is unknown.
        const isOther = gives !== null && subject.fixtures.others?.[name] !== undefined;
        const kinds = isOther ? messages.flatMap(besidesText) : [];
        demand(
          kinds.length === 0,
          `"${name}" brings ${kinds.join(', ')}. Say in its \`messages\` what must come of it, such as messages: [{ parts: [{ type: 'media', media: { name: 'surat.pdf', bytes: 2138 } }] }]: only then is it noticed when parse loses a name or swaps two numbers`,
        );
      });
    },
  },
];
