import { describe, expect, test } from 'vitest';
import { delivery, textEvent } from '../../../core/test/runtime/test-desk.js';
import { contactAt, head, minute, notificationDesk } from './notification-desk.js';

const asHead = { actor: head };
const day = 24 * 60 * minute;

/** Marks for everything that is sealed, names people, or is finer than needed. */
const marks = {
  body: 'Ketua meminta uang BODYMARK.',
  subject: 'Perihal SUBJECTMARK',
  respondent: 'Pak RESPONDENTMARK',
  reporter: { name: 'Bu NAMEMARK', contacts: [{ kind: 'phone', value: '081277700077' }] },
  cooperative: { name: 'Koperasi COOPMARK', nikop: '3275070060001', villageCode: '33.73.04.1001' },
  region: '33.73.04.1001',
} as const;
const planted =
  /MARK|81277700077|3275070060001|33\.73|COOP|warga-1|petugas|pengawas-rahasia|confidential|anonym|rahasia/i;

type Flags = 'open' | 'anonymous' | 'confidential' | 'supervisory';
const flagsOf = {
  open: {},
  anonymous: { anonymous: true },
  confidential: { confidential: true },
  supervisory: { supervisory: true },
} as const satisfies Record<Flags, object>;

/** Fires all notified events of a ticket, with a mark in every text, and returns all notifications. */
async function toldOf(input: object) {
  const desk = notificationDesk({
    contact: (receiver) => contactAt(receiver, { waits: false }),
    digestAt: '07:30',
  });
  const { aduan, textsAfter, open } = desk;
  const heard = [];
  const { id } = await open({ ...marks, category: 'kdmp.legal.npwp', ...input });
  heard.push(...(await textsAfter(2 * minute)));
  const other = await aduan.tickets.open({ body: 'BODYMARK', channel: 'phone' }, asHead);
  await aduan.tickets.note(id, 'NOTEMARK', asHead);
  await aduan.tickets.link(id, { ticketId: other.ticket.id, as: 'related' }, asHead);
  await aduan.tickets.assign(id, { team: 'wilayah-33', reason: 'REASONMARK' }, asHead);
  heard.push(...(await textsAfter(2 * minute)));
  await aduan.tickets.assign(id, { assignee: 'p-4', reason: 'REASONMARK' }, asHead);
  heard.push(...(await textsAfter(2 * minute)));
  for (let days = 0; days < 20; days += 1) {
    heard.push(...(await textsAfter(day - 2 * minute)), ...(await textsAfter(2 * minute)));
  }
  return { ...desk, heard, number: (await aduan.tickets.get(id, asHead)).ticket.number };
}

describe('no notice holds a word of a citizen, a name, a contact or a fine region', () => {
  test.each(Object.entries(flagsOf))('of an %s ticket', async (_, flags) => {
    const { heard, number } = await toldOf(flags);
    const about = heard.filter(({ text }) => text.includes(number));
    const titles = about.map(({ text }) => text.split('\n')[0]);
    for (const title of [
      /^Baru/,
      /^Diteruskan/,
      /^Ditugaskan/,
      /^Hampir/,
      /^Lewat/,
      /^Ringkasan/,
    ]) {
      expect(titles).toContainEqual(expect.stringMatching(title));
    }
    for (const { text } of heard) expect(text).not.toMatch(planted);
  });

  test('of a ticket that came over a channel', async () => {
    const { aduan, textsAfter } = notificationDesk();
    const values = { body: marks.body, name: 'Bu NAMEMARK', phone: '081277700077' };
    const form = { type: 'form' as const, id: 'laporan', values };
    await aduan.fetch(delivery([{ ...textEvent(''), parts: [form] }]));
    await aduan.workOff();
    const heard = await textsAfter(2 * minute);
    expect(heard.length).toBeGreaterThan(0);
    for (const { text } of heard) expect(text).not.toMatch(planted);
  });

  test('in the store, while it waits and while it is sent', async () => {
    const { aduan, open, store, clock, waiting } = notificationDesk({
      send: () => Promise.reject(new Error()),
    });
    await open({ ...marks, category: 'kdmp.legal.npwp' });
    const tenant = 'default' as never;
    const rows = await waiting();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(planted);
    clock.now += 2 * minute;
    await aduan.workOff();
    const [pending] = await store.claimOutbox(tenant, clock.now + day, 1, 10);
    const bytes = new TextDecoder('latin1').decode(pending?.payload);
    expect(bytes).not.toMatch(/officer:|unit:|ADU-/);
  });
});

describe('anyone who is reported hears nothing', () => {
  const everybody = (heard: readonly { readonly who: string }[]) =>
    new Set(heard.map(({ who }) => who));

  test.each<[string, object, readonly string[]]>([
    ['an officer', { recusals: ['p-4'] }, ['officer:p-4', 'unit:wilayah-33']],
    [
      'an officer of a team below',
      { recusals: ['fasilitator-7'] },
      ['officer:fasilitator-7', 'unit:salatiga', 'unit:wilayah-33'],
    ],
    [
      'a unit, with those below it',
      { recusals: ['wilayah-33'] },
      ['officer:p-4', 'officer:fasilitator-7', 'unit:wilayah-33', 'unit:salatiga', 'unit:legal-33'],
    ],
    [
      'an agency',
      { recusals: ['dinas-33'] },
      ['officer:p-4', 'officer:fasilitator-7', 'unit:wilayah-33', 'unit:salatiga'],
    ],
    [
      'somebody by a name that citizens use',
      { respondent: 'si pendamping Salatiga', region: '33.73' },
      ['officer:fasilitator-7', 'unit:salatiga', 'unit:wilayah-33'],
    ],
    [
      'somebody by the topic',
      { category: 'kdmp.pendamping', region: '33.73' },
      ['officer:fasilitator-7', 'unit:salatiga', 'unit:wilayah-33'],
    ],
  ])('%s', async (_, input, silent) => {
    const desk = notificationDesk({
      contact: (receiver) => contactAt(receiver, { waits: false }),
      digestAt: '07:30',
    });
    const { aduan, textsAfter, open } = desk;
    const { id, number } = await open(input);
    const heard = [...(await textsAfter(2 * minute))];
    for (const to of [{ team: 'wilayah-33' }, { team: 'salatiga' }, { assignee: 'p-4' }]) {
      await aduan.tickets.assign(id, to, asHead).catch(() => null);
      heard.push(...(await textsAfter(2 * minute)));
    }
    for (let days = 0; days < 12; days += 1) {
      heard.push(...(await textsAfter(day - 2 * minute)), ...(await textsAfter(2 * minute)));
    }
    const about = everybody(heard.filter(({ text }) => text.includes(number)));
    expect(about.size).toBeGreaterThan(0);
    for (const who of silent) expect([...about]).not.toContain(who);
    expect(heard.filter(({ who }) => silent.includes(who))).toEqual([]);
  });

  test('and nothing waits for them in the store', async () => {
    const { open, waiting } = notificationDesk();
    await open({ category: 'kdmp.legal.npwp', recusals: ['p-5'] });
    expect((await waiting()).map(({ key }) => key.split('/')[0])).toEqual(['officer:p-6']);
  });

  test('of a deadline that had passed before it turned out', async () => {
    const { aduan, textsAfter, open, receiversAfter } = notificationDesk({
      contact: (receiver) => contactAt(receiver, { waits: false }),
    });
    const { id } = await open({ category: 'kdmp.legal.npwp' });
    await aduan.tickets.assign(id, { assignee: 'p-2' }, asHead);
    await textsAfter(2 * minute);
    expect(await receiversAfter(4 * day)).toEqual([]);
    await aduan.tickets.classify(id, { recusals: ['p-2'] }, asHead);
    expect(await receiversAfter(2 * minute)).not.toContain('officer:p-2');
  });

  test('even when it turns out between the commit and the sending', async () => {
    const { aduan, open, receiversAfter } = notificationDesk();
    const { id } = await open({ category: 'kdmp.legal.npwp' });
    await aduan.tickets.classify(id, { recusals: ['p-2'] }, asHead);
    expect(await receiversAfter(2 * minute)).toEqual([
      'officer:p-5',
      'officer:p-6',
      'unit:pengawasan',
    ]);
  });
});
