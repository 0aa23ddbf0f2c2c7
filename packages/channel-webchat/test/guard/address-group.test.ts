import { expect, test } from 'vitest';
import { addressGroup } from '../../src/guard/address-group.js';

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
])('%s counts as %s', (address, group) => {
  expect(addressGroup(address)).toBe(group);
});

test.each(['', 'unix:', ':::::::::::', '1:2:3:4:5:6:7:8:9:10::'])(
  'takes "%s", which is no address, without harm',
  (address) => {
    expect(typeof addressGroup(address)).toBe('string');
  },
);
