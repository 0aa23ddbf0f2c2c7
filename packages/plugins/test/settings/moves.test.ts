import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import { officer, principal, supervisor } from '../../../core/test/runtime/test-desk.js';
import { administrator, settingsDesk } from './settings-desk.js';

const leave = {
  date: '2026-04-20',
  kind: 'joint-leave',
  name: 'Cuti contoh',
  source: 'SKB contoh',
};
const second = principal('a-3', 'administrator', 'supervisor');
const calendar = { document: 'calendar' } as const;
const wish = { ...calendar, reason: 'Cuti bersama contoh', decree: 'SKB 9/2026' };

/** A desk with open tickets under the calendar that it had before a holiday was published. */
async function afterHoliday(count = 2, store = memoryStore()) {
  const desk = settingsDesk({}, store);
  const { draft, open, publish } = desk;
  const tickets = [];
  for (let index = 0; index < count; index += 1) tickets.push((await open()).ticket.id);
  await draft('calendar', (body: { holidays: object[] }) => ({
    ...body,
    holidays: [...body.holidays, leave],
  }));
  await publish('calendar');
  const [first = ''] = tickets;
  return { ...desk, first, tickets };
}

it('moves open tickets once one person asked and another approved, and keeps the first date', async () => {
  const { aduan, as, due, first, plugin } = await afterHoliday();
  const before = await due(first);
  expect(await plugin.moves(calendar, as)).toEqual({ open: 2, moves: [], may: ['ask'] });
  expect(await plugin.previewMove(calendar, as)).toEqual({
    tickets: 2,
    moved: 4,
    later: 4,
    ahead: 0,
  });
  await plugin.askMove(wish, as);
  await aduan.workOff();
  expect(await due(first)).toBe(before);

  const asked = await plugin.moves(calendar, { actor: supervisor });
  expect(asked).toMatchObject({
    moves: [{ number: 1, state: 'waiting', askedBy: administrator.id, decree: 'SKB 9/2026' }],
    may: ['decide'],
  });
  await plugin.approveMove({ ...calendar, number: 1 }, { actor: supervisor });
  await aduan.workOff();

  expect(new Date(await due(first)).getTime() - new Date(before).getTime()).toBe(86_400_000);
  expect(await plugin.moves(calendar, as)).toMatchObject({
    open: 0,
    moves: [{ state: 'finished', decidedBy: supervisor.id, tickets: 2, left: 0 }],
    may: [],
  });
  const { clocks, timeline } = await aduan.tickets.get(first, { actor: officer });
  const promise = clocks.find(({ metric }) => metric === 'resolution');
  expect(promise?.firstDueAt).toBe(Date.parse(before));
  const [moved] = timeline.flatMap((entry) =>
    entry.type === 'fact' && entry.event === 'sla.rescheduled' ? [entry] : [],
  );
  expect(moved).toMatchObject({ actor: { id: supervisor.id }, reason: 'Cuti bersama contoh' });
});

it('moves open tickets to new limits in the same way', async () => {
  const { aduan, as, due, open, draft, plugin, publish } = settingsDesk({ approval: [] });
  const { ticket } = await open();
  const before = await due(ticket.id);
  type Limits = { policies: { targets: { metric: string; target: object }[] }[] };
  await draft('limits', (body: Limits) => ({
    ...body,
    policies: body.policies.map((policy) => ({
      ...policy,
      targets: policy.targets.map((each) =>
        each.metric === 'resolution'
          ? { ...each, target: { unit: 'working-days', days: 3 } }
          : each,
      ),
    })),
  }));
  await publish('limits');
  const limits = { document: 'limits' } as const;
  expect(await plugin.previewMove(limits, as)).toMatchObject({ tickets: 1, moved: 1, later: 0 });
  await plugin.askMove({ ...limits, reason: 'Kami berjanji lebih cepat' }, as);
  await plugin.approveMove({ ...limits, number: 1 }, { actor: supervisor });
  await aduan.workOff();
  expect((await due(ticket.id)) < before).toBe(true);
  expect((await plugin.moves(limits, as)).open).toBe(0);
  expect((await plugin.moves(calendar, as)).moves).toEqual([]);
});

it('lets nobody decide alone, nor without the right, nor twice', async () => {
  const { as, due, first, plugin, aduan } = await afterHoliday();
  const before = await due(first);
  const number = { ...calendar, number: 1 };
  await expect(plugin.askMove(wish, { actor: officer })).rejects.toMatchObject({
    code: 'forbidden',
  });
  await plugin.askMove(wish, { actor: second });
  const refused = [
    [second, 'forbidden'],
    [administrator, 'forbidden'],
    [officer, 'forbidden'],
    [{ ...supervisor, regions: ['33'] }, 'forbidden'],
  ] as const;
  for (const [actor, code] of refused) {
    await expect(plugin.approveMove(number, { actor })).rejects.toMatchObject({ code });
    expect((await plugin.moves(calendar, as)).moves).toMatchObject([{ state: 'waiting' }]);
  }
  await aduan.workOff();
  expect(await due(first)).toBe(before);
  await plugin.refuseMove({ ...number, reason: 'Belum perlu' }, { actor: supervisor });
  await expect(plugin.approveMove(number, { actor: supervisor })).rejects.toMatchObject({
    code: 'settings-move-over',
  });
  expect((await plugin.moves(calendar, as)).moves).toMatchObject([
    { state: 'refused', refusedFor: 'Belum perlu', decidedBy: supervisor.id },
  ]);
});

it('approves only the request that was read, and only for what is still in force', async () => {
  const { as, draft, plugin, publish } = await afterHoliday();
  await plugin.askMove(wish, as);
  await plugin.askMove({ ...wish, reason: 'Alasan lain' }, as);
  const approve = (number: number) =>
    plugin.approveMove({ ...calendar, number }, { actor: supervisor });
  await expect(approve(1)).rejects.toMatchObject({ code: 'settings-move-over' });
  await draft('calendar', (body: { holidays: object[] }) => ({
    ...body,
    holidays: body.holidays.slice(0, -1).concat({ ...leave, date: '2026-04-21' }),
  }));
  await publish('calendar');
  await expect(approve(2)).rejects.toMatchObject({ code: 'settings-base-changed' });
});

it('says when there is nothing to move, or a move runs', async () => {
  const { as, plugin, aduan } = settingsDesk();
  await expect(plugin.askMove(wish, as)).rejects.toMatchObject({
    code: 'settings-nothing-to-move',
  });
  await aduan.close();
  const moved = await afterHoliday();
  await moved.plugin.askMove(wish, as);
  await moved.plugin.approveMove({ ...calendar, number: 1 }, { actor: supervisor });
  await expect(moved.plugin.askMove(wish, as)).rejects.toMatchObject({
    code: 'settings-move-running',
  });
});

it('is finished by another instance when the one that began it is gone', async () => {
  const store = memoryStore();
  const { plugin, tickets } = await afterHoliday(30, store);
  await plugin.askMove(wish, { actor: administrator });
  await plugin.approveMove({ ...calendar, number: 1 }, { actor: supervisor });
  const others = [settingsDesk({}, store), settingsDesk({}, store)];
  await Promise.all(others.map(({ aduan }) => aduan.start({ workers: false })));
  await Promise.all(others.map(({ aduan }) => aduan.workOff()));
  for (const { aduan, plugin: other } of others) {
    const { moves, open } = await other.moves(calendar, { actor: administrator });
    expect({ open, states: moves.map(({ left, state }) => [state, left]) }).toEqual({
      open: 0,
      states: [['finished', 0]],
    });
    for (const id of tickets) {
      const { timeline } = await aduan.tickets.get(id, { actor: officer });
      const moved = timeline.filter(
        (entry) => entry.type === 'fact' && entry.event === 'sla.rescheduled',
      );
      expect(moved).toHaveLength(1);
    }
  }
});

it('is counted, asked, approved and carried out by instances that did not know the version yet', async () => {
  const store = memoryStore();
  const late = () => settingsDesk({}, store);
  const { due, first } = await afterHoliday(2, store);
  const before = await due(first);
  const as = { actor: administrator };
  expect(await late().plugin.moves(calendar, as)).toMatchObject({ open: 2, may: ['ask'] });
  expect(await late().plugin.previewMove(calendar, as)).toMatchObject({ tickets: 2, moved: 4 });
  await late().plugin.askMove(wish, as);
  await late().plugin.approveMove({ ...calendar, number: 1 }, { actor: supervisor });
  await late().aduan.workOff();
  const { moves } = await late().plugin.moves(calendar, as);
  expect(moves).toMatchObject([{ state: 'finished', tickets: 2, left: 0 }]);
  expect(await due(first)).not.toBe(before);
});
