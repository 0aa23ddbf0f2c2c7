import { viewLog } from '@aduan/plugins/view-log';
import { describe, expect, it } from 'vitest';
import { ForbiddenError, InputError, NotFoundError } from '../../src/errors.js';
import type { TenantId } from '../../src/ids.js';
import { citizenPrincipal } from '../../src/ports/principal.js';
import type { Intake, OpenEffect } from '../../src/runtime/intake.js';
import { firstOf } from '../runtime/first-of.js';
import {
  agent,
  auditor,
  delivery,
  officer,
  supervisor,
  testDesk,
  textEvent,
} from '../runtime/test-desk.js';

const hour = 3_600_000;
const opening: OpenEffect = { type: 'ticket.open', kind: 'complaint' };

/** A bot that asks for the village and files the collected report as soon as the citizen says "kirim". */
function askingIntake(files: Partial<OpenEffect> = {}): Intake {
  return {
    receive({ at, message, session, ticket }) {
      const isOpen = ticket !== null && ticket.phase !== 'closed';
      if (isOpen || session === 'officer') return { effects: [{ type: 'ticket.append' }] };
      const isSent = message.parts.some((part) => part.type === 'text' && part.text === 'kirim');
      if (isSent) return { effects: [{ ...opening, ...files }], session: 'ended' };
      const content = { type: 'text', text: 'Di desa mana?' } as const;
      const why = ['asked village'];
      return {
        effects: [{ type: 'reply', content, why }],
        session: 'asks',
        wakeAt: at + hour,
        informed: 'v1',
      };
    },
    signal({ signal, ticket }) {
      if (signal === 'handed-back') {
        const content = { type: 'text', text: 'Saya lagi, ya.' } as const;
        return { effects: [{ type: 'reply', content }], session: 'asks' };
      }
      const hasTicket = ticket !== null && ticket.phase !== 'closed';
      return { effects: hasTicket ? [] : [opening], session: 'officer' };
    },
    describe: (session) => ({
      speaker: session === 'officer' ? 'officer' : 'bot',
      asks: session === 'asks' ? 'Di desa mana?' : null,
      collected: {},
    }),
  };
}

function deskWith(intake: Intake = askingIntake()) {
  const desk = testDesk({ intake, plugins: [viewLog()] });
  const { conversations } = desk.aduan;
  return {
    ...desk,
    conversations,
    async write(text: string, from = 'warga-1') {
      desk.clock.now += 1_000;
      await desk.aduan.fetch(delivery([textEvent(text, from)]));
      await desk.aduan.workOff();
    },
    /** The conversation of the only ticket. */
    async ofTicket(actor = officer) {
      const { items } = await desk.aduan.tickets.list({}, { actor: supervisor });
      const { ticket } = firstOf(items);
      return conversations.ofTicket(ticket.id, { actor });
    },
    /** Runs a command that waits for a worker, with a running worker. */
    async working<Result>(command: Promise<Result>): Promise<Result> {
      const stop = setInterval(() => void desk.aduan.workOff(), 20);
      return command.finally(() => clearInterval(stop));
    },
  };
}

describe('conversations that go on', () => {
  it('are listed, the last written first, with what the bot asks', async () => {
    const { conversations, write } = deskWith();
    await write('halo', 'warga-1');
    await write('halo', 'warga-2');
    const listed = await conversations.list({ actor: agent });
    expect(listed.map(({ intake }) => intake?.asks)).toEqual(['Di desa mana?', 'Di desa mana?']);
    expect(firstOf(listed).lastInboundAt).toBeGreaterThan(listed[1]?.lastInboundAt ?? 0);
  });

  it('leave the list when they led to a ticket', async () => {
    const { conversations, write } = deskWith();
    await write('Gerai tutup.');
    await write('kirim');
    expect(await conversations.list({ actor: agent })).toEqual([]);
  });

  it('show who said what, and why', async () => {
    const { conversations, write } = deskWith();
    await write('Gerai tutup.');
    const { id } = firstOf(await conversations.list({ actor: agent }));
    const { messages } = await conversations.get(id, { actor: agent });
    expect(messages).toMatchObject([
      { by: 'citizen', text: 'Gerai tutup.', why: [] },
      { by: 'desk', text: 'Di desa mana?', why: ['asked village'] },
    ]);
  });

  it('show what the bot said in one turn in the order in which it said it', async () => {
    const said = ['satu', 'dua', 'tiga', 'empat', 'lima'];
    const { conversations, write } = deskWith({
      receive: ({ at }) => ({
        effects: said.map((text) => ({ type: 'reply', content: { type: 'text', text } })),
        session: 'asks',
        wakeAt: at + hour,
        informed: 'v1',
      }),
    });
    await write('halo');
    const { id } = firstOf(await conversations.list({ actor: agent }));
    const { messages } = await conversations.get(id, { actor: agent });
    expect(messages.map(({ text }) => text)).toEqual(['halo', ...said]);
  });

  it.each([
    ['confidential', { confidential: true }],
    ['about an officer', { recusals: [officer.id] }],
  ])(
    'are not listed where a ticket that is %s came of them, but for anyone who may read it',
    async (_, files) => {
      const intake = askingIntake(files);
      const { conversations, write } = deskWith({
        ...intake,
        receive: (input) =>
          intake.receive(
            JSON.stringify(input.message.parts).includes('lagi')
              ? { ...input, ticket: null }
              : input,
          ),
      });
      await write('Gerai tutup.');
      await write('kirim');
      await write('lagi');
      expect(await conversations.list({ actor: officer })).toEqual([]);
      expect(await conversations.list({ actor: supervisor })).toHaveLength(1);
    },
  );
});

describe('the conversation of a ticket', () => {
  it('is whole: before the ticket, in it, and what officers wrote', async () => {
    const { aduan, clock, ofTicket, write } = deskWith();
    await write('Gerai tutup.');
    await write('kirim');
    clock.now += 1_000;
    const { items } = await aduan.tickets.list({}, { actor: officer });
    const display = { name: 'Bu Ratna', role: 'Petugas' };
    await aduan.tickets.ask(firstOf(items).ticket.id, 'Gerai mana?', {
      actor: { ...officer, display },
    });
    const shown = await ofTicket();
    expect(shown?.messages.map(({ by, name }) => [by, name])).toEqual([
      ['citizen', null],
      ['desk', null],
      ['citizen', null],
      ['desk', null],
      ['officer', 'Bu Ratna'],
    ]);
    expect(shown?.ticketId).toBe(firstOf(items).ticket.id);
  });

  it("is nobody's who may not know the reporter of any of its tickets", async () => {
    const { ofTicket, write } = deskWith(askingIntake({ confidential: true }));
    await write('Ini rahasia.');
    await write('kirim');
    await expect(ofTicket(officer)).rejects.toThrow(ForbiddenError);
    expect((await ofTicket(supervisor))?.messages.at(0)?.text).toBe('Ini rahasia.');
  });

  it('is not there for a ticket that somebody opened by hand', async () => {
    const { aduan, conversations } = deskWith();
    const { ticket } = await aduan.tickets.open(
      { body: 'Telepon.', channel: 'phone' },
      { actor: agent },
    );
    expect(await conversations.ofTicket(ticket.id, { actor: agent })).toBeNull();
  });

  it('is unknown to anyone who is reported in it', async () => {
    const { conversations, ofTicket, write } = deskWith(askingIntake({ recusals: [officer.id] }));
    await write('Petugas itu kasar.');
    await write('kirim');
    const { id } = (await ofTicket(supervisor)) ?? { id: '' };
    await expect(conversations.get(id, { actor: officer })).rejects.toThrow(NotFoundError);
  });
});

describe('an officer who takes over', () => {
  it('has a ticket with what was said, which they handle, and the bot is silent', async () => {
    const { aduan, channel, conversations, working, write } = deskWith();
    await write('Gerai tutup.');
    const { id } = firstOf(await conversations.list({ actor: agent }));
    const { ticketId } = await working(conversations.takeOver(id, { actor: agent }));
    const { ticket, timeline } = await aduan.tickets.get(ticketId ?? '', { actor: agent });
    expect(ticket.assignee).toBe(agent.id);
    expect(JSON.stringify(timeline)).toContain('Gerai tutup.');
    const before = channel.sent.length;
    await write('Halo?');
    expect(channel.sent).toHaveLength(before);
    const { intake, messages } = await conversations.get(id, { actor: agent });
    expect(intake?.speaker).toBe('officer');
    const said = messages.filter(({ by }) => by === 'citizen').map(({ text }) => text);
    expect(said).toEqual(['Gerai tutup.', 'Halo?']);
  });

  it('may press twice: one ticket', async () => {
    const { aduan, conversations, working, write } = deskWith();
    await write('Gerai tutup.');
    const { id } = firstOf(await conversations.list({ actor: agent }));
    const both = [1, 2].map(() => conversations.takeOver(id, { actor: agent }));
    const [one, other] = await working(Promise.all(both));
    expect(one).toEqual(other);
    expect((await aduan.tickets.list({}, { actor: agent })).items).toHaveLength(1);
  });

  it('may give back, and take over again', async () => {
    const { aduan, channel, conversations, working, write } = deskWith();
    await write('Gerai tutup.');
    const { id } = firstOf(await conversations.list({ actor: agent }));
    await working(conversations.takeOver(id, { actor: agent }));
    await conversations.handBack(id, { actor: agent });
    await aduan.workOff();
    expect(channel.sent.at(-1)?.content).toMatchObject({ text: 'Saya lagi, ya.' });
    await working(conversations.takeOver(id, { actor: agent }));
    await aduan.workOff();
    expect((await conversations.get(id, { actor: agent })).intake?.speaker).toBe('officer');
  });
});

describe('who looked', () => {
  it('is noted of anyone who reads a conversation', async () => {
    const { aduan, conversations, store, write } = deskWith();
    const views = aduan.plugins['view-log'];
    await write('Gerai tutup.');
    const { id } = firstOf(await conversations.list({ actor: agent }));
    await conversations.get(id, { actor: agent });
    await views.flush();
    const [entry] = await views.latest({}, { actor: supervisor });
    expect(entry).toMatchObject({ actor: { id: agent.id }, ticket: null });
    const known = await store.readConversation('default' as TenantId, id);
    expect(entry?.person).toBe(known?.partyId);
    expect(entry?.fields).toEqual(['words']);
  });

  it('is noted of anyone who lists what was told so far', async () => {
    const { aduan, conversations, write } = deskWith();
    const views = aduan.plugins['view-log'];
    await write('Gerai tutup.');
    await conversations.list({ actor: agent });
    await views.flush();
    expect(await views.latest({}, { actor: supervisor })).toMatchObject([
      { actor: { id: agent.id } },
    ]);
  });

  it('is kept before a hidden reporter is shown, or they are not shown', async () => {
    const { aduan, ofTicket, store, write } = deskWith(askingIntake({ confidential: true }));
    await write('kirim');
    const case1 = firstOf((await aduan.tickets.list({}, { actor: officer })).items).ticket.id;
    const { conversations } = aduan;
    store.appendLedger = async () => {
      throw new Error('no disk');
    };
    await expect(conversations.ofTicket(case1, { actor: supervisor })).rejects.toThrow('no disk');
    await expect(ofTicket(supervisor)).rejects.toThrow('no disk');
  });
});

describe('who may', () => {
  it.each([
    ['hides its reporter', { confidential: true }],
    ['is about the officer', { recusals: [officer.id] }],
  ])('lists no conversation that led to a ticket that %s', async (_, files) => {
    const asking = askingIntake(files);
    const { conversations, write } = deskWith({
      ...asking,
      receive: async (input) => ({ ...(await asking.receive(input)), wakeAt: input.at + hour }),
    });
    await write('kirim');
    expect(await conversations.list({ actor: supervisor })).toHaveLength(1);
    expect(await conversations.list({ actor: officer })).toEqual([]);
  });

  it.each([
    ['teams', { within: { teams: ['bantul'] } }],
    ['regions', { regions: ['33'] }],
  ])('reads none without a ticket who is limited to %s', async (_, limits) => {
    const { conversations, write } = deskWith();
    await write('Gerai tutup.');
    const { id } = firstOf(await conversations.list({ actor: agent }));
    const actor = { ...agent, ...limits };
    expect(await conversations.list({ actor })).toEqual([]);
    await expect(conversations.get(id, { actor })).rejects.toThrow(NotFoundError);
    await expect(conversations.takeOver(id, { actor })).rejects.toThrow(NotFoundError);
  });

  it.each([
    ['an auditor', auditor],
    ['a citizen', citizenPrincipal('p' as never)],
  ])('%s reads and takes over nothing', async (_, actor) => {
    const { conversations, write } = deskWith();
    await write('Gerai tutup.');
    const { id } = firstOf(await conversations.list({ actor: agent }));
    await expect(conversations.list({ actor })).rejects.toThrow(ForbiddenError);
    await expect(conversations.get(id, { actor })).rejects.toThrow(ForbiddenError);
    await expect(conversations.takeOver(id, { actor })).rejects.toThrow(ForbiddenError);
    await expect(conversations.handBack(id, { actor })).rejects.toThrow(ForbiddenError);
  });

  it('an unknown conversation is not found, and a deaf intake is not told', async () => {
    const { conversations } = deskWith();
    await expect(conversations.get('nowhere', { actor: agent })).rejects.toThrow(NotFoundError);
    const deaf = deskWith({ receive: () => ({ effects: [] }) });
    await expect(deaf.conversations.takeOver('x', { actor: agent })).rejects.toThrow(InputError);
  });
});
