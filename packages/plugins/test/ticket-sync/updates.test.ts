import { systemPrincipal } from '@aduan/core';
import { expect, test } from 'vitest';
import { supervisor } from '../../../core/test/runtime/test-desk.js';
import { ticketSyncDesk } from './ticket-sync-desk.js';

const quarter = 15 * 60_000;
const said = { at: null, type: 'response', text: 'Fasilitator sudah ke lokasi.' } as const;

function updatesIn(history: readonly object[]) {
  return history.flatMap((entry) =>
    'event' in entry && entry.event === 'ticket-sync:received' && 'reason' in entry
      ? [entry.reason]
      : [],
  );
}

test('News come into the history, once and in their order, and go on after a restart', async () => {
  const desk = ticketSyncDesk();
  const { id } = await desk.open();
  await desk.aduan.workOff();
  desk.other.say('1', { ...said, id: 'a' });
  const transfer = { id: 'b', at: 5, type: 'transfer', unit: 'dinas', institution: '77' } as const;
  desk.other.say('1', transfer);
  await desk.later(quarter);
  await desk.later(quarter);
  expect(updatesIn(await desk.historyOf(id))).toEqual(['Fasilitator sudah ke lokasi.', '77']);
  desk.other.say('1', { id: 'c', at: 6, type: 'state', state: 'answered', status: 'resolved' });
  const again = ticketSyncDesk({ ...desk.options, store: desk.store });
  again.clock.now = desk.clock.now;
  await again.later(quarter);
  expect(updatesIn(await again.historyOf(id)).at(-1)).toBe('resolved');
  expect(updatesIn(await again.historyOf(id))).toHaveLength(3);
});

test('News push nothing back, and open words to nobody who may not read them', async () => {
  const desk = ticketSyncDesk();
  const { id } = await desk.open();
  await desk.aduan.workOff();
  desk.other.say('1', { ...said, id: 'a' });
  await desk.later(quarter);
  await desk.later(quarter);
  expect(desk.told()).toEqual(['ticket']);
  const events = await desk.store.readEvents('default' as never, id as never);
  expect(JSON.stringify(events)).not.toContain('Fasilitator');
});

test('A hint brings the news of one ticket at once; an unknown ticket is no news', async () => {
  const desk = ticketSyncDesk({ pullEveryMs: null });
  const { id } = await desk.open();
  await desk.aduan.workOff();
  desk.other.say('1', { ...said, id: 'a' });
  await desk.later(quarter);
  expect(updatesIn(await desk.historyOf(id))).toEqual([]);
  const pull = (foreignId: string) => desk.sharing.pull({ foreignId }, { actor: systemPrincipal });
  const both = await Promise.all([pull('1'), pull('1')]);
  expect(both.reduce((sum, { added }) => sum + added, 0)).toBe(1);
  expect(await pull('99')).toEqual({ added: 0 });
});

test('Anyone who may not see a ticket does not hear how it stands', async () => {
  const desk = ticketSyncDesk();
  const { id } = await desk.open();
  const stranger = { ...supervisor, roles: ['citizen'], kind: 'citizen' as const, id: 'x' };
  await expect(desk.sharing.of(id, {}, { actor: stranger })).rejects.toThrow();
});

test('More tickets than one step takes are asked for in one round', async () => {
  const desk = ticketSyncDesk();
  for (let count = 0; count < 45; count += 1) await desk.open();
  await desk.aduan.workOff();
  for (let count = 1; count <= 45; count += 1) desk.other.say(`${count}`, { ...said, id: 'a' });
  await desk.later(quarter);
  const found = await desk.aduan.tickets.list(
    { foreignId: { system: 'helpdesk' }, limit: 200 },
    { actor: supervisor },
  );
  const heard = await Promise.all(found.items.map(({ ticket }) => desk.historyOf(ticket.id)));
  expect(heard.map((history) => updatesIn(history).length)).toEqual(heard.map(() => 1));
});
