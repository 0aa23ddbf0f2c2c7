import { expect, test } from 'vitest';
import { addressList, clientAddress } from '../../src/site/client-address.js';

const nobody = addressList('');
const proxies = addressList('10.0.0.0/8, 127.0.0.1 2001:db8:1::/48');

test('without a trusted proxy the other end is the client, whatever it claims', () => {
  expect(clientAddress('203.0.113.9', '198.51.100.1', nobody)).toBe('203.0.113.9');
  expect(clientAddress('203.0.113.9', '198.51.100.1', proxies)).toBe('203.0.113.9');
  expect(clientAddress('203.0.113.9', undefined, proxies)).toBe('203.0.113.9');
});

test('behind trusted proxies it is the rightmost address that is none of them', () => {
  expect(clientAddress('127.0.0.1', '198.51.100.1', proxies)).toBe('198.51.100.1');
  expect(clientAddress('10.1.2.3', '192.0.2.7, 198.51.100.1, 10.9.9.9', proxies)).toBe(
    '198.51.100.1',
  );
  expect(clientAddress('2001:db8:1::5', '2001:db8:2::5,2001:db8:1::6', proxies)).toBe(
    '2001:db8:2::5',
  );
});

test('what is no address ends the search at the last that was known', () => {
  expect(clientAddress('127.0.0.1', '198.51.100.1, unknown', proxies)).toBe('127.0.0.1');
  expect(clientAddress('127.0.0.1', '', proxies)).toBe('127.0.0.1');
  expect(clientAddress('127.0.0.1', '10.0.0.1', proxies)).toBe('10.0.0.1');
});

test('ports, brackets, zones and IPv4 in IPv6 are the same address', () => {
  expect(clientAddress('::ffff:127.0.0.1', '198.51.100.1:4711', proxies)).toBe('198.51.100.1');
  expect(clientAddress('::FFFF:10.0.0.1', '[2001:db8:2::5]:80', proxies)).toBe('2001:db8:2::5');
  expect(clientAddress('fe80::1%eth0', undefined, proxies)).toBe('fe80::1');
});

test.each([
  'proxy',
  '10.0.0.0/33',
  '10.0.0/8',
  '::1/129',
  '10.0.0.0/-1',
  '10.0.0.0/',
  '10.0.0.0/8/8',
])('a list with %s in it is refused', (entry) => {
  expect(() => addressList(`10.0.0.1, ${entry}`)).toThrow(entry);
});
