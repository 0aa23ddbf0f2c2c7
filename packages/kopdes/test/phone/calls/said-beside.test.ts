import { playCall } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import { phoneDesk } from '../phone-desk.js';
import { sukamaju } from './sukamaju.js';

const filed = [
  ...['* call', '> #1', '> #1', '> #1', '> [voice 20]'],
  ...['> Desa Sukamaju Kecamatan Cibadak', '> anonim', '> #5', '> ya'],
];
const story = 'kuncinya dibawa bendahara';

test.each([
  [['> said', '> said']],
  [['> said', '> tidak']],
  [['> said', '> ya', '> belum', '> belum']],
  [['> ya', '> said', '> said']],
  [['> ya', '> said', '> belum', '> lewati']],
  [['> ya', '> said', '* hang up']],
])('what a caller says in place of an answer joins their report: %j', async (after) => {
  const desk = phoneDesk({ find: sukamaju, followUpQuestions: true });
  const lines = after.map((line) => line.replace('said', story));
  await playCall(desk.call(), [...filed, ...lines]);
  const [report = '', ...others] = (await desk.outcome()).filter((line) => !/^fact /.test(line));
  expect(others).toEqual([]);
  expect(report.split(story)).toHaveLength(2);
});

test('a person who only answers is noted nothing beside', async () => {
  const desk = phoneDesk({ find: sukamaju, followUpQuestions: true });
  const heard = await playCall(desk.call(), [...filed, '> ya', '> belum', '> belum']);
  expect(heard.join('\n')).toContain('Terima kasih, sudah kami catat.');
  const [report = ''] = await desk.outcome();
  expect(report).not.toContain('belum');
});
