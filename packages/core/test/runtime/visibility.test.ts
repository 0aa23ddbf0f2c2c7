import { describe, expect, test } from 'vitest';
import { ForbiddenError, InputError, NotFoundError } from '../../src/errors.js';
import type { TicketId } from '../../src/ids.js';
import { citizenPrincipal, type Principal } from '../../src/ports/principal.js';
import type { Ticket } from '../../src/ticket/ticket.js';
import { firstOf } from './first-of.js';
import {
  agent,
  auditor,
  delivery,
  officer,
  principal,
  supervisor,
  testDesk,
  textEvent,
} from './test-desk.js';

/** What can be learnt about a ticket, by the marks that were planted in it. */
type Secret = 'words' | 'person' | 'way';
type Flags = 'open' | 'anonymous' | 'confidential' | 'both';

const flagsOf = {
  open: {},
  anonymous: { anonymous: true },
  confidential: { confidential: true },
  both: { anonymous: true, confidential: true },
} as const satisfies Record<Flags, object>;

const marks = {
  body: 'Ketua meminta uang BODYMARK.',
  note: 'Sudah ditelepon NOTEMARK.',
  cooperative: 'Koperasi COOPMARK',
  reason: 'Reporter asked REASONMARK',
  remark: 'Tidak diangkat REMARKMARK',
  name: 'Bu NAMEMARK',
  phone: '081277700077',
};

/** A ticket of a citizen on a channel, and an open one of a relative that leads back to it. */
async function plantedTicket(flags: Flags) {
  const desk = testDesk();
  const { aduan, clock } = desk;
  const form = {
    type: 'form' as const,
    id: 'laporan',
    values: { body: marks.body, name: marks.name, phone: marks.phone, ...flagsOf[flags] },
  };
  const heard: { readonly ticket: Ticket }[] = [];
  for (const name of ['ticket.opened', 'ticket.changed', 'note.added', 'ticket.linked'] as const) {
    aduan.on(name, (notice) => heard.push(notice));
  }
  await aduan.fetch(delivery([{ ...textEvent(''), parts: [form] }]));
  await aduan.workOff();
  const as = { actor: supervisor };
  const { ticket } = firstOf((await aduan.tickets.list({}, as)).items);
  const other = await aduan.tickets.open(
    { body: 'Tetangga.', channel: 'counter', confidential: true },
    as,
  );
  clock.now += 1000;
  await aduan.tickets.note(ticket.id, marks.note, as);
  await aduan.tickets.classify(ticket.id, { cooperative: { name: marks.cooperative } }, as);
  await aduan.tickets.link(ticket.id, { ticketId: other.ticket.id, as: 'related' }, as);
  const [obligation] = ticket.obligations;
  const attempt = { by: 'phone', outcome: 'no-answer', remark: marks.remark } as const;
  await aduan.tickets.attempt(ticket.id, { ...attempt, obligationId: String(obligation?.id) }, as);
  await aduan.tickets.act(ticket.id, 'hold', { reason: marks.reason }, as);
  const planted: Readonly<Record<Secret, readonly string[]>> = {
    words: ['BODYMARK', 'NOTEMARK', 'COOPMARK', 'REASONMARK', 'REMARKMARK'],
    person: ['NAMEMARK', '81277700077', ...ticket.reporters, String(ticket.conversationId)],
    way: [other.ticket.id],
  };
  const secretsIn = (answer: unknown): readonly Secret[] => {
    const text = JSON.stringify(answer);
    return (['words', 'person', 'way'] as const).filter((secret) =>
      planted[secret].some((mark) => text.includes(mark)),
    );
  };
  const ofTicket = heard.filter((notice) => notice.ticket.id === ticket.id);
  return { ...desk, ticket, planted, secretsIn, heard: ofTicket };
}

type Planted = Awaited<ReturnType<typeof plantedTicket>>;

/** All functions that return a ticket, and which marks their answer can contain. */
const surfaces: Readonly<
  Record<
    string,
    {
      readonly holds: readonly Secret[];
      readonly read: (planted: Planted, actor: Principal) => Promise<unknown>;
    }
  >
> = {
  get: {
    holds: ['words', 'person', 'way'],
    read: ({ aduan, ticket }, actor) => aduan.tickets.get(ticket.id, { actor }),
  },
  find: {
    holds: ['words', 'person', 'way'],
    read: ({ aduan, ticket }, actor) => aduan.tickets.find(ticket.number, { actor }),
  },
  list: {
    // Whether a link leads to a ticket that the reader may see is looked up for one ticket, not for a page of them.
    holds: ['words', 'person'],
    read: async ({ aduan, ticket }, actor) => {
      const { items } = await aduan.tickets.list({}, { actor });
      return items.filter((item) => item.ticket.id === ticket.id);
    },
  },
  verifyHistory: {
    holds: [],
    read: ({ aduan, ticket }, actor) => aduan.tickets.verifyHistory(ticket.id, { actor }),
  },
};

/** The table: what a reader learns about an open ticket, and about one whose reporter is hidden. */
const readers: readonly {
  readonly who: string;
  readonly actor: Principal | ((ticket: Planted['ticket']) => Principal);
  readonly open: readonly Secret[];
  readonly hidden: readonly Secret[];
}[] = [
  { who: 'agent', actor: agent, open: ['words', 'person'], hidden: ['words'] },
  { who: 'officer', actor: officer, open: ['words', 'person'], hidden: ['words'] },
  {
    who: 'supervisor',
    actor: supervisor,
    open: ['words', 'person', 'way'],
    hidden: ['words', 'person', 'way'],
  },
  { who: 'auditor', actor: auditor, open: [], hidden: [] },
];

const strangers: readonly { readonly who: string; readonly actor: Principal }[] = [
  { who: 'another citizen', actor: citizenPrincipal('somebody-else') },
  { who: 'an officer without roles', actor: principal('p-9') },
  { who: 'a role that nobody knows', actor: principal('p-9', 'minister') },
];

const flags = Object.keys(flagsOf) as Flags[];
const table = flags.flatMap((flag) =>
  readers.flatMap((reader) =>
    Object.keys(surfaces).map((surface) => ({ flag, surface, ...reader })),
  ),
);

describe('who sees what of a ticket', () => {
  test.each(table)('$who, $flag ticket, by $surface', async ({ flag, surface, ...reader }) => {
    const planted = await plantedTicket(flag);
    const { holds, read } = surfaces[surface] ?? { holds: [], read: async () => null };
    const actor = typeof reader.actor === 'function' ? reader.actor(planted.ticket) : reader.actor;
    const allowed = flag === 'open' ? reader.open : reader.hidden;
    const found = planted.secretsIn(await read(planted, actor));
    expect(found).toEqual(holds.filter((secret) => allowed.includes(secret)));
  });

  test.each(flags)('a supervisor finds every mark in a ticket that is %s', async (flag) => {
    const { aduan, ticket, planted } = await plantedTicket(flag);
    const text = JSON.stringify(await aduan.tickets.get(ticket.id, { actor: supervisor }));
    const missing = Object.values(planted)
      .flat()
      .filter((mark) => !text.includes(mark));
    expect(missing).toEqual([]);
  });

  test.each(flags.flatMap((flag) => strangers.map((each) => ({ flag, ...each }))))(
    '$who does not learn that there is a ticket, $flag',
    async ({ flag, actor }) => {
      const planted = await plantedTicket(flag);
      const { aduan, ticket } = planted;
      await expect(aduan.tickets.get(ticket.id, { actor })).rejects.toThrow(NotFoundError);
      await expect(aduan.tickets.find(ticket.number, { actor })).rejects.toThrow(NotFoundError);
      await expect(aduan.tickets.note(ticket.id, 'x', { actor })).rejects.toThrow(NotFoundError);
      const list = aduan.tickets.list({}, { actor }).catch(({ code }) => code);
      expect(planted.secretsIn(await list)).toEqual([]);
    },
  );

  test.each(flags)(
    'the citizen reads their own ticket, %s, without notes and ways',
    async (flag) => {
      const { aduan, ticket, secretsIn } = await plantedTicket(flag);
      const own = citizenPrincipal(String(ticket.reporters[0]));
      const view = await aduan.tickets.get(ticket.id, { actor: own });
      expect(secretsIn(view.timeline)).toEqual(['words', 'person']);
      expect(JSON.stringify(view.timeline)).not.toContain('NOTEMARK');
      expect(view.reporters[0]?.name).toBe(marks.name);
    },
  );

  test.each(flags)('listeners hear no words of a ticket that is %s', async (flag) => {
    const { heard, secretsIn } = await plantedTicket(flag);
    expect(heard.length).toBeGreaterThan(5);
    expect(secretsIn(heard)).toEqual(flag === 'open' ? ['person'] : []);
    expect(JSON.stringify(heard)).not.toContain('NAMEMARK');
  });

  test.each(flags)('anyone who only knows number and PIN learns no name, %s', async (flag) => {
    const planted = await plantedTicket(flag);
    const sent = JSON.stringify(planted.channel.sent[0]).replaceAll(planted.ticket.number, '');
    const [, pin = ''] = /\b(\d{4} \d{4})\b/.exec(sent) ?? [];
    const seen = await planted.aduan.citizen.track({ number: planted.ticket.number, pin });
    expect(JSON.stringify(seen)).toContain(planted.ticket.number);
    expect(planted.secretsIn(seen)).toEqual([]);
  });

  test('nobody loosens the flags without the right, a reason and an entry in the history', async () => {
    const { aduan, ticket } = await plantedTicket('both');
    const loosen = (actor: Principal, reason?: string) =>
      aduan.tickets.restrict(
        ticket.id as TicketId,
        { anonymous: false, ...(reason && { reason }) },
        { actor },
      );
    await expect(loosen(officer, 'curious')).rejects.toThrow(ForbiddenError);
    await expect(loosen(supervisor)).rejects.toThrow(InputError);
    await loosen(supervisor, 'The reporter agreed in writing.');
    const { timeline } = await aduan.tickets.get(ticket.id, { actor: supervisor });
    expect(timeline.at(-1)).toMatchObject({
      event: 'ticket.restricted',
      facts: { anonymous: false, confidential: true },
      reason: 'The reporter agreed in writing.',
      actor: { id: supervisor.id },
    });
  });
});
