import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { sp4nPractice, systemPrincipal } from '@aduan/core';
import type { Officers } from '@aduan/plugins/organization';
import { returnUrl, startProvider } from '@aduan-internal/identity-provider';
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { buildPages } from '../../build-pages.js';
import { defineConfig, sqlite, startServer } from '../../src/index.js';

const provider = await startProvider();
const { host, origin } = new URL(returnUrl);
const reason = 'Surat tugas ST-7';
const itself = { actor: systemPrincipal };

// A desk of a configuration has the pages of the package.
beforeAll(() => buildPages());
beforeEach(() => {
  provider.login = { accountId: 'siti', amr: ['pwd', 'otp'] };
});

/** Starts a desk whose officers sign in at the provider. `siti` reads identities, `wati` decides who works here. */
async function deskAt(issuer = provider.issuer) {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-oidc-'));
  const config = defineConfig({
    store: sqlite(folder),
    channels: {},
    office: {
      name: { id: 'Kantor', en: 'Office' },
      calendar: kemenkopCalendar,
      policies: [sp4nPractice],
    },
    server: {
      oidc: {
        issuer,
        clientId: 'aduan',
        clientSecret: 'a secret of the client',
        secondFactor: { acr: ['urn:mfa'], amr: ['otp'] },
      },
    },
  });
  const environment = { HOST: '127.0.0.1', PORT: '0', ADUAN_PUBLIC_URL: `${origin}/` };
  const server = await startServer(config, { environment });
  onTestFinished(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });
  const { organization: officers } = server.aduan.plugins as unknown as {
    readonly organization: Officers;
  };
  const duties = { title: 'Petugas', unit: 'desk', reason };
  for (const [id, role] of [
    ['siti', 'agent'],
    ['wati', 'administrator'],
  ] as const)
    await officers.inviteOfficer({ ...duties, id, name: `Nama ${id}`, roles: [role] }, itself);
  return { aduan: server.aduan, officers, browser: () => browserAt(server.address) };
}

interface Answer {
  readonly status: number;
  readonly to: string;
  readonly body: { readonly [field: string]: unknown };
}

/** A browser that reaches the desk under its public name. */
function browserAt(address: string) {
  const cookies = new Map<string, string>();
  let csrf = '';
  async function ask(method: string, path: string, body?: unknown): Promise<Answer> {
    const headers = {
      Host: host,
      Cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      ...(csrf && { 'X-Aduan-Csrf': csrf }),
    };
    const sent = request(new URL(path, address), { method, headers });
    sent.end(body === undefined ? undefined : JSON.stringify(body));
    return new Promise((answered, failed) => {
      sent.on('error', failed);
      sent.on('response', async (response) => {
        for (const line of response.headers['set-cookie'] ?? []) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          if (value === '') cookies.delete(name);
          else cookies.set(name, value);
        }
        const text = (await response.toArray()).join('');
        const isJson = response.headers['content-type']?.includes('json');
        const said = isJson && text ? JSON.parse(text) : {};
        csrf = said.csrf ?? csrf;
        const to = response.headers.location ?? '';
        answered({ status: response.statusCode ?? 0, to, body: said });
      });
    });
  }
  return {
    get: (path: string) => ask('GET', `/api/v1${path}`),
    post: (path: string, body: unknown) => ask('POST', `/api/v1${path}`, body),
    signOut: () => ask('DELETE', '/api/v1/session'),
    /** Goes to the provider and comes back. @returns where the desk sends the browser then */
    async signIn(): Promise<string> {
      const { body, status, to } = await ask('GET', '/api/v1/session/start/sso');
      if (status !== 302) throw new Error(`Beginning answered ${status}: ${JSON.stringify(body)}`);
      const back = await provider.visit(to);
      return (await ask('GET', back.pathname + back.search)).to;
    },
  };
}

test('an officer signs in at the provider, reads a case, and signs out', async () => {
  const { aduan, browser } = await deskAt();
  const { ticket } = await aduan.tickets.open(
    { body: 'Lampu jalan mati.', channel: 'counter' },
    itself,
  );
  const siti = browser();
  expect((await siti.get('/session')).body).toMatchObject({
    officer: null,
    ways: [{ kind: 'password' }, { kind: 'redirect', url: '/api/v1/session/start/sso' }],
  });
  expect(await siti.signIn()).toBe('/petugas');
  // What people write into their profile at the provider grants nothing and names nobody.
  expect((await siti.get('/session')).body.officer).toMatchObject({
    id: 'siti',
    name: 'Nama siti',
    roles: ['agent'],
    unit: 'desk',
  });
  expect(await siti.get(`/tickets/${ticket.id}`)).toMatchObject({
    status: 200,
    body: { ticket: { id: ticket.id } },
  });
  expect((await siti.signOut()).status).toBe(200);
  expect((await siti.get(`/tickets/${ticket.id}`)).status).toBe(401);
});

test.each([
  ['a code as the host names it', { amr: ['pwd', 'otp'] }, true],
  ['a level as the host names it', { acr: 'urn:mfa' }, true],
  ['nothing', {}, false],
  ['a password only', { amr: ['pwd'] }, false],
  ['a method that the host does not name', { amr: ['sms'] }, false],
  ['another level', { acr: 'urn:mfa:almost' }, false],
  ['the name of a level as a method', { amr: ['urn:mfa'] }, false],
])('a role that needs a second factor is opened by %s: %s', async (_, proof, isIn) => {
  const { browser } = await deskAt();
  for (const accountId of ['siti', 'wati']) {
    provider.login = { accountId, ...proof };
    const officer = browser();
    expect(await officer.signIn()).toBe(isIn ? '/petugas' : '/petugas?sign-in=refused');
    expect((await officer.get('/me')).status).toBe(isIn ? 200 : 401);
  }
});

test('a person of the provider whom nobody invited, or who refuses, does not come in', async () => {
  const { browser } = await deskAt();
  for (const login of [{ accountId: 'hantu', amr: ['otp'] }, null]) {
    provider.login = login;
    const stranger = browser();
    expect(await stranger.signIn()).toBe('/petugas?sign-in=refused');
    expect((await stranger.get('/me')).status).toBe(401);
  }
});

test('a disabled officer is signed out at once, and does not come back', async () => {
  const { browser, officers } = await deskAt();
  const siti = browser();
  await siti.signIn();
  expect((await siti.get('/me')).status).toBe(200);
  await officers.disableOfficer({ officer: 'siti', reason }, itself);
  expect((await siti.get('/me')).status).toBe(401);
  expect(await siti.signIn()).toBe('/petugas?sign-in=refused');
});

test('a provider that is away says so, and the other ways in stay open', async () => {
  const { browser } = await deskAt('http://127.0.0.1:9');
  const officer = browser();
  expect(await officer.get('/session/start/sso')).toMatchObject({
    status: 503,
    body: { code: 'provider-unreachable' },
  });
  const given = { username: 'siti', password: 'salah sekali ini' };
  expect((await officer.post('/session', given)).body.code).toBe('wrong-credentials');
});

test('who asks the provider too often is told to wait', async () => {
  const { browser } = await deskAt();
  const attacker = browser();
  const answers = [];
  for (let each = 0; each < 32; each++) answers.push(await attacker.get('/session/start/sso'));
  expect(answers.map(({ status }) => status)).toEqual([...Array(30).fill(302), 429, 429]);
});
