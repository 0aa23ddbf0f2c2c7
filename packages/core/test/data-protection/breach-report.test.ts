import { viewLog } from '@aduan/plugins/view-log';
import { describe, expect, it } from 'vitest';
import { categoryTree } from '../../src/category/category-tree.js';
import { dataProtectionCategories } from '../../src/category/personal-data-topics.js';
import { officerPrincipal } from '../../src/ports/principal.js';
import { pdpPolicy } from '../../src/sla/presets/pdp.js';
import { agent, officer, supervisor, testDesk } from '../runtime/test-desk.js';
import { protectedDesk, settledTicket } from './person.js';

const hour = 3_600_000;
const actor = supervisor;

describe('the report of a loss of data', () => {
  it('of a copy without keys lists everybody, what was kept of them since when, and says it is sealed', async () => {
    const desk = protectedDesk();
    const first = await settledTicket(desk);
    desk.clock.now += hour;
    const second = await settledTicket(desk, '6281300000088');
    const report = await desk.protection.reportBreach({ kind: 'database' }, { actor });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(report).toMatchObject({
      format: 'aduan-breach-report/1',
      officer: null,
      from: null,
      tickets: 2,
      limits: ['other-peoples-words'],
    });
    const seen = new Map(report.people.map((person) => [person.party, person]));
    expect([...seen.keys()].toSorted()).toEqual([first.party, second.party].toSorted());
    expect(seen.get(first.party)).toMatchObject({
      fields: ['name', 'contacts', 'words', 'files'],
      heldSince: '2026-04-14T09:00:01+07:00',
      seenFirst: null,
      readable: false,
      tickets: [{ id: first.id }],
    });
    expect(JSON.stringify(report)).not.toMatch(/Rahayu|62812|Gerai/);
    const open = await desk.protection.reportBreach({ kind: 'database-and-keys' }, { actor });
    expect(open.people.every(({ readable }) => readable)).toBe(true);
  });

  it('leaves out what came after the copy, who was erased, and anyone who was not asked for', async () => {
    const desk = protectedDesk();
    const first = await settledTicket(desk);
    const until = desk.clock.now;
    desk.clock.now += hour;
    const later = await settledTicket(desk, '6281300000088');
    const peopleIn = async (scope: object) => {
      const report = await desk.protection.reportBreach({ kind: 'database', ...scope }, { actor });
      return report.people.map(({ party }) => party);
    };
    expect(await peopleIn({ until })).toEqual([first.party]);
    expect(await peopleIn({ parties: [later.party] })).toEqual([later.party]);
    expect(await peopleIn({ tickets: [first.id] })).toEqual([first.party]);
    await desk.protection.erase(first.party, { actor, reason: 'request' });
    expect(await peopleIn({})).toEqual([later.party]);
    const report = await desk.protection.reportBreach({ kind: 'database' }, { actor });
    expect(report.limits).toContain('erased-before');
  });

  it('of an account lists what it looked at then, field by field', async () => {
    const desk = protectedDesk([], { plugins: [viewLog()] });
    const first = await settledTicket(desk);
    const second = await settledTicket(desk, '6281300000088');
    const views = desk.aduan.plugins['view-log'];
    const thief = officerPrincipal('pencuri', ['officer']);
    const early = desk.clock.now;
    await views.record(second.id, { fields: ['words'] }, { actor: thief });
    desk.clock.now += 48 * hour;
    const from = desk.clock.now;
    await views.record(first.id, { fields: ['name', 'files'] }, { actor: thief });
    await views.record(second.id, { fields: ['words'] }, { actor: officer });
    await views.flush();
    const account = { kind: 'account', officer: thief.id } as const;
    const report = await desk.protection.reportBreach({ ...account, from }, { actor });
    expect(report.people).toMatchObject([
      { party: first.party, fields: ['name', 'files'], seenFirst: '2026-04-16T09:00:02+07:00' },
    ]);
    expect(report.limits).toEqual(['other-peoples-words']);
    const before = await desk.protection.reportBreach({ ...account, until: early }, { actor });
    expect(before.people).toMatchObject([{ party: second.party, fields: ['words'] }]);
  });

  it('lists the tickets that the account acted on when nobody kept who looked', async () => {
    const desk = protectedDesk();
    const { party } = await settledTicket(desk);
    const account = { kind: 'account', officer: officer.id } as const;
    const report = await desk.protection.reportBreach(account, { actor });
    expect(report.people).toMatchObject([
      { party, fields: ['name', 'contacts', 'words', 'files'] },
    ]);
    expect(report.limits).toContain('views-not-kept');
    const nobody = { ...account, officer: 'tidak-ada' };
    expect((await desk.protection.reportBreach(nobody, { actor })).people).toEqual([]);
  });

  it('falls back to what the account did for the time whose views were pruned, and says so', async () => {
    const desk = protectedDesk([], { plugins: [viewLog()] });
    const first = await settledTicket(desk);
    const views = desk.aduan.plugins['view-log'];
    const thief = officerPrincipal('pencuri', ['officer']);
    const from = desk.clock.now;
    await desk.aduan.tickets.note(first.id, 'Dibuka.', { actor: thief });
    await views.record(first.id, { fields: ['words'] }, { actor: thief });
    desk.clock.now += 48 * hour;
    const second = await settledTicket(desk, '6281300000088');
    await views.record(second.id, { fields: ['name'] }, { actor: thief });
    await views.flush();
    const account = { kind: 'account', officer: thief.id, from } as const;
    const whole = await desk.protection.reportBreach(account, { actor });
    expect(whole.people.map(({ fields }) => fields)).toEqual([['name'], ['words']]);
    expect(whole.limits).toEqual(['other-peoples-words']);
    const cut = desk.clock.now;
    // That of the officer who closed the first ticket, and that of the account.
    expect(await views.forget({ before: cut }, { actor })).toBe(2);
    const report = await desk.protection.reportBreach(account, { actor });
    expect(report.people).toMatchObject([
      { party: second.party, fields: ['name'] },
      { party: first.party, fields: ['name', 'contacts', 'words', 'files'] },
    ]);
    expect(report.limits).toEqual(['views-not-kept', 'other-peoples-words']);
    const later = await desk.protection.reportBreach({ ...account, from: cut }, { actor });
    expect(later.people).toMatchObject([{ party: second.party }]);
    expect(later.limits).toEqual(['other-peoples-words']);
  });

  it('counts 3 x 24 hours from when it was known, or by the clock of the ticket about it', async () => {
    const categories = categoryTree(dataProtectionCategories);
    const { aduan, clock } = testDesk({ policies: [pdpPolicy], categories });
    const protection = aduan.dataProtection;
    const category = 'data_pribadi.kebocoran';
    const input = { body: 'Laptop petugas hilang.', channel: 'desk', category };
    const { ticket } = await aduan.tickets.open(input, { actor: agent });
    clock.now += 5 * hour;
    const byTicket = await protection.reportBreach(
      { kind: 'database', ticket: ticket.id },
      { actor },
    );
    expect(byTicket).toMatchObject({
      knownAt: '2026-04-14T09:00:00+07:00',
      notifyBy: '2026-04-17T09:00:00+07:00',
    });
    const knownAt = clock.now;
    const said = await protection.reportBreach({ kind: 'database', knownAt }, { actor });
    expect(said.notifyBy).toBe('2026-04-17T14:00:00+07:00');
    const now = await protection.reportBreach({ kind: 'database' }, { actor });
    expect(now.notifyBy).toBe(said.notifyBy);
  });

  it('is for those who may export what is kept of people, all of them', async () => {
    const desk = protectedDesk();
    await settledTicket(desk);
    const report = (who: typeof actor, scope: object = { kind: 'database' }) =>
      desk.protection.reportBreach(scope as never, { actor: who });
    await expect(report(agent)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(report(actor, { kind: 'everything' })).rejects.toMatchObject({
      code: 'input-invalid',
    });
    await expect(report(actor, { kind: 'account' })).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });

  it('finds no ticket and nobody for anyone who may not know of them, and is never of everything', async () => {
    const desk = protectedDesk();
    const { id, party } = await settledTicket(desk);
    const limited = { ...actor, within: { teams: ['bantul'] } };
    const report = (who: typeof actor, scope: object) =>
      desk.protection.reportBreach({ kind: 'database', ...scope }, { actor: who });
    const nobody = '0195f000-0000-4000-8000-000000000000';
    for (const tickets of [[id], [nobody]])
      await expect(report(limited, { tickets })).rejects.toMatchObject({
        code: 'ticket-not-found',
      });
    for (const parties of [[party], [nobody]])
      await expect(report(limited, { parties })).rejects.toMatchObject({ code: 'party-not-found' });
    await expect(report(actor, { parties: [nobody] })).rejects.toMatchObject({
      code: 'party-not-found',
    });
    await expect(report(limited, {})).rejects.toMatchObject({ code: 'forbidden' });
    await expect(report({ ...actor, regions: ['33'] }, {})).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await report(actor, { parties: [party] })).toMatchObject({ tickets: 1 });
  });
});
