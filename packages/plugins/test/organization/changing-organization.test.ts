import { InputError, NotFoundError } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, test, vi } from 'vitest';
import { agent, auditor, supervisor, testDesk } from '../../../core/test/runtime/test-desk.js';
import {
  type AssignmentStrategy,
  leastLoaded,
  type OfficerDuty,
  type OrganizationDefinition,
  organization,
  organizationSource,
  teams,
} from '../../src/organization/index.js';

const duty = (id: string, rest: Partial<OfficerDuty> = {}): OfficerDuty => ({
  id,
  unit: 'loket',
  roles: ['officer'],
  ...rest,
});
const unit = (code: string) => ({ code, name: { id: `Tim ${code}`, en: `Team ${code}` } });
const staffed = (...officers: OfficerDuty[]): OrganizationDefinition => ({
  units: [unit('loket'), unit('pengawasan')],
  supervision: ['pengawasan'],
  intake: 'loket',
  officers,
});
const complaint = { body: 'Pupuk belum datang.', channel: 'counter' };
const asHead = { actor: supervisor };

/** A desk whose organization changes while it runs. */
function changingDesk(first: OrganizationDefinition, strategy: AssignmentStrategy = leastLoaded) {
  const source = organizationSource(first);
  const office = organization(source);
  const { aduan, clock, store } = testDesk({ plugins: [teams(office, { strategy })] });
  const { assignNext, claim } = aduan.plugins.organization;
  const open = async () => (await aduan.tickets.open(complaint, { actor: agent })).ticket.id;
  const assign = async (id: string, to: { assignee?: string | null; team?: string | null }) =>
    (await aduan.tickets.assign(id, to, asHead)).ticket;
  const queueOf = async (team: string) =>
    (await aduan.tickets.list(office.queue(team), asHead)).items.map(({ ticket }) => ticket.id);
  return { aduan, assign, assignNext, claim, clock, office, open, queueOf, source, store };
}

describe('a source of an organization', () => {
  test('says what it is now, and tells who listens of each change', () => {
    const source = organizationSource(staffed(duty('ani')));
    const before = source.current();
    const heard = vi.fn();
    const end = source.changed(heard);
    source.replace(staffed(duty('ani'), duty('dewi')));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(source.current().version).not.toBe(before.version);
    expect(source.current().definition.officers?.map(({ id }) => id)).toEqual(['ani', 'dewi']);
    end();
    source.replace(staffed());
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('stays as it is when the same is said again, in whatever order of fields', () => {
    const source = organizationSource(staffed(duty('ani')));
    const { version } = source.current();
    const heard = vi.fn();
    source.changed(heard);
    source.replace(staffed({ roles: ['officer'], unit: 'loket', id: 'ani' }));
    expect(source.current().version).toBe(version);
    expect(heard).not.toHaveBeenCalled();
  });

  test('keeps what it has when the next one has a mistake', () => {
    const source = organizationSource(staffed(duty('ani')));
    const before = source.current();
    expect(() => source.replace(staffed(duty('dewi', { unit: 'tidak-ada' })))).toThrow(InputError);
    const wrong = staffed(duty('ani'), duty('dewi', { roles: ['a b'] }), duty('dewi@dinas.id'));
    expect(() => source.replace(wrong)).toThrow(
      /officers\.1\.roles\.0 \(dewi\) must be a code .*officers\.2\.id must be/,
    );
    expect(() => source.replace({ ...staffed(), supervision: ['x'] })).toThrow(
      'supervision.0 is no unit',
    );
    expect(source.current()).toEqual(before);
  });

  test('may be of the host, and is read once a version', () => {
    let version = 1;
    let reads = 0;
    const office = organization({
      current: () => ({
        version: String(version),
        get definition() {
          reads += 1;
          return staffed(duty(`p-${version}`));
        },
      }),
      changed: () => () => {},
    });
    for (let times = 0; times < 3; times += 1) expect(office.officer('p-1')?.id).toBe('p-1');
    expect(reads).toBe(1);
    version = 2;
    expect([office.officer('p-1'), office.officer('p-2')?.id]).toEqual([null, 'p-2']);
    expect(reads).toBe(2);
  });
});

test('a person who left is not given once more what they have, and keeps it', async () => {
  const { aduan, assign, open, source } = changingDesk(staffed(duty('dewi'), duty('ani')));
  const id = await open();
  await assign(id, { assignee: 'dewi' });
  expect((await assign(id, { assignee: 'dewi' })).assignee).toBe('dewi');
  source.replace(staffed(duty('ani')));
  await expect(assign(id, { assignee: 'dewi' })).rejects.toMatchObject({
    code: 'input-invalid',
    issues: [{ path: ['assignee'], message: 'dewi is not in the organization' }],
  });
  const again = aduan.tickets.assign(id, { assignee: 'dewi' }, { actor: auditor });
  await expect(again).rejects.toMatchObject({ code: 'forbidden' });
  const { ticket } = await aduan.tickets.get(id, asHead);
  expect(ticket).toMatchObject({ assignee: 'dewi', team: 'loket' });
  expect((await assign(id, { team: 'pengawasan' })).team).toBe('pengawasan');
});

describe('an officer who joins while the desk runs', () => {
  test('is given tickets, claims them and is given the next one', async () => {
    const { assign, office, open, source, assignNext, claim } = changingDesk(staffed());
    const [given, claimed, next] = [await open(), await open(), await open()];
    await expect(assign(given, { assignee: 'dewi' })).rejects.toThrow(
      '"assignee": dewi is not in the organization.',
    );
    expect((await assignNext(next, {}, asHead)).ticket.assignee).toBeNull();
    source.replace(staffed(duty('dewi')));
    expect((await assign(given, { assignee: 'dewi' })).assignee).toBe('dewi');
    const actor = office.principal('dewi');
    expect((await claim(claimed, {}, { actor })).ticket).toMatchObject({ assignee: 'dewi' });
    expect((await assignNext(next, {}, asHead)).ticket.assignee).toBe('dewi');
  });

  test('has the regions and the unit of now, and whatever names them concerns them', async () => {
    const { aduan, office, source } = changingDesk(staffed(duty('dewi')));
    expect(office.principal('dewi')).toMatchObject({ units: ['loket'], regions: [] });
    const moved = duty('dewi', { unit: 'pengawasan', regions: ['33'], knownAs: ['Bu Dewi'] });
    source.replace(staffed(moved));
    expect(office.principal('dewi')).toMatchObject({ units: ['pengawasan'], regions: ['33'] });
    const about = { ...complaint, kind: 'complaint' as const, respondent: 'bu dewi di kantor' };
    const { ticket } = await aduan.tickets.open(about, { actor: agent });
    expect(ticket.recusals).toEqual(['dewi']);
  });

  test('gets the tickets that come to the unit from then on by themselves', async () => {
    const source = organizationSource(staffed());
    const office = organization(source);
    const plugins = [teams(office, { strategy: leastLoaded, assignsOnArrival: true })] as const;
    const { aduan } = testDesk({ plugins });
    const opened = async () =>
      (await aduan.tickets.open(complaint, { actor: agent })).ticket.assignee;
    expect(await opened()).toBeNull();
    source.replace(staffed(duty('dewi')));
    expect(await opened()).toBe('dewi');
  });
});

describe('a unit that is new', () => {
  test('takes tickets, under its name', async () => {
    const { aduan, assign, open, source } = changingDesk(staffed());
    const id = await open();
    await expect(assign(id, { team: 'gudang' })).rejects.toThrow(
      '"team": gudang is not in the units of this desk.',
    );
    source.replace({ ...staffed(), units: [...staffed().units, unit('gudang')] });
    expect((await assign(id, { team: 'gudang' })).team).toBe('gudang');
    expect(aduan.names.unit('gudang').id).toBe('Tim gudang');
  });
});

describe('an officer who leaves', () => {
  test('keeps no ticket from the others: it waits in the queue and can be taken', async () => {
    const { aduan, assign, office, open, queueOf, source, claim } = changingDesk(
      staffed(duty('ani'), duty('dewi')),
    );
    const id = await open();
    await assign(id, { assignee: 'dewi' });
    const { ticket: before } = await aduan.tickets.get(id, asHead);
    expect(await queueOf('loket')).toEqual([]);
    source.replace(staffed(duty('ani')));
    const { ticket } = await aduan.tickets.get(id, asHead);
    expect(ticket).toEqual(before);
    expect(office.handler(ticket)).toBeNull();
    expect(await queueOf('loket')).toEqual([id]);
    const open_ = await aduan.tickets.count({ ...office.queue('loket'), ...asHead });
    expect(open_.byPhase).toEqual({ new: 1 });
    const taken = await claim(id, {}, { actor: office.principal('ani') });
    expect(taken.ticket).toMatchObject({ team: 'loket', assignee: 'ani' });
    expect(await queueOf('loket')).toEqual([]);
  });

  test('is passed over when the ticket is given out, and others hear that nobody has it', async () => {
    const { assign, office, open, source, assignNext } = changingDesk(
      staffed(duty('ani'), duty('dewi')),
    );
    const id = await open();
    const ticket = await assign(id, { assignee: 'dewi' });
    expect(office.escalate(ticket, null).map((each) => each.id)).toEqual(['dewi']);
    source.replace(staffed(duty('ani')));
    expect(office.escalate(ticket, null).map((each) => each.id)).toEqual(['ani']);
    expect((await assignNext(id, {}, asHead)).ticket.assignee).toBe('ani');
  });

  test('has no principal any more, and the error says who is missing where', () => {
    const { office, source } = changingDesk(staffed(duty('dewi')));
    source.replace(staffed());
    const asked = () => office.principal('dewi');
    expect(asked).toThrow(NotFoundError);
    expect(asked).toThrow('dewi is not in the organization.');
    const address = () => office.principal('dewi@dinas.example');
    expect(address).toThrow('this code is not in the organization.');
  });

  test('a person who comes back has the tickets of before', async () => {
    const { assign, office, open, queueOf, source } = changingDesk(staffed(duty('dewi')));
    const id = await open();
    const ticket = await assign(id, { assignee: 'dewi' });
    source.replace(staffed());
    source.replace(staffed(duty('dewi')));
    expect(office.handler(ticket)?.id).toBe('dewi');
    expect(await queueOf('loket')).toEqual([]);
  });

  test('cannot take a ticket any more', async () => {
    const { office, open, source, claim } = changingDesk(staffed(duty('dewi')));
    const id = await open();
    const actor = office.principal('dewi');
    source.replace(staffed());
    await expect(claim(id, {}, { actor })).rejects.toThrow('dewi is not in the organization');
  });
});

describe('an assignment under way while the organization changes', () => {
  test('is given to nobody who left while it was worked out', async () => {
    const source = organizationSource(staffed(duty('ani'), duty('dewi')));
    const office = organization(source);
    const kept = memoryStore();
    const { aduan } = testDesk({
      store: {
        ...kept,
        // The moment between reading the workloads and assigning the ticket.
        async readWorkloads(tenant, ids) {
          const loads = await kept.readWorkloads(tenant, ids);
          source.replace(staffed(duty('dewi')));
          return loads;
        },
      },
      plugins: [teams(office, { strategy: leastLoaded })],
    });
    const { assignNext } = aduan.plugins.organization;
    const { ticket } = await aduan.tickets.open(complaint, { actor: agent });
    expect((await assignNext(ticket.id, {}, asHead)).ticket.assignee).toBe('dewi');
  });

  test('ends with somebody who works here, or in the queue, however they cross', async () => {
    const everybody = Array.from({ length: 6 }, (_, index) => duty(`p-${index}`));
    const { aduan, office, open, queueOf, source, assignNext, claim } = changingDesk(
      staffed(...everybody),
    );
    const ids = await Promise.all(Array.from({ length: 24 }, open));
    const isHere = (index: number, turn: number) => (index + turn) % 3 !== 0;
    const changes = (async () => {
      for (let turn = 0; turn < 40; turn += 1) {
        source.replace(staffed(...everybody.filter((_, index) => isHere(index, turn))));
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const given = await Promise.allSettled(
      ids.map((id, index) =>
        index % 2 === 0
          ? assignNext(id, {}, asHead)
          : aduan.tickets.assign(id, { assignee: `p-${index % 6}` }, asHead),
      ),
    );
    await changes;
    for (const each of given) {
      if (each.status === 'rejected')
        expect(String(each.reason)).toMatch(/not in the organization/);
    }
    const cases = await Promise.all(ids.map((id) => aduan.tickets.get(id, asHead)));
    const waiting = cases.filter(({ ticket }) => office.handler(ticket) === null);
    expect(new Set(await queueOf('loket'))).toEqual(
      new Set(waiting.map(({ ticket }) => ticket.id)),
    );
    source.replace(staffed(duty('ani')));
    const actor = office.principal('ani');
    for (const id of ids) await claim(id, {}, { actor });
    expect(await queueOf('loket')).toEqual([]);
  });
});
