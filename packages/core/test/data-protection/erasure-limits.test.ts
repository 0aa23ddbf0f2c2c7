import { describe, expect, it } from 'vitest';
import { holdOf } from '../../src/data-protection/hold-of.js';
import { legalHolds } from '../../src/data-protection/legal-holds.js';
import { citizenPrincipal, type Principal } from '../../src/ports/principal.js';
import { agent, officer, supervisor } from '../runtime/test-desk.js';
import { protectedDesk, readAll, settledTicket } from './person.js';

const day = 86_400_000;
const decision = { actor: supervisor, reason: 'request' };

describe('what stands against an erasure', () => {
  it('is an open ticket, which a desk still owes an answer', async () => {
    const desk = protectedDesk();
    const { id, party } = await settledTicket(desk);
    const reporter = { known: party, contacts: [{ kind: 'phone', value: '+6281200000077' }] };
    const input = { body: 'Lagi.', channel: 'phone', reporter };
    const { ticket } = await desk.aduan.tickets.open(input, { actor: agent });
    expect(ticket.reporters).toEqual([party]);
    const obstacles = [{ code: 'ticket-open', ticketId: ticket.id, number: ticket.number }];
    const plan = await desk.protection.planErasure(party, { actor: supervisor });
    expect(plan.obstacles).toEqual(obstacles);
    const refused = desk.protection.erase(party, decision);
    await expect(refused).rejects.toMatchObject({
      name: 'ErasureRefusedError',
      code: 'erasure-refused',
      obstacles,
      message: `What is kept of this person must stay: ticket-open (${ticket.number}).`,
    });
    expect(await readAll(desk, id, party)).toContain('Gerai tutup');
  });

  it('is the archive schedule, to the millisecond', async () => {
    const rule = { count: 730, unit: 'days', source: 'JRA contoh 4.1' } as const;
    const others = { when: { supervisory: true }, count: 9, unit: 'years', source: 'x' } as const;
    const desk = protectedDesk([], { retention: [others, rule] });
    const { id, party } = await settledTicket(desk);
    const { ticket } = await desk.aduan.tickets.get(id, { actor: supervisor });
    const until = (ticket.closedAt ?? 0) + 730 * day;
    desk.clock.now = until - 1;
    const { number } = ticket;
    expect((await desk.protection.planErasure(party, { actor: supervisor })).obstacles).toEqual([
      { code: 'retention', ticketId: id, number, until, source: rule.source },
    ]);
    desk.clock.now = until;
    expect(await desk.protection.erase(party, decision)).toMatchObject({ at: until });
  });

  it('is the longest of the rules that fit, in calendar years', async () => {
    const unfit = {
      when: { kinds: ['suggestion'] },
      count: 9,
      unit: 'years',
      source: '1',
    } as const;
    const shorter = { count: 365, unit: 'days', source: '2' } as const;
    const longer = { when: { supervisory: false }, count: 2, unit: 'years', source: '3' } as const;
    const desk = protectedDesk([], { retention: [shorter, longer, unfit] });
    const { id, party } = await settledTicket(desk);
    const { ticket } = await desk.aduan.tickets.get(id, { actor: supervisor });
    const [{ until } = {}, ...more] = (await desk.protection.planErasure(party, decision))
      .obstacles;
    expect(more).toEqual([]);
    const [closed, ends] = [ticket.closedAt, until].map((at) => new Date(at ?? 0).toISOString());
    expect(ends).toBe(closed?.replace('2026-', '2028-'));
  });

  it('refuses a rule that counts nothing', () => {
    const retention = [{ count: 0.5, unit: 'years', source: 'JRA' }] as const;
    expect(() => protectedDesk([], { retention })).toThrow('retention: must have a whole number');
  });

  it('is a lawsuit, as long as it goes on; every obstacle is named', async () => {
    const inspectorate = () => [{ code: 'inspectorate' }];
    const desk = protectedDesk([inspectorate], { plugins: [legalHolds()] });
    const { id, party } = await settledTicket(desk);
    const holds = desk.aduan.plugins['legal-holds'];
    await expect(holds.place(id, { source: 'siapa tahu' }, decision)).rejects.toThrow();
    await expect(holds.place(id, { source: 'x' }, { actor: officer })).rejects.toThrow(/decide/);
    const since = desk.clock.now;
    for (const source of ['12/Pdt.G/2026', '13/Pdt.G/2026']) {
      await holds.place(id, { source }, decision);
      desk.clock.now += day;
    }
    const { obstacles, tickets } = await desk.protection.planErasure(party, decision);
    const { number } = tickets[0] ?? {};
    const by = supervisor.id;
    expect(obstacles).toEqual([
      { code: 'legal-hold', ticketId: id, number, source: '12/Pdt.G/2026', since, by },
      { code: 'inspectorate' },
    ]);
    const seen = async (actor: Principal) =>
      holdOf((await desk.aduan.tickets.get(id, { actor })).ticket)?.source;
    expect(await seen(agent)).toBe('12/Pdt.G/2026');
    // An inquiry may be about whoever reported.
    expect(await seen(citizenPrincipal(party))).toBeUndefined();
    await holds.lift(id, {}, decision);
    await expect(desk.protection.erase(party, decision)).rejects.toMatchObject({
      obstacles: [{ code: 'inspectorate' }],
    });
  });
});
