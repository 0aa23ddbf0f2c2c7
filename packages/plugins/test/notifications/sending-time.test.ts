import { ChannelError, systemPrincipal } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import { contactAt, head, minute, notificationDesk } from './notification-desk.js';

const asHead = { actor: head };
const gathered = 2 * minute;
const hour = 60 * minute;
const legal = { category: 'kdmp.legal.npwp' };

describe('a burst', () => {
  test('of forty new tickets is one message, which names twelve and counts the rest', async () => {
    const { textsAfter, open } = notificationDesk();
    for (let count = 0; count < 40; count += 1) await open(legal);
    const heard = await textsAfter(gathered);
    expect(heard.map(({ who }) => who)).toEqual(['officer:p-2', 'officer:p-3', 'unit:kelembagaan']);
    const [first] = heard;
    expect(first?.text).toMatch(/^Baru di antrean Tim kelembagaan \(40\)\n/);
    expect(first?.text.match(/ADU-2026/g)).toHaveLength(12);
    expect(first?.text).toMatch(/\n\ndan 28 laporan lagi\nhttps:\/\/desk\.example\/$/);
    expect(first?.text.length).toBeLessThan(4096);
  });

  test('tells most pressing things first, and each ticket once', async () => {
    const { aduan, textsAfter, open } = notificationDesk();
    const given = await open(legal);
    await open(legal);
    await aduan.tickets.assign(given.id, { assignee: 'p-2' }, asHead);
    const heard = await textsAfter(gathered);
    const [p2] = heard;
    expect(p2?.text.split('\n\n').map((section) => section.split('\n')[0])).toEqual([
      'Ditugaskan kepada Anda',
      'Baru di antrean Tim kelembagaan',
    ]);
    expect(p2?.text.match(/ADU-2026/g)).toHaveLength(2);
  });

  test('that goes on is told again only after it was gathered again', async () => {
    const { textsAfter, open, receiversAfter } = notificationDesk();
    await open(legal);
    await textsAfter(minute);
    await open(legal);
    expect(await receiversAfter(minute)).toHaveLength(3);
    await open(legal);
    expect(await receiversAfter(minute)).toEqual([]);
    expect(await receiversAfter(minute)).toHaveLength(3);
  });
});

describe('off duty', () => {
  test('notices wait for the next working time, and come together', async () => {
    const { clock, textsAfter, open } = notificationDesk();
    clock.now = Date.UTC(2026, 3, 17, 10);
    await open(legal);
    expect(await textsAfter(hour)).toEqual([]);
    await open(legal);
    clock.now = Date.UTC(2026, 3, 20, 0, 29);
    expect(await textsAfter(0)).toEqual([]);
    const heard = await textsAfter(minute);
    expect(heard.map(({ who }) => who)).toEqual(['officer:p-2', 'officer:p-3', 'unit:kelembagaan']);
    expect(heard[0]?.text).toContain('(2)');
  });

  test('is what the shifts of an officer say, not the hours of the desk', async () => {
    const { aduan, clock, open, receiversAfter } = notificationDesk();
    clock.now = Date.UTC(2026, 3, 14, 6);
    const { id } = await open();
    expect(await receiversAfter(gathered)).toEqual(['unit:layanan']);
    await aduan.tickets.assign(id, { assignee: 'p-1' }, asHead);
    clock.now = Date.UTC(2026, 3, 15, 0, 30);
    expect(await receiversAfter(0)).toEqual(['officer:p-1']);
  });

  test('does not hold what a receiver wants at any time', async () => {
    const { clock, open, receiversAfter } = notificationDesk({
      contact: (receiver) => contactAt(receiver, { waits: receiver.id !== 'p-2' }),
    });
    clock.now = Date.UTC(2026, 3, 18, 3);
    await open(legal);
    expect(await receiversAfter(gathered)).toEqual(['officer:p-2']);
  });
});

describe('a receiver', () => {
  test('hears what they want, in their language, at each of their addresses', async () => {
    const { aduan, textsAfter, open } = notificationDesk({
      contact: (receiver) => {
        const [address] = contactAt(receiver).addresses;
        if (receiver.id !== 'p-2' || !address) return null;
        const mail = { account: 'desk', ids: [{ kind: 'email', value: 'p2@desk.example' }] };
        return {
          locale: 'en',
          addresses: [
            { ...address, wants: ['assigned'] },
            { channel: 'inbox', to: mail },
            { channel: 'inbox', to: { account: 'desk', ids: [] }, wants: [] },
          ],
        };
      },
    });
    const { id } = await open(legal);
    const [queued, ...rest] = await textsAfter(gathered);
    expect(rest).toEqual([]);
    expect(queued).toMatchObject({
      who: 'p2@desk.example',
      text: expect.stringMatching(/^New in the queue of Institutions team\n.* · Complaint · /),
    });
    await aduan.tickets.assign(id, { assignee: 'p-2' }, asHead);
    const heard = await textsAfter(gathered);
    expect(heard.map(({ who }) => who)).toEqual(['officer:p-2', 'p2@desk.example']);
  });

  test('whom the host cannot look up now is asked for again, and holds nobody up', async () => {
    let isDown = true;
    const { clock, logs, open, receiversAfter } = notificationDesk({
      contact: (receiver) => {
        if (isDown && receiver.id === 'p-2') throw new Error('The directory is down.');
        return contactAt(receiver);
      },
    });
    await open(legal);
    expect(await receiversAfter(gathered)).toEqual(['officer:p-3', 'unit:kelembagaan']);
    expect(logs).toContainEqual({
      level: 'error',
      event: 'notifications.contact-failed',
      data: { plugin: 'notifications', kind: 'officer', id: 'p-2', error: 'Error' },
    });
    isDown = false;
    clock.now += minute;
    expect(await receiversAfter(0)).toEqual(['officer:p-2']);
  });
});

describe('once and never lost', () => {
  test('what was decided before a crash is sent by another process', async () => {
    const first = notificationDesk();
    await first.open(legal);
    const second = notificationDesk({ store: first.store });
    expect(await second.receiversAfter(gathered)).toHaveLength(3);
    expect(await first.receiversAfter(gathered)).toEqual([]);
  });

  test('of two processes that find the same, one sends it', async () => {
    const first = notificationDesk();
    const second = notificationDesk({ store: first.store });
    for (let count = 0; count < 5; count += 1) await first.open(legal);
    for (const { clock } of [first, second]) clock.now += gathered;
    await Promise.all([first.aduan.workOff(), second.aduan.workOff()]);
    const sent = [...first.inbox.sent, ...second.inbox.sent].map((each) => each.conversation);
    expect(sent.toSorted()).toEqual(['officer:p-2', 'officer:p-3', 'unit:kelembagaan']);
  });

  test('a channel that is down is tried again, with the same key', async () => {
    const keys: string[] = [];
    const { textsAfter, open, receiversAfter } = notificationDesk({
      contact: (receiver) => (receiver.kind === 'unit' ? contactAt(receiver) : null),
      send: ({ key }) => {
        keys.push(key);
        if (keys.length < 3) throw new ChannelError({ class: 'retryable' }, 'busy');
        return { ids: [], status: 'sent', at: 0 };
      },
    });
    await open(legal);
    expect(await textsAfter(gathered)).toEqual([]);
    await textsAfter(minute);
    expect(await receiversAfter(minute)).toEqual(['unit:kelembagaan']);
    expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
  });

  test('what cannot be sent is stuck like any delivery, and goes out when a person says so', async () => {
    let isBlocked = true;
    const { aduan, textsAfter, open, receiversAfter } = notificationDesk({
      contact: (receiver) => (receiver.kind === 'unit' ? contactAt(receiver) : null),
      send: () => {
        if (isBlocked) throw new ChannelError({ class: 'recipient' }, 'gone');
        return { ids: [], status: 'sent', at: 0 };
      },
    });
    await open(legal);
    expect(await textsAfter(gathered)).toEqual([]);
    const { deadLetters } = await aduan.queues.outbox();
    expect(deadLetters).toMatchObject([{ target: 'inbox', ticketId: null, state: 'dead' }]);
    isBlocked = false;
    const letter = `out:${deadLetters[0]?.id}`;
    await aduan.deadLetters.replay({ letter }, { actor: systemPrincipal });
    expect(await receiversAfter(0)).toEqual(['unit:kelembagaan']);
  });
});

describe('a message', () => {
  test('says that it is a notification, and of what, to the channel alone', async () => {
    const { textsAfter, inbox, open } = notificationDesk();
    const { number } = await open(legal);
    await textsAfter(gathered);
    const subject = `${number} · Baru di antrean Tim kelembagaan`;
    for (const message of inbox.sent) {
      expect(message).toMatchObject({ purpose: 'notification', automatic: true, subject });
    }
    expect(inbox.sent).toHaveLength(3);
  });
});
