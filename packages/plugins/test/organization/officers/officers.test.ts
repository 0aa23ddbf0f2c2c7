import { compileWorkflow, defaultWorkflow, type Store, systemPrincipal } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, test, vi } from 'vitest';
import { agent, supervisor } from '../../../../core/test/runtime/test-desk.js';
import type { Officers } from '../../../src/organization/index.js';
import {
  as,
  byAna,
  bySari,
  deskOfTwo,
  erasingDesk,
  listeningDesk,
  newcomer,
  notifiedDesk,
  officerDesk,
  reason,
  setUpDesk,
  units,
} from './officer-desk.js';

const day = 24 * 60 * 60_000;
const bySystem = { actor: systemPrincipal };
const forbidden = expect.objectContaining({ code: 'forbidden' });
const over = expect.objectContaining({ code: 'organization-grant-over' });
const codeNeeded = expect.objectContaining({ code: 'organization-code-needed' });

describe('the setup link', () => {
  test('makes one administrator, once, and leads nowhere after that', async () => {
    const { office, officers } = officerDesk();
    const secret = (await officers.offerSetup()) ?? '';
    expect(secret).toMatch(/^[\w-]{43}$/);
    const { secret: link } = await officers.setUpDesk({ secret, id: 'ana', name: 'Ana' }, as('-'));
    expect(office.officer('ana')?.roles).toEqual(['administrator']);
    expect(await officers.redeemLink(link)).toBe('ana');
    expect(await officers.redeemLink(link)).toBeNull();
    await expect(
      officers.setUpDesk({ secret, id: 'budi', name: 'Budi' }, as('-')),
    ).rejects.toMatchObject({ code: 'setup-not-found' });
    expect(await officers.offerSetup()).toBeNull();
  });

  test('of former starts works for a day, and only the right one does', async () => {
    const { clock, officers } = officerDesk();
    const first = (await officers.offerSetup()) ?? '';
    clock.now += day - 1;
    const second = (await officers.offerSetup()) ?? '';
    const input = { id: 'ana', name: 'Ana' };
    for (const secret of ['', 'x', `${second.slice(0, -2)}__`])
      await expect(officers.setUpDesk({ ...input, secret }, as('-'))).rejects.toMatchObject({
        code: 'setup-not-found',
      });
    clock.now += 1;
    await expect(officers.setUpDesk({ ...input, secret: first }, as('-'))).rejects.toMatchObject({
      code: 'setup-not-found',
    });
    await officers.setUpDesk({ ...input, secret: second }, as('-'));
  });

  test('leads nowhere once the desk itself made an administrator', async () => {
    const { officers } = officerDesk();
    const secret = (await officers.offerSetup()) ?? '';
    await officers.inviteOfficer(newcomer('ana', 'administrator'), bySystem);
    await expect(
      officers.setUpDesk({ secret, id: 'budi', name: 'Budi' }, as('-')),
    ).rejects.toMatchObject({ code: 'setup-not-found' });
  });

  test('is used by one of two who open it at once, on two instances', async () => {
    const store = memoryStore();
    const [one, other] = [officerDesk(store), officerDesk(store)];
    const secret = (await one.officers.offerSetup()) ?? '';
    const outcomes = await Promise.allSettled([
      one.officers.setUpDesk({ secret, id: 'ana', name: 'Ana' }, as('-')),
      other.officers.setUpDesk({ secret, id: 'budi', name: 'Budi' }, as('-')),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await one.officers.officers()).toHaveLength(1);
  });

  test('is never in the store as it is', async () => {
    const { officers, store } = officerDesk();
    const secret = (await officers.offerSetup()) ?? '';
    const rows = await store.readLedger('default' as never, 'organization:officers', { limit: 9 });
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});

describe('an invitation', () => {
  test('makes an officer with a name, a link and the rights of the roles', async () => {
    const { office, officers, store } = await setUpDesk();
    const heard = vi.fn();
    office.changed(heard);
    const { grant, officer, secret } = await officers.inviteOfficer(
      { ...newcomer('budi', 'officer'), regions: ['33'] },
      byAna,
    );
    expect(grant).toBeNull();
    expect(officer).toMatchObject({
      id: 'budi',
      name: 'Nama budi',
      state: 'active',
      regions: ['33'],
    });
    expect(office.principal('budi')).toMatchObject({ roles: ['officer'], regions: ['33'] });
    expect(heard).toHaveBeenCalled();
    expect(await officers.redeemLink(secret)).toBe('budi');
    const rows = await store.readLedger('default' as never, 'organization:officers', { limit: 99 });
    expect(JSON.stringify(rows)).not.toContain('Nama budi');
  });

  test.each([
    ['a unit that is none', { unit: 'tidak-ada' }],
    ['a role that the workflow does not know', { roles: ['raja'] }],
    ['an administrator who also handles cases', { roles: ['administrator', 'officer'] }],
    ['a security officer who also administers', { roles: ['administrator', 'security'] }],
    ['the code of a unit', { id: 'loket' }],
    ['the code of an agency', { id: 'kementerian' }],
    ['the id of the desk itself', { id: 'aduan' }],
    ['the id of a break-glass account', { id: 'emergency-1' }],
    ['the id of a break-glass account in other case', { id: 'Emergency-1' }],
    ['the id of an officer in other case', { id: 'ANA' }],
    ['an id that is taken', { id: 'ana' }],
    ['an address', { id: 'budi@dinas.id' }],
    ['no role', { roles: [] }],
    ['no reason', { reason: ' ' }],
    ['a name of two lines', { name: 'Budi\nPenyelia' }],
    ['a name that turns the direction of the text', { name: 'Budi \u202Eailedanep' }],
    ['a title with a sign of control', { title: 'Petugas\u0007' }],
  ])('is refused for %s', async (_, wrong) => {
    const { officers } = await setUpDesk();
    await expect(
      officers.inviteOfficer({ ...newcomer('budi', 'officer'), ...wrong }, byAna),
    ).rejects.toMatchObject({ code: 'input-invalid' });
    expect(await officers.officers()).toHaveLength(1);
  });

  test('gives a link for a week, another until the first sign-in, and none after it', async () => {
    const { clock, officers } = await setUpDesk();
    const { secret } = await officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    clock.now += 7 * day;
    expect(await officers.redeemLink(secret)).toBeNull();
    const again = await officers.renewInvitation({ officer: 'budi' }, byAna);
    expect(await officers.redeemLink(secret)).toBeNull();
    expect(await officers.redeemLink(again.secret)).toBe('budi');
    await officers.signedIn('budi');
    await expect(officers.renewInvitation({ officer: 'budi' }, byAna)).rejects.toMatchObject({
      code: 'organization-has-signed-in',
    });
  });
});

describe('nobody changes their own rights', () => {
  test.each([
    ['grantRole', { role: 'security', reason }],
    ['revokeRole', { role: 'administrator', reason }],
    ['disableOfficer', { reason }],
    ['enableOfficer', { reason }],
    ['changeOfficer', { unit: 'pengawasan' }],
  ] as const)('%s is refused, also while one person decides alone', async (name, input) => {
    const { officers } = await setUpDesk();
    const call = officers[name] as (input: object, options: object) => Promise<unknown>;
    await expect(call({ officer: 'ana', ...input }, byAna)).rejects.toEqual(forbidden);
  });

  test('and a role in an old session opens nothing', async () => {
    const { officers } = await deskOfTwo();
    await officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    await officers.approveGrant({ grant: 1 }, bySari);
    for (const actor of [as('budi', 'administrator'), as('siapa', 'administrator')])
      await expect(officers.inviteOfficer(newcomer('cici', 'officer'), actor)).rejects.toEqual(
        forbidden,
      );
    await officers.disableOfficer({ officer: 'sari', reason }, byAna);
    await officers.inviteOfficer(newcomer('cici', 'officer'), byAna);
    await expect(officers.approveGrant({ grant: 2 }, bySari)).rejects.toEqual(forbidden);
  });
});

describe('two people', () => {
  test('are not needed before two who may decide have signed in, and each case says so', async () => {
    const { officers } = await setUpDesk();
    expect(await officers.decidesAlone()).toBe(true);
    await officers.inviteOfficer(newcomer('sari', 'security'), byAna);
    await officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    expect(await officers.decidesAlone()).toBe(true);
    const changes = await officers.listOfficerChanges({}, bySari);
    expect(changes.filter(({ alone }) => alone).map(({ officer }) => officer)).toEqual([
      'budi',
      'sari',
    ]);
    await officers.signedIn('budi');
    expect(await officers.decidesAlone()).toBe(true);
    await officers.signedIn('sari');
    expect(await officers.decidesAlone()).toBe(false);
  });

  test('are needed for good, also when one of them leaves', async () => {
    const { officers } = await deskOfTwo();
    await officers.disableOfficer({ officer: 'sari', reason }, byAna);
    const { grant, officer } = await officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    expect([grant?.kind, officer.state]).toEqual(['account', 'waiting']);
  });

  test('are needed for good, also when a third one signs in after both have left', async () => {
    const { officers } = await deskOfTwo();
    await officers.inviteOfficer(newcomer('dewi', 'administrator'), byAna);
    await officers.approveGrant({ grant: 1 }, bySari);
    for (const officer of ['ana', 'sari'])
      await officers.disableOfficer({ officer, reason }, as('dewi', 'administrator'));
    await officers.signedIn('dewi');
    expect(await officers.decidesAlone()).toBe(false);
  });

  test('let an officer in together: one has the link, the other its code', async () => {
    const { office, officers } = await deskOfTwo();
    const { grant, secret } = await officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    expect(office.officer('budi')).toBeNull();
    await expect(officers.redeemLink(secret)).rejects.toEqual(codeNeeded);
    await expect(officers.approveGrant({ grant: 1 }, byAna)).rejects.toEqual(forbidden);
    await expect(officers.approveGrant({ grant: 1 }, as('budi', 'security'))).rejects.toEqual(
      forbidden,
    );
    await expect(officers.approveGrant({ grant: 1 }, bySystem)).rejects.toEqual(forbidden);
    const { code } = await officers.approveGrant({ grant: grant?.number ?? 0 }, bySari);
    expect(code).toMatch(/^([\dA-HJKMNP-TV-Z]{4}-){3}[\dA-HJKMNP-TV-Z]{4}$/);
    expect(office.officer('budi')?.roles).toEqual(['officer']);
    await expect(officers.redeemLink(secret)).rejects.toEqual(codeNeeded);
    expect(await officers.redeemLink(`${secret}.${code?.toLowerCase().replaceAll('-', ' ')}`)).toBe(
      'budi',
    );
    expect(await officers.redeemLink(`${secret}.${code}`)).toBeNull();
  });

  test('give a role together when it shows identities, and one gives it when it does not', async () => {
    const { clock, office, officers } = await deskOfTwo();
    await officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    await officers.approveGrant({ grant: 1 }, bySari);
    const { list } = { list: await officers.listOfficers({}, byAna) };
    expect(list.roles.map(({ role, takesTwo }) => [role, takesTwo])).toEqual([
      ['administrator', true],
      ['agent', true],
      ['auditor', true],
      ['officer', true],
      ['security', true],
      ['supervisor', true],
    ]);
    const asked = await officers.grantRole({ officer: 'budi', role: 'supervisor', reason }, byAna);
    expect([asked.grant?.kind, asked.officer.roles]).toEqual(['role', ['officer']]);
    await expect(
      officers.grantRole({ officer: 'budi', role: 'supervisor', reason }, byAna),
    ).rejects.toMatchObject({ code: 'input-invalid' });
    clock.now += 7 * day;
    await expect(officers.approveGrant({ grant: 2 }, bySari)).rejects.toEqual(over);
    await officers.grantRole({ officer: 'budi', role: 'supervisor', reason }, byAna);
    await officers.approveGrant({ grant: 3 }, bySari);
    expect(office.officer('budi')?.roles).toEqual(['officer', 'supervisor']);
  });

  test('are not who invited the officer and who approves another role of theirs', async () => {
    const { officers } = await deskOfTwo();
    await officers.inviteOfficer(newcomer('dewi', 'administrator'), byAna);
    await officers.approveGrant({ grant: 1 }, bySari);
    await officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    await officers.approveGrant({ grant: 2 }, bySari);
    const byDewi = as('dewi', 'administrator');
    await officers.grantRole({ officer: 'budi', role: 'supervisor', reason }, byDewi);
    // Dewi asked, and Ana invited the officer.
    for (const one of [byDewi, byAna])
      await expect(officers.approveGrant({ grant: 3 }, one)).rejects.toEqual(forbidden);
    await officers.approveGrant({ grant: 3 }, bySari);
  });

  test('are not who gets the right, where a workflow lets supervisors approve', async () => {
    const approving = {
      'organization:approve-grants': ['administrator', 'security', 'supervisor'],
    };
    const workflow = compileWorkflow({
      ...defaultWorkflow,
      permissions: { ...defaultWorkflow.permissions, ...approving },
    });
    const store = memoryStore();
    await deskOfTwo(store);
    const { officers } = officerDesk(store, undefined, units, workflow);
    await officers.inviteOfficer(newcomer('budi', 'supervisor'), byAna);
    await officers.approveGrant({ grant: 1 }, bySari);
    await officers.grantRole({ officer: 'budi', role: 'agent', reason }, byAna);
    await expect(officers.approveGrant({ grant: 2 }, as('budi', 'supervisor'))).rejects.toEqual(
      forbidden,
    );
    // A program that acts for them, without the role that decides.
    await expect(
      officers.disableOfficer({ officer: 'sari', reason }, as('budi', 'agent')),
    ).rejects.toEqual(forbidden);
  });

  test('refuse with a reason, or withdraw what they asked for', async () => {
    const { officers } = await deskOfTwo();
    await officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    await officers.refuseGrant({ grant: 1, reason: 'Tidak dikenal' }, bySari);
    await expect(officers.approveGrant({ grant: 1 }, bySari)).rejects.toEqual(over);
    const { grant } = await officers.enableOfficer({ officer: 'budi', reason }, byAna);
    expect(grant).toMatchObject({ number: 2, kind: 'account' });
    await officers.refuseGrant({ grant: 2, reason }, byAna);
    expect((await officers.listOfficers({}, byAna)).grants).toEqual([]);
    await expect(officers.approveGrant({ grant: 9 }, bySari)).rejects.toMatchObject({
      code: 'grant-not-found',
    });
  });

  test('bring back a disabled officer together', async () => {
    const { office, officers } = await deskOfTwo();
    await officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    await officers.approveGrant({ grant: 1 }, bySari);
    await officers.disableOfficer({ officer: 'budi', reason }, bySari);
    expect(office.officer('budi')).toBeNull();
    expect(await officers.activeOfficer('budi')).toBeNull();
    const { grant } = await officers.enableOfficer({ officer: 'budi', reason }, byAna);
    expect(grant?.kind).toBe('return');
    expect(office.officer('budi')).toBeNull();
    await officers.approveGrant({ grant: 2 }, bySari);
    expect(office.officer('budi')?.roles).toEqual(['officer']);
  });

  test.each([
    ['who asked was disabled', 'dewi'],
    ['who gets it was disabled', 'budi'],
  ])('find a grant over when %s meanwhile', async (_, disabled) => {
    const { officers } = await deskOfTwo();
    for (const each of [newcomer('dewi', 'administrator'), newcomer('budi', 'officer')]) {
      const { grant } = await officers.inviteOfficer(each, byAna);
      await officers.approveGrant({ grant: grant?.number ?? 0 }, bySari);
    }
    const byDewi = as('dewi', 'administrator');
    await officers.grantRole({ officer: 'budi', role: 'supervisor', reason }, byDewi);
    await officers.disableOfficer({ officer: disabled, reason }, byAna);
    await expect(officers.approveGrant({ grant: 3 }, bySari)).rejects.toEqual(over);
  });

  test('find a grant over when its asker lost the role meanwhile', async () => {
    const { officers } = await deskOfTwo();
    await officers.inviteOfficer(newcomer('dewi', 'administrator'), byAna);
    await officers.approveGrant({ grant: 1 }, bySari);
    const byDewi = as('dewi', 'administrator');
    await officers.inviteOfficer(newcomer('budi', 'officer'), byDewi);
    await officers.revokeRole({ officer: 'dewi', role: 'administrator', reason }, byAna);
    await expect(officers.approveGrant({ grant: 2 }, bySari)).rejects.toEqual(over);
  });
});

describe('nobody opens the account of another alone', () => {
  const byDewi = as('dewi', 'administrator');

  /** A desk with a second administrator, `dewi`, and with `budi`, whose link and code are told. */
  async function deskWithBudi() {
    const desk = await deskOfTwo();
    const { officers } = desk;
    await officers.inviteOfficer(newcomer('dewi', 'administrator'), byAna);
    await officers.approveGrant({ grant: 1 }, bySari);
    const { secret } = await officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    return { ...desk, secret };
  }

  test.each([
    ['without a code', () => ''],
    ['with an empty code', () => '.'],
    ["with a code of one's own", () => '.0000-0000-0000-0000'],
    ['with the code twice', (code: string) => `.${code}${code}`],
    ['with all but its end', (code: string) => `.${code.slice(0, -1)}`],
    ['with the link as its code', (_: string, secret: string) => `.${secret}`],
  ])('an approved link opens nothing %s', async (_, given) => {
    const { officers, secret } = await deskWithBudi();
    const { code } = await officers.approveGrant({ grant: 2 }, bySari);
    await expect(officers.redeemLink(`${secret}${given(code ?? '', secret)}`)).rejects.toEqual(
      codeNeeded,
    );
    expect(await officers.redeemLink(`${secret}.${code}`)).toBe('budi');
  });

  test('and the code opens nothing without the link, or with another', async () => {
    const { officers, secret } = await deskWithBudi();
    const { code } = await officers.approveGrant({ grant: 2 }, bySari);
    for (const wrong of [`${code}`, `.${code}`, `${secret.slice(0, -2)}__.${code}`])
      expect(await officers.redeemLink(wrong)).toBeNull();
    // Who has the code makes another link: it has no part in the code.
    const again = await officers.renewInvitation({ officer: 'budi' }, byDewi);
    await expect(officers.redeemLink(`${again.secret}.${code}`)).rejects.toEqual(codeNeeded);
    expect(await officers.redeemLink(`${secret}.${code}`)).toBeNull();
  });

  test('who made the link gets no code, whoever invited', async () => {
    const { officers } = await deskWithBudi();
    await officers.renewInvitation({ officer: 'budi' }, byDewi);
    for (const one of [byAna, byDewi])
      await expect(officers.approveGrant({ grant: 2 }, one)).rejects.toEqual(forbidden);
    expect((await officers.approveGrant({ grant: 2 }, bySari)).code).not.toBeNull();
  });

  test('another link of an approved officer takes two people as well', async () => {
    const { officers } = await deskWithBudi();
    await officers.approveGrant({ grant: 2 }, bySari);
    const first = await officers.renewInvitation({ officer: 'budi' }, byDewi);
    expect(first.grant).toMatchObject({ number: 3, kind: 'link', officer: 'budi', reason: '' });
    const { grant, secret } = await officers.renewInvitation({ officer: 'budi' }, byDewi);
    await expect(officers.approveGrant({ grant: 3 }, bySari)).rejects.toEqual(over);
    await expect(officers.approveGrant({ grant: 4 }, byDewi)).rejects.toEqual(forbidden);
    expect(grant?.number).toBe(4);
    const { code } = await officers.approveGrant({ grant: 4 }, bySari);
    expect(await officers.redeemLink(`${secret}.${code}`)).toBe('budi');
  });

  test('a code is given for one link, and not for one that is too old', async () => {
    const { clock, officers } = await deskWithBudi();
    clock.now += 6 * day;
    expect((await officers.approveGrant({ grant: 2 }, bySari)).code).not.toBeNull();
    const { grant } = await officers.grantRole({ officer: 'budi', role: 'agent', reason }, byDewi);
    expect((await officers.approveGrant({ grant: grant?.number ?? 0 }, bySari)).code).toBeNull();
  });

  test('the operator of the machine has a link that opens at once, for who was approved', async () => {
    const { officers } = await deskWithBudi();
    const waiting = await officers.renewInvitation({ officer: 'budi' }, bySystem);
    await expect(officers.redeemLink(waiting.secret)).rejects.toEqual(codeNeeded);
    await officers.approveGrant({ grant: 2 }, bySari);
    const { grant, secret } = await officers.renewInvitation({ officer: 'budi' }, bySystem);
    expect(grant).toBeNull();
    expect(await officers.redeemLink(secret)).toBe('budi');
  });

  test('the store has neither link nor code', async () => {
    const { officers, secret, store } = await deskWithBudi();
    const { code } = await officers.approveGrant({ grant: 2 }, bySari);
    const rows = await store.readLedger('default' as never, 'organization:officers', { limit: 99 });
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(code);
  });
});

describe('ninety days after the access of an officer ended', () => {
  test.each([
    [
      'was disabled',
      (officers: Officers) => officers.disableOfficer({ officer: 'budi', reason }, byAna),
      0,
    ],
    [
      'had a term',
      (officers: Officers, at: number) =>
        officers.changeOfficer({ officer: 'budi', validUntil: at + day }, byAna),
      day,
    ],
  ] as const)('what is kept of their sign-ins goes, once: who %s', async (_, end, later) => {
    const store = memoryStore();
    const { officers: before } = await setUpDesk(store);
    await before.inviteOfficer(newcomer('budi', 'officer'), byAna);
    await before.signedIn('budi');
    const erased: string[] = [];
    let isAway = true;
    const { aduan, clock } = erasingDesk(store, async (officer) => {
      if (isAway) throw new Error('away');
      erased.push(officer);
    });
    const officers = aduan.plugins.organization;
    await end(officers, clock.now);
    clock.now += later + 90 * day - 1;
    await aduan.workOff();
    expect(erased).toEqual([]);
    clock.now += 1;
    // Tried again, since it was not done.
    await aduan.workOff();
    isAway = false;
    await aduan.workOff();
    await aduan.workOff();
    expect(erased).toEqual(['budi']);
    const [budi] = (await officers.officers()).filter(({ id }) => id === 'budi');
    expect(budi).toMatchObject({ name: 'Nama budi', signedInAt: null });
    const [latest] = await officers.listOfficerChanges({}, byAna);
    expect(latest).toMatchObject({ type: 'sign-in-erased', by: 'aduan', officer: 'budi' });
    // Their return is that of somebody new: by another link.
    await officers.changeOfficer({ officer: 'budi', validUntil: null }, byAna);
    await officers.enableOfficer({ officer: 'budi', reason }, byAna);
    const { secret } = await officers.renewInvitation({ officer: 'budi' }, byAna);
    expect(await officers.redeemLink(secret)).toBe('budi');
    await aduan.close();
  });

  test('who returned in time keeps them', async () => {
    const store = memoryStore();
    const { officers } = await setUpDesk(store);
    await officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    const erased: string[] = [];
    const { aduan, clock } = erasingDesk(store, async (officer) => void erased.push(officer));
    const { organization } = aduan.plugins;
    await organization.disableOfficer({ officer: 'budi', reason }, byAna);
    clock.now += 89 * day;
    await organization.enableOfficer({ officer: 'budi', reason }, byAna);
    clock.now += 89 * day;
    await aduan.workOff();
    expect(erased).toEqual([]);
    await aduan.close();
  });
});

describe('the last administrator', () => {
  test.each([
    ['disabled', 'disableOfficer', { reason }],
    ['revoked', 'revokeRole', { role: 'administrator', reason }],
    ['ended', 'changeOfficer', { validUntil: 1 }],
  ] as const)('cannot be %s, by the desk itself either', async (_, name, input) => {
    const { officers } = await setUpDesk();
    const call = officers[name] as (input: object, options: object) => Promise<unknown>;
    await expect(call({ officer: 'ana', ...input }, bySystem)).rejects.toMatchObject({
      code: 'organization-last-administrator',
    });
  });
});

describe('access for a time', () => {
  test('that has ended comes back by two people only', async () => {
    const { clock, officers } = await deskOfTwo();
    const validUntil = clock.now + day;
    await officers.inviteOfficer({ ...newcomer('budi', 'supervisor'), validUntil }, byAna);
    await officers.approveGrant({ grant: 1 }, bySari);
    clock.now = validUntil;
    const prolonged = { officer: 'budi', validUntil: null };
    await expect(officers.changeOfficer(prolonged, byAna)).rejects.toMatchObject({
      code: 'input-invalid',
    });
    await officers.disableOfficer({ officer: 'budi', reason }, byAna);
    await officers.changeOfficer(prolonged, byAna);
    const { grant } = await officers.enableOfficer({ officer: 'budi', reason }, byAna);
    expect([grant?.kind, await officers.activeOfficer('budi')]).toEqual(['return', null]);
  });

  test('ends by the clock, in the organization and in the principal', async () => {
    const { clock, office, officers } = await setUpDesk();
    const validUntil = clock.now + day;
    await officers.inviteOfficer({ ...newcomer('budi', 'officer'), validUntil }, byAna);
    expect(office.principal('budi').validUntil).toBe(validUntil);
    const before = office.current().version;
    clock.now = validUntil;
    expect(office.officer('budi')).toBeNull();
    expect(office.current().version).not.toBe(before);
    expect((await officers.activeOfficer('budi'))?.state).toBeUndefined();
  });
});

describe('the break-glass account', () => {
  test('does not make one person two', async () => {
    const { officers } = await deskOfTwo();
    const { secret } = await officers.sealEmergencyAccess({}, byAna);
    await officers.inviteOfficer(newcomer('budi', 'supervisor'), byAna);
    const { officer } = await officers.openEmergencyAccess({ secret, reason }, as('-'));
    const byEnvelope = as(officer, 'administrator');
    await expect(officers.approveGrant({ grant: 1 }, byEnvelope)).rejects.toEqual(forbidden);
    await officers.inviteOfficer(newcomer('cici', 'supervisor'), byEnvelope);
    await expect(officers.approveGrant({ grant: 2 }, byAna)).rejects.toEqual(forbidden);
    await expect(officers.sealEmergencyAccess({}, byEnvelope)).rejects.toEqual(forbidden);
    expect((await officers.approveGrant({ grant: 2 }, bySari)).officer.state).toBe('active');
  });

  test('is no second person, so that a lone administrator is not stuck after it', async () => {
    const { officers } = await setUpDesk();
    const { secret } = await officers.sealEmergencyAccess({}, byAna);
    const { officer } = await officers.openEmergencyAccess({ secret, reason }, as('-'));
    await officers.signedIn(officer);
    expect(await officers.decidesAlone()).toBe(true);
  });

  test('works once, for four hours, and the ledger says why', async () => {
    const { clock, office, officers } = await deskOfTwo();
    const { secret } = await officers.sealEmergencyAccess({}, byAna);
    const input = { secret, reason: 'Semua administrator berhalangan' };
    await expect(
      officers.openEmergencyAccess({ ...input, secret: 'x'.repeat(43) }, as('-')),
    ).rejects.toMatchObject({ code: 'emergency-not-found' });
    const opened = await officers.openEmergencyAccess(input, as('-'));
    expect(await officers.redeemLink(opened.secret)).toBe(opened.officer);
    expect(office.officer(opened.officer)?.roles).toEqual(['administrator']);
    await expect(officers.openEmergencyAccess(input, as('-'))).rejects.toMatchObject({
      code: 'emergency-not-found',
    });
    const [latest] = await officers.listOfficerChanges({}, byAna);
    const changes = await officers.listOfficerChanges({ before: latest?.sequence ?? 0 }, byAna);
    expect(changes[0]).toMatchObject({ type: 'emergency-opened', reason: input.reason });
    clock.now += 4 * 60 * 60_000;
    expect(office.officer(opened.officer)).toBeNull();
    await expect(
      officers.inviteOfficer(newcomer('budi', 'officer'), as(opened.officer, 'administrator')),
    ).rejects.toEqual(forbidden);
  });

  test('cannot be prolonged, and another envelope ends the former one', async () => {
    const { officers } = await deskOfTwo();
    const first = await officers.sealEmergencyAccess({}, byAna);
    const second = await officers.sealEmergencyAccess({}, byAna);
    await expect(officers.openEmergencyAccess({ ...first, reason }, as('-'))).rejects.toMatchObject(
      { code: 'emergency-not-found' },
    );
    const { officer } = await officers.openEmergencyAccess({ ...second, reason }, as('-'));
    await expect(officers.renewInvitation({ officer }, byAna)).rejects.toMatchObject({
      code: 'input-invalid',
    });
    await expect(
      officers.changeOfficer({ officer, validUntil: null }, byAna),
    ).rejects.toMatchObject({ code: 'input-invalid' });
    await expect(
      officers.grantRole({ officer, role: 'officer', reason }, byAna),
    ).rejects.toMatchObject({ code: 'input-invalid' });
  });
});

describe('names', () => {
  test('change with the entry that says so, and former ones are forgotten', async () => {
    const { officers } = await setUpDesk();
    await officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    const change = { officer: 'budi', title: 'Kepala loket' };
    expect((await officers.changeOfficer(change, byAna)).officer).toMatchObject({
      name: 'Nama budi',
      title: 'Kepala loket',
    });
    await expect(
      officers.changeOfficer({ officer: 'budi', name: 'Lain' }, as('siapa', 'administrator')),
    ).rejects.toEqual(forbidden);
    expect(await officers.activeOfficer('budi')).toMatchObject({ name: 'Nama budi' });
  });
});

test('regions that are taken away again leave an officer all of them', async () => {
  const { office, officers } = await setUpDesk();
  await officers.inviteOfficer({ ...newcomer('budi', 'officer'), regions: ['32'] }, byAna);
  await officers.changeOfficer({ officer: 'budi', regions: ['32', '33'] }, byAna);
  expect(office.officer('budi')?.regions).toEqual(['32', '33']);
  await officers.changeOfficer({ officer: 'budi', regions: [] }, byAna);
  expect(office.officer('budi')).not.toHaveProperty('regions');
});

describe('working hours of an officer', () => {
  const sat = Date.parse('2026-03-14T02:00:00Z');
  const onDuty = ({ aduan, office }: Awaited<ReturnType<typeof setUpDesk>>, at: number) => {
    const duty = office.officer('budi');
    return duty && office.isOnDuty(duty, aduan.calendar, at);
  };

  test('are given with the invitation, and taken back by null', async () => {
    const desk = await setUpDesk();
    const shifts = { sat: [['08:00', '12:00']] } as const;
    await desk.officers.inviteOfficer({ ...newcomer('budi', 'officer'), shifts }, byAna);
    expect(await desk.officers.activeOfficer('budi')).toMatchObject({ shifts });
    expect(onDuty(desk, sat)).toBe(true);
    expect(onDuty(desk, sat - day)).toBe(false);
    await desk.officers.changeOfficer({ officer: 'budi', title: 'Loket Sabtu' }, byAna);
    expect(onDuty(desk, sat)).toBe(true);
    await desk.officers.changeOfficer({ officer: 'budi', shifts: null }, byAna);
    expect(onDuty(desk, sat)).toBe(false);
    expect(onDuty(desk, sat - day)).toBe(true);
  });

  test.each([
    ['that end before they begin', { sat: [['12:00', '08:00']] }],
    ['of a day that does not exist', { sabtu: [['08:00', '12:00']] }],
    ['at a time that does not exist', { sat: [['08:00', '25:00']] }],
  ])('are refused when they are hours %s', async (_, shifts) => {
    const { officers } = await setUpDesk();
    const input = { ...newcomer('budi', 'officer'), shifts: shifts as never };
    await expect(officers.inviteOfficer(input, byAna)).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });
});

describe('another instance', () => {
  test('with fewer units keeps an officer of a former one in the list, without cases', async () => {
    const { officers, store } = await setUpDesk();
    await officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    const former = { ...units, units: units.units.slice(1), intake: 'pengawasan' };
    const smaller = officerDesk(store, undefined, former);
    const input = { body: 'Pupuk belum datang.', channel: 'counter' };
    const { ticket } = await smaller.aduan.tickets.open(input, { actor: agent });
    expect(ticket.team).toBe('pengawasan');
    expect(smaller.office.officer('budi')).toBeNull();
    expect((await smaller.officers.officers()).map(({ id }) => id)).toEqual(['ana', 'budi']);
  });

  test('takes a new officer before it assigns a case, and learns of one by a signal', async () => {
    const heard = new Set<(text: string) => void>();
    const signals = {
      send: (text: string) => void setTimeout(() => heard.forEach((hear) => void hear(text))),
      listen: (hear: (text: string) => void) => {
        heard.add(hear);
        return () => heard.delete(hear);
      },
    };
    const { officers, store } = await setUpDesk(undefined, signals);
    const other = officerDesk(store, signals);
    await officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    await vi.waitFor(() => expect(other.office.officer('budi')).not.toBeNull());
    await officers.disableOfficer({ officer: 'budi', reason }, byAna);
    const input = { body: 'Pupuk belum datang.', channel: 'counter' };
    other.clock.now += 1_000;
    const { ticket } = await other.aduan.tickets.open(input, { actor: agent });
    await expect(
      other.aduan.tickets.assign(ticket.id, { assignee: 'budi' }, { actor: supervisor }),
    ).rejects.toMatchObject({ code: 'input-invalid' });
  });
});

describe('a process that ends', () => {
  test('between the name and the entry leaves nothing, and the invitation can be repeated', async () => {
    const store = memoryStore();
    await setUpDesk(store);
    const broken: Store = {
      ...store,
      appendLedger: () => Promise.reject(new Error('killed')),
    };
    const dying = officerDesk(broken);
    await expect(dying.officers.inviteOfficer(newcomer('budi', 'officer'), byAna)).rejects.toThrow(
      'killed',
    );
    const { officers } = officerDesk(store);
    expect((await officers.officers()).map(({ id }) => id)).toEqual(['ana']);
    const again = { ...newcomer('budi', 'agent'), name: 'Budi' };
    expect((await officers.inviteOfficer(again, byAna)).officer).toMatchObject({ name: 'Budi' });
  });

  test('between the entry and the alarm tells of the emergency after its start', async () => {
    const store = memoryStore();
    const { officers } = await deskOfTwo(store);
    const { secret } = await officers.sealEmergencyAccess({}, byAna);
    const broken: Store = {
      ...store,
      commit: (commit) =>
        commit.rows?.puts?.some(({ table }) => table === 'organization:alarms')
          ? Promise.reject(new Error('killed'))
          : store.commit(commit),
    };
    const dying = officerDesk(broken);
    await expect(dying.officers.openEmergencyAccess({ secret, reason }, as('-'))).rejects.toThrow(
      'killed',
    );
    const told: unknown[] = [];
    const { aduan, clock } = listeningDesk(store, async (...call) => void told.push(call));
    await aduan.start();
    await vi.waitFor(() => expect(told).toHaveLength(1));
    await aduan.close();
    const until = clock.now + 4 * 60 * 60_000;
    expect(told).toEqual([
      [['ana', 'sari'], { kind: 'emergency', id: 'emergency-1', at: clock.now, until }],
    ]);
  });
});

test('an alarm that cannot be told is told later, once', async () => {
  const store = memoryStore();
  const { officers } = await deskOfTwo(store);
  const { secret } = await officers.sealEmergencyAccess({}, byAna);
  let isAway = true;
  const told: unknown[] = [];
  const { aduan } = listeningDesk(store, async (receivers) => {
    if (isAway) throw new Error('away');
    told.push(receivers);
  });
  await aduan.plugins.organization.openEmergencyAccess({ secret, reason }, as('-'));
  isAway = false;
  await aduan.start();
  await vi.waitFor(() => expect(told).toEqual([['ana', 'sari']]));
  await aduan.close();
});

describe('what officers have to know of accounts', () => {
  test('who may approve is told of what waits; who asked, who gets it and others are not', async () => {
    const store = memoryStore();
    const { officers } = await deskOfTwo(store);
    const { aduan, inboxOf, told } = await notifiedDesk(store);
    await officers.inviteOfficer(newcomer('budi', 'supervisor'), byAna);
    // The first round notices it, the second one sends it.
    await aduan.workOff();
    await aduan.workOff();
    expect(told('sari')).toEqual([
      expect.stringMatching(/^Ana meminta akun baru untuk Nama budi, .*"Petugas"\.$/),
    ]);
    expect(told('ana')).toEqual([]);
    expect(told('budi')).toEqual([]);
    const { items, unread } = await inboxOf(bySari);
    expect(items.map(({ text }) => text)).toEqual(told('sari'));
    expect(unread).toBe(1);
    await aduan.workOff();
    expect(told('sari')).toHaveLength(1);
  });

  test('whose password was reset finds it in their inbox, also without the right to read tickets', async () => {
    const store = memoryStore();
    const { officers } = await deskOfTwo(store);
    const { aduan, inboxOf, reset, told } = await notifiedDesk(store);
    await reset('sari', byAna);
    await aduan.workOff();
    expect((await inboxOf(bySari)).items).toMatchObject([
      { text: expect.stringMatching(/^Kata sandi Anda dihapus oleh Ana, /), isRead: false },
    ]);
    // Nobody may approve it: `sari` gets it, `ana` asked.
    expect(told('ana')).toEqual([]);
    await reset('ana', bySystem);
    await aduan.workOff();
    expect(told('ana')).toEqual([expect.stringContaining('oleh operator server')]);
    expect(await officers.decidesAlone()).toBe(false);
  });
});

describe('whoever runs the desk', () => {
  test('gets no case, by hand or by the rules, and no notification of one', async () => {
    const store = memoryStore();
    const { office, officers } = await deskOfTwo(store);
    expect(office.officer('ana')).toMatchObject({ unit: 'pengawasan', handlesTickets: false });
    expect(office.candidates('pengawasan', { recusals: [] })).toEqual([]);
    expect(office.escalate({ team: 'pengawasan', assignee: null, recusals: [] }, null)).toEqual([]);
    const { aduan, told } = await notifiedDesk(store);
    const input = { body: 'Pupuk belum datang.', channel: 'counter' };
    const { ticket } = await aduan.tickets.open(input, { actor: agent });
    await aduan.tickets.assign(ticket.id, { team: 'pengawasan' }, { actor: supervisor });
    await expect(
      aduan.tickets.assign(ticket.id, { assignee: 'ana' }, { actor: supervisor }),
    ).rejects.toMatchObject({ code: 'input-invalid' });
    await aduan.workOff();
    expect(told('ana')).toEqual([]);
    const { secret } = await officers.sealEmergencyAccess({}, byAna);
    await aduan.plugins.organization.openEmergencyAccess({ secret, reason }, as('-'));
    await aduan.workOff();
    expect(told('ana')).toEqual([expect.stringContaining('Akun darurat dibuka')]);
    expect(told('sari')).toHaveLength(1);
    expect(told('ana')[0]).not.toContain(reason);
  });
});
