import { describe, expect, it } from 'vitest';
import type { InboundEvent } from '../../src/channel/inbound.js';
import type { PartyId, TenantId } from '../../src/ids.js';
import { citizenPrincipal, systemPrincipal } from '../../src/ports/principal.js';
import type { OpenInput } from '../../src/runtime/tickets.js';
import { firstOf } from './first-of.js';
import { agent, delivery, supervisor, testDesk, textEvent } from './test-desk.js';

type Id = { readonly kind: string; readonly value: string };

const phone = (value: string): Id => ({ kind: 'phone', value });
const email = (value: string): Id => ({ kind: 'email', value });
const ofVictim = phone('081200000001');
const ofOther = phone('081200000002');

function runtimeOf() {
  const { aduan, store, clock } = testDesk();
  let thread = 0;
  /** A message of a citizen whose addresses are verified by the channel. */
  const write = async (...ids: readonly Id[]) => {
    thread += 1;
    const event: InboundEvent = {
      ...textEvent('Halo.', `thread-${thread}`),
      from: { account: 'desk', ids },
    };
    clock.now += 1;
    await aduan.fetch(delivery([event]));
    await aduan.workOff();
    const { items } = await aduan.tickets.list({ order: 'newest' }, { actor: supervisor });
    return firstOf(firstOf(items).ticket.reporters);
  };
  /** A call in which the caller names addresses. */
  const call = async (...contacts: readonly Id[]) => {
    const input: OpenInput = { body: 'Telepon.', channel: 'phone', reporter: { contacts } };
    const { ticket } = await aduan.tickets.open(input, { actor: agent });
    return firstOf(ticket.reporters);
  };
  return { aduan, store, write, call };
}

describe('addresses of two people at once', () => {
  it('stand for the one whose address comes first, and stay with their owners', async () => {
    const { write } = runtimeOf();
    const victim = await write(ofVictim);
    const other = await write(ofOther);
    expect(await write(ofVictim, ofOther)).toBe(victim);
    expect(await write(ofOther)).toBe(other);
  });
});

describe('what somebody says on the phone', () => {
  it('makes nobody somebody else, not even for whom said it before', async () => {
    const { write, call } = runtimeOf();
    const victim = await write(ofVictim);
    const first = await call(ofVictim);
    const second = await call(ofVictim);
    expect(new Set([victim, first, second]).size).toBe(3);
  });

  it('gives nobody the tickets of somebody else on a channel', async () => {
    const { write, call } = runtimeOf();
    const victim = await write(ofVictim);
    const attacker = email('penyerang@example.id');
    const caller = await call(ofVictim, attacker);
    expect(await write(attacker)).not.toBe(caller);
    expect(await write(ofVictim)).toBe(victim);
  });
});

describe('a reporter whom the officer knows', () => {
  const opening = { body: 'Telepon.', channel: 'phone' };

  it('is the party that they name, and has the address that they say from now on', async () => {
    const { aduan, store, write } = runtimeOf();
    const known = await write(ofVictim);
    const reporter = { known, name: 'Warga A', contacts: [email('a@example.id')] };
    const { ticket } = await aduan.tickets.open({ ...opening, reporter }, { actor: agent });
    expect(ticket.reporters).toEqual([known]);
    const identities = await store.readIdentities('default' as TenantId, { parties: [known] });
    expect(identities.map(({ kind, evidence }) => `${kind} ${evidence}`).toSorted()).toEqual([
      'email officer',
      'phone channel',
    ]);
  });

  it('is somebody new where the ticket hides them', async () => {
    const { aduan, write } = runtimeOf();
    const known = await write(ofVictim);
    const hidden = { ...opening, reporter: { known }, anonymous: true };
    const { ticket } = await aduan.tickets.open(hidden, { actor: supervisor });
    expect(ticket.reporters).not.toContain(known);
    expect(ticket.reporters).toHaveLength(1);
  });

  it('must exist, and may be named by those only who may know reporters', async () => {
    const { aduan, write } = runtimeOf();
    const nobody = { ...opening, reporter: { known: crypto.randomUUID() as PartyId } };
    await expect(aduan.tickets.open(nobody, { actor: agent })).rejects.toMatchObject({
      code: 'party-not-found',
    });
    const known = await write(ofVictim);
    const host = { ...systemPrincipal, id: 'portal', kind: 'officer' } as const;
    const opened = aduan.tickets.open({ ...opening, reporter: { known } }, { actor: host });
    await expect(opened).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a citizen who opens a ticket themselves', () => {
  it('is its reporter, whatever contacts they name', async () => {
    const { aduan, write } = runtimeOf();
    const victim = await write(ofVictim);
    const citizen = await write(ofOther);
    const input = {
      body: 'Dari portal.',
      channel: 'portal',
      reporter: { name: 'Warga B', contacts: [ofVictim] },
    };
    const { ticket } = await aduan.tickets.open(input, { actor: citizenPrincipal(citizen) });
    expect(ticket.reporters).toEqual([citizen]);
    const view = await aduan.tickets.get(ticket.id, { actor: supervisor });
    expect(firstOf(view.reporters)).toMatchObject({
      name: 'Warga B',
      contacts: [ofOther, { kind: 'phone', value: '+6281200000001' }],
    });
    expect(await write(ofVictim)).toBe(victim);
  });

  it('is its reporter also when the desk has never heard of them', async () => {
    const { aduan } = runtimeOf();
    const actor = citizenPrincipal('pengguna-portal-7');
    const { ticket } = await aduan.tickets.open({ body: 'Halo.', channel: 'portal' }, { actor });
    const { items } = await aduan.tickets.list({}, { actor });
    expect(items.map((item) => item.ticket.id)).toEqual([ticket.id]);
  });
});

describe('a reporter who changes for ever', () => {
  it('is given up with an error that may be tried again', async () => {
    const { aduan, store } = runtimeOf();
    let commits = 0;
    store.commit = async () => {
      commits += 1;
      return { status: 'conflict', actual: -1 };
    };
    const opened = aduan.tickets.open({ body: 'x', channel: 'phone' }, { actor: agent });
    await expect(opened).rejects.toMatchObject({ code: 'store-contended', retryable: true });
    expect(commits).toBeLessThan(100);
  });
});
