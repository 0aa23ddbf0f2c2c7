import { expect, it } from 'vitest';
import { stageOf } from './examples.js';
import { ask, smallDesk } from './small-desk.js';

it('takes an answer from its first words over a superior to the citizen', async () => {
  const { aduan, api, tokenFor } = await smallDesk();
  const [officer, superior] = [await tokenFor(['officer']), await tokenFor(['supervisor'])];
  const { id } = await stageOf(aduan).fresh();
  const change = (token: string, path: string, body: unknown = {}) =>
    ask(api, 'POST', `/tickets/${id}/draft${path}`, { token, body });
  const read = async (token: string) =>
    (await ask(api, 'GET', `/tickets/${id}/draft`, { token })).body;

  await change(officer, '', { text: 'Sudah dibayar.', submit: true });
  expect(await read(superior)).toMatchObject({
    draft: { status: 'submitted' },
    text: 'Sudah dibayar.',
    may: expect.arrayContaining(['approve', 'sendBack']),
  });
  expect((await change(officer, '/approval')).body.code).toBe('forbidden');
  await change(superior, '/return', { reason: 'Sebutkan tanggalnya' });
  expect(await read(officer)).toMatchObject({ returnedFor: 'Sebutkan tanggalnya' });
  await change(officer, '', { text: 'Dibayar 13 April.', submit: true });
  expect((await change(superior, '/approval')).status).toBe(200);
  const { body } = await change(officer, '/sending');
  expect(body.ticket).toMatchObject({ draft: null, phase: 'answered' });
  const { items } = (await ask(api, 'GET', `/tickets/${id}/transcript`, { token: officer })).body;
  expect(items.at(-1)).toMatchObject({ direction: 'out', text: 'Dibayar 13 April.' });
});

it('shows no words of it to anyone who may not read them', async () => {
  const { aduan, api, tokenFor } = await smallDesk();
  const id = await stageOf(aduan).drafted();
  const token = await tokenFor(['auditor']);
  const { body } = await ask(api, 'GET', `/tickets/${id}/draft`, { token });
  expect(body).toMatchObject({ text: null, may: [] });
  expect(JSON.stringify(body)).not.toContain('Sudah dibayar');
});
