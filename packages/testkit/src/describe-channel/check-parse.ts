import type { InboundEvent } from '@aduan/core/channel';
import { expect, vi } from 'vitest';
import { fakeNow } from '../conformance/fake-now.js';
import type { ChannelCheck } from './channel-conformance.js';
import { fakeChannelContext } from './fake-channel-context.js';
import { bytesOf } from './receive.js';
import { eventsOf, signedRequest, webhooksOf } from './sample-webhooks.js';
import { inZone } from './zone.js';

const hourMs = 3_600_000;

/** Runs with the system clock at another time, for code that reads the global clock. */
async function at<Result>(instant: number, run: () => Promise<Result>): Promise<Result> {
  const before = vi.isFakeTimers() ? Date.now() : null;
  vi.setSystemTime(instant);
  try {
    return await run();
  } finally {
    if (before === null) vi.useRealTimers();
    else vi.setSystemTime(before);
  }
}

/** Checks that an item without a time gets the time of arrival, and that no other field depends on it. */
async function expectArrival(
  parsedAt: (now: number) => Promise<readonly InboundEvent[]>,
  name: string,
): Promise<void> {
  const events = (await parsedAt(fakeNow)).map((event) => ({ ...event, at: event.at + hourMs }));
  expect(
    await parsedAt(fakeNow + hourMs),
    `"${name}" is said to be timeless: an hour later, \`at\` must be an hour later and all else the same. Use context.now() for it, and never in the key`,
  ).toEqual(events);
}

/** Checks that `parse` is a pure function of its input. */
export const parseChecks: readonly ChannelCheck[] = [
  {
    test: 'parse is deterministic, without side effects, and leaves its input alone',
    async run(subject) {
      for (const delivery of webhooksOf(subject)) {
        const channel = await subject.create();
        const touched: string[] = [];
        const touch = (what: string) => async () => {
          touched.push(what);
          throw new Error(`parse used ${what}`);
        };
        const context = fakeChannelContext({ name: 'conformance' });
        const dry = {
          ...context,
          fetch: touch('fetch'),
          kv: { ...context.kv, set: touch('kv.set'), delete: touch('kv.delete') },
          files: { ...context.files, put: touch('files.put'), delete: touch('files.delete') },
        };
        const request = await signedRequest(subject, delivery);
        const body = bytesOf(delivery.body);
        const before = body.slice();
        const { name } = delivery;
        const first = await channel.parse(body, request, dry);
        expect(body, `"${name}": parse changed the bytes`).toEqual(before);
        expect(await channel.parse(body, request, dry), `"${name}" parsed twice`).toEqual(first);
        expect(touched, `"${name}": parse must do no I/O; download in fetchMedia`).toEqual([]);
      }
    },
  },
  {
    test: 'parse does not ask what time it is',
    async run(subject) {
      for (const delivery of webhooksOf(subject)) {
        const channel = await subject.create();
        const request = await signedRequest(subject, delivery);
        const parsedAt = (now: number) =>
          at(now, () =>
            channel.parse(
              bytesOf(delivery.body),
              request,
              fakeChannelContext({ name: 'conformance', now: () => now }),
            ),
          );
        if (delivery.timeless) {
          await expectArrival(parsedAt, delivery.name);
          continue;
        }
        const first = await parsedAt(fakeNow);
        expect(
          await parsedAt(fakeNow + hourMs),
          `"${delivery.name}": an hour later parse gave something else. \`at\` is the time that the provider names, not Date.now() or context.now(); the core notes when it arrived`,
        ).toEqual(first);
      }
    },
  },
  {
    test: 'parse does not depend on the zone of the server',
    async run(subject) {
      for (const delivery of webhooksOf(subject)) {
        const parsedIn = (zone: string) => inZone(zone, () => eventsOf(subject, delivery));
        const first = await parsedIn('UTC');
        expect(
          await parsedIn('Asia/Jayapura'),
          `"${delivery.name}": on a server in another zone parse gave another time. Read it with the offset that the provider names, or add the offset that its manual names, such as "+07:00"`,
        ).toEqual(first);
      }
    },
  },
];
