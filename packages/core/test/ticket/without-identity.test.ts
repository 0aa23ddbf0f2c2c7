import { expect, it } from 'vitest';
import { withoutIdentity } from '../../src/ticket/privacy/without-identity.js';

const siti = {
  name: 'Siti Aminah',
  contacts: [
    { kind: 'phone', value: '+6281200000077' },
    { kind: 'email', value: 'siti.aminah@example.org' },
    { kind: 'user', value: 'gerai' },
  ],
};

it.each([
  [
    'Saya Siti Aminah, ketua bilang sama Siti: jangan lapor',
    'Saya ••••, ketua bilang sama ••••: jangan lapor',
  ],
  ['kata AMINAH, gerai tutup', 'kata ••••, gerai tutup'],
  ['kata S I T I dan a.m.i.n.a.h, s. i. t. i', 'kata •••• dan ••••, ••••'],
  ['kata Sití Aminâh dan Si\u0301ti, \uff33\uff49\uff54\uff49', 'kata •••• dan ••••, ••••'],
  ['hubungi 0812-0000-0077 atau +62 812 0000 0077', 'hubungi •••• atau ••••'],
  ['ke (0812) 0000.0077 ya', 'ke •••• ya'],
  ['tulis ke Siti.Aminah@example.org saja', 'tulis ke •••• saja'],
  ['NIK 3517214901980011 dan 35.17.21.490198.0011', 'NIK •••• dan ••••'],
  ['nomor hp saya 0856 1111 2222, wa ku: 085611113333', 'nomor hp saya ••••, wa ku: ••••'],
  ['email saya di lain@example.org', 'email saya di ••••'],
])('takes out what leads to anyone who tells it: %s', (text, shown) => {
  expect(withoutIdentity(text, siti)).toBe(shown);
});

it.each([
  'Sitinjak dan Aminahwati tidak hadir',
  'jadi si ti tidak hadir, kami nah',
  'nomor ketua 085611112222, email koperasi gerai@example.org',
  'uang 81.200.000 hilang tanggal 12-10-2026',
  'simpanan 3517214901980011222 rupiah',
])('leaves what they say of others: %s', (text) => {
  expect(withoutIdentity(text, siti)).toBe(text);
});

it('knows a name that is itself written with marks, however it is written elsewhere', () => {
  expect(withoutIdentity('kata Wirakencana', { name: 'Wirakencána' })).toBe('kata ••••');
  expect(withoutIdentity('W I R A K E N C A N A', { name: 'Wirakencána' })).toBe('••••');
});

it('knows a short name as a whole, and no title, initial or sign as a part of one', () => {
  expect(withoutIdentity('Alamat saya tetap, al', { name: 'Al' })).toBe('Alamat saya tetap, ••••');
  expect(withoutIdentity('tanya h. amir saja', { name: 'H. Amir' })).toBe('tanya •••• saja');
  expect(withoutIdentity('Pak kades dan Bu lurah', { name: 'Pak B. (Bejo)' })).toBe(
    'Pak kades dan Bu lurah',
  );
  expect(withoutIdentity('kata (Si-ti) [x]', { name: '(Si-ti) [x]/*' })).toBe('kata •••• [x]');
  expect(withoutIdentity('Gerai tutup.', {})).toBe('Gerai tutup.');
});
