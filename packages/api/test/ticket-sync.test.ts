import { expect, it } from 'vitest';
import { stageOf } from './examples.js';
import { ask, smallDesk, supervisor } from './small-desk.js';

it('says how a ticket stands with the other system, and why it is told nothing', async () => {
  const { aduan, api, tokenFor } = await smallDesk();
  const token = await tokenFor(['officer']);
  const stage = stageOf(aduan);
  const { foreignId, id } = await stage.shared();
  const of = async (each: string) =>
    (await ask(api, 'GET', `/tickets/${each}/ticket-sync`, { token })).body;
  expect(await of(id)).toEqual({
    system: 'helpdesk',
    foreignId: { system: 'helpdesk', id: foreignId },
    sharedAt: '2026-04-14T09:00:00.000+07:00',
    withheld: null,
  });
  const plain = await of((await stage.fresh()).id);
  expect(plain).toMatchObject({ foreignId: null, sharedAt: null, withheld: 'uncategorised' });
});

it('asks for news of a ticket that anyone who asks may see, and of no other', async () => {
  const { aduan, api, helpdesk, tokenFor } = await smallDesk();
  const { foreignId, id } = await stageOf(aduan).shared();
  const status = 'dikerjakan';
  helpdesk.say(foreignId, { id: 'n-1', at: 0, type: 'state', state: null, status });
  const pull = async (token: string, asked = foreignId) =>
    (await ask(api, 'POST', '/ticket-sync/updates', { token, body: { foreignId: asked } })).body;
  const elsewhere = await tokenFor(['officer'], { within: { teams: ['pengawasan'] } });
  const token = await tokenFor(['officer']);
  expect(await pull(elsewhere)).toEqual({ added: 0 });
  expect(await pull(token, 'none')).toEqual({ added: 0 });
  expect(await pull(token)).toEqual({ added: 1 });
  expect(await pull(token)).toEqual({ added: 0 });
  const { timeline } = await aduan.tickets.get(id, { actor: supervisor });
  expect(JSON.stringify(timeline)).toContain(status);
  const found = await ask(api, 'GET', `/tickets?foreignId=${foreignId}`, { token });
  expect(found.body.items).toMatchObject([{ ticket: { id } }]);
});
