import { generateKeyPairSync, sign } from 'node:crypto';
import { fc } from '@aduan-internal/property';
import { RestClient } from '@signalwire/compatibility-api';
import { getExpectedTwilioSignature, validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import { expect, test } from 'vitest';
import { isSignedByTelnyx } from '../../src/signatures/signed-by-telnyx.js';
import { isSignedForm } from '../../src/signatures/signed-form.js';

const numRuns = process.env.ADUAN_DEEP === '1' ? 10_000 : 300;
const bytes = (text: string) => new TextEncoder().encode(text);
const form = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  bytes(
    new URLSearchParams(
      Object.entries(fields).flatMap(([name, values]) =>
        [values].flat().map((value): [string, string] => [name, value]),
      ),
    ).toString(),
  );

const call = { CallSid: 'CA1234567890ABCDE', Digits: '1234', To: '+18005551212' };
const page = 'https://mycompany.com/myapp.php?foo=1&bar=2';

/** https://www.twilio.com/docs/usage/security and the tests of twilio-node; the last two were made with its validator. */
test.each([
  [
    page,
    form({ ...call, Caller: '+14158675309', From: '+14158675309' }),
    'RSOYDt4T1cUTdK1PDd93/VVr8B8=',
  ],
  [
    page,
    form({ ...call, Caller: '+12349013030', From: '+12349013030' }),
    '0/KCTR6DLpKmkAf8muzZqo1nDgQ=',
  ],
  ['https://x.go.id/ivr', form({ A: ['b', 'a', 'b'] }), 'rNi1E75o/XSrNTCJs3FUozfs5sE='],
  [
    'https://x.go.id/aduan/ivr?lang=id&bodySHA256=015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862',
    bytes('{"a":1}'),
    'voJGfNDIHm1X3r9ndIMvETXMAkM=',
  ],
])('the published signature over %s is good, and nothing near it', async (url, body, signature) => {
  const signed = { key: '12345', url, body, signature };
  expect(await isSignedForm(signed)).toBe(true);
  expect(await isSignedForm({ ...signed, key: '12346' })).toBe(false);
  expect(await isSignedForm({ ...signed, url: url.replace('https', 'http') })).toBe(false);
  expect(await isSignedForm({ ...signed, url: `${url}&x=1` })).toBe(false);
  expect(await isSignedForm({ ...signed, body: new Uint8Array([...body, 38]) })).toBe(
    // An empty pair changes no field of a form, but the digest of a body.
    !url.includes('bodySHA256'),
  );
  expect(await isSignedForm({ ...signed, signature: null })).toBe(false);
});

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const value = fc.string({ unit: 'grapheme', maxLength: 20 });
const fields = fc.dictionary(
  name,
  fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 })),
  {
    maxKeys: 6,
    noNullPrototype: true,
  },
);
const url = fc
  .record({
    scheme: fc.constantFrom('http', 'https'),
    host: fc.constantFrom('desk.example', 'a.b.go.id', '127.0.0.1', '[::1]'),
    port: fc.constantFrom('', ':443', ':80', ':8080'),
    path: fc.webPath(),
    query: fc.oneof(
      fc.constant(''),
      fc.webQueryParameters().map((query) => `?${query}`),
    ),
  })
  .map(({ scheme, host, port, path, query }) => `${scheme}://${host}${port}${path}${query}`);

const mutations = ['none', 'url', 'field', 'signature', 'key', 'port'] as const;

test('the validator of Twilio and ours agree on addresses, forms and what was changed on the way', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(url, fields, fc.constantFrom(...mutations), async (at, params, mutation) => {
      const key = '12345';
      const signature = getExpectedTwilioSignature(key, at, params);
      const seen = {
        key: mutation === 'key' ? '54321' : key,
        url: changedUrl(at, mutation),
        params: mutation === 'field' ? { ...params, Digits: '9' } : params,
        signature: mutation === 'signature' ? `~${signature.slice(1)}` : signature,
      };
      const theirs = validateRequest(seen.key, seen.signature, seen.url, seen.params);
      const ours = await isSignedForm({ ...seen, body: form(seen.params) });
      expect(ours).toBe(theirs);
      const taken = RestClient.validateRequest(seen.key, seen.signature, seen.url, seen.params);
      expect(taken && !ours).toBe(false);
    }),
    { numRuns },
  );
});

function changedUrl(at: string, mutation: (typeof mutations)[number]): string {
  if (mutation === 'url') return `${at}/x`;
  if (mutation !== 'port') return at;
  const changed = new URL(at);
  changed.port = changed.port === '' ? '8443' : '';
  return changed.toString();
}

/** Test 1 of RFC 8032. */
const publicKey = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';
const now = 1_767_225_600_000;
const signed = {
  publicKey,
  body: bytes('{"data":{"id":"e1"}}'),
  now,
  headers: new Headers({
    'telnyx-timestamp': '1767225600',
    'telnyx-signature-ed25519':
      'oPHFu9qF1nBjO3FYF1Avdk1Q6jg/IdEzWrRDrIClbp6dUBkRwCv4Ml5741GfZRmTS2fDmfy/++tAolt5kwPhBA==',
  }),
};

test('a signature of Telnyx is good for five minutes, over these bytes', async () => {
  expect(await isSignedByTelnyx(signed)).toBe(true);
  expect(await isSignedByTelnyx({ ...signed, now: now + 300_000 })).toBe(true);
  expect(await isSignedByTelnyx({ ...signed, now: now + 300_001 })).toBe(false);
  expect(await isSignedByTelnyx({ ...signed, now: now - 300_001 })).toBe(false);
  expect(await isSignedByTelnyx({ ...signed, body: bytes('{"data":{"id":"e1"} }') })).toBe(false);
  expect(await isSignedByTelnyx({ ...signed, headers: new Headers() })).toBe(false);
  expect(await isSignedByTelnyx({ ...signed, publicKey: 'AAAA' })).toBe(false);
});

test('the validator of Telnyx takes what ours takes', { timeout: 3_600_000 }, async () => {
  const { TelnyxWebhook } = await import('telnyx/lib/webhooks');
  const keys = generateKeyPairSync('ed25519');
  const raw = keys.publicKey
    .export({ format: 'der', type: 'spki' })
    .subarray(-32)
    .toString('base64');
  await fc.assert(
    fc.asyncProperty(fields, fc.boolean(), async (params, isChanged) => {
      const time = String(Math.floor(Date.now() / 1000));
      const text = new TextDecoder().decode(form(params));
      const signature = sign(null, bytes(`${time}|${text}`), keys.privateKey).toString('base64');
      const headers = { 'telnyx-timestamp': time, 'telnyx-signature-ed25519': signature };
      const body = isChanged ? `${text}&x=1` : text;
      const theirs = await new TelnyxWebhook(raw).verify(body, headers).then(
        () => true,
        () => false,
      );
      const ours = await isSignedByTelnyx({
        publicKey: raw,
        headers: new Headers(headers),
        body: bytes(body),
        now: Date.now(),
      });
      expect(ours).toBe(theirs);
      expect(ours).toBe(!isChanged);
    }),
    { numRuns: Math.min(numRuns, 1_000) },
  );
});
