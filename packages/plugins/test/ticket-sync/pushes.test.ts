import { systemPrincipal } from '@aduan/core';
import { DirectoryError } from '@aduan/core/directory';
import { complaint } from '@aduan/core/ticket';
import { describe, expect, test } from 'vitest';
import { supervisor } from '../../../core/test/runtime/test-desk.js';
import { ticketSyncDesk } from './ticket-sync-desk.js';

const minute = 60_000;

describe('what the other system is told', () => {
  test('is the ticket, then where it stands, each once and in order', async () => {
    const desk = ticketSyncDesk();
    const { id } = await desk.open();
    await desk.take(id);
    await desk.aduan.tickets.answer(id, 'Gerai buka Senin.', { actor: supervisor });
    expect(desk.other.pushes).toEqual([]);
    await desk.aduan.workOff();
    await desk.later(minute);
    expect(desk.told()).toEqual(['ticket', 'in-progress', 'responded']);
    const [first, , last] = desk.other.pushes;
    expect(first?.ticket.body).toContain('belum buka sejak Januari');
    expect(first?.ticket.link).toMatch(/^https:\/\/desk\.example\/ADU-/);
    expect(last?.type === 'progress' && last.response).toBe('Gerai buka Senin.');
    const { foreignIds } = (await desk.aduan.tickets.get(id, { actor: supervisor })).ticket;
    expect(foreignIds).toEqual([{ system: 'helpdesk', id: '1' }]);
    expect((await desk.historyOf(id)).filter(isShared)).toHaveLength(1);
  });

  test('is nothing that leads to a hidden reporter, where the host lets one be told of', async () => {
    const desk = ticketSyncDesk({ lets: { confidential: 'push' } });
    const { id } = await desk.open({
      confidential: true,
      subject: 'Sri Rahayu ditolak gerai',
      body: 'Saya Rahayu, 0812 0000 0077. Gerai menolak saya.',
      reporter: { name: 'Sri Rahayu', contacts: [{ kind: 'phone', value: '081200000077' }] },
    });
    await desk.take(id);
    await desk.aduan.tickets.answer(id, 'Ibu Rahayu, gerai buka Senin.', { actor: supervisor });
    await desk.aduan.workOff();
    await desk.later(minute);
    expect(desk.told()).toEqual(['ticket', 'in-progress', 'responded']);
    expect(JSON.stringify(desk.other.pushes)).not.toMatch(/Sri|Rahayu|0077/);
    expect(desk.other.pushes[0]?.ticket.body).toBe('Saya ••••, ••••. Gerai menolak saya.');
  });

  test('waits in the commit of what it tells of: a desk that dies tells it when it comes back', async () => {
    const died = ticketSyncDesk();
    const { id } = await died.open();
    await died.take(id);
    const back = ticketSyncDesk({ store: died.store });
    await back.aduan.workOff();
    expect(back.told()).toEqual(['ticket', 'in-progress']);
    expect(await back.sharing.of(id, {}, { actor: supervisor })).toMatchObject({ withheld: null });
  });

  test('reaches it once when the desk dies after it was taken and before that was noted', async () => {
    const desk = ticketSyncDesk();
    await desk.open();
    const settle = desk.store.settleDelivery;
    const append = desk.store.commit;
    Object.assign(desk.store, {
      settleDelivery: () => Promise.reject(new Error('killed')),
      commit: () => Promise.reject(new Error('killed')),
    });
    await expect(desk.aduan.workOff()).rejects.toThrow();
    Object.assign(desk.store, { settleDelivery: settle, commit: append });
    await desk.later(minute);
    expect(desk.calls.length).toBeGreaterThan(1);
    expect(new Set(desk.calls).size).toBe(1);
    expect(desk.told()).toEqual(['ticket']);
  });

  test('is nothing of a ticket that the policy withholds, from its first word on', async () => {
    const desk = ticketSyncDesk();
    for (const input of [
      { confidential: true },
      { anonymous: true },
      { supervisory: true },
      { category: 'kdmp.tata_kelola' },
      { category: null },
      { cooperative: null },
    ]) {
      const { id } = await desk.open(input);
      await desk.take(id);
    }
    expect((await desk.store.outboxStats('default' as never)).pending).toBe(0);
    await desk.aduan.workOff();
    expect(desk.calls).toEqual([]);
  });

  test('is nothing of a kind that is for few roles, unless the host says so', async () => {
    for (const when of [undefined, () => true]) {
      const conduct = { ...complaint, id: 'conduct', seenBy: ['officer', 'supervisor'] };
      const desk = ticketSyncDesk({ kinds: [complaint, conduct], ...(when && { when }) });
      const plain = await desk.open();
      const hidden = await desk.open({ kind: 'conduct' });
      await desk.aduan.workOff();
      expect(desk.other.pushes.map(({ ticket }) => ticket.number)).toEqual(
        when ? [plain.number, hidden.number] : [plain.number],
      );
    }
  });

  test('is a ticket about its own cooperative by topic, and none about somebody else', async () => {
    const desk = ticketSyncDesk();
    const own = await desk.open({ recusals: ['7'] });
    await desk.open({ recusals: ['7', 'pendamping-1'] });
    await desk.aduan.workOff();
    expect(desk.other.pushes.map(({ ticket }) => ticket.number)).toEqual([own.number]);
  });

  test('stops when the ticket becomes confidential, also what waits already', async () => {
    const desk = ticketSyncDesk();
    const { id } = await desk.open();
    await desk.aduan.workOff();
    await desk.take(id);
    await desk.aduan.tickets.restrict(id, { confidential: true }, { actor: supervisor });
    await desk.aduan.tickets.answer(id, 'Sudah diperiksa.', { actor: supervisor });
    await desk.aduan.workOff();
    expect(desk.told()).toEqual(['ticket']);
    expect(desk.logs.filter(({ event }) => event === 'ticket-sync.withheld')).toHaveLength(1);
    const { withheld } = await desk.sharing.of(id, {}, { actor: supervisor });
    expect(withheld).toBe('confidential');
  });

  test('begins when a ticket gets a topic that may be told, with where it stands by then', async () => {
    const desk = ticketSyncDesk();
    const { id } = await desk.open({ category: null });
    await desk.take(id);
    await desk.aduan.tickets.classify(id, { category: 'kdmp.gerai' }, { actor: supervisor });
    await desk.aduan.workOff();
    expect(desk.told()).toEqual(['ticket', 'in-progress']);
  });
});

describe('a system that is away', () => {
  test('holds up no ticket that is opened, and hears everything in order when it is back', async () => {
    let isAway = true;
    const desk = ticketSyncDesk({
      before: () => {
        if (isAway) throw new DirectoryError('unavailable', 'away');
      },
    });
    const ids: string[] = [];
    for (let count = 0; count < 20; count += 1) ids.push((await desk.open()).id);
    for (const id of ids) await desk.take(id);
    for (let count = 0; count < 50; count += 1) await desk.later(minute);
    expect(desk.told()).toEqual([]);
    expect(desk.calls.length).toBeLessThan(200);
    isAway = false;
    for (let count = 0; count < 30; count += 1) await desk.later(minute);
    expect(desk.told().toSorted()).toEqual([
      ...ids.map(() => 'in-progress'),
      ...ids.map(() => 'ticket'),
    ]);
    const order = desk.other.pushes.map(({ ticket, type }) => `${ticket.number} ${type}`);
    for (const { ticket } of desk.other.pushes) {
      const of = order.filter((each) => each.startsWith(ticket.number));
      expect(of).toEqual([`${ticket.number} ticket`, `${ticket.number} progress`]);
    }
  });

  test('is left alone for as long as it asks', async () => {
    const desk = ticketSyncDesk({
      before: () => {
        throw new DirectoryError('rate-limited', 'slower', { retryAfterMs: 30 * minute });
      },
    });
    await desk.open();
    await desk.open();
    await desk.aduan.workOff();
    await desk.later(29 * minute);
    expect(desk.calls).toHaveLength(1);
    await desk.later(minute);
    expect(desk.calls).toHaveLength(2);
  });

  test('is given up after the patience of the host, for people to see', async () => {
    const desk = ticketSyncDesk({
      patienceMs: 60 * minute,
      before: () => {
        throw new DirectoryError('unavailable', 'away');
      },
    });
    await desk.open();
    await desk.aduan.workOff();
    await desk.later(61 * minute);
    const { deadLetters } = await desk.aduan.queues.outbox();
    expect(deadLetters).toMatchObject([
      { target: 'ticket-sync:helpdesk', error: 'directory-unavailable' },
    ]);
  });

  test('that refuses one ticket hears of the others, and a person may try again', async () => {
    let refuses = true;
    const desk = ticketSyncDesk({
      before: () => {
        if (refuses) throw new DirectoryError('refused', 'no');
      },
    });
    const { id } = await desk.open();
    await desk.take(id);
    await desk.aduan.workOff();
    refuses = false;
    await desk.open();
    await desk.aduan.workOff();
    expect(desk.told()).toEqual(['ticket']);
    const { deadLetters } = await desk.aduan.queues.outbox();
    const errors = deadLetters.map(({ error }) => error);
    expect(errors).toEqual(['case-not-taken', 'directory-refused', 'directory-refused']);
    for (const { id } of deadLetters.toReversed()) {
      const letter = `out:${id}`;
      await desk.aduan.deadLetters.replay({ letter }, { actor: systemPrincipal });
    }
    await desk.aduan.workOff();
    expect(desk.told()).toEqual(['ticket', 'ticket', 'in-progress']);
  });

  test('that never answers takes two slots of the outbox, not those of citizens', async () => {
    let underWay = 0;
    let most = 0;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const desk = ticketSyncDesk({
      before: async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await held;
        underWay -= 1;
      },
    });
    for (let count = 0; count < 6; count += 1) await desk.open();
    await desk.aduan.start();
    await expect.poll(() => underWay).toBe(2);
    await desk.open();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(most).toBe(2);
    release();
    await expect.poll(() => desk.told().length).toBe(7);
    expect(most).toBe(2);
    await desk.aduan.close();
  });
});

function isShared(entry: object): boolean {
  return 'event' in entry && entry.event === 'ticket-sync:shared';
}
