import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { officerPrincipal } from '@aduan/core';
import { type Settings, settings } from '@aduan/plugins/settings';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildPages } from '../../build-pages.js';
import { defineConfig, sqlite, startServer } from '../../src/index.js';
import { chatCopies } from '../../src/site/chat-copies.js';
import { officeName } from '../../src/site/office-name.js';
import { pageSite } from '../../src/site/page-site.js';

const before = { id: 'Kantor Lama', en: 'Former Office' };
const after = { id: 'Balai Pengaduan', en: 'Complaints Office' };
const document = 'office';
const asAdministrator = { actor: officerPrincipal('arif', ['administrator']) };

// A desk of a configuration has the pages of the package.
beforeAll(() => buildPages());

async function servedOffice() {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-office-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const config = defineConfig({
    store: sqlite(folder),
    channels: {},
    plugins: [settings()],
    office: { name: before, calendar: kemenkopCalendar, policies: [] },
    server: { host: '127.0.0.1', port: 0 },
  });
  const { aduan, address, stop } = await startServer(config, { environment: {} });
  onTestFinished(stop);
  const plugin = aduan.plugins.settings as Settings;
  const write = (name: object) =>
    plugin.write({ document, body: { name }, base: 0 }, asAdministrator);
  const page = async (path: string) => (await fetch(new URL(path, address))).text();
  return { page, plugin, write };
}

describe('the name of an office', () => {
  test('is the published one on every page, without a restart', async () => {
    const { page, plugin, write } = await servedOffice();
    const pages = async () =>
      Promise.all(['', 'en', 'tidak-ada', 'petugas'].map((path) => page(path)));
    const named = (name: typeof before) =>
      [name.id, name.en, name.id, name.id].map((said) => expect.stringContaining(said));
    expect(await pages()).toEqual(named(before));
    await write(after);
    const { changes, seen } = await plugin.simulate({ document }, asAdministrator);
    expect(changes).toEqual([
      { subject: { id: 'Nama kantor', en: 'Name of the office' }, before, after },
    ]);
    expect(await pages()).toEqual(named(before));
    await plugin.publish({ document, seen }, asAdministrator);
    const shown = await pages();
    expect(shown).toEqual(named(after));
    expect(shown.join()).not.toContain(before.id);
  });

  test('is the sender of copies of chats', () => {
    let name = before;
    const { site } = pageSite({}, () => name);
    const transport = async () => {};
    const copies = chatCopies({ address: 'lapor@kantor.example', transport }, site);
    expect(copies.sender).toEqual(before);
    name = after;
    expect(copies.sender).toEqual(after);
  });

  test('is the configured one where nobody changes settings', () => {
    expect(officeName(before).now()).toBe(before);
  });

  test.each([
    ['no English name', { id: 'Balai' }, 'name.en: belum diisi'],
    ['an empty name', { id: '', en: 'Office' }, 'paling sedikit 1'],
    ['a name of 121 letters', { id: 'x'.repeat(121), en: 'Office' }, 'paling banyak 120'],
    ['a name on two lines', { id: 'Balai\nDua', en: 'Office' }, 'harus satu baris'],
    ['signs of a mail address', { id: 'Balai <a@b>', en: 'Office' }, 'tanpa tanda <'],
  ])('is refused: %s', async (_, name, says) => {
    const { plugin, write } = await servedOffice();
    await write(name);
    const { references, shape } = await plugin.check({ document }, asAdministrator);
    expect([...shape, ...references].map(({ message }) => message.id).join()).toContain(says);
  });
});
