import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, type Principal, sp4nPractice, systemPrincipal } from '@aduan/core';
import type { EmbeddedStore } from '@aduan/core/store';
import { apiKeys } from '@aduan/plugins/api-keys';
import { changeFeed } from '@aduan/plugins/change-feed';
import {
  type Organization,
  organization,
  organizationSource,
  teams,
} from '@aduan/plugins/organization';
import {
  type AttemptOrigin,
  type CheckedCredentials,
  sessions,
  type TypedCredentials,
} from '../../src/accounts/index.js';
import type { SessionsOptions } from '../../src/accounts/sessions/sessions-plugin.js';
import { createApi } from '../../src/index.js';

/** Wednesday, 15 April 2026, 09:00 WIB. */
export const morning = Date.parse('2026-04-15T09:00:00+07:00');
export const minute = 60_000;
export const hour = 60 * minute;

/** The secret that the host and the desk know. */
export const hostSecret = 'rahasia-bersama-untuk-uji-0123456789';
export const trusted = {
  issuer: 'https://host.example',
  audience: 'https://desk.example',
  key: { alg: 'HS256', secret: hostSecret },
} as const;

/** Names and passwords in memory, which count what was hashed. */
function testAccounts() {
  const accounts = new Map([
    ['petugas.a', { id: 'petugas-a', name: 'Petugas A', password: 'kopi-pagi-di-teras', code: '' }],
    [
      'penyelia.c',
      { id: 'penyelia-c', name: 'Penyelia C', password: 'hujan-sore-hari', code: '111222' },
    ],
  ]);
  const disabled = new Set<string>();
  const changes = new Map<string, number>();
  const hashed: string[] = [];
  const asked: (readonly [username: string, isKnown: boolean])[] = [];
  let check: ((username: string) => Promise<void>) | null = null;
  return {
    disabled,
    hashed,
    /** The names of all checks since the first work of `before`, and whether their browser or network was known. */
    asked: (): readonly (readonly [string, boolean])[] => asked,
    /** Ends all sessions of an officer, as a new password does. */
    changed: (id: string) => changes.set(id, (changes.get(id) ?? 0) + 1),
    /** Runs before each check. */
    before(work: (username: string) => Promise<void>) {
      check = work;
    },
    credentials: {
      async check(
        { code, password, username }: TypedCredentials,
        { isKnown = false }: AttemptOrigin,
      ): Promise<CheckedCredentials> {
        if (check) asked.push([username, isKnown]);
        await check?.(username);
        hashed.push(username);
        const known = accounts.get(username);
        if (!known) return null;
        const { id, name } = known;
        if (disabled.has(id) || known.password !== password) return { wrong: id };
        if (known.code !== '' && code === undefined) return { needs: 'code' };
        if (known.code !== '' && code !== known.code) return { wrong: id };
        return { identity: { id, name, title: 'Petugas layanan', mfa: known.code !== '' } };
      },
      checkCode: async ({ code, username }: { readonly username: string; readonly code: string }) =>
        accounts.get(username)?.code === code,
      standing: async (id: string) => (disabled.has(id) ? null : String(changes.get(id) ?? 0)),
    },
  };
}

/** Instances of one new desk over one store or several connections to it, with a clock in common. */
export async function deskWithSessions(
  stores: readonly EmbeddedStore[],
  {
    now = morning,
    office,
    ...options
  }: Partial<SessionsOptions> & {
    readonly now?: number;
    /** Makes the organization of an instance, whose links sign in. Default: one that the host keeps, with passwords. */
    readonly office?: () => Organization;
  } = {},
) {
  const clock = { now };
  const accounts = testAccounts();
  const working = organizationSource({
    units: [
      { code: 'layanan', name: { id: 'Layanan', en: 'Service' } },
      { code: 'pengawasan', name: { id: 'Pengawasan', en: 'Supervision' } },
    ],
    officers: [
      { id: 'petugas-a', unit: 'layanan', roles: ['agent'] },
      { id: 'penyelia-c', unit: 'layanan', roles: ['agent', 'supervisor'] },
    ],
    supervision: ['pengawasan'],
  });
  const logged: unknown[] = [];
  const tenant = crypto.randomUUID();
  const instances = stores.map((store) => {
    const aduan = createAduan({
      store,
      tenant,
      calendar: kemenkopCalendar,
      policies: [sp4nPractice],
      channels: {},
      now: () => clock.now,
      plugins: [
        teams(office?.() ?? organization(working)),
        apiKeys(),
        changeFeed(),
        sessions({
          ...(!office && { credentials: accounts.credentials }),
          signed: trusted,
          publicUrl: 'https://desk.example',
          ...options,
        }),
      ],
    });
    const api = createApi({
      aduan,
      accounts: aduan.plugins.sessions,
      addressOf: ({ headers }) => headers.get('X-Test-Address') ?? '192.0.2.1',
      now: () => clock.now,
      logger: (...line) => logged.push(line),
    });
    return { aduan, api };
  });
  const [first] = instances;
  if (!first) throw new TypeError('There is at least one store.');
  return { ...first, accounts, clock, instances, logged, working };
}

type Api = { readonly fetch: (request: Request) => Promise<Response> };

/** What a browser keeps of a desk: its cookies, and the token of its session. */
export function browserOf(
  api: Api,
  { address = '192.0.2.1', origin = 'https://desk.example' } = {},
) {
  const cookies = new Map<string, string>();
  let csrf: string | null = null;
  const jar = {
    cookies,
    csrf: () => csrf,
    /** Comes from another address from now on. */
    moveTo(other: string) {
      address = other;
    },
    /** Speaks to another instance from now on. */
    turnTo(other: Api) {
      api = other;
    },
    forgetCsrf() {
      csrf = null;
    },
    async send(
      method: string,
      path: string,
      body?: unknown,
      headers: Readonly<Record<string, string>> = {},
    ) {
      const request = new Request(`${origin}/api/v1${path}`, {
        method,
        headers: {
          'X-Test-Address': address,
          ...(cookies.size > 0 && {
            Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          }),
          ...(csrf && method !== 'GET' && { 'X-Aduan-Csrf': csrf }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...(method === 'POST' && { 'Idempotency-Key': crypto.randomUUID() }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const response = await api.fetch(request);
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      const text = await response.text();
      const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
      const answer = isJson && text ? JSON.parse(text) : text;
      if (response.ok && isJson && 'csrf' in answer) csrf = answer.csrf;
      return {
        status: response.status,
        body: answer,
        setCookie: response.headers.get('Set-Cookie'),
      };
    },
    signIn: (username = 'petugas.a', password = 'kopi-pagi-di-teras', code?: string) =>
      jar.send('POST', '/session', { username, password, ...(code && { code }) }),
    session: () => jar.send('GET', '/session'),
    me: () => jar.send('GET', '/me'),
  };
  return jar;
}

/** A browser whose officer has signed in. */
export async function signedIn(api: Api, how: Parameters<typeof browserOf>[1] = {}) {
  const browser = browserOf(api, how);
  const { body, status } = await browser.signIn();
  if (status !== 200) throw new Error(`Signing in answered ${status}: ${JSON.stringify(body)}`);
  return browser;
}

/** A key of a program with some roles. */
export async function keyFor(
  { aduan }: Pick<Awaited<ReturnType<typeof deskWithSessions>>, 'aduan'>,
  roles: readonly string[],
  limits: Partial<Pick<Principal, 'regions'>> = {},
) {
  const scopes = ['tickets:read', 'tickets:write', 'desk:read', 'sessions:read', 'sessions:write'];
  const given = { name: 'host', roles, scopes, ...limits };
  const { key, token } = await aduan.plugins['api-keys'].issue(given, { actor: systemPrincipal });
  return { id: key.principal, headers: { Authorization: `Bearer ${token}` } };
}
