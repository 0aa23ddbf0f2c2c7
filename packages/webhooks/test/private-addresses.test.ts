import { expect, test } from 'vitest';
import { privateAddresses } from '../src/private-addresses.js';

const inside = privateAddresses();

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '100.100.100.200',
  '127.0.0.1',
  '127.255.255.254',
  '168.63.129.16',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:169.254.169.254',
  '::ffff:8.8.8.8',
  '::127.0.0.1',
  '64:ff9b::a00:1',
  '2002:7f00:1::',
  '2001:0:7f00:1::',
  '2001:db8::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  'no address',
  '',
])('%s lies inside', (address) => {
  expect(inside(address)).toBe(true);
});

test.each([
  '1.1.1.1',
  '8.8.8.8',
  '11.0.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '172.15.255.255',
  '172.32.0.1',
  '192.167.255.255',
  '2606:4700:4700::1111',
  '2404:6800:4003:c00::8b',
])('%s lies on the internet', (address) => {
  expect(inside(address)).toBe(false);
});

test('What the host permits is reached, and nothing beside it', () => {
  const isInside = privateAddresses(['10.1.0.0/16', '127.0.0.1', 'fd00::/8']);
  expect(['10.1.2.3', '127.0.0.1', 'fd12::1'].map(isInside)).toEqual([false, false, false]);
  expect(['10.2.0.1', '127.0.0.2', 'fe80::1'].map(isInside)).toEqual([true, true, true]);
});

test.each([
  'intranet',
  '',
  '/8',
  '10.20.0.0/',
  '10.20.0.0/ 8',
  '10.20.0.0/0x8',
  '10.20.0.0/8/16',
  '10.20.0.0/-1',
  '10.20.0.0/33',
  'fd00::/129',
])('A network that is written wrong, as %j, permits nothing', (text) => {
  expect(() => privateAddresses([text])).toThrow();
});
