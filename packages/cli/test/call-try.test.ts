import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { aduanWith } from './terminal.js';

const file = (name: string) => fileURLToPath(new URL(`programs/${name}.ts`, import.meta.url));
const open = ['--at', '2026-02-18T10:00+07:00'];

test('a call is made by typing, and the ticket that came of it is listed', async () => {
  const typed = ['1', '1', '1', '[voice 20]', '#', '2', '6', '1', '* hang up'];
  const { code, out, err } = await aduanWith(typed, 'call', 'try', file('kopdes-phone'), ...open);
  expect(code).toBe(0);
  expect(err).toContain('Press keys');
  expect(out).toContain('< Untuk bahasa Indonesia, tekan satu.');
  expect(out).toContain('. record');
  expect(out.split('\n').at(-1)).toMatch(
    /^= ADU-2026-000001-\d: Ceritanya ada di rekaman atau foto\. \(recordings: 1\)$/,
  );
});

test('keys end with a hash, words are said, what cannot happen is told', async () => {
  const typed = ['1', 'cek laporan', '20260000015#', '* dance', '< not typed', ''];
  const { code, out, err } = await aduanWith(typed, 'call', 'try', file('kopdes-phone'), ...open);
  expect(code).toBe(0);
  expect(out.split('\n').slice(-2)).toEqual(['< Kalau sudah, tekan tanda pagar.', '. keys 6-8#']);
  expect(err).toContain('A script cannot say "* dance".');
});

test('an officer rings, and a provider without speech takes keys alone', async () => {
  const typed = ['1', '0', '* nobody answers'];
  const officer = ['--officer', '+62215550100', '--deaf'];
  const { out } = await aduanWith(typed, 'call', 'try', file('kopdes-phone'), ...open, ...officer);
  expect(out).toContain('. keys 1-1\n');
  expect(out).not.toContain('speech');
  expect(out).toContain('. dial +62215550100');
  expect(out).toContain('Nomornya:');
});

test('a flow of a file is called too', async () => {
  const { code, out } = await aduanWith(['Melati'], 'call', 'try', file('lamp-flow'), ...open);
  expect(code).toBe(0);
  expect(out).toContain('< Nomornya [number].');
});

test('a time that is none is refused', async () => {
  const { code, err } = await aduanWith([], 'call', 'try', file('kopdes-phone'), '--at', 'now');
  expect(code).toBe(2);
  expect(err).toContain('--at is a time');
});
