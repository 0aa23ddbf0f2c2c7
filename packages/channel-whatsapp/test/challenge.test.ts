import { InputError } from '@aduan/core';
import { fakeChannelContext } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { whatsappChannel } from '../src/index.js';
import { bytesOf, options } from './webhook-requests.js';

const channel = whatsappChannel(options);
const ask = async (query: Record<string, string>, init: RequestInit = {}) => {
  const url = `https://desk.example/aduan/whatsapp?${new URLSearchParams(query)}`;
  return channel.serve?.(new Request(url, init), fakeChannelContext());
};
const right = {
  'hub.mode': 'subscribe',
  'hub.challenge': '1158201444',
  'hub.verify_token': options.verifyToken,
};

describe('the question whether the address is ours', () => {
  it('is answered with the challenge, as plain text', async () => {
    const response = await ask(right);
    expect(response?.status).toBe(200);
    expect(await response?.text()).toBe('1158201444');
    expect(response?.headers.get('content-type')).toMatch(/^text\/plain/);
  });

  it.each(['', 'a word of the testt', 'a word of the tests ', 'A word of the tests'])(
    'is refused with the word %j',
    async (word) => {
      const response = await ask({ ...right, 'hub.verify_token': word });
      expect(response?.status).toBe(403);
      expect(await response?.text()).toBe('');
    },
  );

  it('is nothing else than that question', async () => {
    expect(await ask({ ...right, 'hub.mode': 'unsubscribe' })).toBeNull();
    expect(await ask({})).toBeNull();
    expect(await ask(right, { method: 'POST' })).toBeNull();
  });
});

describe('a signature', () => {
  it('is that of Meta: HMAC-SHA-256 over the raw bytes, in hex', async () => {
    const body = '{"object":"whatsapp_business_account","entry":[]}';
    const signature = 'sha256=dba94a0ad4c462fc503964dd5bfd499ed993821a50891a121282d966e6645c4b';
    const headers = { 'x-hub-signature-256': signature };
    const request = new Request('https://desk.example/', { method: 'POST', body, headers });
    const verified = (appSecret: string) =>
      whatsappChannel({ ...options, appSecret }).verify(
        request,
        bytesOf(body),
        fakeChannelContext(),
      );
    expect(await verified('app')).toEqual({ ok: true });
    expect(await verified('apq')).toMatchObject({ ok: false, status: 401 });
  });

  it('is checked by the provider’s own rule where there is one', async () => {
    const { appSecret: _, ...others } = options;
    const verify = async () => ({ ok: false, status: 403, reason: 'other' }) as const;
    const other = whatsappChannel({ ...others, verify });
    const request = new Request('https://desk.example/', { method: 'POST', body: '' });
    expect(await other.verify(request, new Uint8Array(), fakeChannelContext())).toMatchObject({
      status: 403,
    });
  });
});

it.each(['phoneNumberId', 'verifyToken', 'accessToken', 'appSecret'])(
  'is not made without %s',
  (option) => {
    const making = () => whatsappChannel({ ...options, [option]: '' });
    expect(making).toThrow(InputError);
    expect(making).toThrow(new RegExp(`lacks ${option}`));
  },
);
