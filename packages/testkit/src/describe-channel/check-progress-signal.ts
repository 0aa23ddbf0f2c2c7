import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { ChannelCheck } from './channel-conformance.js';
import { channelErrorOf } from './channel-error-of.js';
import { fakeProvider } from './fake-provider.js';
import { messageOf } from './sample-webhooks.js';

/** Checks of progress signals, which must do no harm. */
export const progressSignalChecks: readonly ChannelCheck[] = [
  {
    test: 'what a citizen is shown while his answer is made is what capabilities.attention says',
    async run(subject) {
      const { signalProgress, capabilities } = await subject.create();
      const says = (capabilities.progressSignal ?? []).length > 0;
      demand(
        says || !signalProgress,
        'there is attend, and capabilities.attention does not say what it shows',
      );
      demand(
        !says || signalProgress !== undefined,
        'capabilities.attention names what is shown: write attend, or take it out',
      );
    },
  },
  {
    test: 'attend asks the provider once, and throws nothing but ChannelError',
    async run(subject) {
      const channel = await subject.create();
      if (!channel.signalProgress) return;
      const { from: to, conversation, id } = await messageOf(subject, { n: 1, person: 1 });
      const progressSignal = { to, conversation, id };
      const provider = await fakeProvider(subject.send.accepts ?? null);
      const taken = channel.signalProgress(progressSignal, provider.context);
      await taken.catch((thrown: unknown) => channelErrorOf(thrown, 'signalProgress'));
      if (subject.send.accepts) {
        expect(
          provider.requests.length,
          'attend makes one request through context.fetch, and tries no second time',
        ).toBe(1);
      }
      const down = await fakeProvider(() => new Response(null, { status: 500 }));
      const refused = (await subject.create()).signalProgress?.(progressSignal, down.context);
      await refused?.catch((thrown: unknown) => channelErrorOf(thrown, 'signalProgress'));
      expect(down.requests.length, 'attend tries once: nobody waits for it').toBeLessThan(2);
    },
  },
];
