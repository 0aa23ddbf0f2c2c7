import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sessions, sessions } from '@aduan/api/accounts';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { officerPrincipal, systemPrincipal } from '@aduan/core';
import { type Officers, storedOrganization, teams } from '@aduan/plugins/organization';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildPages } from '../../build-pages.js';
import { defineConfig, openDesk, sqlite } from '../../src/index.js';
import { backUp, checkRestored, redoSince, restore } from '../../src/upkeep.js';

const now = () => Date.now();
const actor = officerPrincipal('petugas-1', ['supervisor']);

// A desk of a configuration has the pages of the package.
beforeAll(() => buildPages());

/** Plugins of a desk that keeps its officers and their sessions. */
function signingIn() {
  const name = { id: 'Layanan', en: 'Service' };
  const units = [{ code: 'layanan', name }];
  const office = storedOrganization({ units, supervision: ['layanan'] });
  return [teams(office), sessions({ hasLinks: true })] as const;
}

/** Opens a desk of `defineConfig` in a folder, as a command does. */
async function configured(
  folder: string,
  purpose: 'command' | 'restore',
  environment: Readonly<Record<string, string>> = {},
) {
  const office = { name: { id: 'Kantor', en: 'Office' }, calendar: kemenkopCalendar, policies: [] };
  const plugins = signingIn();
  const config = defineConfig({ store: sqlite(folder), office, channels: {}, plugins });
  const { aduan, close, host, store } = await openDesk(config, { environment, purpose });
  return { aduan, store, close, beside: host.storage.beside, host };
}

/** Copies the key files of a backup to where a new desk looks for them. */
async function putKeys(keysTo: string, fresh: string) {
  const [name = ''] = await readdir(keysTo);
  await mkdir(join(fresh, 'desk'), { recursive: true });
  for (const file of await readdir(join(keysTo, name))) {
    const folder = file.startsWith('desk.db') ? join(fresh, 'desk') : fresh;
    await copyFile(join(keysTo, name, file), join(folder, file));
  }
}

/** The calls of the plugins that let officers in. */
function letIn({ aduan }: Awaited<ReturnType<typeof configured>>) {
  const calls = aduan.plugins as unknown as {
    readonly organization: Officers;
    readonly sessions: Sessions;
  };
  const request = new Request('http://127.0.0.1/api/v1/session/link', { method: 'POST' });
  const enter = (secret: string) => calls.sessions.session.redeem(request, { secret }, null);
  return { ...calls, enter };
}

test('a command prints links to where the server listens, whatever its shell says', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-configured-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const desk = await configured(folder, 'restore');
  expect(desk.host.url).toBe('http://127.0.0.1:3000/');
  desk.host.storage.keepAddress('http://127.0.0.1:3001/');
  await desk.close();
  const command = await configured(folder, 'command', { PORT: '9999' });
  onTestFinished(() => command.close());
  expect(command.host.url).toBe('http://127.0.0.1:3001/');
  const proxied = await configured(folder, 'command', { ADUAN_PUBLIC_URL: 'https://desk.example' });
  onTestFinished(() => proxied.close());
  expect(proxied.host.url).toBe('https://desk.example/');
});

test('a desk of a configuration comes back in an empty folder, with its secrets', async () => {
  const base = await mkdtemp(join(tmpdir(), 'aduan-configured-'));
  onTestFinished(() => rm(base, { recursive: true }));
  await expect(configured(join(base, 'data'), 'command')).rejects.toMatchObject({
    code: 'desk-not-found',
  });
  const desk = await configured(join(base, 'data'), 'restore');
  await desk.aduan.start({ workers: false });
  const { ticket } = await desk.aduan.tickets.open(
    { body: 'Simpanan belum kembali.', channel: 'phone', reporter: { name: 'Warga' } },
    { actor },
  );
  const secret = await desk.host.storage.secret('webchat');
  const keysTo = join(base, 'keys');
  const { folder: from } = await backUp(desk, { to: join(base, 'backups'), keysTo, now });
  await desk.close();

  const fresh = join(base, 'new');
  await putKeys(keysTo, fresh);
  const target = await configured(fresh, 'restore');
  await restore(target, { from, now });
  await target.close();
  const restored = await configured(fresh, 'restore');
  expect(await redoSince(restored, from)).toEqual({ done: 0, absent: 0 });
  expect(await checkRestored(restored, { from, now })).toMatchObject({ ok: true, tickets: 1 });
  const found = await restored.aduan.tickets.find(ticket.number, { actor });
  expect(found.subject).toBe('Simpanan belum kembali.');
  expect(await restored.host.storage.secret('webchat')).toBe(secret);
  await restored.close();
});

test('a restore opens no session that was ended since, and no link that was used', async () => {
  const base = await mkdtemp(join(tmpdir(), 'aduan-configured-'));
  onTestFinished(() => rm(base, { recursive: true }));
  const system = { actor: systemPrincipal };
  const desk = await configured(join(base, 'data'), 'restore');
  await desk.aduan.start({ workers: false });
  const { enter, organization, sessions } = letIn(desk);
  const setup = (await organization.offerSetup()) ?? '';
  const ana = await organization.setUpDesk({ secret: setup, id: 'ana', name: 'Ana' }, system);
  const identity = { id: 'budi', name: 'Budi', mfa: false };
  await enter((await sessions.issueLink(identity, 60_000)).secret);
  const link = await sessions.issueLink(identity, 60_000);
  const keysTo = join(base, 'keys');
  const { folder: from } = await backUp(desk, { to: join(base, 'backups'), keysTo, now });
  await sessions.endAll({ officer: 'budi' }, system);
  await enter(ana.secret);
  await desk.close();

  const fresh = join(base, 'new');
  await putKeys(keysTo, fresh);
  const target = await configured(fresh, 'restore');
  await restore(target, { from, now });
  await target.close();
  const restored = await configured(fresh, 'restore');
  expect(await letIn(restored).sessions.list({ officer: 'budi' }, system)).toHaveLength(1);
  await redoSince(restored, from);
  const again = letIn(restored);
  expect(await again.sessions.list({ officer: 'budi' }, system)).toEqual([]);
  for (const { secret } of [link, ana]) {
    await expect(again.enter(secret)).rejects.toMatchObject({ code: 'link-used' });
  }
  await restored.close();
});
