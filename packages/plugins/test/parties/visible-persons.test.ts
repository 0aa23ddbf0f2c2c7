import { citizenPrincipal, type PartyId, type Principal, systemPrincipal } from '@aduan/core';
import { describe, expect, it } from 'vitest';
import { agent, auditor, officer, supervisor } from '../../../core/test/runtime/test-desk.js';
import { deskOfPeople, email, phone, tenant } from './people.js';

const value = '081234567890';
const secrets = ['Warga A', '+6281234567890', 'a@example.id'];
const reason = 'Sama orangnya.';
const clerk: Principal = { ...officer, id: 'p-9', roles: [] };
const elsewhere: Principal = { ...officer, id: 'p-8', regions: ['94'] };

/** What an officer may do with a person whose ticket lies in Central Java. */
type Knows = 'everything' | 'that there is somebody' | 'nothing';

const rows: readonly (readonly [string, Principal, Knows])[] = [
  ['an agent', agent, 'everything'],
  ['an officer', officer, 'everything'],
  ['a supervisor', supervisor, 'everything'],
  ['the desk', systemPrincipal, 'everything'],
  ['an auditor', auditor, 'that there is somebody'],
  ['an officer of another region', elsewhere, 'nothing'],
  ['somebody without a role', clerk, 'nothing'],
  ['another citizen', citizenPrincipal('warga-lain'), 'nothing'],
];

async function deskWithOne(flags: object = {}) {
  const desk = deskOfPeople();
  const contacts = [phone(value), email('a@example.id')];
  const party = await desk.call({ name: 'Warga A', contacts }, { region: '33.73', ...flags });
  return { ...desk, party };
}

/** The result of a call, or the code of its refusal. */
async function told(call: () => Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await call());
  } catch (error) {
    return String(Object(error).code);
  }
}

describe.each(rows)('%s', (_name, actor, knows) => {
  it(`is shown ${knows}`, async () => {
    const { parties, party } = await deskWithOne();
    const shown = await told(() => parties.get(party, {}, { actor }));
    if (knows === 'nothing') return expect(shown).toBe('party-not-found');
    for (const secret of [...secrets, party]) {
      expect(shown.includes(secret)).toBe(knows === 'everything');
    }
    expect(shown).toContain('"kind":"phone"');
  });

  it('finds the person by an address, or does not, and hears no suggestion that it may not', async () => {
    const { parties, party, write } = await deskWithOne();
    await write([phone(value)]);
    const found = await told(() => parties.find(phone(value), { actor }));
    const suggested = await told(() => parties.suggestions(party, {}, { actor }));
    expect(found.includes(party)).toBe(knows === 'everything');
    expect(suggested.includes('"person"')).toBe(knows === 'everything');
    if (knows !== 'everything') {
      expect(found).not.toContain('"withheld":true');
      for (const secret of ['Warga A', 'a@example.id']) {
        expect(found + suggested).not.toContain(secret);
      }
    }
  });
});

describe('a citizen', () => {
  it('sees their own party, and neither what it was merged into nor what was decided', async () => {
    const { parties, party, write } = await deskWithOne();
    const other = await write([phone(value)]);
    await parties.merge(party, { into: other, reason }, { actor: officer });
    const shown = await parties.get(party, {}, { actor: citizenPrincipal(party) });
    expect(shown.parties.map(({ id, mergedInto }) => [id, mergedInto])).toEqual([[party, null]]);
    expect(JSON.stringify(shown)).not.toContain(other);
  });

  it('sees no ticket of somebody whom they were merged with', async () => {
    const { aduan, parties, party, write } = await deskWithOne();
    const other = await write([phone(value)]);
    await parties.merge(party, { into: other, reason }, { actor: officer });
    for (const id of [party, other]) {
      const { items } = await aduan.tickets.list({}, { actor: citizenPrincipal(id) });
      expect(items).toHaveLength(1);
    }
  });

  it('decides nothing', async () => {
    const { parties, party, write } = await deskWithOne();
    const other = await write([phone(value)]);
    const options = { actor: citizenPrincipal(party) };
    const decisions = [
      () => parties.merge(party, { into: other, reason }, options),
      () => parties.split(party, { reason }, options),
      () => parties.distinguish(party, { other, reason }, options),
      () => parties.link(party, { ...phone('0813'), evidence: 'officer', reason }, options),
      () => parties.unlink(party, { id: 'x', reason }, options),
      () => parties.find(phone(value), options),
      () => parties.suggestions(party, {}, options),
    ];
    for (const decision of decisions) expect(await told(decision)).toBe('forbidden');
  });
});

describe.each([
  ['anonymous', { anonymous: true }],
  ['confidential', { confidential: true }],
  ['both', { anonymous: true, confidential: true }],
])('a reporter who is %s', (_name, flags) => {
  it('is nobody: not found, not suggested, not merged, not even by anyone who may know them', async () => {
    const { aduan, parties, party, write } = await deskWithOne(flags);
    const writer = await write([phone(value)]);
    const options = { actor: supervisor };
    const found = (await parties.find(phone(value), options)).items;
    expect(found.map(({ person }) => person.id)).toEqual([writer]);
    expect((await parties.suggestions(writer, {}, options)).items).toEqual([]);
    const { items } = await aduan.tickets.list({ guarded: true }, options);
    const hidden = String(items[0]?.ticket.reporters[0]);
    for (const id of [party, hidden]) {
      expect(await told(() => parties.get(id, {}, options))).toBe('party-not-found');
      const merges = [
        () => parties.merge(id, { into: writer, reason }, options),
        () => parties.merge(writer, { into: id, reason }, options),
      ];
      for (const merge of merges)
        expect(await told(merge)).toMatch(/^(?:party-not-found|input-invalid)$/);
    }
  });

  it('is nobody also when they sign in and the desk knows them', async () => {
    const { aduan, parties, store, write } = deskOfPeople();
    const writer = await write([phone(value)]);
    const citizen = citizenPrincipal(crypto.randomUUID());
    const input = { body: 'Dari portal.', channel: 'portal', ...flags };
    await aduan.tickets.open(input, { actor: citizen });
    expect(await store.readParty(tenant, citizen.id as PartyId)).not.toBeNull();
    const options = { actor: supervisor };
    const merge = () => parties.merge(citizen.id, { into: writer, reason }, options);
    for (const call of [() => parties.get(citizen.id, {}, options), merge]) {
      expect(await told(call)).toBe('party-not-found');
    }
  });

  it('is not found by the address that they wrote from', async () => {
    const { parties, write } = deskOfPeople();
    const parts = [{ type: 'form', name: 'aduan', values: { body: 'Rahasia.', ...flags } }];
    await write([phone(value)], parts as never);
    expect((await parties.find(phone(value), { actor: supervisor })).items).toEqual([]);
  });

  it('is nobody from the moment on that the only ticket of theirs hides them', async () => {
    const { aduan, parties, party } = await deskWithOne();
    const { items } = await aduan.tickets.list({}, { actor: supervisor });
    await aduan.tickets.restrict(String(items[0]?.ticket.id), flags, { actor: supervisor });
    expect(await told(() => parties.get(party, {}, { actor: supervisor }))).toBe('party-not-found');
    expect((await parties.find(phone(value), { actor: supervisor })).items).toEqual([]);
  });
});
