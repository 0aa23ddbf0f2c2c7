import { AduanError } from '@aduan/core';
import type { InboundEvent } from '@aduan/core/channel';
import { fakeChannelContext, fakeNow } from '@aduan/testkit';
import { allowLongTests, fc, fuzzRuns, numRuns } from '@aduan-internal/property';
import { mutatedPayloads, wrongPayloads } from '@aduan-internal/property/payloads';
import { expect, it } from 'vitest';
import { whatsappChannel } from '../src/index.js';
import { parseWebhook } from '../src/webhook/parse-webhook.js';
import {
  bytesOf,
  everyType,
  message,
  messages,
  options,
  signedWith,
  status,
  statuses,
} from './webhook-requests.js';

allowLongTests();

const channel = whatsappChannel(options);
const bodies = [
  ...Object.values(everyType).map((each) => messages(each)),
  statuses(status('o', 'failed', { errors: [{ code: 1 }] }), status('o', 'sent')),
];

/** Null when it was refused as no delivery; everything else that is thrown is a mistake. */
async function eventsIn(body: Uint8Array): Promise<readonly InboundEvent[] | null> {
  try {
    return await parseWebhook(body, fakeNow);
  } catch (error) {
    expect(AduanError.isInstance(error) && error.code).toBe('input-invalid');
    return null;
  }
}

function expectComplete(events: readonly InboundEvent[]): void {
  for (const event of events) {
    expect(event.key).not.toBe('');
    expect(event.account).not.toBe('');
    expect(event.conversation).not.toBe('');
    expect(Number.isSafeInteger(event.at)).toBe(true);
    if (event.type === 'message') expect(event.parts.length).toBeGreaterThan(0);
    if (event.type === 'message') expect(event.from.ids.length).toBeGreaterThan(0);
  }
}

const anyMutation = mutatedPayloads(bodies);

it('reads or refuses every mutated payload, and stumbles over none', async () => {
  await fc.assert(
    fc.asyncProperty(wrongPayloads(bodies), async (body) => {
      const events = await eventsIn(body);
      if (events) expectComplete(events);
    }),
    { numRuns: fuzzRuns },
  );
});

it('makes one event of every message, whatever stands in it', async () => {
  const anyContent = fc.dictionary(fc.string(), fc.jsonValue());
  const anyType = fc.oneof(fc.string(), fc.constantFrom(...Object.keys(everyType), '__proto__'));
  const all = fc.array(fc.tuple(fc.uuid(), anyType, anyContent), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(all, async (those) => {
      const sent = those.map(([id, type, content]) => message(id, { type, [type]: content }));
      const events = await eventsIn(bytesOf(messages(...sent)));
      expect(events?.length).toBe(those.length);
      expectComplete(events ?? []);
    }),
    { numRuns },
  );
});

it('takes no payload that is not signed with our secret', async () => {
  const anyBody = fc.oneof(anyMutation, fc.json());
  const anySignature = fc.oneof(
    fc.constantFrom(
      '',
      'sha256=',
      'sha256=00',
      `sha256=${'0'.repeat(64)}`,
      `sha1=${'0'.repeat(40)}`,
    ),
    fc.stringMatching(/^sha256=[0-9a-f]{64}$/),
    fc.string({ unit: fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code)) }),
  );
  const url = 'https://desk.example/aduan/whatsapp';
  const context = fakeChannelContext();
  await fc.assert(
    fc.asyncProperty(anyBody, anySignature, async (body, signature) => {
      const headers = { 'x-hub-signature-256': signature };
      const forged = new Request(url, { method: 'POST', body, headers });
      expect(await channel.verify(forged, bytesOf(body), context)).toMatchObject({ ok: false });
      const origin = { person: 1, at: fakeNow } as const;
      const genuine = await signedWith(options.appSecret)(body, url, origin);
      expect(await channel.verify(genuine, bytesOf(body), context)).toEqual({ ok: true });
      expect(await channel.verify(genuine, bytesOf(`${body} `), context)).toMatchObject({
        ok: false,
      });
    }),
    { numRuns: fuzzRuns },
  );
});
