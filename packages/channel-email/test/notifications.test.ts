import { ChannelError } from '@aduan/core';
import { describe, expect, it } from 'vitest';
import { replyLine } from '../src/mail/new-text.js';
import { notificationDesk, supervisor } from './notification-desk.js';

describe('notifications of officers', () => {
  it('are as many as there is news: eight complaints in a minute, eight mails each, none dead', async () => {
    const desk = notificationDesk();
    for (let n = 1; n <= 8; n += 1) await desk.complain(n);
    expect(['siti', 'budi', 'pusat'].map((id) => desk.to(id).length)).toEqual([8, 8, 8]);
    const { items: deadLetters } = await desk.aduan.deadLetters.list({}, { actor: supervisor });
    expect(deadLetters).toEqual([]);
  });

  it('are no letters to a citizen: their own subject, no line for replies, from no answering machine', async () => {
    const desk = notificationDesk();
    await desk.complain(1);
    const [ticket] = await desk.cases();
    const [mail] = desk.to('siti');
    expect(mail?.subject).toBe(`${ticket?.number} · Baru di antrean Tim pusat`);
    expect(mail?.headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'x-auto-response-suppress': 'All',
    });
    expect(mail?.inReplyTo).toBeUndefined();
    expect(`${mail?.text}${mail?.html}`).not.toContain(replyLine);
    expect(mail?.text).toContain(ticket?.number);
  });

  it('that are gathered name the most pressing ticket in their subject, and count the rest', async () => {
    const desk = notificationDesk({ gatherMs: 120_000 });
    for (let n = 1; n <= 8; n += 1) await desk.complain(n);
    desk.clock.advance(120_000);
    await desk.aduan.workOff();
    const subjects = desk.to('siti').map(({ subject }) => subject);
    expect(subjects).toEqual([
      expect.stringMatching(/^\S+ · Baru di antrean Tim pusat, dan 7 laporan lagi$/),
    ]);
  });

  it('that do not arrive say what happened and in which ticket, never that a citizen blocks us', async () => {
    const desk = notificationDesk({
      carry: async ({ to }) => {
        if (to === 'budi@dinas.example') throw new ChannelError({ class: 'blocked' }, 'No.');
        if (to === 'pusat@dinas.example') throw new ChannelError({ class: 'recipient' }, 'No.');
      },
    });
    await desk.complain(1);
    const [ticket] = await desk.cases();
    const { items: deadLetters } = await desk.aduan.deadLetters.list({}, { actor: supervisor });
    expect(deadLetters.map(({ error }) => error).toSorted()).toEqual([
      'notification-blocked',
      'notification-recipient',
    ]);
    for (const { ticketNumber, why } of deadLetters) {
      expect(ticketNumber).toBe(ticket?.number);
      expect(`${why.id} ${why.en}`).not.toMatch(/warga|citizen/);
      expect(`${why.id} ${why.en}`).toMatch(/petugas.*officer/);
    }
  });
});
