import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Channel, createAduan, type Principal } from '@aduan/core';
import { sp4nPractice } from '@aduan/core/sla';
import { memoryStore } from '@aduan/store-memory';
import { fakeClock, fakeNow } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { templateFallback, whatsappChannel } from '../src/index.js';
import { graphError, graphTakes } from './graph.js';
import {
  bsuid,
  everyType,
  messages,
  options,
  signedWith,
  status,
  statuses,
  textOf,
} from './webhook-requests.js';

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

type Answer = (request: Request) => Response | Promise<Response>;

/** A desk on WhatsApp, and a Graph API that answers as the test says; every other address is an error. */
function desk() {
  const clock = fakeClock(fakeNow);
  const bodies: Readonly<Record<string, unknown>>[] = [];
  const state: { answer: Answer } = { answer: graphTakes };
  const graph: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, origin } = new URL(request.url);
    const isKnown = origin === 'https://graph.facebook.com' && pathname.endsWith('/messages');
    if (!isKnown) throw new Error(`nobody answers ${request.url}`);
    bodies.push((await request.clone().json()) as Readonly<Record<string, unknown>>);
    return state.answer(request);
  };
  const whatsapp: Channel = whatsappChannel({
    ...options,
    templateFallback: templateFallback('id'),
  });
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { whatsapp },
    fetch: graph,
    now: clock.now,
  });
  const deliver = async (body: string) => {
    const origin = { person: 1, at: clock.now() } as const;
    const response = await aduan.fetch(await signedWith(options.appSecret)(body, url, origin));
    await aduan.workOff();
    return response.status;
  };
  return {
    aduan,
    clock,
    bodies,
    deliver,
    set answer(answer: Answer) {
      state.answer = answer;
    },
    pass: async (ms: number) => {
      clock.advance(ms);
      await aduan.workOff();
    },
    tickets: async () => (await aduan.tickets.list({}, { actor: officer })).items,
    async reply(text: string) {
      const [item] = (await aduan.tickets.list({}, { actor: officer })).items;
      if (item) await aduan.tickets.answer(item.ticket.id, text, { actor: officer });
      await aduan.workOff();
    },
    /** How the answer stands, and how each try went. */
    async answered() {
      const [item] = (await aduan.tickets.list({}, { actor: officer })).items;
      const [owed] = item?.ticket.obligations ?? [];
      return [owed?.status, ...(owed?.attempts ?? []).map(({ outcome }) => outcome)];
    },
    deadLetters: async () => (await aduan.queues.outbox()).deadLetters.map((each) => each.state),
  };
}

/** A desk that has a case, and has confirmed it. */
async function deskWithTicket() {
  const one = desk();
  await one.deliver(messages(textOf('1', 'Gerai tutup')));
  one.bodies.length = 0;
  return one;
}

const kinds = (bodies: readonly Readonly<Record<string, unknown>>[]) =>
  bodies.map(({ type }) => type);

describe('a complaint on WhatsApp', () => {
  it('becomes a ticket, and its answer is proven by the receipts', async () => {
    const one = await deskWithTicket();
    await one.reply('Sudah dibuka lagi.');
    expect(one.bodies).toMatchObject([
      { type: 'text', recipient: bsuid(1), text: { body: 'Sudah dibuka lagi.' } },
    ]);
    expect(await one.answered()).toEqual(['answered', 'posted']);
    await one.deliver(
      statuses(status('out', 'read'), status('out', 'delivered'), status('out', 'sent')),
    );
    expect(await one.answered()).toEqual(['reached', 'posted', 'read']);
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
    const [item, ...others] = await one.tickets();
    expect(others).toEqual([]);
    const { ticket } = item ?? {};
    const view = await one.aduan.tickets.get(ticket?.id ?? '', { actor: officer });
    const said = view.timeline.flatMap((entry) =>
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
    expect(one.bodies).toMatchObject([
      {
        type: 'template',
        template: {
          name: 'aduan_message',
          language: { code: 'id' },
          components: [{ parameters: [{ text: 'Sudah dibuka.' }] }],
        },
      },
    ]);
  });

  it('becomes one when Meta closed the window before us (131047)', async () => {
    const one = await deskWithTicket();
    one.answer = async (request) => {
      const { type } = (await request.clone().json()) as { type: string };
      return type === 'template' ? graphTakes(request) : graphError(400, 131_047);
    };
    await one.reply('Sudah dibuka.');
    expect(kinds(one.bodies)).toEqual(['text', 'template']);
    expect(await one.answered()).toEqual(['answered', 'posted']);
  });

  it('that is too long for a template fails before it is sent', async () => {
    const one = await deskWithTicket();
    one.clock.advance(dayMs);
    await one.reply('Sudah. '.repeat(200));
    expect(one.bodies).toEqual([]);
    expect(await one.deadLetters()).toEqual(['dead']);
    expect((await one.answered())[0]).toBe('answered');
  });

  it.each([
    ['the pair rate (131056)', graphError(400, 131_056), 6_000],
    ['the rate of the number (130429)', graphError(400, 130_429), 2_000],
    ['a failure that passes (131000)', graphError(500, 131_000), 2_000],
    ['a service that is down', new Response('', { status: 503 }), 2_000],
  ])('waits for %s, and goes out once', async (_, refusal, waitMs) => {
    const one = await deskWithTicket();
    one.answer = () => refusal.clone();
    await one.reply('Sudah dibuka.');
    expect(kinds(one.bodies)).toEqual(['text']);
    one.answer = graphTakes;
    await one.pass(waitMs / 2);
    expect(kinds(one.bodies)).toEqual(['text']);
    await one.pass(waitMs);
    await one.pass(dayMs / 2);
    expect(kinds(one.bodies)).toEqual(['text', 'text']);
    expect(await one.answered()).toEqual(['answered', 'posted']);
  });

  it.each<[string, Answer]>([
    [
      'a line that broke',
      () => Promise.reject(new TypeError('fetch failed', { cause: new Error('reset') })),
    ],
    ['a gateway that does not know', () => new Response('', { status: 504 })],
    ['an answer that cannot be read', () => new Response('<html>')],
  ])('whose fate nobody knows after %s is shown, never sent again', async (_, answer) => {
    const one = await deskWithTicket();
    one.answer = answer;
    await one.reply('Sudah dibuka.');
    one.answer = graphTakes;
    await one.pass(dayMs);
    expect(kinds(one.bodies)).toEqual(['text']);
    expect(await one.deadLetters()).toEqual(['uncertain']);
  });

  it('longer than a message of WhatsApp comes in several', async () => {
    const one = await deskWithTicket();
    await one.reply('Kami sudah memeriksa. '.repeat(400));
    const texts = one.bodies.map(({ text }) => (text as { body: string }).body);
    expect(texts.length).toBe(3);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(4_096);
  });
});
