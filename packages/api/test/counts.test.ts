import { expect, it } from 'vitest';
import { stageOf } from './examples.js';
import { ask, smallDesk } from './small-desk.js';

it('counts several lists at once, each as countTickets does', async () => {
  const { aduan, api, tokenFor } = await smallDesk();
  const token = await tokenFor(['officer']);
  const stage = stageOf(aduan);
  await stage.fresh();
  await stage.drafted('submit');
  const count = async (filters: object) =>
    ask(api, 'POST', '/tickets/counts', { token, body: { filters } });
  const { body } = await count({ all: { joined: false }, unassigned: { assignee: null } });
  expect(body.counts.all).toEqual((await ask(api, 'GET', '/tickets/count', { token })).body);
  expect(body.counts.unassigned.byPhase).toEqual(body.counts.all.byPhase);
  const late = { dueBefore: '2020-01-01T00:00:00Z' };
  const waiting = await count({ approval: { draft: 'submitted' }, late });
  expect(Object.values(waiting.body.counts.approval.byPhase)).toEqual([1]);
  expect(waiting.body.counts.late.byPhase).toEqual({});
  const many = Array.from({ length: 13 }, (_, at) => [`list-${at}`, {}]);
  expect((await count(Object.fromEntries(many))).status).toBe(422);
  expect((await count({ one: { number: 'ADU' } })).status).toBe(422);
});

it('shows the names of the places of a case', async () => {
  const { aduan, api, tokenFor } = await smallDesk();
  const token = await tokenFor(['officer']);
  const body = { body: 'Gerai tutup.', channel: 'phone', region: '33.73' };
  const { ticket } = (await ask(api, 'POST', '/tickets', { token, body })).body;
  const view = await ask(api, 'GET', `/tickets/${ticket.id}`, { token });
  expect(view.body.place).toEqual(aduan.names.region('33.73'));
  expect(view.body.cooperativePlace).toBeNull();
});
