import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Credentials, type Sessions, sessions } from '@aduan/api/accounts';
import { systemPrincipal } from '@aduan/core';
import type { EmbeddedStore } from '@aduan/core/store';
import { type Officer, type Officers, storedOrganization } from '@aduan/plugins/organization';
import type { SampleOfficer } from '@aduan/server';
import { programApi, programApiPath, sqliteTables, tellChanges } from '@aduan/server/host';
import { sqliteStore } from '@aduan/store-sqlite';
import { Hono } from 'hono';
import { webCitizen } from '../../seed/web-citizen.js';
import { type DeskOptions, openDesk } from '../../server/desk/open-desk.js';
import { definition } from '../../server/desk/organization.js';
import { regions } from '../../server/desk/regions.js';
import { sampleOfficers } from '../../server/desk/sample-officers.js';
import { handsetCallsSchema, openHandsetCalls } from '../../server/phone/handset-calls.js';
import { handsetRecordings } from '../../server/phone/handset-recordings.js';
import { openExchange } from '../../server/phone/open-exchange.js';
import { openWaitingCallers, waitingCallersSchema } from '../../server/phone/waiting-callers.js';
import { demoPassword } from '../demo-accounts.js';
import { type Visitor, visitor } from '../officer-client.js';

/** A desk without tickets and its officer API, in this process, with a clock of its own. */
export interface SmallDesk extends ReturnType<typeof openDesk> {
  readonly store: EmbeddedStore;
  /** Who works here. */
  readonly officers: Officers;
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
const asDesk = { actor: systemPrincipal };
const dayMs = 24 * 60 * 60_000;

/** Checks the passwords of tests, of accounts that were made at `start`, epoch ms. */
function credentialsAt(start: number): Credentials {
  return {
    async check({ password, username }) {
      const officer = sampleOfficers.find((one) => one.username === username);
      if (!officer) return null;
      const isRight = password === demoPassword(username);
      return isRight ? { identity: identityOf(officer, start) } : { wrong: officer.id };
    },
  };
}

const unproven = ({ id, name, title }: Officer) => ({ id, name, title, mfa: false });

/** What the account of a sample officer says, made at `start`, epoch ms. */
function identityOf({ id, name, title, validForDays = Infinity }: SampleOfficer, start: number) {
  const validUntil = start + validForDays * dayMs;
  return { id, name, title, mfa: false, ...(validUntil < Infinity && { validUntil }) };
}

/** Opens the desk; its clock is at Monday 2 March 2026, 10:00 WIB. */
export async function smallDesk({
  hasBot = false,
  hasSamples = true,
  models = null,
  sorts = null,
  environment = {},
  ...observed
}: Pick<
  DeskOptions,
  'hasBot' | 'hasSamples' | 'kinds' | 'models' | 'sorts' | 'observe' | 'environment'
> = {}): Promise<SmallDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-small-desk-'));
  const start = Date.UTC(2026, 2, 2, 3);
  const clock = { now: start };
  const now = () => clock.now;
  const store = sqliteStore({ file: join(folder, 'desk.db') });
  const office = storedOrganization(definition);
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
    serverPlugins: [sessions({ credentials: credentialsAt(start), idleMs: 12 * 60 * 60_000 })],
    secret: 's'.repeat(43),
    notifies: true,
    queue: exchange.queue,
    now,
    hasBot,
    hasSamples,
    environment,
    models,
    sorts,
    ...observed,
  });
  await store.migrate();
  const plugins: Readonly<Record<string, unknown>> = desk.aduan.plugins;
  const [officers, signIn] = [plugins.organization as Officers, plugins.sessions as Sessions];
  for (const { id, name, roles, title, unit } of sampleOfficers) {
    await officers.inviteOfficer({ id, name, roles, title, unit, reason: 'uji' }, asDesk);
  }
  const closing = new AbortController();
  tellChanges(desk.aduan);
  const addresses = { of: () => '203.0.113.9', note: () => {}, read: () => '203.0.113.9' };
  const app = new Hono();
  const api = { ...desk, accounts: null, addresses, closing: closing.signal, now, regions };
  app.all(`${programApiPath}/*`, programApi({ ...api, title: 'Kantor uji' }));
  const reach = (url: string, init?: RequestInit) => app.request(url, init);
  return {
    ...desk,
    store,
    officers,
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
      const sample = sampleOfficers.find((one) => one.username === username);
      const invited = (await officers.officers()).find(({ id }) => id === username);
      const identity = sample ? identityOf(sample, start) : invited && unproven(invited);
      if (!identity) throw new Error(`No officer ${username}.`);
      const { secret } = await signIn.issueLink(identity, 60_000);
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
