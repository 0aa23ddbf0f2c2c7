import { systemPrincipal } from '@aduan/core';
import type { Suggestions } from '@aduan/knowledge/understanding';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withConfidentTopic } from '../../server/understanding/with-confident-topic.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;

beforeAll(async () => {
  desk = await smallDesk();
});

afterAll(() => desk?.dispose());

async function record(body: string, about: object = {}): Promise<string> {
  const officer = await desk.officer('petugas.a');
  const made = await officer.post('/api/tickets', {
    ...{ kind: 'complaint', channel: 'counter', body, reporter: {} },
    ...about,
  });
  return (await made.json()).ticket.id;
}

test('topics are suggested, and nothing of the ticket changes', async () => {
  const id = await record('Simpanan saya di KSP sampai sekarang belum bisa ditarik.');
  const officer = await desk.officer('petugas.a');
  const said = await officer.read<Suggestions>(`/api/tickets/${id}/suggestions`);
  expect(said.category?.choices[0]?.label).toBe('ksp.penarikan_simpanan');
  const { ticket } = await officer.read<{ ticket: { category: unknown; supervisory: boolean } }>(
    `/api/tickets/${id}`,
  );
  expect(ticket).toMatchObject({ category: null, supervisory: false });
  const auditor = await desk.officer('auditor.d');
  expect((await auditor.get(`/api/tickets/${id}/suggestions`)).status).not.toBe(500);
});

test('what is about guilt is never sure', async () => {
  const id = await record('Dana kopdes dikorupsi ketua, kuitansinya palsu, ada pungli juga.');
  const officer = await desk.officer('petugas.a');
  const { category } = await officer.read<Suggestions>(`/api/tickets/${id}/suggestions`);
  expect(category?.choices[0]?.label).toBe('kdmp.penyimpangan');
  expect(category?.isSure).toBe(false);
});

test('labelled tickets leave without personal data, by those who may take lists', async () => {
  await record('NIK saya 3517214901980011, gas elpiji kosong.', { category: 'kdmp.usaha.lpg' });
  const officer = await desk.officer('petugas.a');
  expect((await officer.get('/api/understanding/labelled.jsonl')).status).toBe(403);
  const superior = await desk.officer('penyelia.c');
  const answer = await superior.get('/api/understanding/labelled.jsonl');
  const lines = (await answer.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([
    { text: expect.stringContaining('elpiji'), category: 'kdmp.usaha.lpg', kind: 'complaint' },
  ]);
  expect(JSON.stringify(lines)).not.toContain('3517');
});

test('no model learns from itself: what nobody looked at is not a label', async () => {
  const opened = await desk.aduan.tickets.open(
    {
      kind: 'complaint',
      channel: 'web',
      body: 'Pupuk urea tidak pernah ada.',
      category: 'kdmp.usaha.pupuk',
      reporter: {},
    },
    { actor: systemPrincipal },
  );
  const labels = async () => {
    const superior = await desk.officer('penyelia.c');
    return (await superior.get('/api/understanding/labelled.jsonl')).text();
  };
  expect(await labels()).not.toContain('urea');
  const officer = await desk.officer('petugas.a');
  const path = `/api/tickets/${opened.ticket.id}/notes`;
  expect((await officer.post(path, { text: 'Sudah dibaca.' })).status).toBeLessThan(300);
  expect(await labels()).toContain('urea');
});

test('a topic is given to a ticket only when the model is sure of it, and nobody named another', () => {
  const open = { type: 'ticket.open', kind: 'complaint', body: 'Beras habis.' } as const;
  const suggests = (isSure: boolean) => ({
    suggest: () => ({
      category: { choices: [{ label: 'kdmp.usaha.sembako', confidence: 0.97 }], isSure },
    }),
  });
  const given = (sure: boolean, more: object = {}) =>
    withConfidentTopic({ outcome: 'filed', open: { ...open, ...more } }, suggests(sure));
  expect(given(true)).toMatchObject({
    open: { category: 'kdmp.usaha.sembako' },
    why: ['sorted kdmp.usaha.sembako'],
  });
  expect(given(true).open).not.toHaveProperty('supervisory');
  expect(given(false).open?.category).toBeUndefined();
  expect(given(true, { category: 'kdmp.usaha.lpg' }).open?.category).toBe('kdmp.usaha.lpg');
  expect(given(true, { kind: 'information-request' }).open?.category).toBeUndefined();
  expect(withConfidentTopic({ outcome: 'joined' }, suggests(true))).toEqual({ outcome: 'joined' });
});
