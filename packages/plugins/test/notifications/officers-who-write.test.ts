import type { InboundMessage } from '@aduan/core/channel';
import { describe, expect, test } from 'vitest';
import { officer, textEvent } from '../../../core/test/runtime/test-desk.js';
import {
  contactAt,
  minute,
  type NotificationDeskOptions,
  notificationDesk,
} from './notification-desk.js';

const legal = { category: 'kdmp.legal.npwp' };
const deskUrl = 'https://desk.example/petugas';
const citizenUrl = 'https://desk.example/lapor';

/** A desk that notified officers of one ticket in a chat, and the officers' replies. */
async function chatOfOfficers(options: NotificationDeskOptions = {}) {
  const desk = notificationDesk({ deskUrl, citizenUrl, ...options });
  const ticket = await desk.open(legal);
  await desk.textsAfter(2 * minute);
  const idsTold = (who: string) =>
    desk.inbox.sent
      .filter(({ conversation }) => conversation === who)
      .map(({ key }) => `provider-${key}`);
  const told = desk.inbox.sent.length;
  return {
    ...desk,
    ticket,
    idsTold,
    async write(who: string, text: string, more: Partial<InboundMessage> = {}) {
      const event = { ...textEvent(text, who), ...more };
      await desk.aduan.fetch(
        new Request('https://desk.example/aduan/inbox', {
          method: 'POST',
          headers: { 'x-secret': 'right' },
          body: JSON.stringify([event]),
        }),
      );
      await desk.aduan.workOff();
    },
    answers: () =>
      desk.inbox.sent.slice(told).map(({ content, conversation, purpose }) => {
        expect(purpose).toBe('notification');
        return { who: conversation, text: content.type === 'text' ? content.text : '' };
      }),
    cases: async () => (await desk.aduan.tickets.list({}, { actor: officer })).items.length,
    notes: async () => {
      const { timeline } = await desk.aduan.tickets.get(ticket.id, { actor: officer });
      return timeline.flatMap((entry) =>
        entry.type === 'note' ? [{ text: entry.text, by: entry.actor.id }] : [],
      );
    },
  };
}

describe('an officer in the chat where notifications come', () => {
  test('a person who quotes one writes a note into its ticket, once', async () => {
    const desk = await chatOfOfficers();
    const [replyTo = ''] = desk.idsTold('officer:p-2');
    const same = { replyTo, key: 'same', id: 'same' };
    await desk.write('officer:p-2', 'Saya hubungi bidang usaha sore ini.', same);
    await desk.write('officer:p-2', 'Saya hubungi bidang usaha sore ini.', same);
    expect(await desk.notes()).toEqual([
      { text: 'Saya hubungi bidang usaha sore ini.', by: 'p-2' },
    ]);
    expect(desk.answers()).toEqual([]);
    expect(await desk.cases()).toBe(1);
  });

  test('a person who writes without a quote is refused: no ticket, no command, and the way to both desks', async () => {
    const desk = await chatOfOfficers();
    await desk.write('officer:p-2', 'Gerai di desa saya tutup.');
    await desk.write('officer:p-2', `cabut ${desk.ticket.number}`);
    expect(desk.answers()).toEqual([
      { who: 'officer:p-2', text: expect.stringContaining('tidak menjadi laporan') },
    ]);
    expect(desk.answers()[0]?.text).toContain(deskUrl);
    expect(desk.answers()[0]?.text).toContain(citizenUrl);
    expect(await desk.cases()).toBe(1);
    expect(await desk.notes()).toEqual([]);
    expect(desk.logs.map(({ event }) => event)).toContain('notification.address-wrote');
  });

  test('a person who quotes what was said to another officer is refused', async () => {
    const desk = await chatOfOfficers();
    const [replyTo = ''] = desk.idsTold('officer:p-3');
    await desk.write('officer:p-2', 'Sudah saya urus.', { replyTo });
    expect(await desk.notes()).toEqual([]);
    expect(desk.answers()).toMatchObject([{ who: 'officer:p-2' }]);
    expect(await desk.cases()).toBe(1);
  });

  test('a person who quotes a message about several tickets is refused', async () => {
    const desk = notificationDesk({ deskUrl, citizenUrl });
    await desk.open(legal);
    await desk.open(legal);
    await desk.textsAfter(2 * minute);
    const told = desk.inbox.sent.find(({ conversation }) => conversation === 'officer:p-2');
    const event = { ...textEvent('Siap.', 'officer:p-2'), replyTo: `provider-${told?.key}` };
    await desk.aduan.fetch(
      new Request('https://desk.example/aduan/inbox', {
        method: 'POST',
        headers: { 'x-secret': 'right' },
        body: JSON.stringify([event]),
      }),
    );
    expect(await desk.textsAfter(0)).toMatchObject([{ who: 'officer:p-2' }]);
    const { items } = await desk.aduan.tickets.list({}, { actor: officer });
    expect(items).toHaveLength(2);
  });

  test('a person who left the office is a citizen again', async () => {
    let isThere = true;
    const desk = await chatOfOfficers({
      contact: (receiver) => (isThere ? contactAt(receiver) : null),
    });
    isThere = false;
    await desk.write('officer:p-2', 'Gerai di desa saya tutup sudah seminggu.');
    expect(await desk.cases()).toBe(2);
  });

  test('a citizen, and the address of a unit, open tickets as ever', async () => {
    const desk = await chatOfOfficers();
    await desk.write('warga-9', 'Gerai di desa saya tutup sudah seminggu.');
    await desk.write('unit:kelembagaan', 'Diteruskan dari kotak surat: gerai tutup.');
    expect(await desk.cases()).toBe(3);
  });

  test('a mail address proves nobody, so what comes from one stays a report', async () => {
    const ids = [{ kind: 'email', value: 'petugas@desk.example' }];
    const desk = await chatOfOfficers({
      contact: () => ({ addresses: [{ channel: 'inbox', to: { account: 'desk', ids } }] }),
    });
    await desk.write('surat', 'Terusan: gerai di desa kami tutup.', {
      from: { account: 'desk', ids },
    });
    expect(await desk.cases()).toBe(2);
  });
});
