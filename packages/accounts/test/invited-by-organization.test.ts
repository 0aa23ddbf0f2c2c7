import { createApi } from '@aduan/api';
import { sessions } from '@aduan/api/accounts';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  compileWorkflow,
  createAduan,
  defaultWorkflow,
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
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    workflow,
    channels: {},
    now: () => morning,
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
  const api = createApi({ aduan, accounts: aduan.plugins.sessions, now: () => morning });
  return { officers: aduan.plugins.organization, browser: () => browserOf(api) };
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
