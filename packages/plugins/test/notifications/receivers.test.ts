import { defineKind } from '@aduan/core';
import { complaint } from '@aduan/core/ticket';
import { describe, expect, test } from 'vitest';
import { head, minute, notificationDesk } from './notification-desk.js';

const asHead = { actor: head };
const gathered = 2 * minute;
const legal = { category: 'kdmp.legal.npwp' };
const day = 24 * 60 * minute;

describe('a new ticket', () => {
  test('is told to the unit and its officers, once it was gathered', async () => {
    const { textsAfter, open } = notificationDesk();
    const { id, number } = await open(legal);
    expect(await textsAfter(gathered - 1)).toEqual([]);
    const heard = await textsAfter(1);
    expect(heard.map(({ who }) => who)).toEqual(['officer:p-2', 'officer:p-3', 'unit:kelembagaan']);
    expect(heard[0]?.text).toBe(
      [
        'Baru di antrean Tim kelembagaan',
        `${number} · Pengaduan · NPWP · tenggat Jumat pukul 16.30 WIB`,
        `https://desk.example/kasus/${id}`,
      ].join('\n'),
    );
    expect(await textsAfter(gathered)).toEqual([]);
  });

  test('is not told to an officer who may not see it', async () => {
    const { open, receiversAfter } = notificationDesk();
    await open({ ...legal, region: '31' });
    expect(await receiversAfter(gathered)).toEqual(['officer:p-2', 'unit:kelembagaan']);
  });

  test('of a kind for few is not told to the others, nor to a unit that they belong to', async () => {
    const label = { id: 'Perilaku petugas', en: 'Conduct' };
    const conduct = defineKind({ id: 'conduct', label, seenBy: ['supervisor'] });
    const { open, receiversAfter } = notificationDesk({ kinds: [complaint, conduct] });
    await open({ ...legal, kind: 'conduct' });
    expect(await receiversAfter(gathered)).toEqual(['officer:p-3']);
    await open({ category: 'kdmp.legal', region: '33.01', kind: 'conduct' });
    expect(await receiversAfter(gathered), 'a unit of unknown readers').toEqual([]);
  });

  test('is news to nobody any more once somebody has it, or it is closed', async () => {
    const { aduan, as, open, receiversAfter } = notificationDesk();
    const [taken, passed] = [await open(legal), await open(legal)];
    await aduan.tickets.assign(taken.id, { assignee: 'p-2' }, as('p-2'));
    await aduan.tickets.assign(passed.id, { team: 'sistem' }, asHead);
    expect(await receiversAfter(gathered)).toEqual(['unit:sistem']);
  });

  test('is not told to the officer who opened it', async () => {
    const { aduan, as, receiversAfter } = notificationDesk();
    const said = { body: 'Sistem tidak bisa dibuka.', channel: 'phone' };
    await aduan.tickets.open({ ...said, ...legal }, as('p-3'));
    expect(await receiversAfter(gathered)).toEqual(['officer:p-2', 'unit:kelembagaan']);
  });
});

describe('a ticket with many reports', () => {
  test('is told once, by the report that leads it', async () => {
    const { aduan, textsAfter, open, waiting } = notificationDesk();
    const cases = aduan.plugins['merged-tickets'];
    const [lead, ...others] = [await open(legal), await open(legal), await open(legal)];
    const into = lead?.id ?? '';
    for (const { id } of others) await cases.merge(id, { into }, asHead);
    await textsAfter(gathered);
    await aduan.tickets.assign(into, { team: 'sistem' }, asHead);
    const [only, ...more] = await waiting();
    expect(more).toEqual([]);
    expect(only?.value).toContain(into);
    const [heard, ...rest] = await textsAfter(gathered);
    expect(rest).toEqual([]);
    expect(heard).toMatchObject({ who: 'unit:sistem' });
    expect(heard?.text.match(/ADU-2026/g)).toEqual(['ADU-2026']);
    expect(heard?.text).toContain(lead?.number);
  });
});

describe('a ticket that is passed on', () => {
  test('is told to the other unit', async () => {
    const { aduan, textsAfter, open } = notificationDesk();
    const { id } = await open(legal);
    await textsAfter(gathered);
    await aduan.tickets.assign(id, { team: 'layanan', reason: 'Mohon dibantu.' }, asHead);
    const heard = await textsAfter(gathered);
    expect(heard.map(({ who }) => who)).toEqual(['officer:p-1', 'unit:layanan']);
    expect(heard[0]?.text).toMatch(/^Diteruskan ke Tim layanan\nADU-/);
  });

  test('is told to the officer who is given it, but not to the one who takes it', async () => {
    const { aduan, as, textsAfter, open } = notificationDesk();
    const { id } = await open(legal);
    await textsAfter(gathered);
    await aduan.tickets.assign(id, { assignee: 'p-2' }, as('p-2'));
    expect(await textsAfter(gathered)).toEqual([]);
    await aduan.tickets.assign(id, { assignee: 'p-3' }, asHead);
    const [heard, ...others] = await textsAfter(gathered);
    expect(others).toEqual([]);
    expect(heard).toMatchObject({
      who: 'officer:p-3',
      text: expect.stringContaining('kepada Anda'),
    });
  });

  test('is news only to the officer who has it in the end', async () => {
    const { aduan, open, receiversAfter } = notificationDesk();
    const { id } = await open(legal);
    for (const assignee of ['p-3', 'p-2']) await aduan.tickets.assign(id, { assignee }, asHead);
    expect(await receiversAfter(gathered)).toEqual(['officer:p-2']);
  });

  test('comes back into the queue when its officer gives it up', async () => {
    const { aduan, textsAfter, open, receiversAfter } = notificationDesk();
    const { id } = await open(legal);
    await aduan.tickets.assign(id, { assignee: 'p-2' }, asHead);
    await textsAfter(gathered);
    await aduan.tickets.assign(id, { assignee: null }, asHead);
    expect(await receiversAfter(gathered)).toEqual([
      'officer:p-2',
      'officer:p-3',
      'unit:kelembagaan',
    ]);
  });
});

describe('a deadline', () => {
  test('rings who handles the ticket, and the supervisor when it is escalated', async () => {
    const { aduan, textsAfter, open } = notificationDesk({
      contact: (receiver) => ({ ...allDay(receiver) }),
    });
    const { id } = await open(legal);
    await aduan.tickets.assign(id, { assignee: 'p-2' }, asHead);
    await textsAfter(gathered);
    const heard: string[] = [];
    for (let days = 0; days < 8; days += 1) {
      await textsAfter(day);
      for (const { who, text } of await textsAfter(gathered)) {
        heard.push(`${who} ${text.split('\n')[0]}`);
      }
    }
    expect(new Set(heard)).toEqual(
      new Set([
        'officer:p-2 Hampir jatuh tempo',
        'officer:p-2 Lewat tenggat',
        'officer:p-3 Lewat tenggat',
      ]),
    );
  });

  test('rings the whole unit while nobody handles the ticket', async () => {
    const { textsAfter, open, receiversAfter } = notificationDesk({ contact: allDay });
    await open(legal);
    await textsAfter(gathered);
    await textsAfter(2.5 * day);
    expect(await receiversAfter(gathered)).toEqual([
      'officer:p-2',
      'officer:p-3',
      'unit:kelembagaan',
    ]);
  });

  test('that passed tells what is late, since when, and where', async () => {
    const { textsAfter, open } = notificationDesk({ contact: allDay });
    const { number } = await open(legal);
    await textsAfter(gathered);
    await textsAfter(3.6 * day);
    const [heard] = await textsAfter(gathered);
    expect(heard?.text).toContain(
      `Lewat tenggat\n${number} · Pengaduan · NPWP · Tim kelembagaan · tanggapan pertama seharusnya hari ini pukul 16.30 WIB`,
    );
  });
});

function allDay({ kind, id }: { readonly kind: 'officer' | 'unit'; readonly id: string }) {
  const to = { account: 'desk', ids: [{ kind: 'user', value: `${kind}:${id}` }] };
  return { addresses: [{ channel: 'inbox', to }], waits: false };
}
