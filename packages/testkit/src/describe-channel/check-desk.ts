import { setTimeout as wait } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import { demand } from '../conformance/demand.js';
import { inParallel } from '../in-parallel.js';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import { base } from './receive.js';
import { bodyOf, origin } from './sample-webhooks.js';
import { trialDesk } from './trial-desk.js';

const hourMs = 3_600_000;

/** Duration of a slow message, in ms. */
const longMs = 400;

async function deskFor(subject: ChannelConformance) {
  const desk = trialDesk(await subject.create());
  const deliver = async (n: number, text: string) => {
    const body = bodyOf(subject, { n, text });
    const request = await subject.fixtures.signed(body, base, origin);
    return (await desk.fetch(request)).status;
  };
  return { desk, deliver };
}

function expectTaken(status: number): void {
  demand(
    status < 400,
    `a stored delivery is answered with 2xx or 3xx, not with ${status}; see acknowledge`,
  );
}

/** Checks with a real desk around the channel: nothing lost, nothing doubled, everything in order. */
export const deskChecks: readonly ChannelCheck[] = [
  {
    test: 'a store that fails is answered with 503, and the redelivery is stored once',
    async run(subject) {
      const { desk, deliver } = await deskFor(subject);
      desk.storeWorks = false;
      expect(await deliver(1, 'Halo'), 'acknowledge must not hide outcome "failed"').toBe(503);
      desk.storeWorks = true;
      expectTaken(await deliver(1, 'Halo'));
      expectTaken(await deliver(1, 'Halo'));
      await desk.workOff();
      expect(desk.handled, 'once: the key must be the same at each delivery').toEqual(['Halo']);
    },
  },
  {
    test: 'fifty deliveries of the same message at once make one',
    async run(subject) {
      const { desk, deliver } = await deskFor(subject);
      const all = await inParallel(50, () => deliver(1, 'Halo'));
      for (const status of all) expectTaken(status);
      await desk.workOff();
      expect(desk.handled, 'the key must be the same at each delivery').toEqual(['Halo']);
    },
  },
  {
    test: 'five quick messages are dealt with in order, though the first takes longest',
    async run(subject) {
      const { desk, deliver } = await deskFor(subject);
      const texts = ['satu', 'dua', 'tiga', 'empat', 'lima'];
      let first: string | undefined;
      // Waits for the others: only the order of its conversation keeps them from overtaking it.
      desk.before = async ({ id }) => {
        first ??= id;
        for (let rest = longMs; id === first && rest > 0 && desk.handled.length < 4; rest -= 10) {
          await wait(10);
        }
      };
      await desk.start();
      try {
        for (const [index, text] of texts.entries()) expectTaken(await deliver(index + 1, text));
        const order = () => [...new Set(desk.handled)];
        await vi.waitFor(() => expect(order(), 'all five, each with its key').toHaveLength(5), {
          timeout: 4_000,
        });
        expect(order(), 'one person = one conversation; it keeps the order').toEqual(texts);
      } finally {
        await desk.close();
      }
    },
  },
  {
    test: 'a message that cannot be dealt with at first is tried again, and nothing is lost',
    async run(subject) {
      const { desk, deliver } = await deskFor(subject);
      let failures = 0;
      desk.before = () => {
        failures += 1;
        if (failures <= 2) throw new Error('the intake is not ready');
      };
      expectTaken(await deliver(1, 'satu'));
      expectTaken(await deliver(2, 'dua'));
      for (let round = 0; round < 4; round += 1) {
        await desk.workOff();
        desk.clock.advance(hourMs);
      }
      expect(desk.handled, 'both messages, in order: each has a key of its own').toEqual([
        'satu',
        'dua',
      ]);
    },
  },
];
