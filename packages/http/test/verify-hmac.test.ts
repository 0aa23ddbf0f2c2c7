import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { type HmacCheck, verifyHmac } from '../src/index.js';

const body = new TextEncoder().encode('{"object":"whatsapp_business_account","entry":[]}');
/** Secret `app` over that body, as Meta signs it. */
const known = 'dba94a0ad4c462fc503964dd5bfd499ed993821a50891a121282d966e6645c4b';
const check = (more: Partial<HmacCheck> = {}) =>
  verifyHmac({ secret: 'app', body, signature: known, ...more });

describe('verifyHmac', () => {
  it('knows a good signature, written in either case, with or without a prefix', async () => {
    expect(await check()).toBe(true);
    expect(await check({ signature: known.toUpperCase() })).toBe(true);
    expect(await check({ signature: `sha256=${known}`, prefix: 'sha256=' })).toBe(true);
    expect(await check({ secret: new TextEncoder().encode('app') })).toBe(true);
  });

  it.each(['SHA-1', 'SHA-256', 'SHA-512'] as const)(
    'computes %s like Node does',
    async (algorithm) => {
      const mac = createHmac(algorithm.replace('-', '').toLowerCase(), 'app').update(body);
      const signature = mac.digest('base64');
      expect(await check({ algorithm, signature, encoding: 'base64' })).toBe(true);
      const urlSafe = signature.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
      expect(await check({ algorithm, signature: urlSafe, encoding: 'base64' })).toBe(true);
    },
  );

  it.each([
    ['another secret', { secret: 'App' }],
    ['another body', { body: body.slice(1) }],
    ['no header', { signature: null }],
    ['an empty header', { signature: '' }],
    ['a prefix that is missing', { prefix: 'sha256=' }],
    ['half a signature', { signature: known.slice(0, 32) }],
    ['an odd number of digits', { signature: known.slice(1) }],
    ['no hex', { signature: 'z'.repeat(64) }],
    ['no base64', { signature: '***', encoding: 'base64' as const }],
    ['base64 of a wrong length', { signature: 'abcde', encoding: 'base64' as const }],
    ['another algorithm', { algorithm: 'SHA-512' as const }],
  ])('refuses %s', async (_name, more) => {
    expect(await check(more)).toBe(false);
  });

  it('imports a secret once, however many deliveries it signs, and keeps no bytes that may change', async () => {
    const importing = vi.spyOn(crypto.subtle, 'importKey');
    const imports = async (secret: HmacCheck['secret'], more: Partial<HmacCheck> = {}) => {
      importing.mockClear();
      await Promise.all([1, 2, 3].map(() => check({ ...more, secret })));
      return importing.mock.calls.length;
    };
    const other = { algorithm: 'SHA-512' } as const;
    expect(await imports('a secret of its own', other)).toBe(1);
    expect(await imports('a secret of its own', { algorithm: 'SHA-1' })).toBe(1);
    expect(await imports('a secret of its own', other)).toBe(0);
    expect(await imports(new TextEncoder().encode('bytes'), other)).toBe(3);
    importing.mockRestore();
  });

  it.each([0, 1, 63, 64, 65, 65_536, 65_537, 300_000])(
    'computes over %i bytes like Node does',
    async (size) => {
      const long = new Uint8Array(size).map((_, place) => place % 251);
      const signature = createHmac('sha256', 'app').update(long).digest('hex');
      expect(await check({ body: long, signature })).toBe(true);
      expect(await check({ body: long, signature: signature.replace(/^../, 'zz') })).toBe(false);
      const changed = Uint8Array.of(...long.subarray(0, 65_000), 7);
      expect(await check({ body: changed, signature })).toBe(false);
    },
  );

  it('knows each of many secrets from the others', async () => {
    const secrets = Array.from({ length: 250 }, (_, index) => `secret ${index}`);
    for (const secret of [...secrets, ...secrets]) {
      const signature = createHmac('sha256', secret).update(body).digest('hex');
      expect(await check({ secret, signature })).toBe(true);
      expect(await check({ secret: `${secret}!`, signature })).toBe(false);
    }
  });

  it('reads views into larger buffers rightly', async () => {
    const larger = new Uint8Array(body.byteLength + 20);
    larger.set(body, 10);
    expect(await check({ body: larger.subarray(10, 10 + body.byteLength) })).toBe(true);
  });
});
