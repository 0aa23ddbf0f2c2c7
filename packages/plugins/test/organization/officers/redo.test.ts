import type { RedoEntry, RedoLog } from '@aduan/core/store';
import { expect, test } from 'vitest';
import { testDesk } from '../../../../core/test/runtime/test-desk.js';
import { storedOrganization, teams } from '../../../src/organization/index.js';
import { as, byAna, newcomer, reason, units } from './officer-desk.js';

/** A log in memory, which two desks share as a desk and its backup do. */
function sharedLog(): RedoLog & { readonly entries: RedoEntry[] } {
  const entries: RedoEntry[] = [];
  return {
    entries,
    async append(added) {
      entries.push(...added);
      return async () => void entries.splice(entries.indexOf(added[0] as RedoEntry), added.length);
    },
    mark: async () => ({ number: 0, mac: '' }),
    read: async () => entries,
  };
}

/** A desk with the administrator `ana` and the officer `budi`. */
async function deskWithBudi(redoLog: RedoLog) {
  const { aduan } = testDesk({ redoLog, plugins: [teams(storedOrganization(units))] });
  const { organization: officers } = aduan.plugins;
  const secret = (await officers.offerSetup()) ?? '';
  await officers.setUpDesk({ secret, id: 'ana', name: 'Ana' }, as('-'));
  await officers.signedIn('ana');
  await officers.inviteOfficer(newcomer('budi', 'officer', 'supervisor'), byAna);
  return { aduan, officers };
}

test('a restored desk disables an officer and takes a role away again', async () => {
  const log = sharedLog();
  const { officers } = await deskWithBudi(log);
  await officers.revokeRole({ officer: 'budi', role: 'supervisor', reason }, byAna);
  await officers.disableOfficer({ officer: 'budi', reason }, byAna);
  await expect(officers.disableOfficer({ officer: 'nobody', reason }, byAna)).rejects.toThrow();
  expect(log.entries.map(({ command }) => command)).toEqual([
    'organization:revokeRole',
    'organization:disableOfficer',
  ]);

  const backup = await deskWithBudi(sharedLog());
  expect(await backup.officers.activeOfficer('budi')).not.toBeNull();
  expect(await backup.aduan.redo(log.entries)).toEqual({ done: 2, absent: 0 });
  expect(await backup.officers.activeOfficer('budi')).toBeNull();
  const [budi] = (await backup.officers.officers()).filter(({ id }) => id === 'budi');
  expect(budi?.roles).toEqual(['officer']);
  expect(await backup.aduan.redo(log.entries)).toEqual({ done: 2, absent: 0 });
});

test('a desk without the plugin of an entry stays closed', async () => {
  const log = sharedLog();
  const { officers } = await deskWithBudi(log);
  await officers.disableOfficer({ officer: 'budi', reason }, byAna);
  const { aduan } = testDesk({});
  await expect(aduan.redo(log.entries)).rejects.toMatchObject({ code: 'plugin-missing' });
});
