import { createApi } from '@aduan/api';
import { sessions } from '@aduan/api/accounts';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  compileWorkflow,
  createAduan,
  defaultWorkflow,
  officerPrincipal,
  sp4nPractice,
  systemPrincipal,
} from '@aduan/core';
import { storedOrganization, teams } from '@aduan/plugins/organization';
import { memoryStore } from '@aduan/store-memory';
import { beforeEach, describe, expect, test } from 'vitest';
import { accountsPlugin, type LocalAccounts } from '../src/local/index.js';
import { browserOf } from './browser.js';
import { codeOf, databases, goodPassword, morning, openAccounts } from './local/open-accounts.js';

const reason = 'Surat tugas ST-7';
const itself = { actor: systemPrincipal };
const newcomer = (id: string, role: string) => ({
  ...{ id, name: `Nama ${id}`, title: 'Petugas', unit: 'layanan', roles: [role], reason },
});

/** A workflow with a role that sees no citizen. */
const workflow = compileWorkflow({
  ...defaultWorkflow,
  permissions: { ...defaultWorkflow.permissions, read: ['agent', 'reader'] },
});

/** A desk whose officers lie in its store, and whose accounts lie beside it. */
function deskWith(accounts: LocalAccounts) {
  const clock = { now: morning };
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    workflow,
    channels: {},
    now: () => clock.now,
    plugins: [
      teams(
        storedOrganization({
          units: [{ code: 'layanan', name: { id: 'Layanan', en: 'Service' } }],
          supervision: ['layanan'],
        }),
      ),
      sessions({ credentials: accounts }),
      accountsPlugin(accounts),
    ],
  });
  const api = createApi({ aduan, accounts: aduan.plugins.sessions, now: () => clock.now });
  return { aduan, clock, officers: aduan.plugins.organization, browser: () => browserOf(api) };
}

describe.each(['sqlite', 'postgres'] as const)(
  'an invitation of the organization, on %s',
  (kind) => {
    let accounts: LocalAccounts;
    let desk: ReturnType<typeof deskWith>;
    beforeEach(async () => {
      accounts = await openAccounts(databases[kind](), {
        requiresSecondFactor: (id) => desk.officers.needsSecondFactor(id),
      });
      desk = deskWith(accounts);
    });

    test('ends with an account of its own, and with an app where a role needs one', async () => {
      const { secret } = await desk.officers.inviteOfficer(
        newcomer('19850101', 'administrator'),
        itself,
      );
      const ask = desk.browser();
      expect(await ask('/session/link', { secret })).toMatchObject({
        status: 409,
        code: 'organization-password-needed',
      });
      const opened = await ask('/accounts/invitations/open', { secret });
      expect(opened).toMatchObject({ status: 200, username: '19850101', name: 'Nama 19850101' });
      // A page that is loaded again shows the same app.
      expect(await ask('/accounts/invitations/open', { secret })).toEqual(opened);
      const code = await codeOf(opened.secondFactor, morning);
      const accepting = { secret, password: goodPassword, code };
      const { backupCodes } = await ask('/accounts/invitations/accept', accepting);
      expect(await ask('/accounts/invitations/open', { secret })).toMatchObject({
        code: 'link-used',
      });
      expect(await ask('/session/link', { secret })).toMatchObject({ code: 'link-used' });

      const given = { username: '19850101', password: goodPassword };
      expect(await ask('/session', given)).toMatchObject({ code: 'second-factor-needed' });
      expect(await ask('/session', { ...given, code: backupCodes[0] })).toMatchObject({
        status: 200,
        officer: { id: '19850101', roles: ['administrator'] },
      });
    });

    test('asks for no app where no role needs one, and gives each officer a name of their own', async () => {
      const names = [];
      for (const id of ['budi:s', 'budi.s', ':x']) {
        const { secret } = await desk.officers.inviteOfficer(newcomer(id, 'reader'), itself);
        const opened = await desk.browser()('/accounts/invitations/open', { secret });
        expect(opened.secondFactor).toBe('none');
        names.push(opened.username);
      }
      expect(names).toEqual(['budi.s', 'budi.s.2', 'officer..x']);
    });

    test('opens nothing once the officer is disabled, by no way', async () => {
      const invite = async (id: string) => {
        const { secret } = await desk.officers.inviteOfficer(newcomer(id, 'administrator'), itself);
        return secret;
      };
      await invite('ana');
      const secret = await invite('budi');
      const ask = desk.browser();
      const opened = await ask('/accounts/invitations/open', { secret });
      const code = await codeOf(opened.secondFactor, morning);
      const accepted = await ask('/accounts/invitations/accept', {
        ...{ secret, password: goodPassword, code },
      });
      await desk.officers.disableOfficer({ officer: 'budi', reason }, itself);
      const given = { username: 'budi', password: goodPassword, code: accepted.backupCodes[0] };
      expect(await ask('/session', given)).toMatchObject({ status: 403, code: 'account-ended' });
      expect(await ask('/me')).toMatchObject({ status: 401 });

      const unused = await invite('citra');
      await desk.officers.disableOfficer({ officer: 'citra', reason }, itself);
      expect(await ask('/accounts/invitations/open', { secret: unused })).toMatchObject({
        code: 'link-used',
      });
    });

    describe('where two people decide', () => {
      const byAna = { actor: officerPrincipal('ana', ['administrator']) };
      const bySari = { actor: officerPrincipal('sari', ['security']) };
      const guess = 'AAAA-BBBB-CCCC-DDDD';
      const linkUsed = { status: 401, code: 'link-used' };
      const codeNeeded = { status: 409, code: 'organization-code-needed' };

      /** `ana` and `sari` have signed in, and `budi` has a password where `isHere`. */
      async function twoPeople({ isHere = true } = {}) {
        const { officers } = desk;
        for (const [id, role] of [
          ['ana', 'administrator'],
          ['sari', 'security'],
        ] as const) {
          await officers.inviteOfficer(newcomer(id, role), itself);
          await officers.signedIn(id);
        }
        const { secret } = await officers.inviteOfficer(newcomer('budi', 'reader'), byAna);
        const { code } = await officers.approveGrant({ grant: 1 }, bySari);
        const opening = { secret: `${secret}.${code}`, password: goodPassword };
        if (isHere) {
          const ask = desk.browser();
          await ask('/accounts/invitations/open', { secret: opening.secret });
          await ask('/accounts/invitations/accept', opening);
          await ask('/session', { username: 'budi', password: goodPassword });
        }
        return { secret, code };
      }

      test('the link of who invited opens no account without the code of who approved', async () => {
        const { code, secret } = await twoPeople({ isHere: false });
        const ask = desk.browser();
        for (const given of [secret, `${secret}.`, `${secret}.${guess}`]) {
          expect(await ask('/accounts/invitations/open', { secret: given })).toMatchObject(
            codeNeeded,
          );
          const accepting = { secret: given, password: goodPassword };
          expect(await ask('/accounts/invitations/accept', accepting)).toMatchObject(codeNeeded);
        }
        const both = { secret: `${secret}.${code}` };
        expect(await ask('/accounts/invitations/open', both)).toMatchObject({ username: 'budi' });
        // Once it is open, half of it is still nothing.
        expect(
          await ask('/accounts/invitations/accept', { secret, password: goodPassword }),
        ).toMatchObject(linkUsed);
        expect(
          await ask('/accounts/invitations/accept', { ...both, password: goodPassword }),
        ).toMatchObject({ status: 200 });
      });

      test.each([
        ['somebody whom nobody invited', 'hantu'],
        ['an invited officer', 'budi'],
        ['an administrator', 'ana'],
      ])('one administrator creates no account for %s', async (_, id) => {
        await twoPeople({ isHere: false });
        const account = { id, username: `akun.${id.length}`, name: 'Siapa Saja' };
        for (const actor of [byAna, itself])
          await expect(desk.aduan.plugins.accounts.create(account, actor)).rejects.toMatchObject({
            code: 'accounts-by-invitation',
          });
        expect(await accounts.list()).toEqual([]);
      });

      test('one administrator resets a password and gets no session for it', async () => {
        await twoPeople();
        const { accounts: plugin } = desk.aduan.plugins;
        const { grant, secret } = await plugin.reset({ officer: 'budi' }, byAna);
        const ask = desk.browser();
        expect(await ask('/accounts/invitations/open', { secret })).toMatchObject(codeNeeded);
        expect(await ask('/session/link', { secret })).toMatchObject({
          code: 'organization-password-needed',
        });
        const former = { username: 'budi', password: goodPassword };
        expect(await ask('/session', former)).toMatchObject({ code: 'wrong-credentials' });
        await expect(
          desk.officers.approveGrant({ grant: grant ?? 0 }, byAna),
        ).rejects.toMatchObject({ code: 'forbidden' });
        const { code } = await desk.officers.approveGrant({ grant: grant ?? 0 }, bySari);
        const both = { secret: `${secret}.${code}` };
        const password = 'hujan turun pelan di sawah';
        expect(await ask('/accounts/invitations/open', both)).toMatchObject({ username: 'budi' });
        const accepted = await ask('/accounts/invitations/accept', { ...both, password });
        expect(accepted).toMatchObject({ status: 200 });
        const renewed = { username: 'budi', password };
        expect(await ask('/session', renewed)).toMatchObject({ officer: { id: 'budi' } });
      });

      test('a reset that is refused takes no password', async () => {
        await twoPeople();
        const { accounts: plugin } = desk.aduan.plugins;
        const stranger = { actor: officerPrincipal('siapa', ['administrator']) };
        await expect(plugin.reset({ officer: 'budi' }, stranger)).rejects.toMatchObject({
          code: 'forbidden',
        });
        await expect(plugin.reset({ officer: 'hantu' }, byAna)).rejects.toMatchObject({
          code: 'account-not-found',
        });
        const given = { username: 'budi', password: goodPassword };
        expect(await desk.browser()('/session', given)).toMatchObject({ status: 200 });
      });

      test('the operator of the machine resets one, so that a desk is not locked out', async () => {
        await twoPeople();
        const { accounts: plugin } = desk.aduan.plugins;
        const { grant, secret } = await plugin.reset({ officer: 'budi' }, itself);
        expect(grant).toBeNull();
        const ask = desk.browser();
        expect(await ask('/accounts/invitations/open', { secret })).toMatchObject({ status: 200 });
      });

      test('a former officer leaves no account behind after 90 days', async () => {
        await twoPeople();
        const session = desk.browser();
        await session('/session', { username: 'budi', password: goodPassword });
        await desk.officers.disableOfficer({ officer: 'budi', reason }, bySari);
        expect(await session('/me')).toMatchObject({ status: 401 });
        const signIns = () =>
          desk.aduan.plugins.sessions.history({ officer: 'budi' }, { actor: byAna.actor });
        desk.clock.now += 90 * 24 * 60 * 60_000 - 1;
        await desk.aduan.workOff();
        expect((await accounts.list()).map(({ id }) => id)).toEqual(['budi']);
        desk.clock.now += 1;
        await desk.aduan.workOff();
        expect(await accounts.list()).toEqual([]);
        expect(await signIns()).toEqual([]);
      });
    });

    test('leaves the break-glass account its link', async () => {
      await desk.officers.inviteOfficer(newcomer('ana', 'administrator'), itself);
      const sealed = await desk.officers.sealEmergencyAccess({}, itself);
      const { secret } = await desk.officers.openEmergencyAccess({ ...sealed, reason }, itself);
      const ask = desk.browser();
      expect(await ask('/accounts/invitations/open', { secret })).toMatchObject({
        code: 'link-used',
      });
      expect(await ask('/session/link', { secret })).toMatchObject({
        status: 200,
        officer: { id: 'emergency-1' },
      });
    });
  },
);
