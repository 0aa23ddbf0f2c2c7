import { expect, test } from 'vitest';
import { addressGroup } from '../src/channel/address-group.js';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['192.0.2.7:50122', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::FFFF:c000:207', '192.0.2.7'],
  ['0:0:0:0:0:ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2::7', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002:dead:beef:0:1', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2:ffff::]', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::192.0.2.7', '0:0:0:0::/64'],
  ['+6281234567890', '+6281234567890'],
  ['withheld call:1', 'withheld call:1'],
])('%s counts as %s', (address, group) => {
  expect(addressGroup(address)).toBe(group);
});

test('a larger network counts as one where that is asked for, an IPv4 address alone', () => {
  expect(addressGroup('2001:db8:0:2::1', 48)).toBe('2001:db8:0::/48');
  expect(addressGroup('203.0.113.9', 48)).toBe('203.0.113.9');
});

test.each(['', 'unix:', ':::::::::::', '1:2:3:4:5:6:7:8:9:10::'])(
  'takes "%s", which is no address, without harm',
  (address) => {
    expect(typeof addressGroup(address)).toBe('string');
  },
);
