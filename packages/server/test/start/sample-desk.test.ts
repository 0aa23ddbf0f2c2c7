import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountsApi } from '@aduan/accounts/local';
import type { Sessions } from '@aduan/api/accounts';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Aduan, systemPrincipal } from '@aduan/core';
import type { Officers } from '@aduan/plugins/organization';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { buildPages } from '../../build-pages.js';
import { defineConfig, type RunningServer, sqlite, startServer } from '../../src/index.js';

let folder: string;
let server: RunningServer | undefined;

// The desk has the pages of the package.
beforeAll(() => buildPages());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aduan-samples-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server?.stop();
  server = undefined;
  rmSync(folder, { recursive: true });
});

const siti = {
  id: 'siti',
  username: 'siti.contoh',
  name: 'Siti',
  title: 'Petugas layanan',
  unit: 'desk',
  // Reads identities: elsewhere this role needs a second factor.
  roles: ['officer'],
};
const asDesk = { actor: systemPrincipal };

/** Starts the desk on the folder of the test, with or without samples. */
async function start(environment = {}, officers: readonly (typeof siti)[] | null = [siti]) {
  const config = defineConfig({
    store: sqlite(folder),
    channels: {},
    office: { name: { id: 'Kantor', en: 'Office' }, calendar: kemenkopCalendar, policies: [] },
    ...(officers && { samples: { officers } }),
  });
  server = await startServer(config, { environment: { PORT: '0', ...environment } });
  return server;
}

interface Plugins {
  readonly accounts: AccountsApi;
  readonly organization: Officers;
  readonly sessions: Sessions;
}
const pluginsOf = ({ plugins }: Aduan) => plugins as unknown as Plugins;

/** The links that a start printed, or a desk that runs. */
const linksIn = (lines: readonly string[]) =>
  lines.flatMap((line) => /petugas\/masuk#(\S+)/.exec(line)?.[1] ?? []);

function redeem({ address }: RunningServer, secret: string): Promise<Response> {
  return fetch(`${address}api/v1/session/link`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ secret }),
  });
}

test('a link signs its officer in once without a second factor, and the next one is printed', async () => {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  const desk = await start();
  const [first = '', ...more] = linksIn(desk.lines);
  expect(more).toEqual([]);
  expect(await (await redeem(desk, first)).json()).toMatchObject({
    officer: { id: 'siti', name: 'Siti', roles: ['officer'] },
  });
  expect((await redeem(desk, first)).status).toBe(401);
  const [next = ''] = linksIn(print.mock.calls.map(String));
  expect((await redeem(desk, next)).status).toBe(200);
});

test('every page says that the data is invented', async () => {
  const { address } = await start();
  for (const path of ['', 'en', 'petugas', 'api/v1/openapi.json']) {
    const page = await (await fetch(address + path)).text();
    expect([path, /DATA CONTOH|SAMPLE DATA/.test(page)]).toEqual([path, true]);
  }
});

test('a second start invites nobody twice, and prints no link for those with a password or without access', async () => {
  const named = (id: string) => ({ ...siti, id, username: id });
  const first = [siti, named('budi'), named('rini')];
  const { aduan, stop } = await start({}, first);
  const { accounts, organization } = pluginsOf(aduan);
  const { secret } = await accounts.reset({ officer: 'rini' }, asDesk);
  await accounts.acceptInvitation({ secret, password: 'kuda terbang di langit' }, asDesk);
  await organization.disableOfficer({ officer: 'budi', reason: 'uji' }, asDesk);
  await stop();
  const again = await start({}, [...first, named('anak')]);
  expect(again.lines.filter((line) => line.includes('sign in once'))).toEqual([
    expect.stringContaining('siti.contoh'),
    expect.stringContaining('anak'),
  ]);
  const known = await pluginsOf(again.aduan).organization.officers();
  expect(known.map(({ id }) => id)).toEqual(['anak', 'budi', 'rini', 'siti']);
});

test.each([{ HOST: '0.0.0.0' }, { ADUAN_PUBLIC_URL: 'https://desk.example/' }])(
  'it does not start where others can reach it: %j',
  async (environment) => {
    await expect(start(environment)).rejects.toMatchObject({ code: 'sample-desk-exposed' });
  },
);

test('once it is no sample desk, links and sessions end, and its officers need a second factor', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const first = await start({}, [siti, { ...siti, id: 'budi', username: 'budi' }]);
  const [used = '', link = ''] = linksIn(first.lines);
  const cookie = (await redeem(first, used)).headers.get('set-cookie')?.split(';')[0] ?? '';
  await first.stop();
  const desk = await start({}, null);
  expect(linksIn(desk.lines)).toEqual([]);
  expect(await pluginsOf(desk.aduan).organization.needsSecondFactor('siti')).toBe(true);
  expect((await redeem(desk, link)).status).toBe(401);
  const session = await fetch(`${desk.address}api/v1/session`, { headers: { cookie } });
  expect(await session.json()).toMatchObject({ officer: null });
});
