import { AduanError } from '@aduan/core';
import type { InboundEvent } from '@aduan/core/channel';
import { fakeChannelContext, fakeNow } from '@aduan/testkit';
import { allowLongTests, fc, fuzzRuns, numRuns } from '@aduan-internal/property';
import { mutatedPayloads, wrongPayloads } from '@aduan-internal/property/payloads';
import { expect, it } from 'vitest';
import { telegramChannel } from '../src/index.js';
import { parseWebhook } from '../src/updates/parse-webhook.js';
import { updateKinds } from '../src/updates/update-kinds.js';
import {
  account,
  bytesOf,
  calledWith,
  everySaying,
  group,
  message,
  options,
  press,
  reaction,
  update,
} from './updates.js';

allowLongTests();

const channel = telegramChannel(options);
const bodies = [
  ...Object.values(everySaying).map((said) => update({ message: message(1, said) })),
  update({ edited_message: { ...message(1, { text: 'Halo' }), edit_date: 1_773_453_600 } }),
  update({ message: { ...message(2, { new_chat_title: 'Desa' }), chat: group } }),
  update(press('q', 'yes')),
  update(reaction('👍')),
].map((each) => JSON.stringify(each));

/** Null when it was refused as no update; everything else that is thrown is a mistake. */
function eventsIn(body: Uint8Array, now = fakeNow): readonly InboundEvent[] | null {
  try {
    return parseWebhook(body, account, now);
  } catch (error) {
    expect(AduanError.isInstance(error) && error.code).toBe('input-invalid');
    return null;
  }
}

function expectComplete(events: readonly InboundEvent[]): void {
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) {
    expect(event.key).not.toBe('');
    expect(event.conversation).not.toBe('');
    expect(Number.isSafeInteger(event.at)).toBe(true);
    if (event.type === 'message') expect(event.parts.length).toBeGreaterThan(0);
    if (event.type === 'message') expect(event.from.ids.length).toBeGreaterThan(0);
  }
  expect(JSON.parse(JSON.stringify(events))).toStrictEqual(events);
}

/** Whatever comes again is known, though hours passed. */
function expectSameKeys(body: Uint8Array): void {
  const [first, again] = [fakeNow, fakeNow + 3_600_000].map((now) =>
    eventsIn(body, now)?.map(({ key }) => key),
  );
  expect(again).toEqual(first);
}

const anyMutation = mutatedPayloads(bodies);

it('reads or refuses every mutated payload, and stumbles over none', () => {
  fc.assert(
    fc.property(wrongPayloads(bodies), (body) => {
      const events = eventsIn(body);
      if (events) expectComplete(events);
      expectSameKeys(body);
    }),
    { numRuns: fuzzRuns },
  );
});

it('makes one event of every update, whatever its kind and whatever stands in it', () => {
  const anyKind = fc.oneof(fc.string(), fc.constantFrom(...Object.keys(updateKinds), '__proto__'));
  const anyContent = fc.oneof(
    fc.dictionary(fc.string(), fc.jsonValue()),
    fc.constantFrom(...bodies.map((body) => JSON.parse(body).message)),
  );
  fc.assert(
    fc.property(anyKind, anyContent, fc.nat(), (kind, content, id) => {
      fc.pre(kind !== 'update_id');
      const body = bytesOf(
        `{"update_id":${id},${JSON.stringify(kind)}:${JSON.stringify(content ?? null)}}`,
      );
      const events = eventsIn(body) ?? [];
      expectComplete(events);
      expectSameKeys(body);
      expect(events.length).toBe(1);
    }),
    { numRuns },
  );
});

it('does not tire of what lies deep', () => {
  const deep = `${'['.repeat(9_000)}"a"${']'.repeat(9_000)}`;
  const plain = JSON.stringify(message(1, {})).slice(0, -1);
  for (const field of ['rich_message', 'text', 'photo', 'hologram']) {
    const body = `{"update_id":1,"message":${plain},"${field}":${deep}}}`;
    expectComplete(eventsIn(bytesOf(body)) ?? []);
  }
});

it('takes no call without our secret', async () => {
  const anySecret = fc.oneof(
    fc.constantFrom(null, '', options.webhookSecret.slice(1), `${options.webhookSecret}0`),
    fc.stringMatching(/^[\w-]{1,256}$/).filter((secret) => secret !== options.webhookSecret),
  );
  const url = 'https://desk.example/aduan/telegram';
  const origin = { person: 1, at: fakeNow } as const;
  const context = fakeChannelContext();
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyMutation, fc.json()), anySecret, async (body, secret) => {
      const forged = await calledWith(secret)(body, url, origin);
      expect(await channel.verify(forged, bytesOf(body), context)).toMatchObject({ ok: false });
      const genuine = await calledWith(options.webhookSecret)(body, url, origin);
      expect(await channel.verify(genuine, bytesOf(body), context)).toEqual({ ok: true });
    }),
    { numRuns: fuzzRuns },
  );
});
