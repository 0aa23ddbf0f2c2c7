import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, type Principal, sp4nPractice } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { fakeClock, fakeNow } from '@aduan/testkit';
import { HttpResponse, http } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { templateFallback, whatsappChannel } from '../src/index.js';
import {
  type WhatsappFault,
  type WhatsappIncoming,
  type WhatsappStatusUpdate,
  whatsappProvider,
} from '../src/msw/index.js';
import {
  bsuid,
  digits,
  everyType,
  messages,
  options,
  signedWith,
  status,
  statuses,
  textOf,
} from './webhook-requests.js';

/** A network on which nothing exists but WhatsApp. */
const network = setupServer();
beforeAll(() => network.listen({ onUnhandledFrame: 'error' }));
afterEach(() => network.resetHandlers());
afterAll(() => network.close());

const dayMs = 86_400_000;
const url = 'https://desk.example/aduan/whatsapp';
const officer: Principal = {
  id: 'p-1',
  kind: 'officer',
  roles: ['officer'],
  units: [],
  regions: [],
  display: { name: 'Petugas B', role: 'Petugas layanan' },
};

/** A desk on WhatsApp, and the stand-in that it sends to. */
function desk() {
  const clock = fakeClock(fakeNow);
  const whatsapp = whatsappProvider({ ...options, url, now: clock.now });
  network.use(...whatsapp.handlers);
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {
      whatsapp: whatsappChannel({ ...options, templateFallback: templateFallback('id') }),
    },
    now: clock.now,
  });
  const take = async (request: Request) => {
    const response = await aduan.fetch(request);
    await aduan.workOff();
    return response.status;
  };
  const firstItem = async () => (await aduan.tickets.list({}, { actor: officer })).items[0];
  return {
    aduan,
    clock,
    whatsapp,
    receive: async (incoming: WhatsappIncoming) => take(await whatsapp.receive(incoming)),
    /** Takes a body as it stands, signed. */
    deliver: async (body: string) =>
      take(await signedWith(options.appSecret)(body, url, { person: 1, at: clock.now() })),
    pass: async (ms: number) => {
      clock.advance(ms);
      await aduan.workOff();
    },
    tickets: async () => (await aduan.tickets.list({}, { actor: officer })).items,
    async timeline() {
      const item = await firstItem();
      return (await aduan.tickets.get(item?.ticket.id ?? '', { actor: officer })).timeline;
    },
    async reply(text: string) {
      const item = await firstItem();
      if (item) await aduan.tickets.answer(item.ticket.id, text, { actor: officer });
      await aduan.workOff();
    },
    /** How the answer stands, and how each try went. */
    async answered() {
      const [owed] = (await firstItem())?.ticket.obligations ?? [];
      return [owed?.status, ...(owed?.attempts ?? []).map(({ outcome }) => outcome)];
    },
    deadLetters: async () => (await aduan.queues.outbox()).deadLetters.map((each) => each.state),
    /** What was sent since the case was confirmed. */
    answers: () => whatsapp.sent.slice(1),
  };
}

/** A desk that has a case, and has confirmed it. */
async function deskWithTicket() {
  const one = desk();
  await one.receive({ from: digits(1), text: 'Gerai tutup' });
  return one;
}

const kinds = ({ answers }: ReturnType<typeof desk>) => answers().map(({ type }) => type);

describe('a complaint on WhatsApp', () => {
  it('becomes a ticket, and its answer is proven by the receipts', async () => {
    const one = await deskWithTicket();
    await one.reply('Sudah dibuka lagi.');
    expect(one.whatsapp.sent).toMatchObject([
      { to: digits(1), text: expect.stringMatching(/ADU-/) },
      { to: digits(1), type: 'text', text: 'Sudah dibuka lagi.' },
    ]);
    expect(await one.answered()).toEqual(['answered', 'posted']);
    const [of = { id: '', to: '' }] = one.answers();
    const inWrongOrder: WhatsappStatusUpdate['status'][] = ['read', 'delivered', 'sent'];
    for (const each of inWrongOrder) expect(await one.receive({ status: each, of })).toBe(200);
    expect(await one.answered()).toEqual(['reached', 'posted', 'read']);
  });

  it('brings the files of the citizen into the case', async () => {
    const one = desk();
    const bytes = new Uint8Array([255, 216, 255, 224]);
    const file = { kind: 'image', mime: 'image/jpeg', bytes, caption: 'Gerai tutup' } as const;
    await one.receive({ from: digits(1), file });
    const [attached] = (await one.timeline()).flatMap((entry) =>
      entry.type === 'message' ? (entry.attachments ?? []) : [],
    );
    expect(attached).toMatchObject({ mime: 'image/jpeg', bytes: 4 });
  });

  it('shows the other things that a citizen sends', async () => {
    const one = await deskWithTicket();
    const from = digits(1);
    await one.receive({ from, location: { latitude: -6.2, longitude: 106.8 } });
    await one.receive({ from, choice: { id: 'yes', title: 'Sudah' }, replyTo: 'wamid.out-1' });
    const { id: _, timestamp: __, ...contacts } = everyType.contacts as Record<string, unknown>;
    await one.receive({ from, message: contacts });
    const entries = (await one.timeline()).filter(({ type }) => type === 'message');
    expect(JSON.stringify(entries)).toMatch(/106\.8.*Sudah.*Ketua/);
  });

  it('loses nothing of a batch with receipts, and doubles nothing hours later', async () => {
    const one = desk();
    const body = messages(
      textOf('1', 'satu'),
      textOf('2', 'dua'),
      everyType.reaction ?? {},
      textOf('3', 'tiga'),
    );
    expect(
      await one.deliver(statuses(status('unknown', 'teleported'), status('out', 'delivered'))),
    ).toBe(200);
    expect(await one.deliver(body)).toBe(200);
    await one.pass(7 * 3_600_000);
    expect(await one.deliver(body)).toBe(200);
    expect(await one.tickets()).toHaveLength(1);
    const said = (await one.timeline()).flatMap((entry) =>
      entry.type === 'message' && entry.text ? [entry.text] : [],
    );
    expect(said.filter((text) => /^(satu|dua|tiga)$/.test(text))).toEqual(['satu', 'dua', 'tiga']);
  });

  it('stays that of one person whose number and ids change', async () => {
    const one = await deskWithTicket();
    await one.deliver(messages(everyType.newId ?? {}));
    await one.deliver(
      messages({ ...textOf('3', 'Halo lagi'), from: undefined, from_user_id: bsuid(8) }),
    );
    const [first, second] = await one.tickets();
    expect(second?.ticket.reporters).toEqual(first?.ticket.reporters);
  });
});

describe('an answer on WhatsApp', () => {
  it('becomes a template a day after the citizen wrote', async () => {
    const one = await deskWithTicket();
    one.clock.advance(dayMs);
    await one.reply('Sudah\ndibuka.');
    expect(one.answers()).toMatchObject([
      {
        type: 'template',
        text: 'Sudah dibuka.',
        body: { template: { name: 'aduan_message', language: { code: 'id' } } },
      },
    ]);
  });

  it('becomes one when Meta closed the window before us (131047)', async () => {
    const one = await deskWithTicket();
    one.whatsapp.fail('window-closed');
    await one.reply('Sudah dibuka.');
    expect(kinds(one)).toEqual(['template']);
    expect(await one.answered()).toEqual(['answered', 'posted']);
  });

  it('that is too long for a template fails before it is sent', async () => {
    const one = await deskWithTicket();
    one.clock.advance(dayMs);
    await one.reply('Sudah. '.repeat(200));
    expect(one.answers()).toEqual([]);
    expect(await one.deadLetters()).toEqual(['dead']);
    expect((await one.answered())[0]).toBe('answered');
  });

  it.each<[string, WhatsappFault, number]>([
    ['the pair rate (131056)', 'pair-rate-limited', 6_000],
    ['the rate of the number (130429)', 'rate-limited', 2_000],
    ['a failure that passes (131000)', 'server-error', 2_000],
    ['a service that is down', { code: 131_016, status: 503 }, 2_000],
  ])('waits for %s, and goes out once', async (_, fault, waitMs) => {
    const one = await deskWithTicket();
    one.whatsapp.fail(fault);
    await one.reply('Sudah dibuka.');
    await one.pass(waitMs / 2);
    expect(kinds(one)).toEqual([]);
    await one.pass(waitMs);
    await one.pass(dayMs / 2);
    expect(kinds(one)).toEqual(['text']);
    expect(await one.answered()).toEqual(['answered', 'posted']);
  });

  it.each<[string, WhatsappFault]>([
    ['a number without WhatsApp (131026)', 'unknown-recipient'],
    ['a token that is over (190)', 'token-expired'],
  ])('is given up, and shown, for %s', async (_, fault) => {
    const one = await deskWithTicket();
    one.whatsapp.fail(fault, Number.POSITIVE_INFINITY);
    await one.reply('Sudah dibuka.');
    await one.pass(dayMs);
    expect(kinds(one)).toEqual([]);
    expect(await one.deadLetters()).toEqual(['dead']);
  });

  it('whose answer a gateway loses is shown, never sent again', async () => {
    const one = await deskWithTicket();
    one.whatsapp.fail('timeout');
    await one.reply('Sudah dibuka.');
    await one.pass(dayMs);
    expect(kinds(one)).toEqual(['text']);
    expect(await one.deadLetters()).toEqual(['uncertain']);
  });

  it.each([
    ['a line that broke', () => HttpResponse.error()],
    ['an answer that cannot be read', () => new HttpResponse('<html>')],
  ])('whose fate nobody knows after %s is shown, never sent again', async (_, answer) => {
    const one = await deskWithTicket();
    network.use(http.post('https://graph.facebook.com/*/messages', answer, { once: true }));
    await one.reply('Sudah dibuka.');
    await one.pass(dayMs);
    expect(kinds(one)).toEqual([]);
    expect(await one.deadLetters()).toEqual(['uncertain']);
  });

  it('longer than a message of WhatsApp comes in several', async () => {
    const one = await deskWithTicket();
    await one.reply('Kami sudah memeriksa. '.repeat(400));
    const texts = one.answers().map(({ text }) => text);
    expect(texts.length).toBe(3);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(4_096);
  });
});
