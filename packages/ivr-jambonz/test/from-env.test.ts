import { expect, test } from 'vitest';
import { jambonzFromEnv } from '../src/index.js';
import { signatureOf } from '../src/signatures/signed-by-jambonz.js';

const line = { publicUrl: 'https://desk.example/aduan/phone' };
const environment = { JAMBONZ_ACCOUNT_SID: 'account', JAMBONZ_WEBHOOK_SECRET: 'hidden' };

test('the line believes the account and the secret of its variables', async () => {
  const voice = jambonzFromEnv(environment, line);
  const verdict = (account: string, secret: string) => {
    const body = JSON.stringify({ account_sid: account });
    const headers = { 'jambonz-signature': signatureOf(body, secret, Date.now()) };
    const request = new Request(line.publicUrl, { method: 'POST', headers, body });
    const context = { now: Date.now } as Parameters<NonNullable<typeof voice>['verify']>[2];
    return voice?.verify(request, new TextEncoder().encode(body), context);
  };
  expect(await verdict('account', 'hidden')).toEqual({ ok: true });
  expect(await verdict('other', 'hidden')).toMatchObject({ ok: false });
  expect(await verdict('account', 'guess')).toMatchObject({ ok: false });
});

test('without its variables there is no line; one alone names the other', () => {
  expect(jambonzFromEnv({ JAMBONZ_CALLER_ID: '1500' }, line)).toBeNull();
  expect(() => jambonzFromEnv({ JAMBONZ_WEBHOOK_SECRET: 'hidden' }, line)).toThrow(
    /^jambonz also needs JAMBONZ_ACCOUNT_SID\.$/,
  );
});
