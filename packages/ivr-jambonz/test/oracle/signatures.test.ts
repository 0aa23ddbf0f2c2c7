import { fc } from '@aduan-internal/property';
import { WebhookResponse } from '@jambonz/sdk/webhook';
import { afterEach, expect, test, vi } from 'vitest';
import { isSignedByJambonz } from '../../src/signatures/signed-by-jambonz.js';
import { signature } from '../signed.js';

const numRuns = process.env.ADUAN_DEEP === '1' ? 10_000 : 500;
const bytes = (text: string) => new TextEncoder().encode(text);
const now = 1_767_225_600_000;
const seconds = now / 1_000;
const secret = 'sek';

afterEach(() => void vi.useRealTimers());

const body = '{"call_sid":"x","digits":"1"}';
/** Computed by hand, with the crypto of Node. */
const vector = `t=${seconds},v1=ca1d2a616eae66b9a03a580b1e4c88d09223ddf0bd289dff411fb560316e9b92`;

test('a signature is good for five minutes either way, over these bytes', async () => {
  const signed = { secret, signature: vector, body: bytes(body), now };
  expect(await isSignedByJambonz(signed)).toBe(true);
  expect(await isSignedByJambonz({ ...signed, now: now + 300_999 })).toBe(true);
  expect(await isSignedByJambonz({ ...signed, now: now + 301_000 })).toBe(false);
  expect(await isSignedByJambonz({ ...signed, now: now - 300_000 })).toBe(true);
  expect(await isSignedByJambonz({ ...signed, now: now - 301_000 })).toBe(false);
  expect(await isSignedByJambonz({ ...signed, body: bytes(`${body} `) })).toBe(false);
  expect(await isSignedByJambonz({ ...signed, secret: 'sel' })).toBe(false);
  expect(await isSignedByJambonz({ ...signed, signature: null })).toBe(false);
  const late = signature(body, secret, seconds + 9_999);
  expect(await isSignedByJambonz({ ...signed, signature: late })).toBe(false);
});

test('while a secret is changed, either of two signatures is good', async () => {
  const [, mac = ''] = vector.split('v1=');
  const other = signature(body, 'another', seconds).split('v1=')[1] ?? '';
  const signed = { secret, body: bytes(body), now };
  const both = `t=${seconds},v1=${other},v1=${mac}`;
  expect(await isSignedByJambonz({ ...signed, signature: both })).toBe(true);
  expect(await isSignedByJambonz({ ...signed, signature: both.replaceAll('v1', 'v0') })).toBe(
    false,
  );
  const flood = `t=${seconds},${`v1=${other},`.repeat(100)}v1=${mac}`;
  expect(await isSignedByJambonz({ ...signed, signature: flood })).toBe(false);
});

/** What the middleware of the vendor makes of a hook. */
function isTakenByVendor(header: string | null, text: string, key: string): boolean {
  let error: unknown;
  const headers = header === null ? {} : { 'jambonz-signature': header };
  const request = { headers, body: text };
  WebhookResponse.verifySignature(key)(request as never, {} as never, (failed?: unknown) => {
    error = failed;
  });
  return error === undefined;
}

const changes = ['none', 'body', 'mac', 'secret', 'age', 'header', 'missing'] as const;

test('the verifier of the vendor and ours agree on bodies, times and what was changed on the way', {
  timeout: 3_600_000,
}, async () => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  const values = fc.record({
    payload: fc.oneof(
      fc.json(),
      fc.dictionary(fc.string(), fc.string({ unit: 'binary' })).map((one) => JSON.stringify(one)),
    ),
    key: fc.string({ minLength: 1, maxLength: 40 }),
    age: fc.oneof(fc.integer({ min: -310, max: 310 }), fc.integer({ min: -1e6, max: 1e6 })),
    change: fc.constantFrom(...changes),
    noise: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(values, async ({ payload, key, age, change, noise }) => {
      const good = signature(payload, key, seconds - (change === 'none' ? age % 300 : age));
      const header = changed(good, change, noise);
      const text = change === 'body' ? `${payload} ` : payload;
      const used = change === 'secret' ? `${key}~` : key;
      const ours = await isSignedByJambonz({
        secret: used,
        signature: header,
        body: bytes(text),
        now,
      });
      expect(ours).toBe(isTakenByVendor(header, text, used));
      if (change === 'none') expect(ours).toBe(true);
    }),
    { numRuns },
  );
});

function changed(header: string, change: (typeof changes)[number], noise: string): string | null {
  if (change === 'missing') return null;
  if (change === 'mac') return `${header.slice(0, -1)}${header.endsWith('0') ? '1' : '0'}`;
  return change === 'header' ? `${noise}${header}` : header;
}
