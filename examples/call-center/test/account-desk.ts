import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountsPlugin, type LocalAccounts, localAccounts } from '@aduan/accounts/local';
import { createApi } from '@aduan/api';
import { sessions } from '@aduan/api/accounts';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { consoleHandler } from '@aduan/console';
import { createAduan, sp4nPractice } from '@aduan/core';
import type { PluginList } from '@aduan/core/plugin';
import type { CategoryTree } from '@aduan/core/ticket';
import { type Organization, organization, teams } from '@aduan/plugins/organization';
import { type Listening, listen } from '@aduan/server/host';
import { memoryStore } from '@aduan/store-memory';
import { type Browser, type Page, sharedBrowser } from '@aduan-internal/browser';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { codeOf } from '../../../tooling/tests/code-of.js';
import { hashQuickly } from './demo-accounts.js';
import { type Visit, visit } from './visit.js';

export { codeOf };

/** A password that the rules of accounts accept. */
export const goodPassword = 'kuda terbang di atas langit';

const units = [{ code: 'layanan', name: { id: 'Tim layanan', en: 'Service' } }];

/** Officers of a desk whose organization stands in its code; `rina` signs in with a second factor. */
const office = () =>
  organization({
    units,
    supervision: ['layanan'],
    officers: [
      { id: 'siti', unit: 'layanan', roles: ['agent'] },
      { id: 'rina', unit: 'layanan', roles: ['agent'] },
    ],
  });

/** A running desk with accounts of its own, and a browser on it. */
export interface AccountDesk {
  readonly accounts: LocalAccounts;
  readonly aduan: ReturnType<typeof composeDesk>['aduan'];
  readonly origin: string;
  /** How far the desk's clock is ahead, ms. */
  readonly clock: { ahead: number };
  /** Time of the desk's clock, epoch ms. */
  now(): number;
  /** Opens a page in a browser of its own; it is closed after the test. */
  visit(path: string, how?: Visit): Promise<Page>;
  /** Makes an account with `goodPassword`; `rina` gets an app, whose secret is answered. */
  addAccount(id: string): Promise<string | null>;
  /** Opens the sign-in page, fills it in, and waits for the desk. */
  signIn(id: string, code?: string, how?: Visit): Promise<Page>;
}

/** Parts of a desk beyond its officers. */
export interface DeskParts {
  readonly plugins?: PluginList;
  readonly categories?: CategoryTree;
}

/** Starts a desk before the tests of a file, and stops it afterwards. */
export function accountDesk(
  own: () => Organization = office,
  parts: () => DeskParts = () => ({}),
): AccountDesk {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-accounts-'));
  const file = join(folder, 'accounts.sqlite');
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  let accounts: LocalAccounts;
  let browser: Browser;
  let composed: ReturnType<typeof composeDesk>;
  let listening: Listening;

  beforeAll(async () => {
    accounts = await localAccounts({
      database: { file },
      secret: randomBytes(32).toString('base64'),
      issuer: 'Meja Uji',
      requiresSecondFactor: (id) => id === 'rina',
    });
    composed = composeDesk(own(), accounts, now, parts());
    [browser, listening] = await Promise.all([
      sharedBrowser(),
      listen(composed.fetch, { host: '127.0.0.1', port: 0 }),
    ]);
  });

  afterAll(async () => {
    listening?.server.closeAllConnections();
    listening?.server.close();
    await accounts?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const desk: AccountDesk = {
    clock,
    now,
    get accounts() {
      return accounts;
    },
    get aduan() {
      return composed.aduan;
    },
    get origin() {
      return `http://127.0.0.1:${listening.port}`;
    },
    async visit(path, how) {
      const page = await visit(browser, desk.origin + path, how);
      onTestFinished(() => page.context().close());
      return page;
    },
    async addAccount(id) {
      const { secret } = await accounts.create({ id, username: id, name: `Petugas ${id}` }, now());
      const { secondFactor } = await accounts.openInvitation(secret, now());
      const app = typeof secondFactor === 'object' ? secondFactor.secret : null;
      const code = app === null ? {} : { code: codeOf(app, now()) };
      await accounts.acceptInvitation(secret, { password: goodPassword, ...code }, now());
      hashQuickly(file, id, goodPassword);
      return app;
    },
    async signIn(id, code, how) {
      const page = await desk.visit('/petugas', how);
      await typePassword(page, id, goodPassword);
      if (code !== undefined) {
        await page.getByLabel('Kode dari aplikasi autentikator').fill(code);
        await page.getByRole('button', { name: 'Masuk', exact: true }).click();
      }
      await page.locator('.officer-button').waitFor();
      return page;
    },
  };
  return desk;
}

/** Fills in the sign-in page, and sends it. */
export async function typePassword(page: Page, username: string, password: string) {
  await page.getByLabel('Nama pengguna').fill(username);
  await page.getByLabel('Kata sandi').fill(password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
}

function composeDesk(
  own: Organization,
  accounts: LocalAccounts,
  now: () => number,
  { plugins = [], ...parts }: DeskParts,
) {
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    now,
    ...parts,
    plugins: [
      teams(own),
      sessions({ credentials: accounts }),
      accountsPlugin(accounts),
      ...plugins,
    ],
  });
  const api = createApi({ aduan, accounts: aduan.plugins.sessions, now });
  const pages = consoleHandler({ title: 'Meja Uji' });
  const fetch = (request: Request) =>
    new URL(request.url).pathname.startsWith('/api/') ? api.fetch(request) : pages(request);
  return { aduan, fetch };
}
