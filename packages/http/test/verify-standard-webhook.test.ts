import { Webhook } from 'standardwebhooks';
import { describe, expect, it, test } from 'vitest';
import { standardWebhookKey, verifyStandardWebhook } from '../src/index.js';

const secret = `whsec_${Buffer.alloc(24, 5).toString('base64')}`;
const other = `whsec_${Buffer.alloc(24, 6).toString('base64')}`;
const at = Date.parse('2026-02-18T10:00:00+07:00');
const text = '{"type":"call.ringing"}';

/** Headers as the library of the standard writes them. */
function signed(id = 'msg_1', when = at, body = text, key = secret): Headers {
  return new Headers({
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(when / 1_000)),
    'webhook-signature': new Webhook(key).sign(id, new Date(when), body),
  });
}

const check = (headers: Headers, more: { readonly now?: number; readonly body?: string } = {}) =>
  verifyStandardWebhook({
    headers,
    body: new TextEncoder().encode(more.body ?? text),
    secrets: [other, secret],
    now: more.now ?? at,
  });

function changed(name: string, value: string | null): Headers {
  const headers = signed();
  if (value === null) headers.delete(name);
  else headers.set(name, value);
  return headers;
}

describe('verifyStandardWebhook', () => {
  it.each(['msg_1', 'a.b-c', 'x'.repeat(100)])(
    'takes what the library of the standard signed as %s',
    async (id) => {
      expect(await check(signed(id))).toEqual({ ok: true, id });
    },
  );

  it('takes one good signature among others', async () => {
    const good = signed().get('webhook-signature');
    const headers = changed('webhook-signature', `v1a,xyz v1,AAAA v2,${good} ${good}`);
    expect(await check(headers)).toEqual({ ok: true, id: 'msg_1' });
  });

  it.each([
    ['altered', 'another body', signed(), { body: `${text} ` }],
    ['altered', 'another secret', signed('msg_1', at, text, `whsec_${'A'.repeat(32)}`), {}],
    ['altered', 'another id', changed('webhook-id', 'msg_2'), {}],
    ['altered', 'another second', changed('webhook-timestamp', String(at / 1_000 + 1)), {}],
    ['altered', 'no signature', changed('webhook-signature', null), {}],
    ['altered', 'a signature of no version', changed('webhook-signature', 'x'), {}],
    ['late', 'old', signed(), { now: at + 300_001 }],
    ['late', 'of later', signed(), { now: at - 300_001 }],
    ['malformed', 'without an id', changed('webhook-id', null), {}],
    ['malformed', 'with a sentence as id', changed('webhook-id', 'a b'), {}],
    ['malformed', 'without a time', changed('webhook-timestamp', null), {}],
    ['malformed', 'with no number as time', changed('webhook-timestamp', '1e9'), {}],
  ])('refuses as %s: %s', async (reason, _, headers, more) => {
    expect(await check(headers, more)).toEqual({ ok: false, reason });
  });

  it('is patient to the last millisecond, and looks at the twentieth signature, not at more', async () => {
    expect(await check(signed(), { now: at + 300_000 })).toMatchObject({ ok: true });
    const good = signed().get('webhook-signature') ?? '';
    const many = (count: number) =>
      changed('webhook-signature', `${'v1,AAAA '.repeat(count)}${good}`);
    expect(await check(many(19))).toMatchObject({ ok: true });
    expect(await check(many(20))).toMatchObject({ ok: false });
  });
});

test.each(['', 'whsec_', `${Buffer.alloc(24).toString('base64')}`, 'whsec_c2hvcnQ=', 'whsec_***'])(
  'is no secret: %s',
  (text) => {
    expect(() => standardWebhookKey(text)).toThrow(RangeError);
  },
);
