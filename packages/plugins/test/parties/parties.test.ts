import type { PartyId } from '@aduan/core';
import { describe, expect, it } from 'vitest';
import { firstOf } from '../../../core/test/runtime/first-of.js';
import { agent, delivery, officer, supervisor } from '../../../core/test/runtime/test-desk.js';
import { deskOfPeople, email, phone, tenant } from './people.js';

const options = { actor: officer };
const reason = 'Ia menyebut nomor laporan lamanya.';

async function callerAndWriter() {
  const desk = deskOfPeople();
  const writer = await desk.write([phone('0812-3456-7890')]);
  const caller = await desk.call({ name: 'Warga A', contacts: [phone('+62 812 3456 7890')] });
  return { ...desk, writer, caller };
}

describe('finding somebody by an address', () => {
  it('reads a number as people write it, and says how each is known by it', async () => {
    const { parties, writer, caller } = await callerAndWriter();
    for (const value of ['081234567890', '62 812-3456-7890']) {
      const found = (await parties.find(phone(value), options)).items;
      expect(found.map(({ by, certainty, person }) => ({ id: person.id, by, certainty }))).toEqual([
        { id: writer, by: [{ kind: 'phone', evidence: ['channel'] }], certainty: 'likely' },
        { id: caller, by: [{ kind: 'phone', evidence: ['officer'] }], certainty: 'likely' },
      ]);
    }
    expect((await parties.find(phone('081234567891'), options)).items).toEqual([]);
  });

  it('is never by name, and not by the id of another channel', async () => {
    const { parties, write, call } = deskOfPeople();
    await write([{ kind: 'user', value: 'warga-1' }]);
    await call({ name: 'warga-1' });
    expect((await parties.find({ kind: 'user', value: 'warga-1' }, options)).items).toEqual([]);
    const onChannel = { kind: 'user', value: 'warga-1', channel: 'test' };
    expect((await parties.find(onChannel, options)).items).toHaveLength(1);
  });
});

describe('a suggestion', () => {
  it('is somebody known by the same address, whatever the names', async () => {
    const { parties, writer, caller } = await callerAndWriter();
    for (const [one, other] of [
      [writer, caller],
      [caller, writer],
    ] as const) {
      const [match, ...more] = (await parties.suggestions(one, {}, options)).items;
      expect(more).toEqual([]);
      expect(match).toMatchObject({ person: { id: other }, certainty: 'likely' });
    }
  });

  it('is only possible when both have merely named it', async () => {
    const { parties, call } = deskOfPeople();
    const contacts = [email('Koperasi@Example.id')];
    const first = await call({ contacts });
    await call({ contacts: [email(' koperasi@example.id')] });
    const found = (await parties.suggestions(first, {}, options)).items;
    expect(found.map(({ certainty }) => certainty)).toEqual(['possible']);
  });

  it('comes from a provider that says an id has another owner', async () => {
    const { aduan, parties, write } = deskOfPeople();
    const user = (value: string) => [{ kind: 'user', value }];
    const before = await write(user('lama'));
    const after = await write(user('baru'));
    const [from, to] = ['lama', 'baru'].map((value) => ({ account: 'desk', ids: user(value) }));
    const event = {
      type: 'identity',
      key: 'rotasi',
      at: 0,
      account: 'desk',
      before: from,
      after: to,
    };
    await aduan.fetch(delivery([{ ...event, conversation: 'thread-1' } as never]));
    await aduan.workOff();
    const [match] = (await parties.suggestions(before, {}, options)).items;
    expect(match).toMatchObject({ person: { id: after }, certainty: 'likely' });
  });

  it('is not made again after somebody said no, nor after a split', async () => {
    const { parties, writer, caller } = await callerAndWriter();
    await parties.distinguish(writer, { other: caller, reason }, options);
    expect((await parties.suggestions(writer, {}, options)).items).toEqual([]);
    expect((await parties.suggestions(caller, {}, options)).items).toEqual([]);
    await parties.merge(caller, { into: writer, reason }, options);
    await parties.split(caller, { reason }, options);
    expect((await parties.suggestions(writer, {}, options)).items).toEqual([]);
    expect((await parties.suggestions(caller, {}, options)).items).toEqual([]);
  });

  it('is never more than ten, the proved ones among them', async () => {
    const { parties, write, call } = deskOfPeople();
    const village = [phone('081234567890')];
    const first = await call({ contacts: village });
    for (let caller = 0; caller < 11; caller += 1) await call({ contacts: village });
    const owner = await write(village);
    const found = (await parties.suggestions(first, {}, options)).items;
    expect(found).toHaveLength(10);
    expect(found.map(({ person }) => person.id)).toContain(owner);
  });
});

describe('a merge', () => {
  it('makes one person of two, whichever of them is asked for', async () => {
    const { aduan, parties, writer, caller } = await callerAndWriter();
    const result = await parties.merge(caller, { into: writer, reason }, options);
    expect(result).toEqual({ person: writer, merged: caller });
    for (const id of [writer, caller]) {
      const person = await parties.get(id, {}, options);
      expect(person).toMatchObject({ id: writer, name: 'Warga', withheld: false });
      expect(person.parties.map(({ id: party, mergedInto }) => [party, mergedInto])).toEqual([
        [writer, null],
        [caller, writer],
      ]);
      const { items } = await aduan.tickets.list({ reporter: id as PartyId }, options);
      expect(items).toHaveLength(2);
    }
    expect((await parties.suggestions(writer, {}, options)).items).toEqual([]);
    const found = (await parties.find(phone('081234567890'), options)).items;
    expect(found.map(({ person }) => person.id)).toEqual([writer]);
  });

  it('stands for what arrives later, which stays with the address that it came from', async () => {
    const { aduan, parties, write, writer, caller } = await callerAndWriter();
    await parties.merge(writer, { into: caller, reason }, options);
    expect(await write([phone('081234567890')])).toBe(writer);
    const { items } = await aduan.tickets.list({ reporter: caller }, options);
    expect(items).toHaveLength(3);
    await parties.split(writer, { reason }, options);
    const apart = await aduan.tickets.list({ reporter: caller }, options);
    expect(apart.items).toHaveLength(1);
  });

  it('of what was merged before joins the persons, and ends with one that stands for all', async () => {
    const { parties, call } = deskOfPeople();
    const [a, b, c, d] = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => call({ contacts: [email(`${name}@example.id`)] })),
    );
    const merge = (one?: string, into?: string) =>
      parties.merge(String(one), { into: String(into), reason }, options);
    await merge(a, b);
    await merge(c, d);
    expect(await merge(a, c)).toEqual({ person: d, merged: b });
    expect(await merge(d, a)).toEqual({ person: d, merged: null });
    const { parties: members } = await parties.get(String(a), {}, options);
    expect(new Set(members.map(({ id }) => id))).toEqual(new Set([a, b, c, d]));
    expect(await parties.split(String(b), { reason }, options)).toEqual({ person: b, from: d });
    expect((await parties.get(String(a), {}, options)).parties.map(({ id }) => id)).toEqual([b, a]);
  });

  it('and a split are told, and stand with their reason in histories that can be verified', async () => {
    const { aduan, parties, writer, caller } = await callerAndWriter();
    const heard: unknown[] = [];
    aduan.on('party.changed', ({ party, type }) => heard.push([party, type]));
    await parties.merge(caller, { into: writer, reason }, options);
    await parties.split(caller, { reason: 'Ternyata anaknya.' }, options);
    expect(heard).toEqual([
      [caller, 'party.merged'],
      [writer, 'party.joined'],
      [caller, 'party.split'],
      [writer, 'party.left'],
    ]);
    const { history } = await parties.get(caller, {}, options);
    expect(history).toMatchObject([
      { type: 'party.merged', facts: { into: writer }, reason, actor: { id: officer.id } },
      { type: 'party.split', facts: { from: writer }, reason: 'Ternyata anaknya.' },
    ]);
    const verdict = await parties.verifyHistory(caller, {}, options);
    expect(verdict).toMatchObject({ intact: true, events: 2 });
  });

  it('needs a reason, two persons, and the right to decide who is who', async () => {
    const { parties, writer, caller } = await callerAndWriter();
    const merge = (why: string, actor = officer) =>
      parties.merge(caller, { into: writer, reason: why }, { actor });
    await expect(merge('  ')).rejects.toMatchObject({ code: 'input-invalid' });
    const clerk = { ...officer, roles: [] };
    await expect(merge(reason, clerk)).rejects.toMatchObject({ code: 'forbidden' });
    const nobody = parties.merge(caller, { into: crypto.randomUUID(), reason }, options);
    await expect(nobody).rejects.toMatchObject({ code: 'party-not-found' });
    expect(await parties.split(caller, { reason }, options)).toEqual({
      person: caller,
      from: null,
    });
  });
});

describe('a key', () => {
  it('makes a second merge return the first result, also after a split', async () => {
    const { parties, store, writer, caller } = await callerAndWriter();
    const keyed = { ...options, key: 'k-1' };
    const first = await parties.merge(caller, { into: writer, reason }, keyed);
    await parties.split(caller, { reason }, options);
    expect(await parties.merge(caller, { into: writer, reason }, keyed)).toEqual(first);
    expect(await store.readParty(tenant, caller)).toMatchObject({ mergedInto: null });
  });

  it('is refused for something else', async () => {
    const { aduan, parties, writer, caller } = await callerAndWriter();
    const keyed = { ...options, key: 'k-1' };
    await parties.merge(caller, { into: writer, reason }, keyed);
    const other = [
      () => parties.merge(writer, { into: caller, reason }, keyed),
      () => parties.split(caller, { reason }, keyed),
      () => aduan.tickets.open({ body: 'x', channel: 'phone' }, keyed),
    ];
    for (const command of other) {
      await expect(command()).rejects.toMatchObject({ code: 'input-invalid' });
    }
  });
});

describe('an address that an officer links', () => {
  it('finds the person by it, but lets nobody write in their name', async () => {
    const { parties, write, writer } = await callerAndWriter();
    const letter = { ...email('Surat@Example.id'), evidence: 'document', reason } as const;
    await parties.link(writer, letter, options);
    const [match] = (await parties.find(email('surat@example.id'), options)).items;
    expect(match).toMatchObject({ person: { id: writer }, by: [{ evidence: ['document'] }] });
    expect(await write([email('surat@example.id')])).not.toBe(writer);
  });

  it('keeps each evidence, and all of it goes with the address', async () => {
    const { parties, writer } = await callerAndWriter();
    const seen = { ...phone('081234567890'), evidence: 'document', reason } as const;
    await parties.link(writer, seen, options);
    const [party] = (await parties.get(writer, {}, options)).parties;
    const identity = firstOf(party?.identities ?? []);
    expect(identity).toMatchObject({
      kind: 'phone',
      value: '+6281234567890',
      evidence: ['channel', 'document'],
    });
    await parties.unlink(writer, { id: identity.id, reason: 'Nomor ganti pemilik.' }, options);
    expect((await parties.get(writer, {}, options)).parties[0]?.identities).toEqual([]);
    const again = parties.unlink(writer, { id: identity.id, reason }, options);
    await expect(again).rejects.toMatchObject({ code: 'identity-not-found' });
  });

  it('is free for its next owner once it is unlinked', async () => {
    const { parties, write, writer } = await callerAndWriter();
    const [party] = (await parties.get(writer, {}, options)).parties;
    const { id } = firstOf(party?.identities ?? []);
    await parties.unlink(writer, { id, reason }, options);
    const next = await write([phone('081234567890')]);
    expect(next).not.toBe(writer);
    expect(await write([phone('081234567890')])).toBe(next);
  });
});

describe('the plugin', () => {
  it('asks who acts', async () => {
    const { parties } = deskOfPeople();
    const unnamed = parties.find(phone('0812'), { actor: { ...agent, roles: undefined } as never });
    await expect(unnamed).rejects.toMatchObject({ code: 'input-invalid' });
  });

  it('leaves names out of what a supervisor does not need to decide', async () => {
    const { parties, write } = deskOfPeople();
    const session = await write([{ kind: 'session', value: 'rahasia-sesi' }]);
    const person = await parties.get(session, {}, { actor: supervisor });
    expect(JSON.stringify(person)).not.toContain('rahasia-sesi');
  });
});
