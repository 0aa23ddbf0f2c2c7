import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { organization, teams } from '@aduan/plugins/organization';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildPages } from '../../build-pages.js';
import { type DeskConfig, defineConfig, openDesk, sqlite } from '../../src/index.js';

const units = {
  units: [{ code: 'loket', name: { id: 'Loket', en: 'Counter' } }],
  supervision: ['loket'],
};
const office = {
  name: { id: 'Kantor', en: 'Office' },
  calendar: kemenkopCalendar,
  policies: [],
};

// A desk of a configuration has the pages of the package.
beforeAll(() => buildPages());

/** Opens a new desk. @returns the ids of its plugins that sign officers in */
async function signInOf(given: Partial<DeskConfig>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-sign-in-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const config = defineConfig({ store: sqlite(folder), channels: {}, office, ...given });
  const { aduan, close } = await openDesk(config, { environment: {}, purpose: 'restore' });
  const ids = ['organization', 'sessions', 'accounts'].filter((id) => id in aduan.plugins);
  await close();
  return ids;
}

test('officers sign in at a desk whose configuration says nothing about it', async () => {
  expect(await signInOf({})).toEqual(['organization', 'sessions', 'accounts']);
  const own = { office: { ...office, organization: units } };
  expect(await signInOf(own)).toEqual(['organization', 'sessions', 'accounts']);
});

test('nobody signs in where the configuration says so', async () => {
  expect(await signInOf({ server: { accounts: null } })).toEqual([]);
});

test('an organization stands in one place', async () => {
  const plugins = [teams(organization(units))];
  expect(await signInOf({ plugins })).toEqual(['organization', 'sessions', 'accounts']);
  await expect(
    signInOf({ plugins, office: { ...office, organization: units } }),
  ).rejects.toMatchObject({ code: 'config-invalid' });
});
