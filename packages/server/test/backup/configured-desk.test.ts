import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { officerPrincipal } from '@aduan/core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildPages } from '../../build-pages.js';
import { defineConfig, openDesk, sqlite } from '../../src/index.js';
import { backUp, checkRestored, redoSince, restore } from '../../src/upkeep.js';

const now = () => Date.now();
const actor = officerPrincipal('petugas-1', ['supervisor']);

// A desk of a configuration has the pages of the package.
beforeAll(() => buildPages());

/** Opens a desk of `defineConfig` in a folder, as a command does. */
async function configured(folder: string, purpose: 'command' | 'restore') {
  const office = { name: { id: 'Kantor', en: 'Office' }, calendar: kemenkopCalendar, policies: [] };
  const config = defineConfig({ store: sqlite(folder), office, channels: {}, plugins: [] });
  const { aduan, close, host, store } = await openDesk(config, { environment: {}, purpose });
  return { aduan, store, close, beside: host.storage.beside, host };
}

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
  const [name = ''] = await readdir(keysTo);
  await mkdir(join(fresh, 'desk'), { recursive: true });
  for (const file of await readdir(join(keysTo, name))) {
    const folder = file.startsWith('desk.db') ? join(fresh, 'desk') : fresh;
    await copyFile(join(keysTo, name, file), join(folder, file));
  }
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
