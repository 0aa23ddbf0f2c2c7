import { fileURLToPath } from 'node:url';
import { drawFlow } from '@aduan/dialogue';
import { expect, test } from 'vitest';
import lampFlow from './programs/lamp-flow.js';
import { aduan, aduanWith } from './terminal.js';

const file = (name: string) => fileURLToPath(new URL(`programs/${name}.ts`, import.meta.url));

test('lint says that it found nothing, or what it found', async () => {
  const clean = await aduan('flow', 'lint', file('lamp-flow'));
  expect(clean).toMatchObject({ code: 0, out: 'lamps 3: 8 nodes, nothing found', err: '' });
  const faulty = await aduan('flow', 'lint', file('lamp-flow-with-faults'));
  expect(faulty).toMatchObject({ code: 1, out: '' });
  expect(faulty.err).toMatch(/^closed: .*opens.* \(unknown-slot\)$/);
});

test('draw prints the chart and nothing else', async () => {
  const { code, out, err } = await aduan('flow', 'draw', file('lamp-flow'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(`${out}\n`).toBe(drawFlow(lampFlow));
});

test('try talks line by line; a flow without a host takes the first outcome of each task', async () => {
  const { code, out } = await aduanWith(['halo', '', 'Melati'], 'flow', 'try', file('lamp-flow'));
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    '< Lampu di jalan mana?',
    '! file',
    '!   street: Melati',
    '! → filed',
    '< Nomornya [number].',
    '. end',
  ]);
});

test('try names a number that the flow asks for elsewhere', async () => {
  const said = ['gerai koperasi tutup terus', 'desa Sukamaju', 'anonim', 'kirim'];
  const { out } = await aduanWith(said, 'flow', 'try', file('kopdes-flow'));
  expect(out).toContain('Nomornya [number].');
});

test('try asks the host of the file', async () => {
  const said = ['halo', 'Mawar'];
  const { out } = await aduanWith(said, 'flow', 'try', file('lamp-flow-with-host'));
  expect(out).toContain('< Jalan itu bukan jalan kami.');
});

test('try is at night with --closed', async () => {
  const night = await aduanWith(['petugas'], 'flow', 'try', file('lamp-flow'), '--closed');
  expect(night.out).toContain('< Kami buka lagi [opens].');
});

test('try plays happenings, says what cannot happen, and goes on', async () => {
  const lines = ['halo', '* silence', '* dance', 'Melati'];
  const { code, err, out } = await aduanWith(lines, 'flow', 'try', file('lamp-flow'));
  expect(code).toBe(0);
  expect(out).toContain('Kami belum mendengar jawabannya.');
  expect(err).toContain('A script cannot say "* dance".');
  expect(out).toContain('. end');
});

test('try tells with --trace which rules were followed, never what was said', async () => {
  const lines = ['halo', 'Jalan Rahasia'];
  const { err } = await aduanWith(lines, 'flow', 'try', file('lamp-flow'), '--trace');
  expect(err).toContain('? answered street street');
  expect(err).not.toContain('Rahasia');
});

test.each([
  [['flow', 'lint'], 2, 'Name one file'],
  [['flow', 'draw', 'a', 'b'], 2, 'Name one file'],
  [['flow', 'try', file('lamp-flow'), '--at', 'noon'], 2, '--at'],
  [['flow', 'lint', 'nowhere.ts'], 1, 'There is no file nowhere.ts.'],
  [['flow', 'lint', file('desk-config')], 1, 'must be a flow'],
])('%j is refused with its reason', async (parameters, code, words) => {
  const refused = await aduan(...parameters);
  expect(refused).toMatchObject({ code, out: '' });
  expect(refused.err).toContain(words);
});
