import { officerPrincipal, type Principal } from '@aduan/core';
import { type OfficerInput, storedOrganization, teams } from '@aduan/plugins/organization';
import { describe, expect, test } from 'vitest';
import { type DesksSuiteOptions, severalDesks, turnOf } from './several-desks.js';

const reason = 'Surat tugas ST-7';
const visitor: Principal = { id: '-', kind: 'citizen', roles: [], units: [], regions: [] };
const byAdministrator = { actor: officerPrincipal('ana', ['administrator']) };
const bySecurity = { actor: officerPrincipal('sari', ['security']) };

function newcomer(id: string, role: string): OfficerInput {
  return { id, name: `Nama ${id}`, title: 'Petugas', unit: 'loket', roles: [role], reason };
}

/**
 * Suite: two desks over one store keep the same officers. A decision at one applies at the other, and of two
 * conflicting decisions one is made. Call it at the top of a vitest file.
 *
 * @example
 * ```ts
 * describeOfficers({ name: 'memory', create: () => memoryStore() }); // from @aduan/store-memory
 * ```
 */
export function describeOfficers(subject: DesksSuiteOptions): void {
  describe(`${subject.name}: officers`, { timeout: 60_000 }, () => {
    const openDesks = severalDesks(2, subject);

    /** Two instances, each with an organization of its own in memory. */
    function instances() {
      const opened = openDesks({
        plugins: [
          teams(
            storedOrganization({
              units: [{ code: 'loket', name: { id: 'Loket', en: 'Counter' } }],
              supervision: ['loket'],
              intake: 'loket',
            }),
          ),
        ],
      });
      const officers = opened.desks.map((desk) => desk.plugins.organization);
      return { ...opened, one: turnOf(officers, 0), other: turnOf(officers, 1) };
    }

    async function decidedByTwo() {
      const opened = instances();
      const { one } = opened;
      const secret = (await one.offerSetup()) ?? '';
      await one.setUpDesk({ secret, id: 'ana', name: 'Ana' }, { actor: visitor });
      await one.signedIn('ana');
      await one.inviteOfficer(newcomer('sari', 'security'), byAdministrator);
      await one.signedIn('sari');
      return opened;
    }

    async function outcomesOf(calls: readonly Promise<unknown>[]): Promise<readonly string[]> {
      const outcomes = await Promise.allSettled(calls);
      return outcomes
        .map((each) => (each.status === 'fulfilled' ? 'done' : String(Object(each.reason).code)))
        .toSorted();
    }

    test('of two who open the setup link at once one becomes administrator', async () => {
      const { one, other } = instances();
      const secret = (await one.offerSetup()) ?? '';
      const outcomes = await outcomesOf([
        one.setUpDesk({ secret, id: 'ana', name: 'Ana' }, { actor: visitor }),
        other.setUpDesk({ secret, id: 'budi', name: 'Budi' }, { actor: visitor }),
      ]);
      expect(outcomes).toEqual(['done', 'setup-not-found']);
      expect(await other.officers()).toHaveLength(1);
      expect(await other.offerSetup()).toBeNull();
    });

    test('what one instance decides holds at the other', async () => {
      const { one, other } = await decidedByTwo();
      expect(await other.decidesAlone()).toBe(false);
      const { secret } = await one.inviteOfficer(newcomer('budi', 'officer'), byAdministrator);
      await expect(other.redeemLink(secret)).rejects.toMatchObject({
        code: 'organization-code-needed',
      });
      const { code } = await other.approveGrant({ grant: 1 }, bySecurity);
      expect(await one.activeOfficer('budi')).toMatchObject({ name: 'Nama budi' });
      expect(await one.redeemLink(`${secret}.${code}`)).toBe('budi');
      await one.disableOfficer({ officer: 'budi', reason }, byAdministrator);
      expect(await other.activeOfficer('budi')).toBeNull();
      expect(other.office.officer('budi')).toBeNull();
    });

    test('a grant that two decide at once is decided once', async () => {
      const { one, other } = await decidedByTwo();
      await one.inviteOfficer(newcomer('budi', 'officer'), byAdministrator);
      const outcomes = await outcomesOf([
        one.approveGrant({ grant: 1 }, bySecurity),
        other.refuseGrant({ grant: 1, reason }, bySecurity),
      ]);
      expect(outcomes).toEqual(['done', 'organization-grant-over']);
    });

    test('two grants that are asked for at once have two numbers', async () => {
      const { one, other } = await decidedByTwo();
      const asked = await Promise.all([
        one.inviteOfficer(newcomer('budi', 'officer'), byAdministrator),
        other.inviteOfficer(newcomer('cici', 'officer'), byAdministrator),
      ]);
      expect(asked.map(({ grant }) => grant?.number).toSorted()).toEqual([1, 2]);
      expect((await one.listOfficers({}, byAdministrator)).grants).toHaveLength(2);
    });

    test('an id that two give at once belongs to one officer, with the name of that one', async () => {
      const { one, other } = await decidedByTwo();
      const outcomes = await outcomesOf([
        one.inviteOfficer(newcomer('budi', 'officer'), byAdministrator),
        other.inviteOfficer({ ...newcomer('budi', 'agent'), name: 'Lain' }, byAdministrator),
      ]);
      expect(outcomes).toEqual(['done', 'input-invalid']);
      const budi = (await one.officers()).find(({ id }) => id === 'budi');
      expect(budi?.name).toBe(budi?.roles.includes('agent') ? 'Lain' : 'Nama budi');
    });

    test('of two administrators who end the access of each other at once one stays', async () => {
      const { one, other } = await decidedByTwo();
      await one.inviteOfficer(newcomer('dewi', 'administrator'), byAdministrator);
      await one.approveGrant({ grant: 1 }, bySecurity);
      const byOther = { actor: officerPrincipal('dewi', ['administrator']) };
      const outcomes = await outcomesOf([
        one.disableOfficer({ officer: 'dewi', reason }, byAdministrator),
        other.disableOfficer({ officer: 'ana', reason }, byOther),
      ]);
      expect(outcomes).toEqual(['done', 'forbidden']);
    });

    test('a link and the envelope work once, however many use them at once', async () => {
      const { one, other } = await decidedByTwo();
      await one.inviteOfficer(newcomer('dewi', 'officer'), byAdministrator);
      await one.approveGrant({ grant: 1 }, bySecurity);
      const sealed = await one.sealEmergencyAccess({}, byAdministrator);
      const opened = await outcomesOf([
        one.openEmergencyAccess({ ...sealed, reason }, { actor: visitor }),
        other.openEmergencyAccess({ ...sealed, reason }, { actor: visitor }),
      ]);
      expect(opened).toEqual(['done', 'emergency-not-found']);
      const { secret } = await one.renewInvitation({ officer: 'dewi' }, byAdministrator);
      const { code } = await other.approveGrant({ grant: 2 }, bySecurity);
      const given = `${secret}.${code}`;
      const redeemed = await Promise.all([one.redeemLink(given), other.redeemLink(given)]);
      expect(redeemed.filter((officer) => officer !== null)).toEqual(['dewi']);
    });
  });
}
