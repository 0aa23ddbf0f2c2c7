import { expect, test } from 'vitest';
import { passwordRules } from '../../src/local/password-rules.js';

const rules = passwordRules(() => ['Dinas Perizinan Kota Contoh']);
const ofPerson = ['siti.officer', 'Siti Rahmawati'];

test.each([
  ['short', 'Xk9#mQ2$vL7'],
  ['short after NFKC, of half-width signs', 'ｋﾞ'.repeat(5)],
  ['longer than 128', 'kuda terbang di atas langit '.repeat(5)],
  ['a common password with digits', 'Password-2026!'],
  ['a common password in other signs', 'P@55w0rd!!2026'],
  ['a common Indonesian word twice', 'sayangsayang'],
  ['Indonesian words of a guesser', 'rahasia.cinta99'],
  ['a row of the keyboard', 'qwertyuiop123'],
  ['digits', '081234567890'],
  ['one letter', 'aaaaaaaaaaaaaaa'],
  ['the alphabet', 'abcdefghijklmn'],
  ['the desk', 'AduanPetugas2026'],
  ['the agency', 'dinas-perizinan-kota'],
  ['the own name', 'SitiRahmawati1'],
  ['own name and a common word', 'siti rahasia 1990'],
])('refuses a password: %s', async (_why, password) => {
  const refused = await rules.require(password, ofPerson).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'input-invalid', issues: [{ path: ['password'] }] });
  expect(JSON.stringify(refused) + String(refused)).not.toContain(password);
});

test.each([
  ['four words', 'kuda terbang di atas langit'],
  ['what a manager makes', 'xQ4vN8rT2mKz'],
  ['sixty-four signs', 'jendela-biru-pagi-gerimis-tanah-basah-kopi-hitam-tanpa-gula-lagi'],
  ['other scripts', 'ꦱꦸꦒꦼꦁꦫꦮꦸꦃꦮꦺꦴꦁ'],
])('accepts a password: %s', async (_why, password) => {
  await expect(rules.require(password, ofPerson)).resolves.toBeUndefined();
});
