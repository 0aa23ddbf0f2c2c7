import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedStore } from '@aduan/core/store';
import { programApi, programApiPath, sqliteTables } from '@aduan/server/host';
import { sqliteStore } from '@aduan/store-sqlite';
import { Hono } from 'hono';
import { webCitizen } from '../../seed/web-citizen.js';
import { type Accounts, openAccounts } from '../../server/accounts/accounts.js';
import { deskAccounts } from '../../server/accounts/desk-accounts.js';
import { identityOf, passwordCredentials } from '../../server/accounts/password-credentials.js';
import { type SignInLinks, signInLinks } from '../../server/accounts/sign-in-links.js';
import { type DeskOptions, openDesk } from '../../server/desk/open-desk.js';
import { openOffice } from '../../server/desk/organization.js';
import { regions } from '../../server/desk/regions.js';
import { tellChanges } from '../../server/desk/tell-changes.js';
import { handsetCallsSchema, openHandsetCalls } from '../../server/phone/handset-calls.js';
import { handsetRecordings } from '../../server/phone/handset-recordings.js';
import { openExchange } from '../../server/phone/open-exchange.js';
import { openWaitingCallers, waitingCallersSchema } from '../../server/phone/waiting-callers.js';
import { demoAccounts } from '../demo-accounts.js';
import { type Visitor, visitor } from '../officer-client.js';

/** A desk without tickets and its officer API, in this process, with a clock of its own. */
export interface SmallDesk extends ReturnType<typeof openDesk> {
  readonly store: EmbeddedStore;
  readonly accounts: Accounts;
  readonly signInLinks: SignInLinks;
  /** The settable clock, epoch ms. */
  readonly clock: { now: number };
  /** A new person sends these messages in the chat, one minute after the other. */
  says(...texts: readonly string[]): Promise<void>;
  /** A person with a browser of their own. */
  visitor(): Promise<Visitor>;
  /** An officer who has signed in, without checking a password. */
  officer(username: string): Promise<Visitor>;
  dispose(): Promise<void>;
}

const origin = 'http://localhost';

/** Opens the desk; its clock is at Monday 2 March 2026, 10:00 WIB. */
export async function smallDesk({
  hasBot = false,
  hasSamples = true,
  models = null,
  sorts = null,
  telephone = null,
  ...observed
}: Pick<
  DeskOptions,
  'hasBot' | 'hasSamples' | 'kinds' | 'models' | 'sorts' | 'observe' | 'telephone'
> = {}): Promise<SmallDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-small-desk-'));
  const clock = { now: Date.UTC(2026, 2, 2, 3) };
  const now = () => clock.now;
  const store = sqliteStore({ file: join(folder, 'desk.db') });
  const accounts = openAccounts(await demoAccounts(clock.now));
  const office = await openOffice(accounts, now);
  const handsets = sqliteTables(':memory:', handsetCallsSchema + waitingCallersSchema);
  const exchange = openExchange({
    calls: openHandsetCalls(handsets),
    callers: openWaitingCallers(handsets),
    recordings: handsetRecordings(),
    secret: 'exchange',
    now,
  });
  const desk = openDesk({
    store,
    office,
    // Tests move the clock by hours.
    signIn: { credentials: passwordCredentials(accounts), idleMs: 12 * 60 * 60_000 },
    secret: 's'.repeat(43),
    notifies: true,
    queue: exchange.queue,
    now,
    hasBot,
    hasSamples,
    telephone,
    models,
    sorts,
    ...observed,
  });
  await store.migrate();
  const links = signInLinks(accounts, desk.aduan);
  const closing = new AbortController();
  const { telephone: calls } = desk;
  tellChanges(desk.aduan, { exchange, office, telephone: calls });
  const addresses = { of: () => '203.0.113.9', note: () => {}, read: () => '203.0.113.9' };
  const signIn = deskAccounts(links.accounts, accounts, office);
  const app = new Hono();
  const api = { ...desk, accounts: signIn, addresses, closing: closing.signal, now, regions };
  app.all(`${programApiPath}/*`, programApi({ ...api, title: 'Kantor uji' }));
  const reach = (url: string, init?: RequestInit) => app.request(url, init);
  return {
    ...desk,
    store,
    accounts,
    signInLinks: links,
    clock,
    async says(...texts) {
      const citizen = webCitizen(desk.aduan);
      for (const text of texts) {
        clock.now += 60_000;
        await citizen.write(text, clock.now);
      }
    },
    visitor: () => visitor(origin, reach),
    async officer(username) {
      const officer = (await accounts.officers()).find((one) => one.username === username);
      if (officer === undefined) throw new Error(`No officer ${username}.`);
      const { sessions } = desk.aduan.plugins;
      const { secret } = await sessions.issueLink(identityOf(officer), 60_000);
      const browser = await visitor(origin, reach);
      return browser.adopt(await browser.post('/api/v1/session/link', { secret }));
    },
    async dispose() {
      closing.abort();
      await desk.aduan.close();
      await desk.views.flush();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
