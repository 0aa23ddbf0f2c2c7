import { createHmac } from 'node:crypto';
import type { Ticket } from '@aduan/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SmallDesk, smallDesk } from './small-desk.js';

const key = Buffer.alloc(32, 3);
let desk: SmallDesk;
let deliveries = 0;
beforeEach(async () => {
  desk = await smallDesk({
    environment: { TELEPHONE_SECRET: `whsec_${key.toString('base64')}` },
  });
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

const sessions = '/api/v1/call-sessions';

interface Sessions {
  readonly calls: readonly { readonly id: string; readonly from: string | null }[];
}

const body = 'Gerai tutup.';

test('a call shows no number, and who it may be without addresses', async () => {
  const agent = await desk.officer('petugas.a');
  const reporter = { name: 'Siti', contacts: [{ kind: 'phone', value: '081200007777' }] };
  await agent.openTicket({ body, channel: 'phone', reporter });
  await tell('call.ringing', { call: 'A', from: '081200007777', to: '1500' });
  const { calls } = await agent.read<Sessions>(sessions);
  expect(calls).toMatchObject([{ state: 'ringing', from: '•••• 777', ticket: null }]);
  const caller = await agent.read(`${sessions}/calls/${calls[0]?.id}/caller`);
  expect(caller).toMatchObject({
    items: [{ name: 'Siti', tickets: [{ subject: 'Gerai tutup.' }] }],
  });
  expect(JSON.stringify([calls, caller])).not.toMatch(/1200007777/);
});

test('a person who is erased leaves no call behind', async () => {
  const supervisor = await desk.officer('penyelia.c');
  for (const [call, from] of [
    ['A', '081200007777'],
    ['B', '081200008888'],
  ])
    await tell('call.ringing', { call, from });
  const { calls } = await supervisor.read<Sessions>(sessions);
  const own = calls.find(({ from }) => from?.endsWith('777'));
  const opened = await supervisor.post(`${sessions}/calls/${own?.id}/tickets`, { body });
  const { ticket: named } = await opened.json();
  const { ticket } = await supervisor.read<{ ticket: Ticket }>(`/api/v1/tickets/${named.id}`);
  const act = (action: string, text?: string) =>
    supervisor.post(`/api/v1/tickets/${ticket.id}/actions`, { action, ...(text && { text }) });
  await act('start');
  await act('answer', 'Sudah buka lagi.');
  for (const { id: obligationId } of ticket.obligations)
    await supervisor.post(`/api/v1/tickets/${ticket.id}/waivers`, {
      obligationId,
      reason: 'Tahu.',
    });
  await act('close');
  desk.clock.now += 31 * 86_400_000;
  await tell('call.ringing', { call: 'C', from: '+6281200007777' });
  const later = await desk.officer('penyelia.c');
  const answer = await later.post(`/api/v1/parties/${ticket.reporters[0]}/erasure`, {
    reason: 'ND-12/PDP/2026',
  });
  expect(answer.status).toBe(200);
  const { calls: left } = await later.read<Sessions>(sessions);
  expect(left).toEqual([]);
});
