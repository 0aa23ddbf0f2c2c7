import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SmallDesk, smallDesk } from './small-desk.js';

const key = Buffer.alloc(32, 3);
let desk: SmallDesk;
let deliveries = 0;
beforeEach(async () => {
  desk = await smallDesk({ telephone: { secrets: [`whsec_${key.toString('base64')}`] } });
  await desk.aduan.start();
});
afterEach(() => desk.dispose());

async function tell(type: string, data: object): Promise<void> {
  deliveries += 1;
  const at = desk.clock.now;
  const body = JSON.stringify({ type, timestamp: new Date(at).toISOString(), data });
  const [id, timestamp] = [`evt_${deliveries}`, String(Math.floor(at / 1_000))];
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
  const url = 'http://desk.test/aduan/telephone';
  const { status } = await desk.aduan.fetch(new Request(url, { method: 'POST', headers, body }));
  expect(status).toBe(204);
}

interface Sessions {
  readonly calls: readonly { readonly id: string; readonly from: string | null }[];
}

const input = { kind: 'complaint', body: 'Gerai tutup.', channel: 'phone', reporter: {} };

test('a call shows no number, and who it may be without addresses', async () => {
  const agent = await desk.officer('petugas.a');
  const reporter = { name: 'Siti', phone: '081200007777' };
  await agent.post('/api/tickets', { ...input, reporter });
  await tell('call.ringing', { call: 'A', from: '081200007777', to: '1500' });
  const { calls } = await agent.read<Sessions>('/api/phone/sessions');
  expect(calls).toMatchObject([{ state: 'ringing', from: '•••• 777', ticket: null }]);
  const caller = await agent.read(`/api/phone/calls/${calls[0]?.id}/caller`);
  expect(caller).toMatchObject({ items: [{ name: 'Siti', cases: [{ subject: 'Gerai tutup.' }] }] });
  expect(JSON.stringify([calls, caller])).not.toMatch(/1200007777/);
});

test('a line that rings all day takes no search from its officers', async () => {
  const agent = await desk.officer('petugas.a');
  const reporter = { name: 'Siti', phone: '081200007777' };
  await agent.post('/api/tickets', { ...input, reporter });
  await tell('call.ringing', { call: 'A', from: '081200007777' });
  const [call] = (await agent.read<Sessions>('/api/phone/sessions')).calls;
  for (let times = 0; times < 70; times++)
    expect((await agent.get(`/api/phone/calls/${call?.id}/caller`)).status).toBe(200);
  const asked = { text: 'siti', identities: true };
  expect((await agent.post('/api/search', asked)).status).toBe(200);
});

test('a ticket of a call has its caller, though nobody read their number', async () => {
  const agent = await desk.officer('petugas.a');
  await tell('call.ringing', { call: 'A', from: '081200007777' });
  const [call] = (await agent.read<Sessions>('/api/phone/sessions')).calls;
  const answer = await agent.post(`/api/phone/calls/${call?.id}/tickets`, input);
  expect(answer.status).toBe(201);
  const { ticket } = await answer.json();
  const view = await agent.read(`/api/tickets/${ticket.id}?ground=call-back`);
  expect(view).toMatchObject({
    ticket: { channel: 'telephone' },
    reporters: [{ contacts: [{ value: '+6281200007777' }] }],
  });
});

test('anyone who only reads sees neither calls nor callers who wait, and takes nobody', async () => {
  await tell('call.ringing', { call: 'A', from: '081200007777' });
  const auditor = await desk.officer('auditor.d');
  expect((await auditor.get('/api/phone/sessions')).status).toBe(403);
  expect((await auditor.post('/api/phone/next', {})).status).toBe(403);
  const agent = await desk.officer('petugas.a');
  expect((await agent.get('/api/phone/calls/unknown/caller')).status).toBe(404);
  expect((await agent.get('/api/phone/calls/unknown/recording')).status).toBe(404);
  expect(await (await agent.post('/api/phone/next', {})).json()).toEqual({
    isTaken: false,
    ticket: null,
  });
});

test('a person who is erased leaves no call behind', async () => {
  const supervisor = await desk.officer('penyelia.c');
  for (const [call, from] of [
    ['A', '081200007777'],
    ['B', '081200008888'],
  ])
    await tell('call.ringing', { call, from });
  const { calls } = await supervisor.read<Sessions>('/api/phone/sessions');
  const own = calls.find(({ from }) => from?.endsWith('777'));
  const opened = await supervisor.post(`/api/phone/calls/${own?.id}/tickets`, input);
  const { ticket } = await opened.json();
  const act = (action: string, text?: string) =>
    supervisor.post(`/api/tickets/${ticket.id}/act`, { action, ...(text && { text }) });
  await act('start');
  await act('answer', 'Sudah buka lagi.');
  for (const { id: obligationId } of ticket.obligations)
    await supervisor.post(`/api/tickets/${ticket.id}/waive`, { obligationId, reason: 'Tahu.' });
  await act('close');
  desk.clock.now += 31 * 86_400_000;
  await tell('call.ringing', { call: 'C', from: '+6281200007777' });
  const later = await desk.officer('penyelia.c');
  const answer = await later.post(`/api/people/${ticket.reporters[0]}/protection/erase`, {
    reason: 'ND-12/PDP/2026',
  });
  expect(answer.status).toBe(200);
  const { calls: left } = await later.read<Sessions>('/api/phone/sessions');
  expect(left).toEqual([]);
});
