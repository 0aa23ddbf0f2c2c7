import { parties } from '@aduan/plugins/parties';
import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../src/ticket/ticket.js';
import { firstOf } from './first-of.js';
import { delivery, officer, supervisor, testChannel, testDesk, textEvent } from './test-desk.js';

const dayMs = 86_400_000;
const by = { actor: officer };

function earlierTicketDesk() {
  const channel = testChannel();
  const desk = testDesk({ channels: { test: channel }, plugins: [parties()] });
  const { aduan } = desk;
  const newest = async () => {
    const { items } = await aduan.tickets.list({ order: 'newest' }, by);
    return (await aduan.tickets.get(firstOf(items).ticket.id, by)).ticket;
  };
  return {
    ...desk,
    /** A citizen writes; returns their newest ticket. */
    async write(text: string, from = 'u-1', conversation = from): Promise<Ticket> {
      desk.clock.now += 1_000;
      channel.sent.splice(0);
      await aduan.fetch(delivery([{ ...textEvent(text, from), conversation }]));
      await aduan.workOff();
      return newest();
    },
    async answer(id: string) {
      await aduan.tickets.answer(id, 'Sudah buka.', by);
      await aduan.workOff();
    },
    /** The messages to citizens since the last one was written. */
    told: () => JSON.stringify(channel.sent.map(({ content }) => content)),
  };
}

describe('a citizen who writes again', () => {
  it('opens their answered ticket within the window', async () => {
    const { answer, aduan, clock, write } = earlierTicketDesk();
    const first = await write('Gerai tutup.');
    await answer(first.id);
    clock.now += 29 * dayMs;
    const same = await write('Masih tutup.');
    expect(same).toMatchObject({ id: first.id, phase: 'active', cycle: 2 });
    expect((await aduan.tickets.list({}, by)).items).toHaveLength(1);
  });

  it('gets a new ticket that is linked, and hears both numbers, after the window', async () => {
    const { answer, clock, told, write } = earlierTicketDesk();
    const first = await write('Gerai tutup.');
    await answer(first.id);
    clock.now += 31 * dayMs;
    const second = await write('Masih tutup.');
    expect(second.id).not.toBe(first.id);
    expect(second).toMatchObject({
      links: [{ type: 'related', ticketId: first.id }],
      obligations: [{ status: 'owed' }],
    });
    expect(told()).toContain(`nomor ${second.number}, kami sambungkan`);
    expect(told()).toContain(`nomor ${first.number}, yang sudah kami jawab`);
    // The next message is added to the new ticket.
    expect(await write('Tolong.')).toMatchObject({ id: second.id, messageCount: 3 });
  });

  it('gets a new ticket that is linked to the closed one', async () => {
    const { answer, aduan, told, write } = earlierTicketDesk();
    const first = await write('Gerai tutup.');
    await answer(first.id);
    await aduan.tickets.close(first.id, by);
    const second = await write('Masih tutup.');
    expect(second.links).toEqual([{ type: 'related', ticketId: first.id }]);
    expect(told()).toContain(`nomor ${first.number}, yang sudah selesai`);
  });

  it('is known in another conversation, too, by their latest ticket that is over', async () => {
    const { answer, told, write } = earlierTicketDesk();
    const oldest = await write('Gerai tutup.', 'u-1', 'c-1');
    await answer(oldest.id);
    const later = await write('Timbangan rusak.', 'u-1', 'c-2');
    expect(later.links).toEqual([{ type: 'related', ticketId: oldest.id }]);
    await answer(later.id);
    const open = await write('Pupuk habis.', 'u-1', 'c-3');
    expect(open.links).toEqual([{ type: 'related', ticketId: later.id }]);
    const last = await write('Listrik mati.', 'u-1', 'c-4');
    expect(last.links).toEqual([{ type: 'related', ticketId: later.id }]);
    expect(told()).toContain(later.number);
    expect(told()).not.toContain(open.number);
  });

  it('is the same person under another party that somebody merged with theirs', async () => {
    const { answer, aduan, write } = earlierTicketDesk();
    const first = await write('Gerai tutup.', 'u-1');
    const stranger = await write('Timbangan rusak.', 'u-2');
    await answer(first.id);
    const [into] = first.reporters;
    const [merged] = stranger.reporters;
    const parties = aduan.plugins.parties;
    const reason = 'Orangnya sama.';
    await parties.merge(merged ?? '', { into: into ?? '', reason }, { actor: supervisor });
    const next = await write('Pupuk habis.', 'u-2', 'c-9');
    expect(next.links).toEqual([{ type: 'related', ticketId: first.id }]);
  });
});

describe('no link is made', () => {
  it('to the ticket of another person, in whose conversation they write', async () => {
    const { answer, aduan, told, write } = earlierTicketDesk();
    const first = await write('Gerai tutup.', 'u-1', 'shared');
    await answer(first.id);
    await aduan.tickets.close(first.id, by);
    const stranger = await write('Timbangan rusak.', 'u-2', 'c-2');
    expect(stranger.links).toEqual([]);
    expect(told()).not.toContain(first.number);
    expect((await write('Pupuk habis.', 'u-3')).links).toEqual([]);
  });

  it('to a ticket whose reporter was hidden, nor from a new one that hides them', async () => {
    const { answer, aduan, told, write } = earlierTicketDesk();
    const first = await write('Gerai tutup.');
    await aduan.tickets.restrict(first.id, { anonymous: true }, by);
    await answer(first.id);
    await aduan.tickets.close(first.id, by);
    for (const conversation of ['u-1', 'c-2']) {
      const next = await write('Masih tutup.', 'u-1', conversation);
      expect(next.id).not.toBe(first.id);
      expect(next.links).toEqual([]);
      expect(told()).not.toContain(first.number);
    }
  });

  it('to a ticket that became that of somebody else when its reporter was hidden', async () => {
    const { answer, aduan, write } = earlierTicketDesk();
    const first = await write('Gerai tutup.');
    await aduan.tickets.restrict(first.id, { anonymous: true }, by);
    await answer(first.id);
    await aduan.tickets.close(first.id, by);
    const loosened = { anonymous: false, reason: 'Pelapor mengizinkan.' };
    await aduan.tickets.restrict(first.id, loosened, { actor: supervisor });
    expect((await write('Masih tutup.')).links).toEqual([]);
  });
});
