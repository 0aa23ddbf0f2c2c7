import { mergedTickets } from '@aduan/plugins/merged-tickets';
import { replies } from '@aduan/plugins/replies';
import { reports } from '@aduan/plugins/reports';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, test } from 'vitest';
import type { Channel } from '../../src/channel/channel.js';
import { ChannelError } from '../../src/errors.js';
import { citizenPrincipal } from '../../src/ports/principal.js';
import type { OpenEffect } from '../../src/runtime/intake.js';
import { firstOf } from './first-of.js';
import {
  delivery,
  officer,
  supervisor,
  testChannel,
  testDesk,
  textEvent,
  tuesdayMorning,
} from './test-desk.js';

const as = { actor: officer };
const minute = 60_000;
const hour = 60 * minute;
const phone = { kind: 'phone', value: '+6281234567890' };
const mail = { kind: 'email', value: 'warga@contoh.example' };

type Options = Parameters<typeof testDesk>[0] & {
  readonly contacts?: readonly (typeof phone)[];
  readonly capabilities?: Partial<Channel['capabilities']>;
  /** The channel that refuses answers and notices of them. */
  readonly refuses?: 'wa' | 'mail' | 'test';
  /** Which channels write first. */
  readonly writing?: readonly ('wa' | 'mail')[];
};

/** A desk with a chat on a page, a WhatsApp and a mail channel that can write first, and one ticket from the chat. */
async function chatDesk(given: Options = {}) {
  const { capabilities, contacts = [], refuses, writing = ['wa', 'mail'], ...options } = given;
  const send =
    (name: string) =>
    ({ key, purpose }: { readonly key: string; readonly purpose?: string }) => {
      if (refuses === name && (purpose === 'answer' || purpose === 'answer-notice'))
        throw new ChannelError({ class: 'recipient' }, 'nobody there');
      return { ids: [`${name}-${key}`], status: 'sent' as const, at: 0 };
    };
  const test = testChannel(send('test'), {
    receipts: ['sent', 'read'],
    arrival: 'page',
    ...capabilities,
  });
  const wa = testChannel(send('wa'), { notify: ['phone'] });
  const email = testChannel(send('mail'), {
    notify: ['email'],
    seldom: ['delivered', 'read'],
  });
  const all = { wa, mail: email };
  const channels = {
    test,
    ...Object.fromEntries(writing.map((name) => [name, all[name]])),
  };
  const desk = testDesk({
    plugins: [replies(), mergedTickets(), reports()],
    channels,
    answerUrl: (secret) => `https://desk.example/aduan/web/answer/${secret}`,
    intake: {
      receive: ({ ticket }) => ({
        effects: [
          ticket
            ? { type: 'ticket.append' }
            : { type: 'ticket.open', kind: 'complaint', reporter: { contacts } },
        ],
      }),
    },
    ...options,
  });
  const { aduan, clock } = desk;
  const write = async (text: string) => {
    await aduan.fetch(delivery([{ ...textEvent(text), at: clock.now }]));
    await aduan.workOff();
  };
  await write('Gerai tutup.');
  const { id, number } = firstOf((await aduan.tickets.list({}, as)).items).ticket;
  const ticket = async () => (await aduan.tickets.get(id, as)).ticket;
  const pinOf = () => /PIN-nya (\d{4} \d{4})/.exec(JSON.stringify(test.sent))?.[1] ?? '';
  return {
    ...desk,
    id,
    number,
    test,
    wa,
    email,
    write,
    ticket,
    pinOf,
    obligation: async () => firstOf((await ticket()).obligations),
    told: () => [...wa.sent, ...email.sent],
    /** Advances the clock, and runs the work that is due. */
    async pass(ms: number) {
      clock.now += ms;
      await aduan.workOff();
    },
    async answer(text = 'Gerai dibuka hari Senin.') {
      await aduan.tickets.answer(id, text, as);
      await aduan.workOff();
    },
    async receipt(of: 'test' | 'wa' | 'mail', status: 'delivered' | 'read' | 'failed') {
      const { key } = firstOf({ test, wa, mail: email }[of].sent.slice(-1));
      const where = { at: 0, account: 'desk', conversation: 'warga-1' };
      const event = {
        type: 'receipt',
        key: `${key}:${status}`,
        id: `${of}-${key}`,
        status,
        ...where,
      };
      const request = delivery([event as never]);
      await aduan.fetch(new Request(request.url.replace('/test', `/${of}`), request));
      await aduan.workOff();
    },
    /** The state of the last obligation in a recap of the month. */
    standing: async () => {
      const { by } = await aduan.plugins.reports.recap({ month: '2026-04' }, { actor: supervisor });
      return by.answer.map(({ key }) => key);
    },
    lists: async () => ({
      calls: (await aduan.plugins.replies.calls({}, as)).items.length,
      noWay: (await aduan.tickets.list({ noWay: true }, as)).items.length,
    }),
  };
}

const secretOf = (text: string) => /answer\/([\w-]{43})/.exec(text)?.[1] ?? '';
const textOf = ({ content }: { readonly content: object }) => (content as { text: string }).text;

describe('an answer in a chat whose page is closed', () => {
  test('stops the clock of the office, and is not taken for reached', async () => {
    const { aduan, answer, id, obligation, pass } = await chatDesk({ contacts: [phone] });
    await pass(hour);
    await answer();
    expect(await obligation()).toMatchObject({ status: 'answered', settledAt: null });
    const { clocks } = await aduan.tickets.get(id, as);
    expect(clocks.find(({ metric }) => metric === 'response-back')?.state).toBe('met');
  });

  test.each([
    ['WhatsApp, by his number', [phone], 'wa', phone],
    ['mail', [mail], 'mail', mail],
    ['the strongest of his contacts', [mail, phone], 'mail', mail],
  ] as const)(
    'is told at once by %s, and once, with number and link alone',
    async (_, contacts, by, to) => {
      const desk = await chatDesk({ contacts });
      await desk.pass(hour);
      await desk.answer('Pengurus mengembalikan uangnya.');
      const [notice, ...others] = desk.told();
      expect(others).toEqual([]);
      expect(desk[by === 'wa' ? 'wa' : 'email'].sent).toHaveLength(1);
      expect(notice).toMatchObject({
        to: { ids: [to] },
        purpose: 'answer-notice',
        automatic: true,
      });
      const text = textOf(notice ?? { content: {} });
      expect(text).toContain(desk.number);
      expect(secretOf(text)).toHaveLength(43);
      expect(text).not.toMatch(/[Pp]engurus|uang|[Gg]erai/);
      await desk.pass(10 * minute);
      expect(desk.told()).toHaveLength(1);
      expect(await desk.obligation()).toMatchObject({ status: 'answered' });
      const { timeline } = await desk.aduan.tickets.get(desk.id, as);
      expect(JSON.stringify(timeline)).not.toContain(secretOf(text));
    },
  );

  test('waits for anyone who wrote a moment ago, and is told within a minute if they do not read it', async () => {
    const reading = await chatDesk({ contacts: [phone] });
    await reading.pass(minute);
    await reading.answer();
    expect(reading.told()).toEqual([]);
    await reading.receipt('test', 'read');
    await reading.pass(minute);
    expect(reading.told()).toEqual([]);
    expect(await reading.obligation()).toMatchObject({ status: 'reached', proof: 'read' });

    const gone = await chatDesk({ contacts: [phone] });
    await gone.pass(minute);
    await gone.answer();
    await gone.pass(minute);
    expect(gone.told()).toHaveLength(1);
  });

  test('waits for anyone who read there a moment ago', async () => {
    const desk = await chatDesk({ contacts: [phone] });
    await desk.pass(hour);
    await desk.receipt('test', 'read');
    await desk.pass(10 * minute);
    await desk.answer();
    expect(desk.told()).toEqual([]);
    await desk.pass(minute);
    expect(desk.told()).toHaveLength(1);
  });

  test('puts them on the call list when a working day went by, and not before', async () => {
    const desk = await chatDesk({ contacts: [phone] });
    await desk.pass(hour);
    await desk.answer();
    await desk.pass(20 * hour);
    expect(await desk.lists()).toEqual({ calls: 0, noWay: 0 });
    await desk.pass(5 * hour);
    expect(await desk.lists()).toEqual({ calls: 1, noWay: 0 });
    const { id } = await desk.obligation();
    const call = { obligationId: id, by: 'phone', outcome: 'reached' } as const;
    await desk.aduan.tickets.attempt(desk.id, call, as);
    expect(await desk.obligation()).toMatchObject({ status: 'reached', proof: 'call' });
    expect(await desk.lists()).toEqual({ calls: 0, noWay: 0 });
  });

  test('is presumed a working day after a mail said where it is, if there is no number', async () => {
    const desk = await chatDesk({ contacts: [mail] });
    await desk.pass(hour);
    await desk.answer();
    await desk.pass(25 * hour);
    expect(await desk.obligation()).toMatchObject({ status: 'presumed', proof: 'told' });
    expect(await desk.lists()).toEqual({ calls: 0, noWay: 0 });
  });

  test('has no way to them where they left nothing, and is closed by time', async () => {
    const desk = await chatDesk();
    await desk.pass(hour);
    await desk.answer();
    expect(await desk.obligation()).toMatchObject({ status: 'answered', noWay: true });
    expect(await desk.lists()).toEqual({ calls: 0, noWay: 1 });
    await desk.pass(30 * 24 * hour);
    expect(await desk.ticket()).toMatchObject({ phase: 'closed' });
    expect(await desk.obligation()).toMatchObject({ status: 'unreached' });
    expect(await desk.lists()).toEqual({ calls: 0, noWay: 0 });
  });

  test('is not given up while its citizen is in the chat, though the ticket is closed at once', async () => {
    const desk = await chatDesk();
    await desk.pass(minute);
    await desk.answer();
    await desk.aduan.tickets.close(desk.id, as);
    expect(await desk.obligation()).toMatchObject({ status: 'answered' });
    await desk.receipt('test', 'read');
    expect(await desk.obligation()).toMatchObject({ status: 'reached', proof: 'read' });
  });

  test('has none where the only contact is on a way that this desk has not', async () => {
    const desk = await chatDesk({ contacts: [mail], writing: ['wa'] });
    await desk.pass(hour);
    await desk.answer();
    expect(await desk.lists()).toEqual({ calls: 0, noWay: 1 });
  });

  test('is called about at once where no channel writes first to their number', async () => {
    const desk = await chatDesk({ contacts: [phone], writing: ['mail'] });
    await desk.pass(hour);
    await desk.answer();
    expect(await desk.lists()).toEqual({ calls: 1, noWay: 0 });
  });

  test.each([
    ['at once', async () => {}],
    [
      'by a report',
      async (desk: Awaited<ReturnType<typeof chatDesk>>) => desk.receipt('wa', 'failed'),
    ],
  ] as const)('goes the next way when the first one fails %s', async (how, fail) => {
    const desk = await chatDesk({
      contacts: [phone, mail],
      ...(how === 'at once' && { refuses: 'wa' }),
    });
    await desk.pass(hour);
    await desk.answer();
    await fail(desk);
    expect(desk.email.sent).toHaveLength(1);
    await desk.receipt('mail', 'failed');
    expect(await desk.lists()).toEqual({ calls: 1, noWay: 0 });
    expect(desk.email.sent).toHaveLength(1);
  });

  test('of a confidential ticket is told of nowhere, unless they said that it is safe', async () => {
    const desk = await chatDesk({ contacts: [phone] });
    await desk.aduan.tickets.restrict(desk.id, { confidential: true }, { actor: supervisor });
    await desk.pass(hour);
    await desk.answer();
    expect(desk.told()).toEqual([]);
    const calls = await desk.aduan.plugins.replies.calls({}, { actor: supervisor });
    expect(calls.items).toHaveLength(1);

    const reporter = { contacts: [phone], safeContacts: true };
    const input = { body: 'Rahasia.', channel: 'counter', confidential: true, reporter };
    const { ticket } = await desk.aduan.tickets.open(input, { actor: supervisor });
    await desk.aduan.tickets.answer(ticket.id, 'Sudah.', { actor: supervisor });
    await desk.aduan.workOff();
    expect(desk.told()).toHaveLength(1);
  });

  test('is closed by nobody but time as long as somebody has to call', async () => {
    const desk = await chatDesk({ contacts: [phone] });
    await desk.pass(hour);
    await desk.answer();
    await desk.pass(40 * 24 * hour);
    expect(await desk.ticket()).toMatchObject({ phase: 'answered' });
    const { id } = await desk.obligation();
    const reason = 'Nomor tidak aktif.';
    await desk.aduan.tickets.waive(desk.id, { obligationId: id, reason }, { actor: supervisor });
    await desk.pass(minute);
    expect(await desk.ticket()).toMatchObject({ phase: 'closed' });
  });

  test('stays on the call list when the ticket is closed, until tries on enough working days', async () => {
    const desk = await chatDesk({ contacts: [phone] });
    await desk.pass(hour);
    await desk.answer();
    await desk.aduan.tickets.close(desk.id, as);
    await desk.pass(25 * hour);
    expect(await desk.lists()).toEqual({ calls: 1, noWay: 0 });
    const { id } = await desk.obligation();
    for (let day = 0; day < 3; day += 1) {
      const tried = { obligationId: id, by: 'phone', outcome: 'no-answer' } as const;
      await desk.aduan.tickets.attempt(desk.id, tried, as);
      if (day === 0) await desk.aduan.tickets.attempt(desk.id, tried, as);
      expect((await desk.lists()).calls).toBe(day < 2 ? 1 : 0);
      await desk.pass(day === 1 ? 96 * hour : 24 * hour);
    }
    expect(await desk.obligation()).toMatchObject({ status: 'unreached' });
  });
});

describe('what proves that an answer arrived', () => {
  test('is a later message in its conversation, not one from before', async () => {
    const desk = await chatDesk({ contacts: [phone] });
    await desk.pass(hour);
    await desk.write('Halo?');
    await desk.answer();
    expect(await desk.obligation()).toMatchObject({ status: 'answered' });
    await desk.pass(minute);
    await desk.write('Terima kasih.');
    expect(await desk.obligation()).toMatchObject({ status: 'reached', proof: 'message' });
  });

  test('is the page of the ticket after number and PIN, if it shows the answer', async () => {
    const desk = await chatDesk();
    const pin = desk.pinOf();
    await desk.pass(hour);
    await desk.answer();
    const request = { number: desk.number, pin };
    const without = await desk.aduan.citizen.track({ ...request, answers: false });
    expect(without).toMatchObject({ ticket: { answers: [] } });
    expect(await desk.obligation()).toMatchObject({ status: 'answered' });
    await desk.aduan.citizen.track({ ...request, pin: '999999' });
    expect(await desk.obligation()).toMatchObject({ status: 'answered' });
    await desk.aduan.citizen.track(request);
    expect(await desk.obligation()).toMatchObject({ status: 'reached', proof: 'tracking' });
  });

  test('is a press on the page of its link, which opens once', async () => {
    const desk = await chatDesk({ contacts: [phone] });
    await desk.pass(hour);
    await desk.answer('Sudah dibuka.');
    const secret = secretOf(textOf(firstOf(desk.wa.sent)));
    expect(await desk.aduan.citizen.openLink(`${secret.slice(1)}A`)).toMatchObject({
      found: false,
    });
    expect(await desk.obligation()).toMatchObject({ status: 'answered' });
    const page = await desk.aduan.citizen.openLink(secret);
    expect(page).toMatchObject({ found: true, ticket: { answers: [{ text: 'Sudah dibuka.' }] } });
    expect(await desk.obligation()).toMatchObject({ status: 'reached', proof: 'link' });
    await desk.pass(10 * minute);
    expect(await desk.aduan.citizen.openLink(secret)).toMatchObject({ found: true });
    await desk.pass(30 * minute);
    expect(await desk.aduan.citizen.openLink(secret)).toMatchObject({ found: false });
  });

  test('is not that the notice was read', async () => {
    const desk = await chatDesk({ contacts: [phone] });
    await desk.pass(hour);
    await desk.answer();
    await desk.receipt('wa', 'read');
    expect(await desk.obligation()).toMatchObject({ status: 'answered' });
  });

  test('is not that an earlier answer was read', async () => {
    const desk = await chatDesk({ contacts: [phone] });
    await desk.pass(hour);
    await desk.answer();
    const { key } = firstOf(desk.test.sent.slice(-1));
    await desk.answer('Maaf, yang benar hari Selasa.');
    desk.test.sent.push({ ...firstOf(desk.test.sent.slice(-1)), key });
    await desk.receipt('test', 'read');
    expect(await desk.obligation()).toMatchObject({ status: 'answered' });
  });

  test('is not what comes late of an earlier answer, and that does not hide the proof of the last one', async () => {
    const desk = await chatDesk({ contacts: [phone] });
    await desk.pass(hour);
    await desk.answer();
    const first = firstOf(desk.test.sent.slice(-1));
    await desk.pass(minute);
    await desk.answer('Maaf, yang benar hari Selasa.');
    const last = firstOf(desk.test.sent.slice(-1));
    const report = async ({ key }: typeof last, status: 'delivered' | 'read' | 'failed') => {
      desk.test.sent.push({ ...last, key });
      await desk.receipt('test', status);
    };
    await report(first, 'delivered');
    await report(first, 'read');
    expect(await desk.obligation()).toMatchObject({ status: 'answered' });
    await report(first, 'failed');
    expect(await desk.obligation()).not.toHaveProperty('toCall');
    await report(last, 'read');
    expect(await desk.obligation()).toMatchObject({ status: 'reached', proof: 'read' });
  });

  test('is not a message that was written before the answer and arrived after it', async () => {
    const desk = await chatDesk({ contacts: [phone] });
    await desk.pass(hour);
    const before = desk.clock.now - minute;
    await desk.answer();
    await desk.pass(minute);
    await desk.aduan.fetch(delivery([{ ...textEvent('Halo?'), at: before }]));
    await desk.aduan.workOff();
    expect(await desk.obligation()).not.toMatchObject({ status: 'reached' });
  });

  test('comes late and counts all the same', async () => {
    const desk = await chatDesk();
    const pin = desk.pinOf();
    await desk.pass(hour);
    await desk.answer();
    await desk.pass(30 * 24 * hour);
    expect(await desk.obligation()).toMatchObject({ status: 'unreached' });
    await desk.aduan.citizen.track({ number: desk.number, pin });
    expect(await desk.obligation()).toMatchObject({ status: 'reached', proof: 'tracking' });
  });
});

describe('a channel that says nothing of reading', () => {
  const blind = { receipts: ['sent'] as const };
  const push = (more: Partial<Channel['capabilities']> = {}) => {
    const capabilities = { ...blind, ...more } as Partial<Channel['capabilities']>;
    return { capabilities: { ...capabilities, arrival: undefined as never } };
  };

  test('lets an answer be presumed once it took it, and nobody calls', async () => {
    const desk = await chatDesk({ contacts: [phone], ...push() });
    await desk.answer();
    expect(await desk.obligation()).toMatchObject({ status: 'presumed', proof: 'sent' });
    expect(await desk.lists()).toEqual({ calls: 0, noWay: 0 });
    expect(desk.told()).toEqual([]);
    await desk.pass(30 * 24 * hour);
    expect(await desk.ticket()).toMatchObject({ phase: 'closed' });
  });

  test('is not enough for a ticket about an official: they are called', async () => {
    const desk = await chatDesk({ contacts: [phone], ...push() });
    await desk.aduan.tickets.classify(desk.id, { supervisory: true }, as);
    await desk.answer();
    expect(await desk.obligation()).toMatchObject({ status: 'presumed', toCall: true });
    expect(await desk.lists()).toEqual({ calls: 1, noWay: 0 });
  });

  test('is taken back when the message bounces, and they are told on the next way', async () => {
    const desk = await chatDesk({ contacts: [phone], ...push({ receipts: ['sent', 'failed'] }) });
    await desk.answer();
    await desk.receipt('test', 'failed');
    expect(await desk.obligation()).toMatchObject({ status: 'answered' });
    expect(desk.wa.sent).toHaveLength(1);
    expect(await desk.standing()).toEqual(['answered']);
  });

  test('is one that delivered it, and was silent for three working days', async () => {
    const receipts = ['sent', 'delivered', 'read', 'failed'] as const;
    const desk = await chatDesk({ contacts: [phone], ...push({ receipts }) });
    await desk.answer();
    await desk.receipt('test', 'delivered');
    await desk.pass(48 * hour);
    expect(await desk.obligation()).toMatchObject({ status: 'answered' });
    // Tuesday, so that Friday is the third working day after it.
    await desk.pass(36 * hour);
    expect(await desk.obligation()).toMatchObject({ status: 'presumed', proof: 'delivered' });
    await desk.receipt('test', 'read');
    expect(await desk.obligation()).toMatchObject({ status: 'reached', proof: 'read' });
  });

  test('is one that took it and never delivered it: after a working day they are told elsewhere', async () => {
    const receipts = ['sent', 'delivered', 'read', 'failed'] as const;
    const desk = await chatDesk({ contacts: [phone], ...push({ receipts }) });
    await desk.answer();
    await desk.pass(20 * hour);
    expect(desk.told()).toEqual([]);
    await desk.pass(5 * hour);
    expect(desk.wa.sent).toHaveLength(1);
  });
});

test('anyone who takes a ticket up again is told its next answer, and no more of the one before', async () => {
  const desk = await chatDesk({ contacts: [phone] });
  await desk.pass(hour);
  await desk.answer();
  await desk.pass(25 * hour);
  await desk.aduan.tickets.reopen(desk.id, 'Masih tutup.', as);
  expect((await desk.ticket()).obligations.map(({ status }) => status)).toEqual([
    'unreached',
    'owed',
  ]);
  expect((await desk.lists()).calls).toBe(0);
  await desk.answer('Sekarang buka.');
  expect(desk.wa.sent).toHaveLength(2);
});

test('a process without channels leaves the telling to one that has them', async () => {
  const desk = await chatDesk({ contacts: [phone] });
  await desk.pass(hour);
  const now = () => desk.clock.now;
  const api = testDesk({ store: desk.store, channels: {}, now }).aduan;
  await api.tickets.answer(desk.id, 'Gerai dibuka.', as);
  desk.clock.now += minute;
  await api.workOff();
  expect(await desk.obligation()).not.toHaveProperty('toCall');
  await desk.aduan.workOff();
  await desk.pass(minute);
  expect(desk.wa.sent).toHaveLength(1);
});

test('a process without channels postpones nothing for one that has them, however often it looks', async () => {
  const desk = await chatDesk({ contacts: [phone] });
  await desk.pass(hour);
  const now = () => desk.clock.now;
  const api = testDesk({ store: desk.store, channels: {}, now }).aduan;
  await api.tickets.answer(desk.id, 'Gerai dibuka.', as);
  for (let second = 0; second < 50; second += 1) {
    await api.workOff();
    desk.clock.now += 1_000;
  }
  await api.workOff();
  await desk.aduan.workOff();
  expect(desk.wa.sent).toHaveLength(1);
  expect(desk.test.sent.map(textOf)).toContain('Gerai dibuka.');
});

test('a process without channels writes a ticket that it leaves to others a few times a minute', async () => {
  const store = memoryStore();
  let commits = 0;
  const desk = await chatDesk({ contacts: [phone], store });
  await desk.pass(hour);
  const now = () => desk.clock.now;
  const counted = {
    ...store,
    commit: (commit: Parameters<typeof store.commit>[0]) => {
      commits += commit.tickets?.length ?? 0;
      return store.commit(commit);
    },
  };
  const api = testDesk({ store: counted, channels: {}, now }).aduan;
  await api.tickets.answer(desk.id, 'Gerai dibuka.', as);
  desk.clock.now += minute;
  commits = 0;
  for (let second = 0; second < 60; second += 1) {
    await api.workOff();
    desk.clock.now += 1_000;
  }
  expect(commits).toBeGreaterThan(1);
  expect(commits).toBeLessThan(6);
});

test('a process without the channel of a ticket gives up no answer that the channel delivered', async () => {
  const receipts = ['sent', 'delivered', 'read', 'failed'] as const;
  const capabilities = { receipts, arrival: undefined as never };
  const desk = await chatDesk({ contacts: [], capabilities, writing: [] });
  await desk.answer();
  await desk.receipt('test', 'delivered');
  const now = () => desk.clock.now;
  const other = testChannel(undefined, { receipts: ['sent'] });
  const mailer = testDesk({ store: desk.store, channels: { other }, now }).aduan;
  desk.clock.now += 84 * hour;
  await mailer.workOff();
  expect(await desk.obligation()).toMatchObject({ status: 'presumed', proof: 'delivered' });
});

test('a notice that never went out lets nothing be presumed, whatever became of the one before', async () => {
  const desk = await chatDesk({ contacts: [mail] });
  await desk.pass(hour);
  await desk.answer();
  await desk.pass(hour);
  const now = () => desk.clock.now;
  // This desk sends nothing.
  const held = testDesk({ store: desk.store, channels: {}, now }).aduan;
  await held.tickets.answer(desk.id, 'Maaf, hari Selasa.', as);
  const failing = testChannel(
    () => {
      throw new ChannelError({ class: 'retryable' }, 'later');
    },
    { notify: ['email'], seldom: ['delivered', 'read'] },
  );
  const page = { arrival: 'page' as const };
  const channels = {
    test: testChannel(undefined, { receipts: ['sent', 'read'], ...page }),
    mail: failing,
  };
  const second = testDesk({ store: desk.store, channels, now }).aduan;
  desk.clock.now += 2 * minute;
  await second.workOff();
  desk.clock.now += 30 * hour;
  await second.workOff();
  expect(await desk.obligation()).not.toMatchObject({ status: 'presumed' });
});

test('a ticket that became confidential is told of no more, also where it was on its way', async () => {
  const desk = await chatDesk({ contacts: [phone] });
  await desk.pass(hour);
  await desk.aduan.tickets.answer(desk.id, 'Gerai dibuka.', as);
  await desk.aduan.tickets.restrict(desk.id, { confidential: true }, { actor: supervisor });
  await desk.aduan.workOff();
  expect(desk.told()).toEqual([]);
  const calls = await desk.aduan.plugins.replies.calls({}, { actor: supervisor });
  expect(calls.items).toHaveLength(1);
});

describe('what is known later of how a citizen is reached', () => {
  const decision = { actor: supervisor, reason: 'phone-call' };
  const partyOf = async (desk: Awaited<ReturnType<typeof chatDesk>>) =>
    firstOf((await desk.ticket()).reporters);

  test.each([
    ['told at once', ['wa', 'mail'], { calls: 0, noWay: 0 }, 1],
    ['called where no channel writes to him', ['mail'], { calls: 1, noWay: 0 }, 0],
  ] as const)('ends that there is no way: they are %s', async (_, writing, lists, told) => {
    const desk = await chatDesk({ writing });
    await desk.pass(hour);
    await desk.answer();
    expect(await desk.lists()).toEqual({ calls: 0, noWay: 1 });
    const party = await partyOf(desk);
    await desk.aduan.dataProtection.correct(party, { contact: { to: phone } }, decision);
    expect((await desk.ticket()).contactKinds).toContain('phone');
    await desk.pass(minute);
    expect(await desk.lists()).toEqual(lists);
    expect(desk.wa.sent).toHaveLength(told);
  });

  test('tells them at an address that was put right after it bounced', async () => {
    const desk = await chatDesk({ contacts: [mail], writing: ['mail'] });
    await desk.pass(hour);
    await desk.answer();
    const pin = desk.pinOf();
    await desk.receipt('mail', 'failed');
    expect(await desk.lists()).toEqual({ calls: 0, noWay: 1 });
    const request = { number: desk.number, pin, answers: false };
    const page = await desk.aduan.citizen.track(request);
    const steps = page.found ? page.ticket.steps.map(({ text }) => text.id) : [];
    expect(steps.slice(-2)).toEqual([
      'Kami mengirim kabar bahwa ada jawaban',
      'Satu pesan dari kami tidak sampai',
    ]);
    const to = { kind: 'email', value: 'warga.benar@contoh.example' };
    const contact = { from: mail, to };
    await desk.aduan.dataProtection.correct(await partyOf(desk), { contact }, decision);
    await desk.pass(minute);
    expect(desk.email.sent.at(-1)).toMatchObject({ to: { ids: [to] } });
    expect(await desk.lists()).toEqual({ calls: 0, noWay: 0 });
  });

  test('tells them again where somebody else was told, and takes that for nothing', async () => {
    const desk = await chatDesk({ contacts: [mail], writing: ['mail'] });
    await desk.pass(hour);
    await desk.answer();
    await desk.pass(25 * hour);
    expect(await desk.obligation()).toMatchObject({ status: 'presumed', proof: 'told' });
    const to = { kind: 'email', value: 'warga.benar@contoh.example' };
    const contact = { from: mail, to };
    await desk.aduan.dataProtection.correct(await partyOf(desk), { contact }, decision);
    await desk.pass(minute);
    expect(await desk.obligation()).toMatchObject({ status: 'answered' });
    expect(await desk.standing()).toEqual(['answered']);
    expect(desk.email.sent).toHaveLength(2);
    expect(desk.email.sent.at(-1)).toMatchObject({ to: { ids: [to] } });
    await desk.pass(minute);
    const more = { kind: 'email', value: 'warga.dua@contoh.example' };
    const added = { contact: { to: more } };
    await desk.aduan.dataProtection.correct(await partyOf(desk), added, decision);
    await desk.pass(minute);
    expect(desk.email.sent).toHaveLength(2);
  });

  test('counts where a mail address was put right by a number', async () => {
    const desk = await chatDesk({ contacts: [mail], writing: [] });
    const contact = { from: mail, to: phone };
    await desk.aduan.dataProtection.correct(await partyOf(desk), { contact }, decision);
    expect((await desk.ticket()).contactKinds).toEqual(['user', 'phone']);
  });

  test('is nothing of somebody who was erased: nobody has to call them', async () => {
    const desk = await chatDesk({ contacts: [phone] });
    await desk.pass(hour);
    await desk.answer();
    await desk.aduan.tickets.close(desk.id, as);
    await desk.pass(25 * hour);
    expect(await desk.lists()).toEqual({ calls: 1, noWay: 0 });
    await desk.aduan.dataProtection.erase(await partyOf(desk), decision);
    expect(await desk.lists()).toEqual({ calls: 0, noWay: 0 });
    expect(await desk.ticket()).not.toHaveProperty('contactKinds');
    expect(await desk.obligation()).toMatchObject({ status: 'unreached' });
    expect((await desk.aduan.tickets.verifyHistory(desk.id, as)).intact).toBe(true);
  });
});

describe('a link that is in the wrong hands', () => {
  type ChatDesk = Awaited<ReturnType<typeof chatDesk>>;
  const decision = { actor: supervisor, reason: 'wrong-number' };
  const party = async (desk: ChatDesk) => firstOf((await desk.ticket()).reporters);

  test.each<readonly [string, (desk: ChatDesk) => Promise<unknown>]>([
    [
      'the number was put right',
      async (desk) =>
        desk.aduan.dataProtection.correct(
          await party(desk),
          { contact: { from: phone, to: { ...phone, value: '+6281200000078' } } },
          decision,
        ),
    ],
    [
      'the case became confidential',
      (desk) => desk.aduan.tickets.restrict(desk.id, { confidential: true }, { actor: supervisor }),
    ],
    [
      'its citizen was erased',
      async (desk) => {
        await desk.aduan.tickets.close(desk.id, as);
        await desk.aduan.dataProtection.erase(await party(desk), decision);
      },
    ],
  ])('opens nothing once %s', async (_, change) => {
    const desk = await chatDesk({ contacts: [phone] });
    await desk.pass(hour);
    await desk.answer();
    const secret = secretOf(textOf(firstOf(desk.wa.sent)));
    await desk.pass(minute);
    await change(desk);
    expect(await desk.aduan.citizen.openLink(secret)).toMatchObject({ found: false });
    expect((await desk.obligation()).status).not.toBe('reached');
  });
});

test('everybody of a ticket that many reported is told, each of their own report', async () => {
  const desk = await chatDesk({ contacts: [phone] });
  await desk.aduan.fetch(delivery([textEvent('Gerai tutup juga.', 'warga-2')]));
  await desk.aduan.workOff();
  const listed = await desk.aduan.tickets.list({}, as);
  const other = firstOf(listed.items.filter(({ ticket }) => ticket.id !== desk.id)).ticket;
  const { merge } = desk.aduan.plugins['merged-tickets'];
  await merge(other.id, { into: desk.id, reason: 'Gerai yang sama.' }, as);
  await desk.pass(hour);
  await desk.answer();
  await desk.pass(hour);
  const told = desk.wa.sent.map(textOf);
  expect(told).toHaveLength(2);
  for (const number of [desk.number, other.number])
    expect(told.filter((text) => text.includes(number))).toHaveLength(1);
});

test('a desk without any channel puts callers on the call list, and tells whom it cannot reach', async () => {
  const { aduan, clock } = testDesk({ channels: {}, now: undefined as never });
  expect(clock.now).toBe(tuesdayMorning);
  const opened = await aduan.tickets.open(
    { body: 'Tutup.', channel: 'letter', reporter: {} },
    { actor: officer },
  );
  await aduan.tickets.answer(opened.ticket.id, 'Buka.', as);
  const owner = citizenPrincipal(opened.ticket.reporters[0] ?? '');
  expect((await aduan.tickets.get(opened.ticket.id, { actor: owner })).ticket.phase).toBe(
    'answered',
  );
});

describe('a number that they tell once their ticket is open', () => {
  const tells: Options = {
    writing: [],
    intake: {
      receive: ({ ticket }) => {
        const told = { type: 'ticket.open', kind: 'complaint', reporter: { contacts: [phone] } };
        return {
          effects: [
            ticket
              ? { type: 'ticket.append', opening: told as OpenEffect }
              : { type: 'ticket.open', kind: 'complaint' },
          ],
        };
      },
    },
  };

  test('gets them called who closed their chat', async () => {
    const { answer, lists, pass, write } = await chatDesk(tells);
    await write('telpon saya di 081234567890');
    await pass(hour);
    await answer();
    await pass(hour);
    expect(await lists()).toEqual({ calls: 1, noWay: 0 });
  });

  test('gets them called about the next answer whom the last one did not reach', async () => {
    const { answer, lists, pass, write } = await chatDesk(tells);
    await pass(hour);
    await answer();
    await pass(hour);
    expect(await lists()).toEqual({ calls: 0, noWay: 1 });
    await write('telpon saya di 081234567890');
    expect(await lists()).toEqual({ calls: 0, noWay: 0 });
    await pass(hour);
    await answer('Sudah buka sejak Senin.');
    await pass(hour);
    expect(await lists()).toEqual({ calls: 1, noWay: 0 });
  });
});
