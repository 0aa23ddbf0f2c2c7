import { InputError } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import {
  agent,
  auditor,
  principal,
  supervisor,
  testDesk,
  tuesdayMorning,
} from '../../../core/test/runtime/test-desk.js';
import {
  type AssignmentSituation,
  byRegionAndCategory,
  ClaimedError,
  inOrder,
  leastLoaded,
  type OfficerDuty,
  organization,
  roundRobin,
  stickyToLast,
  teams,
} from '../../src/organization/index.js';

const duty = (id: string, rest: Partial<OfficerDuty> = {}): OfficerDuty => ({
  id,
  unit: 'a',
  roles: ['officer'],
  ...rest,
});
const load = (open: number, latestAt: number) => ({ open, latestAt });
const situation: AssignmentSituation = {
  ticket: { category: 'kdmp.legal.npwp', region: '33.73' },
  workloads: { ani: load(2, 30), budi: load(1, 10), cici: load(1, 20) },
  last: 'cici',
};
const ids = (officers: readonly OfficerDuty[]) => officers.map(({ id }) => id);
const three = [duty('ani'), duty('budi'), duty('cici')];

describe('strategies', () => {
  test.each([
    ['least loaded', leastLoaded, ['budi', 'cici']],
    ['round robin', roundRobin, ['budi', 'cici', 'ani']],
    ['sticky to the last', stickyToLast, ['cici']],
    ['one after the other', inOrder(leastLoaded, roundRobin), ['budi', 'cici']],
    ['none', inOrder(), ['ani', 'budi', 'cici']],
  ])('%s', (_, strategy, expected) => {
    expect(ids(strategy(three, situation))).toEqual(expected);
    expect(strategy([], situation)).toEqual([]);
  });

  test('a person who never had a ticket is first, and counts as free', () => {
    const four = [...three, duty('dedi')];
    expect(ids(roundRobin(four, situation))[0]).toBe('dedi');
    expect(ids(leastLoaded(four, situation))).toEqual(['dedi']);
  });

  test('a last officer who is not among them holds nobody up', () => {
    expect(stickyToLast(three, { ...situation, last: 'dedi' })).toEqual(three);
    expect(stickyToLast(three, { ...situation, last: null })).toEqual(three);
  });

  test.each([
    ['the closest topic', ['kdmp.legal.npwp', '33.73'], ['expert']],
    ['then the closest region', ['kdmp.legal.akta_ahu', '33.73'], ['local']],
    ['whoever takes any', ['ksp', '91'], ['any']],
    [
      'everybody in question when nothing is known',
      [null, null],
      ['expert', 'local', 'legal', 'any'],
    ],
  ] as const)('by region and category: %s', (_, [category, region], expected) => {
    const officers = [
      duty('expert', { skills: ['kdmp.legal.npwp'] }),
      duty('local', { skills: ['kdmp.legal'], regions: ['33'] }),
      duty('legal', { skills: ['kdmp.legal'] }),
      duty('any'),
    ];
    const ticket = { category, region };
    expect(ids(byRegionAndCategory(officers, { ...situation, ticket }))).toEqual(expected);
  });

  test('by region and category: nobody when nobody fits', () => {
    const officers = [duty('far', { regions: ['91'] }), duty('other', { skills: ['ksp'] })];
    expect(byRegionAndCategory(officers, situation)).toEqual([]);
  });
});

const office = organization({
  units: [
    { code: 'loket', name: { id: 'Loket', en: 'Counter' } },
    { code: 'pengawasan', name: { id: 'Pengawasan', en: 'Supervision' } },
  ],
  supervision: ['pengawasan'],
  intake: 'loket',
  officers: [
    duty('ani', { unit: 'loket' }),
    duty('budi', { unit: 'loket' }),
    duty('cici', { unit: 'loket', shifts: { sat: [['08:00', '12:00']] } }),
  ],
});
const complaint = { body: 'Tolong diperiksa.', channel: 'counter' };
const asHead = { actor: supervisor };
const turn = inOrder(stickyToLast, leastLoaded, roundRobin);

function teamDesk() {
  const { aduan, clock } = testDesk({ plugins: [teams(office, { strategy: turn })] });
  const { assignNext, claim } = aduan.plugins.organization;
  const open = async (rest = {}) => {
    clock.now += 1;
    return (await aduan.tickets.open({ ...complaint, ...rest }, { actor: agent })).ticket.id;
  };
  const next = async (id: string) => (await assignNext(id, {}, asHead)).ticket.assignee;
  return { tickets: aduan.tickets, assignNext, claim, clock, open, next };
}

describe('giving out the next ticket', () => {
  test('goes round among those on duty, by what they have', async () => {
    const { open, next, tickets } = teamDesk();
    expect(await next(await open())).toBe('ani');
    const second = await open();
    expect(await next(second)).toBe('budi');
    expect(await next(await open())).toBe('ani');
    expect(await next(second)).toBe('budi');
    await tickets.assign(second, { assignee: null }, asHead);
    expect(await next(await open())).toBe('budi');
  });

  test('goes round by the one who was given one last, also through a backlog older than all they have', async () => {
    const { aduan, clock } = testDesk({ plugins: [teams(office, { strategy: roundRobin })] });
    const { assignNext } = aduan.plugins.organization;
    const cases: string[] = [];
    for (let opened = 0; opened < 6; opened += 1) {
      clock.now += 1;
      cases.push((await aduan.tickets.open(complaint, { actor: agent })).ticket.id);
    }
    const turns: (string | null)[] = [];
    for (const id of cases.toReversed()) {
      clock.now += 1;
      turns.push((await assignNext(id, {}, asHead)).ticket.assignee);
    }
    expect(turns).toEqual(['ani', 'budi', 'ani', 'budi', 'ani', 'budi']);
  });

  test('is told on the ticket: since when its officer has it, whatever its team', async () => {
    const { clock, open, tickets } = teamDesk();
    const id = await open();
    const assign = async (to: { assignee?: string | null; team?: string }) => {
      clock.now += 1;
      return (await tickets.assign(id, to, asHead)).ticket.assignedAt;
    };
    const since = clock.now + 1;
    expect(await assign({ assignee: 'ani' })).toBe(since);
    expect(await assign({ team: 'pengawasan' })).toBe(since);
    expect(await assign({ assignee: 'budi' })).toBe(clock.now);
    expect(await assign({ assignee: null })).toBeNull();
  });

  test('goes back to the one who knows the citizen', async () => {
    const { open, next, tickets } = teamDesk();
    const contacts = [{ kind: 'phone', value: '0812-3456-7890' }];
    const first = await open({ reporter: { contacts } });
    expect(await next(first)).toBe('ani');
    const [known] = (await tickets.get(first, asHead)).ticket.reporters;
    expect(await next(await open({ reporter: { known } }))).toBe('ani');
    expect(await next(await open())).toBe('budi');
    const hidden = await open({ reporter: { known }, anonymous: true });
    expect(await next(hidden)).toBe('budi');
  });

  test('leaves the ticket in the queue when nobody may or can take it', async () => {
    const { open, next, clock } = teamDesk();
    expect(await next(await open({ recusals: ['loket'] }))).toBeNull();
    expect(await next(await open({ recusals: ['ani'] }))).toBeNull();
    const id = await open();
    clock.now = tuesdayMorning + 10 * 3_600_000;
    expect(await next(id)).toBeNull();
    // Saturday 18 April 2026, 09:00 WIB.
    clock.now = Date.UTC(2026, 3, 18, 2);
    expect(await next(id)).toBe('cici');
  });

  test('is for those who may assign', async () => {
    const { open, assignNext } = teamDesk();
    const id = await open();
    const next = assignNext(id, {}, { actor: auditor });
    await expect(next).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('can follow by itself from every arrival in a unit', async () => {
    const plugins = [teams(office, { strategy: turn, assignsOnArrival: true })] as const;
    const { aduan, clock } = testDesk({ plugins });
    const { ticket } = await aduan.tickets.open(complaint, { actor: agent });
    expect(ticket).toMatchObject({ team: 'loket', assignee: 'ani' });
    await aduan.tickets.assign(ticket.id, { assignee: null }, asHead);
    const { ticket: waiting } = await aduan.tickets.get(ticket.id, asHead);
    expect(waiting.assignee).toBeNull();
    clock.now += 10 * 3_600_000;
    const late = await aduan.tickets.open(complaint, { actor: agent });
    expect(late.ticket).toMatchObject({ team: 'loket', assignee: null });
  });
});

describe('claiming', () => {
  const as = (id: string) => ({ actor: office.principal(id) });

  test('takes a ticket once, and tells the next one who has it', async () => {
    const { open, claim, tickets } = teamDesk();
    const id = await open();
    const { ticket } = await claim(id, {}, as('ani'));
    expect(ticket).toMatchObject({ team: 'loket', assignee: 'ani' });
    const again = await claim(id, {}, as('ani'));
    expect(again.ticket.version).toBe(ticket.version);
    const late = claim(id, {}, as('budi'));
    await expect(late).rejects.toBeInstanceOf(ClaimedError);
    await expect(late).rejects.toMatchObject({ owner: 'ani', current: { id, assignee: 'ani' } });
    await tickets.assign(id, { assignee: null }, asHead);
    expect((await claim(id, {}, as('budi'))).ticket.assignee).toBe('budi');
  });

  test('brings a ticket without a team to that of the officer', async () => {
    const { open, claim, tickets } = teamDesk();
    const id = await open();
    await tickets.assign(id, { team: null }, asHead);
    expect((await claim(id, {}, as('ani'))).ticket.team).toBe('loket');
  });

  test('is for those who may assign, of the organization, whom the ticket is not about', async () => {
    const { open, claim } = teamDesk();
    const id = await open();
    const refused = claim(id, {}, { actor: auditor });
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
    await expect(claim(id, {}, { actor: principal('stranger', 'officer') })).rejects.toBeInstanceOf(
      InputError,
    );
    const about = await open({ recusals: ['ani'] });
    await expect(claim(about, {}, as('ani'))).rejects.toMatchObject({ code: 'ticket-not-found' });
  });

  test('is repeated by its key', async () => {
    const { open, claim } = teamDesk();
    const id = await open();
    const first = await claim(id, {}, { ...as('ani'), key: 'k' });
    const second = await claim(id, {}, { ...as('ani'), key: 'k' });
    expect(second.ticket.version).toBe(first.ticket.version);
  });
});
