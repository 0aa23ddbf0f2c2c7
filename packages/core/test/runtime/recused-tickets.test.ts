import { describe, expect, test } from 'vitest';
import { InputError, NotFoundError } from '../../src/errors.js';
import { citizenPrincipal, type Principal, systemPrincipal } from '../../src/ports/principal.js';
import type { TicketRule } from '../../src/ticket/ticket-rule.js';
import { agent, auditor, officer, principal, supervisor, testDesk } from './test-desk.js';

const inUnits = (who: Principal, ...units: string[]): Principal => ({ ...who, units });

/** A complaint about the officer `fasilitator-7` and the unit `dinas-x`, and one about neither. */
async function deskWithTwo() {
  const { aduan, clock, ...rest } = testDesk();
  const complaint = { body: 'Pendamping meminta uang.', channel: 'counter', region: '33.73' };
  const recusals = ['fasilitator-7', 'dinas-x'];
  const { ticket } = await aduan.tickets.open({ ...complaint, recusals }, { actor: agent });
  clock.now += 1;
  const { ticket: other } = await aduan.tickets.open(complaint, { actor: agent });
  return { aduan, ticket, other, clock, ...rest };
}

const readers: readonly (readonly [who: string, reader: Principal, sees: boolean])[] = [
  ['the reported officer', principal('fasilitator-7', 'officer'), false],
  ['the reported officer as supervisor', principal('fasilitator-7', 'supervisor'), false],
  ['an officer of the reported unit', inUnits(officer, 'dinas-x'), false],
  ['the head of the reported unit', inUnits(supervisor, 'kantor', 'dinas-x'), false],
  ['an auditor of the reported unit', inUnits(auditor, 'dinas-x'), false],
  [
    'an agent of the reported unit, in its region',
    { ...agent, units: ['dinas-x'], regions: ['33'] },
    false,
  ],
  ['an officer of another unit', inUnits(officer, 'dinas-y'), true],
  ['a unit whose code only begins alike', inUnits(officer, 'dinas'), true],
  ['a supervisor', supervisor, true],
  ['an auditor', auditor, true],
  ['the desk itself', systemPrincipal, true],
];

describe('a ticket is hidden from whom it concerns', () => {
  test.each(readers)('%s', async (_, actor, sees) => {
    const { aduan, ticket, other } = await deskWithTwo();
    const { tickets } = aduan;
    const surfaces: Readonly<Record<string, () => Promise<unknown>>> = {
      get: () => tickets.get(ticket.id, { actor }),
      find: () => tickets.find(ticket.number, { actor }),
      explain: () => tickets.explain(ticket.id, { metric: 'first-response', cycle: 1 }, { actor }),
      verifyHistory: () => tickets.verifyHistory(ticket.id, { actor }),
    };
    for (const [name, read] of Object.entries(surfaces)) {
      if (sees) await expect(read(), name).resolves.toBeDefined();
      else await expect(read(), name).rejects.toBeInstanceOf(NotFoundError);
    }
    const { items, next } = await tickets.list({ limit: 1, order: 'newest' }, { actor });
    expect(items.map(({ ticket: { id } }) => id)).toEqual([other.id]);
    expect(next === null).toBe(!sees);
    const { byPhase } = await tickets.count({ actor });
    expect(byPhase).toEqual({ new: sees ? 2 : 1 });
  });

  test.each(readers.filter(([, { roles }, sees]) => !sees && !roles.includes('auditor')))(
    'no command of %s finds it',
    async (_, actor) => {
      const { aduan, ticket, other } = await deskWithTwo();
      const { tickets } = aduan;
      const options = { actor };
      const commands = [
        tickets.note(ticket.id, 'Saya tidak bersalah.', options),
        tickets.assign(ticket.id, { team: 'a' }, options),
        tickets.classify(ticket.id, { recusals: [] }, options),
        tickets.restrict(ticket.id, { anonymous: true }, options),
        tickets.act(ticket.id, 'route', { team: 'a' }, options),
        tickets.link(other.id, { ticketId: ticket.id, as: 'related' }, options),
        tickets.markRead(ticket.id, options),
      ];
      for (const command of commands) await expect(command).rejects.toBeInstanceOf(NotFoundError);
    },
  );

  test('but the citizen sees their own, without the codes', async () => {
    const { aduan } = testDesk();
    const actor = citizenPrincipal('7f9c24e8-3b12-4fef-91e0-56a2d5a4b1c3');
    const input = {
      body: 'Petugas tidak datang.',
      channel: 'app',
      recusals: [actor.id, 'dinas-x'],
    };
    const { ticket } = await aduan.tickets.open(input, { actor });
    expect(ticket.recusals).toEqual([]);
    const seen = await aduan.tickets.get(ticket.id, { actor });
    expect(seen.ticket.recusals).toEqual([]);
    expect((await aduan.tickets.list({}, { actor })).items).toHaveLength(1);
  });
});

describe('who a ticket concerns', () => {
  test('is told with the ticket to those who may read identities, and to nobody else', async () => {
    const { aduan, ticket } = await deskWithTwo();
    expect(ticket.recusals).toEqual(['dinas-x', 'fasilitator-7']);
    const seen = await aduan.tickets.get(ticket.id, { actor: supervisor });
    expect(seen.ticket.recusals).toEqual(ticket.recusals);
    const masked = await aduan.tickets.get(ticket.id, { actor: auditor });
    expect(masked.ticket.recusals).toEqual([]);
    expect(JSON.stringify(masked)).not.toMatch(/fasilitator-7|dinas-x/);
    const [item] = (await aduan.tickets.list({ order: 'newest' }, { actor: auditor })).items.slice(
      1,
    );
    expect(item?.ticket).toMatchObject({ id: ticket.id, recusals: [] });
  });

  test('grows by the one who classifies, and shrinks only by anyone who may loosen', async () => {
    const { aduan, ticket } = await deskWithTwo();
    const classify = (recusals: string[], actor: Principal) =>
      aduan.tickets.classify(ticket.id, { recusals }, { actor });
    const wider = await classify(['koperasi-9', 'dinas-x', 'fasilitator-7', 'dinas-x'], officer);
    expect(wider.ticket.recusals).toEqual(['dinas-x', 'fasilitator-7', 'koperasi-9']);
    await expect(classify(['koperasi-9'], officer)).rejects.toMatchObject({ code: 'forbidden' });
    const cleared = await classify(['koperasi-9'], supervisor);
    expect(cleared.ticket.recusals).toEqual(['koperasi-9']);
    const reported = { actor: principal('fasilitator-7', 'officer') };
    expect((await aduan.tickets.get(ticket.id, reported)).ticket.id).toBe(ticket.id);
    const again = await classify(['koperasi-9'], officer);
    expect(again.ticket.version).toBe(cleared.ticket.version);
  });

  test('takes the ticket from the one who handles it, in the same commit', async () => {
    const { aduan, other: ticket } = await deskWithTwo();
    await aduan.tickets.assign(
      ticket.id,
      { team: 'dinas-x', assignee: 'p-9' },
      { actor: supervisor },
    );
    const classify = (recusals: string[]) =>
      aduan.tickets.classify(ticket.id, { recusals }, { actor: supervisor });
    expect((await classify(['p-8'])).ticket).toMatchObject({ team: 'dinas-x', assignee: 'p-9' });
    expect((await classify(['p-8', 'p-9'])).ticket).toMatchObject({
      team: 'dinas-x',
      assignee: null,
    });
    await aduan.tickets.assign(ticket.id, { assignee: 'p-7' }, { actor: supervisor });
    const { ticket: after } = await classify(['p-8', 'p-9', 'dinas-x']);
    expect(after).toMatchObject({ team: null, assignee: null });
    const { timeline } = await aduan.tickets.get(ticket.id, { actor: supervisor });
    expect(timeline.at(-1)).toMatchObject({ event: 'ticket.assigned', actor: { id: 'aduan' } });
  });

  test('keeps a rule of the host from giving it back', async () => {
    const toUnit: TicketRule = ({ ticket: { team } }) =>
      team ? [] : [{ type: 'ticket.assigned', facts: { team: 'dinas-x', assignee: null } }];
    const { aduan } = testDesk({ rules: [toUnit] });
    const complaint = { body: 'Pendamping meminta uang.', channel: 'counter' };
    const plain = await aduan.tickets.open(complaint, { actor: agent });
    expect(plain.ticket.team).toBe('dinas-x');
    const { ticket } = await aduan.tickets.open(
      { ...complaint, recusals: ['dinas-x'] },
      { actor: agent },
    );
    expect(ticket.team).toBeNull();
  });

  test('is refused as its team or officer in words that tell nothing more', async () => {
    const { aduan, ticket } = await deskWithTwo();
    const { tickets } = aduan;
    const options = { actor: supervisor };
    const refusals = await Promise.all(
      [
        tickets.assign(ticket.id, { assignee: 'fasilitator-7' }, options),
        tickets.assign(ticket.id, { team: 'dinas-x' }, options),
        tickets.act(ticket.id, 'route', { team: 'dinas-x' }, options),
      ].map((command) => command.catch((error: unknown) => error)),
    );
    for (const error of refusals) expect(error).toBeInstanceOf(InputError);
    expect(refusals.map((error) => (error as InputError).message)).toEqual([
      '"assignee" cannot be given this case.',
      '"team" cannot be given this case.',
      '"team" cannot be given this case.',
    ]);
    const { ticket: after } = await tickets.assign(ticket.id, { team: 'dinas' }, options);
    expect(after.team).toBe('dinas');
  });
});

describe('why a ticket changes its handler', () => {
  test('stands in its history once, whichever way it went', async () => {
    const { aduan, other: ticket } = await deskWithTwo();
    const { tickets } = aduan;
    const options = { actor: officer };
    await tickets.act(ticket.id, 'route', { team: 'a', reason: 'Soal NIB.' }, options);
    await tickets.act(ticket.id, 'route', { team: 'b', reason: 'Ternyata soal lahan.' }, options);
    await tickets.assign(ticket.id, { team: 'c', reason: 'Bidang b sedang penuh.' }, options);
    const { timeline } = await tickets.get(ticket.id, options);
    const reasons = timeline.flatMap((entry) =>
      entry.type === 'move' || entry.type === 'fact' ? (entry.reason ?? []) : [],
    );
    expect(reasons).toEqual(['Soal NIB.', 'Ternyata soal lahan.', 'Bidang b sedang penuh.']);
    const masked = await tickets.get(ticket.id, { actor: auditor });
    expect(JSON.stringify(masked)).not.toContain('lahan');
  });
});
