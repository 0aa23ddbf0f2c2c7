import { expect, it } from 'vitest';
import { networkText } from '../../src/account/network-text.js';
import { id } from '../all-texts.js';

it.each([
  ['192.168.4.7', 'Jaringan dalam, 192.168.4.7'],
  ['10.0.0.1', 'Jaringan dalam, 10.0.0.1'],
  ['172.20.1.1', 'Jaringan dalam, 172.20.1.1'],
  ['172.32.1.1', 'Jaringan 172.32.1.1'],
  ['100.64.0.9', 'Jaringan dalam, 100.64.0.9'],
  ['100.128.0.9', 'Jaringan 100.128.0.9'],
  ['fd00:1:2:3::/64', 'Jaringan dalam, fd00:1:2:3::/64'],
  ['2001:db8:1:2::/64', 'Jaringan 2001:db8:1:2::/64'],
  ['203.0.113.9', 'Jaringan 203.0.113.9'],
  ['127.0.0.1', 'Komputer tempat meja ini dijalankan'],
  ['0:0:0:0::/64', 'Komputer tempat meja ini dijalankan'],
  [null, 'Jaringan tidak dikenal'],
])('tells a network in words: %s', (network, text) => {
  expect(networkText(id, network)).toBe(text);
});
