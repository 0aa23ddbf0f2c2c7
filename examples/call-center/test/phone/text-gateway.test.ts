import { expect, test } from 'vitest';
import { readTelephone } from '../../server/phone/telephone-settings.js';
import { readTextGateway } from '../../server/phone/text-gateway.js';

test('there is a gateway for messages where its address is set, and a wrong one is named', () => {
  expect(readTextGateway({})).toBeNull();
  expect(readTextGateway({ TEXT_GATEWAY_URL: 'https://sms.example/m' })).toEqual({
    url: new URL('https://sms.example/m'),
    authorization: null,
  });
  expect(() => readTextGateway({ TEXT_GATEWAY_URL: 'ftp://x' })).toThrow('TEXT_GATEWAY_URL');
});

test('there is a telephone system where it signs, and what is wrong about it is named', () => {
  const secret = `whsec_${Buffer.alloc(32).toString('base64')}`;
  expect(readTelephone({})).toBeNull();
  expect(readTelephone({ TELEPHONE_SECRET: secret })).toEqual({ secrets: [secret] });
  expect(
    readTelephone({
      TELEPHONE_SECRET: secret,
      TELEPHONE_RECORDINGS: 'https://pbx.example,http://10.1.2.3:8080',
      TELEPHONE_AUTHORIZATION: 'Basic x',
    })?.recordings,
  ).toEqual({
    domains: ['pbx.example', '10.1.2.3:8080'],
    insecure: true,
    headers: { authorization: 'Basic x' },
  });
  expect(() => readTelephone({ TELEPHONE_SECRET: 'secret' })).toThrow('TELEPHONE_SECRET');
  expect(() =>
    readTelephone({ TELEPHONE_SECRET: secret, TELEPHONE_RECORDINGS: 'pbx.example' }),
  ).toThrow('TELEPHONE_RECORDINGS');
});
