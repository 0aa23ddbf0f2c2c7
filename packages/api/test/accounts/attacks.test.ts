import { RateLimitError, systemPrincipal } from '@aduan/core';
import { describe, expect, it } from 'vitest';
import { type SignInRedirect, signIdentity } from '../../src/accounts/index.js';
import {
  browserOf,
  deskWithSessions,
  hostSecret,
  hour,
  keyFor,
  minute,
  morning,
  signedIn,
  trusted,
} from './desk-with-sessions.js';
import { openStore, storeKinds } from './stores.js';

type Desk = Awaited<ReturnType<typeof deskWithSessions>>;

const cookieName = '__Host-aduan_session';
const visitor = { id: 'pengguna-1', name: 'Pengguna Satu', mfa: true };
const member = { ...visitor, membership: { roles: ['agent'], units: ['layanan'], regions: [] } };

/** An attack, and what is seen when it does not succeed. */
interface Attack {
  readonly name: string;
  readonly options?: Parameters<typeof deskWithSessions>[1];
  readonly run: (desk: Desk) => Promise<void>;
}

function exchange(api: Desk['api'], token: string) {
  return browserOf(api).send('POST', '/session/signed', { token });
}

/** The status of the first answers, so many of them; the other requests wait for something. */
async function firstAnswers(
  asked: readonly Promise<{ readonly status: number }>[],
  count: number,
): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (const each of asked) void each.then(({ status }) => statuses.push(status));
  await expect.poll(() => statuses.length, { timeout: 30_000 }).toBe(count);
  return statuses;
}

/** A sign-in elsewhere that lets everybody in. */
function elsewhere(): SignInRedirect {
  return {
    id: 'sso',
    name: { id: 'Akun dinas', en: 'Account of the office' },
    start: async (returnUrl) => ({ url: `https://sso.example/?to=${returnUrl}`, state: 'state' }),
    finish: async () => ({ id: 'petugas-a', name: 'Petugas A', mfa: false }),
  };
}

const attacks: readonly Attack[] = [
  {
    name: 'fixation: a cookie that somebody planted is not taken over',
    async run({ api }) {
      const victim = browserOf(api);
      const planted = `${'a'.repeat(32)}.${'b'.repeat(43)}`;
      victim.cookies.set(cookieName, planted);
      await victim.signIn();
      expect(victim.cookies.get(cookieName)).not.toBe(planted);
      const attacker = browserOf(api);
      attacker.cookies.set(cookieName, planted);
      expect((await attacker.me()).status).toBe(401);
    },
  },
  {
    name: 'fixation: the session of before is over after another sign-in',
    async run({ api }) {
      const browser = await signedIn(api);
      const former = browser.cookies.get(cookieName) ?? '';
      await browser.signIn();
      const thief = browserOf(api);
      thief.cookies.set(cookieName, former);
      expect((await thief.me()).status).toBe(401);
      expect((await browser.me()).status).toBe(200);
    },
  },
  {
    name: 'CSRF: a change without the token',
    async run({ api }) {
      const browser = await signedIn(api);
      browser.forgetCsrf();
      const { body, status } = await browser.send('POST', '/sessions/end-all', {});
      expect([status, body.code]).toEqual([403, 'csrf']);
      expect((await browser.me()).status).toBe(200);
    },
  },
  {
    name: 'CSRF: the token of another session',
    async run({ api }) {
      const [one, other] = [await signedIn(api), await signedIn(api)];
      const headers = { 'X-Aduan-Csrf': other.csrf() ?? '' };
      const { body } = await one.send('POST', '/sessions/end-all', {}, headers);
      expect(body.code).toBe('csrf');
    },
  },
  {
    name: 'CSRF: signing out without the token',
    async run({ api }) {
      const browser = await signedIn(api);
      browser.forgetCsrf();
      expect((await browser.send('DELETE', '/session')).body.code).toBe('csrf');
      expect((await browser.me()).status).toBe(200);
    },
  },
  {
    name: 'CSRF at sign-in: a page of another site signs its visitor in as somebody else',
    async run({ api }) {
      const given = { username: 'petugas.a', password: 'kopi-pagi-di-teras' };
      for (const headers of [
        { Origin: 'https://evil.example' },
        { 'Sec-Fetch-Site': 'cross-site' },
        { 'Sec-Fetch-Site': 'same-site' },
      ]) {
        const victim = browserOf(api);
        const { body } = await victim.send('POST', '/session', given, headers);
        expect(body.code).toBe('csrf');
        expect(victim.cookies.size).toBe(0);
      }
    },
  },
  {
    name: 'CSRF at sign-in: a form, which can only send what is not JSON',
    async run({ api }) {
      const victim = browserOf(api);
      const given = { username: 'petugas.a', password: 'kopi-pagi-di-teras' };
      const headers = { 'Content-Type': 'text/plain' };
      expect((await victim.send('POST', '/session', given, headers)).status).toBe(415);
      expect(victim.cookies.size).toBe(0);
    },
  },
  {
    name: 'enumeration by answer: an unknown name looks like a wrong password',
    async run({ api }) {
      const wrong = await browserOf(api).signIn('petugas.a', 'bukan-ini');
      const unknown = await browserOf(api).signIn('tidak.ada', 'bukan-ini');
      expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
      expect(wrong.body.code).toBe('wrong-credentials');
    },
  },
  {
    name: 'enumeration by work: an unknown name is checked as often as a known one',
    async run({ accounts, api }) {
      await browserOf(api).signIn('petugas.a', 'bukan-ini');
      await browserOf(api).signIn('tidak.ada', 'bukan-ini');
      expect(accounts.hashed).toEqual(['petugas.a', 'tidak.ada']);
    },
  },
  {
    name: 'enumeration by limits: unknown names are counted like known ones',
    async run({ api }) {
      const triesOf = async (username: string, address: string) => {
        for (let tries = 0; ; tries++) {
          const { status } = await browserOf(api, { address }).signIn(username, 'bukan-ini');
          if (status === 429) return tries;
        }
      };
      const known = await triesOf('petugas.a', '192.0.2.10');
      expect(await triesOf('tidak.ada', '198.51.100.10')).toBe(known);
    },
  },
  {
    name: 'brute force: one address at one account, on both instances together',
    async run({ accounts, instances }) {
      const statuses: number[] = [];
      for (let each = 0; each < 8; each++) {
        const { api } = instances[each % 2] as Desk;
        statuses.push((await browserOf(api).signIn('petugas.a', `bukan-${each}`)).status);
      }
      expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
      expect(accounts.hashed).toHaveLength(6);
    },
  },
  {
    name: 'brute force: one address at many accounts',
    async run({ accounts, api }) {
      for (let each = 0; each < 32; each++) await browserOf(api).signIn(`nama.${each}`, 'x');
      expect(accounts.hashed).toHaveLength(30);
    },
  },
  {
    name: 'brute force: the addresses of one IPv6 network',
    async run({ accounts, api }) {
      const refused = new Set<number>();
      for (let each = 0; each < 95; each++) {
        const address = `2001:db8:1:${each.toString(16)}::1`;
        refused.add((await browserOf(api, { address }).signIn(`nama.${each}`, 'x')).status);
      }
      expect(accounts.hashed).toHaveLength(90);
      expect(refused).toEqual(new Set([401, 429]));
    },
  },
  {
    name: 'brute force: parallel guesses count before they are checked',
    async run({ accounts, api }) {
      const guesses = Array.from({ length: 20 }, (_, each) =>
        browserOf(api).signIn('petugas.a', `bukan-${each}`),
      );
      await Promise.all(guesses);
      expect(accounts.hashed.length).toBeLessThanOrEqual(6);
    },
  },
  {
    name: 'lock-out: guesses of strangers do not keep the officer out',
    async run({ api }) {
      for (let each = 0; each < 12; each++) {
        const address = `198.51.100.${each}`;
        await browserOf(api, { address }).signIn('petugas.a', 'bukan-ini');
      }
      expect((await browserOf(api, { address: '203.0.113.5' }).signIn()).status).toBe(200);
    },
  },
  {
    name: 'flood: too many sign-ins at once are refused before they are hashed',
    async run({ accounts, api }) {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      accounts.before(() => held);
      const flood = Array.from({ length: 12 }, (_, each) =>
        browserOf(api, { address: `198.51.100.${each}` }).signIn(`nama.${each}`, 'x'),
      );
      expect(await firstAnswers(flood, 8)).toEqual(Array(8).fill(503));
      release();
      await Promise.all(flood);
      expect(accounts.hashed).toHaveLength(4);
    },
  },
  {
    name: 'flood: from everywhere, it leaves room for networks where somebody signed in before',
    async run({ accounts, api }) {
      const usual = { address: '203.0.113.5' };
      expect((await browserOf(api, usual).signIn()).status).toBe(200);
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      accounts.before(() => held);
      const flood = Array.from({ length: 50 }, (_, each) =>
        browserOf(api, { address: `10.${each}.0.1` }).signIn(`nama.${each}`, 'x'),
      );
      expect(await firstAnswers(flood, 34)).toEqual(Array(34).fill(503));
      const officer = browserOf(api, usual).signIn();
      const stranger = await browserOf(api, { address: '198.51.100.7' }).signIn();
      expect([stranger.status, stranger.body.code]).toEqual([503, 'sign-in-busy']);
      release();
      expect((await officer).status).toBe(200);
      await Promise.all(flood);
      expect(accounts.hashed.filter((name) => name.startsWith('nama.'))).toHaveLength(16);
    },
  },
  {
    name: 'flood: it leaves room for browsers that signed in before, in whatever network they are now',
    async run({ accounts, api }) {
      const officer = await signedIn(api);
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      accounts.before(() => held);
      const flood = Array.from({ length: 20 }, (_, each) =>
        browserOf(api, { address: `10.${each}.0.1` }).signIn(`nama.${each}`, 'x'),
      );
      expect(await firstAnswers(flood, 4)).toEqual(Array(4).fill(503));
      officer.moveTo('198.51.100.7');
      const entry = officer.signIn();
      // What marks the browser counts for its own account only.
      expect((await officer.signIn('penyelia.c', 'x')).status).toBe(503);
      await expect.poll(() => accounts.asked()).toContainEqual(['petugas.a', true]);
      release();
      expect((await entry).status).toBe(200);
      await Promise.all(flood);
      expect(accounts.asked().filter(([, isKnown]) => isKnown)).toHaveLength(1);
    },
  },
  {
    name: 'lock-out: guesses at the address of an officer do not keep their browser out',
    async run({ api }) {
      const officer = await signedIn(api);
      const guess = () => browserOf(api).signIn('petugas.a', 'bukan-ini');
      for (let each = 0; each < 6; each++) expect((await guess()).status).toBe(401);
      expect((await guess()).status).toBe(429);
      expect((await officer.signIn()).status).toBe(200);
    },
  },
  {
    name: 'brute force: a stolen mark of a browser allows six guesses, over all addresses',
    async run({ api }) {
      const officer = await signedIn(api);
      const mark = officer.cookies.get('__Host-aduan_device') ?? '';
      const statuses: number[] = [];
      for (let each = 0; each < 8; each++) {
        const thief = browserOf(api, { address: `10.${each}.0.1` });
        thief.cookies.set('__Host-aduan_device', mark);
        statuses.push((await thief.signIn('petugas.a', 'bukan-ini')).status);
        expect((await thief.me()).status).toBe(401);
      }
      expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
    },
  },
  {
    name: 'flood: being told that the desk is busy fills no log, and does not lock the officer out',
    async run({ accounts, api, logged }) {
      accounts.before(() => Promise.reject(new RateLimitError('sign-in-busy', 'Busy.', 5_000)));
      for (let each = 0; each < 8; each++) {
        expect((await browserOf(api).signIn()).status).toBe(503);
      }
      expect(logged).toEqual([]);
      accounts.before(async () => {});
      expect((await browserOf(api).signIn()).status).toBe(200);
    },
  },
  {
    name: 'spoofed address: a forwarding header does not make a new address',
    async run({ accounts, api }) {
      for (let each = 0; each < 8; each++) {
        const headers = { 'X-Forwarded-For': `203.0.113.${each}`, Forwarded: `for=10.0.0.${each}` };
        const given = { username: 'petugas.a', password: 'bukan-ini' };
        await browserOf(api).send('POST', '/session', given, headers);
      }
      expect(accounts.hashed).toHaveLength(6);
    },
  },
  {
    name: 'second factor: the password alone opens nothing',
    async run({ api }) {
      const browser = browserOf(api);
      const { body, status } = await browser.signIn('penyelia.c', 'hujan-sore-hari');
      expect([status, body.code]).toEqual([401, 'second-factor-needed']);
      expect(browser.cookies.size).toBe(0);
      const right = await browser.signIn('penyelia.c', 'hujan-sore-hari', '111222');
      expect(right.body.officer.id).toBe('penyelia-c');
    },
  },
  {
    name: 'second factor: asking without a code does not buy more guesses of codes',
    async run({ accounts, api }) {
      for (let each = 0; each < 9; each++) {
        await browserOf(api).signIn('penyelia.c', 'hujan-sore-hari');
        await browserOf(api).signIn('penyelia.c', 'hujan-sore-hari', `00000${each}`);
      }
      const guesses = await browserOf(api).signIn('penyelia.c', 'hujan-sore-hari', '111222');
      expect(guesses.status).toBe(429);
      expect(accounts.hashed.length).toBeLessThan(14);
    },
  },
  {
    name: 'link: it works once, also when both instances get it at the same time',
    async run({ aduan, instances }) {
      const identity = { id: 'petugas-a', name: 'Petugas A', mfa: false };
      const { secret } = await aduan.plugins.sessions.issueLink(identity, hour);
      const answers = await Promise.all(
        instances.map(({ api }) => browserOf(api).send('POST', '/session/link', { secret })),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401]);
      const again = await browserOf(instances[0]?.api as Desk['api']).send(
        'POST',
        '/session/link',
        { secret },
      );
      expect([again.status, again.body.code]).toEqual([401, 'link-used']);
    },
  },
  {
    name: 'link: it ends, and another one takes it back',
    async run({ aduan, api, clock }) {
      const identity = { id: 'petugas-a', name: 'Petugas A', mfa: false };
      const { sessions } = aduan.plugins;
      const first = await sessions.issueLink(identity, hour);
      const second = await sessions.issueLink(identity, hour);
      const redeem = ({ secret }: { readonly secret: string }) =>
        browserOf(api).send('POST', '/session/link', { secret });
      expect((await redeem(first)).status).toBe(401);
      clock.now += hour;
      expect((await redeem(second)).status).toBe(401);
    },
  },
  {
    name: 'link: a disabled officer does not come in by one',
    async run({ accounts, aduan, api }) {
      const identity = { id: 'petugas-a', name: 'Petugas A', mfa: false };
      const { secret } = await aduan.plugins.sessions.issueLink(identity, hour);
      accounts.disabled.add('petugas-a');
      const { body } = await browserOf(api).send('POST', '/session/link', { secret });
      expect(body.code).toBe('link-used');
    },
  },
  {
    name: 'link: that of somebody else ends no open session before its officer agrees',
    async run({ accounts, aduan, api }) {
      const browser = await signedIn(api);
      const csrf = browser.csrf();
      const identity = { id: 'penyelia-c', name: 'Penyelia C', mfa: true };
      const { secret } = await aduan.plugins.sessions.issueLink(identity, hour);
      for (const given of [{ secret }, { secret, replaces: false }, { secret: 'x' }]) {
        const asked = await browser.send('POST', '/session/link', given);
        expect([asked.status, asked.body.code, asked.setCookie]).toEqual([
          409,
          'session-open',
          null,
        ]);
      }
      expect((await browser.me()).body.id).toBe('petugas-a');
      expect(browser.csrf()).toBe(csrf);
      const foreign = { Origin: 'https://other.example' };
      const forced = { secret, replaces: true };
      expect((await browser.send('POST', '/session/link', forced, foreign)).status).toBe(403);
      const replaced = await browser.send('POST', '/session/link', forced);
      expect(replaced.body.officer.id).toBe('penyelia-c');
      expect(accounts.hashed).toHaveLength(1);
    },
  },
  {
    name: 'link: one for the same officer goes on at once, and ends the session of before',
    async run({ aduan, api }) {
      const browser = await signedIn(api);
      const former = browser.cookies.get(cookieName) ?? '';
      const identity = { id: 'petugas-a', name: 'Petugas A', mfa: false };
      const { secret } = await aduan.plugins.sessions.issueLink(identity, hour);
      expect((await browser.send('POST', '/session/link', { secret })).status).toBe(200);
      const thief = browserOf(api);
      thief.cookies.set(cookieName, former);
      expect((await thief.me()).status).toBe(401);
    },
  },
  {
    name: 'link: a locked session is asked about as well, and stays locked',
    async run({ aduan, api, clock }) {
      const browser = await signedIn(api);
      clock.now += 15 * minute;
      const identity = { id: 'penyelia-c', name: 'Penyelia C', mfa: true };
      const { secret } = await aduan.plugins.sessions.issueLink(identity, hour);
      const asked = await browser.send('POST', '/session/link', { secret });
      expect([asked.status, asked.body.code]).toEqual([409, 'session-open']);
      expect((await browser.session()).body.locked).toBe(true);
    },
  },
  {
    name: 'elsewhere: starts are limited by address, on both instances together',
    options: { redirects: [elsewhere()] },
    async run({ accounts, clock, instances }) {
      const start = (from: string, number = 0) =>
        browserOf(instances[number % 2]?.api as Desk['api'], { address: from }).send(
          'GET',
          '/session/start/sso',
        );
      const address = '192.0.2.77';
      for (let number = 0; number < 30; number++)
        expect((await start(address, number)).status).toBe(302);
      for (const number of [0, 1]) {
        const { body, setCookie, status } = await start(address, number);
        expect([status, body.code, setCookie]).toEqual([429, 'too-many-tries', null]);
      }
      expect((await start('192.0.2.78')).status).toBe(302);
      // Guesses at passwords are counted apart: an office that begins elsewhere can still sign in.
      const beside = browserOf(instances[0]?.api as Desk['api'], { address });
      expect((await beside.signIn()).status).toBe(200);
      expect(accounts.hashed).toHaveLength(1);
      clock.now += 10 * minute;
      expect((await start(address)).status).toBe(302);
    },
  },
  {
    name: 'elsewhere: parallel starts from a network of IPv6 are counted together',
    options: { redirects: [elsewhere()] },
    async run({ instances }) {
      const answers = await Promise.all(
        Array.from({ length: 120 }, (_, number) =>
          browserOf(instances[number % 2]?.api as Desk['api'], {
            address: `2001:db8:1:${number.toString(16)}::1`,
          }).send('GET', '/session/start/sso'),
        ),
      );
      const begun = answers.filter(({ status }) => status === 302);
      expect(begun.length).toBeLessThanOrEqual(90);
      expect(begun.length).toBeGreaterThan(0);
      // Instances that count the same network at once may ask one of them to come later.
      const refused = answers.filter(({ status }) => status !== 302);
      expect(refused.every(({ status }) => status === 429 || status === 503)).toBe(true);
      expect(begun.length + refused.length).toBe(120);
    },
  },
  {
    name: 'elsewhere: whoever comes back signed in is not counted, so an office is not shut out',
    options: { redirects: [elsewhere()] },
    async run({ api }) {
      for (let number = 0; number < 40; number++) {
        const browser = browserOf(api, { address: '192.0.2.79' });
        const begun = await browser.send('GET', '/session/start/sso');
        expect(begun.status).toBe(302);
        expect((await browser.send('GET', '/session/return/sso?code=x')).status).toBe(302);
        expect((await browser.me()).status).toBe(200);
      }
    },
  },
  {
    name: 'disabled while signed in: the next request is refused on both instances',
    async run({ accounts, api, instances }) {
      const browser = await signedIn(api);
      accounts.disabled.add('petugas-a');
      for (const { api: each } of instances) {
        browser.turnTo(each);
        expect((await browser.me()).status).toBe(401);
      }
    },
  },
  {
    name: 'a new password ends the sessions that somebody stole',
    async run({ accounts, api }) {
      const browser = await signedIn(api);
      accounts.changed('petugas-a');
      expect((await browser.me()).status).toBe(401);
    },
  },
  {
    name: 'left the organization: the session opens nothing, at once',
    async run({ api, working }) {
      const browser = await signedIn(api);
      const { definition } = working.current();
      working.replace({ ...definition, officers: [] });
      expect((await browser.me()).status).toBe(401);
    },
  },
  {
    name: 'a role that was taken away is gone at the next request',
    async run({ api, working }) {
      const browser = browserOf(api);
      await browser.signIn('penyelia.c', 'hujan-sore-hari', '111222');
      expect((await browser.me()).body.roles).toContain('supervisor');
      const { definition } = working.current();
      const officers = [{ id: 'penyelia-c', unit: 'layanan', roles: ['agent'] }];
      working.replace({ ...definition, officers });
      expect((await browser.me()).body.roles).toEqual(['agent']);
    },
  },
  {
    name: 'disabled while a stream is open: the stream ends',
    async run({ accounts, api, aduan }) {
      const browser = await signedIn(api);
      const cookie = `${cookieName}=${browser.cookies.get(cookieName)}`;
      const request = new Request('https://desk.example/api/v1/events', {
        headers: { Cookie: cookie, Accept: 'text/event-stream' },
      });
      const response = await api.fetch(request);
      const reader = response.body?.getReader();
      await reader?.read();
      accounts.disabled.add('petugas-a');
      await aduan.tickets.open(
        { body: 'Gerai tutup', channel: 'portal' },
        { actor: systemPrincipal },
      );
      const next = await reader?.read();
      expect(next?.done).toBe(true);
    },
  },
  {
    name: 'signed out: the cookie is worth nothing, on both instances',
    async run({ instances, api }) {
      const browser = await signedIn(api);
      const stolen = browser.cookies.get(cookieName) ?? '';
      const { body, setCookie } = await browser.send('DELETE', '/session');
      expect(body.officer).toBeNull();
      expect(setCookie).toContain('Max-Age=0');
      for (const { api: each } of instances) {
        const thief = browserOf(each);
        thief.cookies.set(cookieName, stolen);
        expect((await thief.me()).status).toBe(401);
      }
    },
  },
  {
    name: 'signed out everywhere: other browsers of the officer are out, those of others are not',
    async run({ api, instances }) {
      const [one, two] = [await signedIn(api), await signedIn(instances[1]?.api ?? api)];
      const other = browserOf(api);
      await other.signIn('penyelia.c', 'hujan-sore-hari', '111222');
      expect((await one.send('POST', '/sessions/end-all', {})).body).toEqual({ ended: 2 });
      expect([(await one.me()).status, (await two.me()).status]).toEqual([401, 401]);
      expect((await other.me()).status).toBe(200);
    },
  },
  {
    name: "another officer's sessions are neither read nor ended",
    async run({ api }) {
      const browser = await signedIn(api);
      for (const [method, path, body] of [
        ['GET', '/sessions?officer=penyelia-c', undefined],
        ['GET', '/sessions/history?officer=penyelia-c', undefined],
        ['POST', '/sessions/end-all', { officer: 'penyelia-c' }],
      ] as const) {
        expect([path, (await browser.send(method, path, body)).status]).toEqual([path, 403]);
      }
    },
  },
  {
    name: 'idle lock: after 15 minutes nothing opens without the password',
    async run({ api, clock }) {
      const browser = await signedIn(api);
      clock.now += 15 * minute;
      const { body, status } = await browser.me();
      expect([status, body.code]).toEqual([401, 'session-locked']);
      const session = await browser.session();
      expect([session.body.locked, session.body.officer.id]).toEqual([true, 'petugas-a']);
      const wrong = await browser.send('POST', '/session/unlock', { password: 'bukan-ini' });
      expect(wrong.body.code).toBe('wrong-credentials');
      const right = await browser.send('POST', '/session/unlock', {
        password: 'kopi-pagi-di-teras',
      });
      expect([right.status, right.body.locked]).toEqual([200, false]);
      expect((await browser.me()).status).toBe(200);
    },
  },
  {
    name: 'idle lock: what a page reads by itself keeps nothing awake',
    async run({ api, clock }) {
      const browser = await signedIn(api);
      for (const headers of [{ 'X-Aduan-Background': '1' }, { Accept: 'text/event-stream' }]) {
        clock.now += 8 * minute;
        await browser.send('GET', '/me', undefined, headers);
        await browser.session();
      }
      expect((await browser.me()).body.code).toBe('session-locked');
    },
  },
  {
    name: 'idle lock: opening it brings a new token and not more time',
    async run({ api, clock }) {
      const browser = await signedIn(api);
      const former = browser.cookies.get(cookieName) ?? '';
      clock.now += 20 * minute;
      await browser.send('POST', '/session/unlock', { password: 'kopi-pagi-di-teras' });
      const thief = browserOf(api);
      thief.cookies.set(cookieName, former);
      expect((await thief.session()).body.officer).toBeNull();
      for (let each = 0; each < 58; each++) {
        clock.now += 12 * minute;
        await browser.me();
      }
      expect(clock.now).toBeGreaterThan(morning + 11.9 * hour);
      clock.now = morning + 12 * hour;
      expect((await browser.session()).body.officer).toBeNull();
    },
  },
  {
    name: 'idle lock: opening it does not outlive the end of all sessions meanwhile',
    async run({ accounts, aduan, api, clock }) {
      const thief = await signedIn(api);
      clock.now += 15 * minute;
      accounts.before(async () => {
        await aduan.plugins.sessions.endAll({ officer: 'petugas-a' }, { actor: systemPrincipal });
      });
      const given = { password: 'kopi-pagi-di-teras' };
      const { body } = await thief.send('POST', '/session/unlock', given);
      expect(body.code).toBe('not-signed-in');
      expect((await thief.me()).status).toBe(401);
      const left = await aduan.plugins.sessions.list(
        { officer: 'petugas-a' },
        { actor: systemPrincipal },
      );
      expect(left).toEqual([]);
    },
  },
  {
    name: 'absolute limit: a session that is used all the time ends after 12 hours',
    async run({ api, clock }) {
      const browser = await signedIn(api);
      for (let each = 0; each < 71; each++) {
        clock.now += 10 * minute;
        expect((await browser.me()).status).toBe(200);
      }
      clock.now += 10 * minute;
      expect((await browser.me()).status).toBe(401);
    },
  },
  {
    name: 'stolen database: what is stored opens no session and no link',
    async run({ aduan, api }) {
      const browser = await signedIn(api);
      const identity = { id: 'penyelia-c', name: 'Penyelia C', mfa: false };
      const { secret } = await aduan.plugins.sessions.issueLink(identity, hour);
      const listed = await browser.send('GET', '/sessions');
      const [owner = '', part = ''] = (browser.cookies.get(cookieName) ?? '').split('.');
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(part));
      const stored = Buffer.from(hash).toString('base64url');
      expect(stored.slice(0, 16)).toBe(listed.body.items[0].id);
      const thief = browserOf(api);
      thief.cookies.set(cookieName, `${owner}.${stored}`);
      expect((await thief.me()).status).toBe(401);
      const [ownerOfLink = '', linkPart = ''] = secret.split('.');
      const linkHash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(linkPart));
      const tried = `${ownerOfLink}.${Buffer.from(linkHash).toString('base64url')}`;
      const { status } = await thief.send('POST', '/session/link', { secret: tried });
      expect(status).toBe(401);
    },
  },
  {
    name: 'profile fields: a sign-in that asks for roles is refused, and gives none',
    async run({ api }) {
      const given = { username: 'petugas.a', password: 'kopi-pagi-di-teras' };
      const asked = { ...given, roles: ['supervisor'], membership: member.membership };
      const browser = browserOf(api);
      expect((await browser.send('POST', '/session', asked)).status).toBe(422);
      await browser.send('POST', '/session', given);
      expect((await browser.me()).body.roles).toEqual(['agent']);
    },
  },
  {
    name: 'plain http to a public host: no cookie is given',
    options: { publicUrl: 'http://desk.example' },
    async run({ api }) {
      const browser = browserOf(api, { origin: 'http://desk.example' });
      expect((await browser.signIn()).body.code).toBe('https-needed');
      expect(browser.cookies.size).toBe(0);
    },
  },
  {
    name: 'cookie: scripts, other hosts and other sites do not get it',
    async run({ api }) {
      const line = (await browserOf(api).signIn()).setCookie ?? '';
      expect(line).toMatch(/^__Host-aduan_session=/);
      for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) {
        expect(line).toContain(part);
      }
      expect(line).not.toContain('Domain');
    },
  },
  {
    name: 'parallel sign-ins: each has a session of its own, and the list shows both',
    async run({ api }) {
      const [one, two] = await Promise.all([
        signedIn(api),
        signedIn(api, { address: '203.0.113.9' }),
      ]);
      expect(one.cookies.get(cookieName)).not.toBe(two.cookies.get(cookieName));
      const { body } = await one.send('GET', '/sessions');
      expect((await one.send('GET', '/session')).body.id).toBe(
        body.items.find(({ network }: { network: string }) => network === '192.0.2.1').id,
      );
      const networks = body.items.map(({ network }: { network: string }) => network);
      expect(networks.toSorted()).toEqual(['192.0.2.1', '203.0.113.9']);
    },
  },
  {
    name: 'history: the officer sees the tries of others, with their network',
    async run({ api }) {
      await browserOf(api, { address: '203.0.113.9' }).signIn('petugas.a', 'bukan-ini');
      const browser = await signedIn(api);
      const { body } = await browser.send('GET', '/sessions/history');
      const seen = body.items.map(
        ({ network, outcome }: { readonly network: string; readonly outcome: string }) => [
          outcome,
          network,
        ],
      );
      expect(seen).toContainEqual(['refused', '203.0.113.9']);
      expect(seen).toContainEqual(['signed-in', '192.0.2.1']);
    },
  },
  {
    name: 'signed: the link of a signed identity opens one session, with its own membership',
    async run({ api, clock }) {
      const token = await signIdentity(member, 'session', trusted, clock.now);
      const { body } = await exchange(api, token);
      const browser = browserOf(api);
      const answer = await browser.send('POST', '/session/link', { secret: body.secret });
      expect(answer.body.officer).toMatchObject({ id: 'pengguna-1', roles: ['agent'] });
    },
  },
  {
    name: 'signed: replay, also on the other instance',
    async run({ clock, instances }) {
      const token = await signIdentity(member, 'session', trusted, clock.now);
      const statuses = await Promise.all(
        instances.map(async ({ api }) => (await exchange(api, token)).status),
      );
      expect(statuses.toSorted()).toEqual([200, 401]);
    },
  },
  ...Object.entries<(now: number) => Promise<string>>({
    'a token for calls does not open a session': (now) =>
      signIdentity(member, 'call', trusted, now),
    'wrong audience': (now) =>
      signIdentity(member, 'session', { ...trusted, audience: 'https://other.example' }, now),
    'wrong issuer': (now) =>
      signIdentity(member, 'session', { ...trusted, issuer: 'https://evil.example' }, now),
    'wrong secret': (now) =>
      signIdentity(
        member,
        'session',
        { ...trusted, key: { alg: 'HS256', secret: `${hostSecret}x` } },
        now,
      ),
    expired: (now) => signIdentity(member, 'session', trusted, now - 2 * minute),
    'from the future': (now) => signIdentity(member, 'session', trusted, now + minute),
    'an altered claim': async (now) => {
      const [head = '', , signature = ''] = (
        await signIdentity(member, 'session', trusted, now)
      ).split('.');
      return [head, part(claims(now, { roles: ['supervisor'] })), signature].join('.');
    },
    'alg none': async (now) => `${part({ alg: 'none', typ })}.${part(claims(now))}.`,
    'alg none with the signature left out': async (now) =>
      `${part({ alg: 'HS256', typ })}.${part(claims(now))}.`,
    'another algorithm than the key': (now) => sign(now, { alg: 'EdDSA', typ }),
    'a key that the token brings itself': (now) =>
      sign(now, { alg: 'HS256', typ, jwk: { kty: 'oct', k: 'AAAA' } }),
    'more than 60 seconds': (now) => sign(now, undefined, { exp: Math.floor(now / 1_000) + 61 }),
    'the role of the desk itself': (now) => sign(now, undefined, { roles: ['system'] }),
    'roles without regions, which would be no limit': (now) =>
      sign(now, undefined, { regions: undefined }),
    'a role that runs the desk beside one that works on tickets': (now) =>
      sign(now, undefined, { roles: ['agent', 'administrator'] }),
    'a name that turns the direction of the text': (now) =>
      sign(now, undefined, { name: 'Siti \u202Egnaujnepp' }),
    'a name of two lines': (now) => sign(now, undefined, { name: 'Siti\nPenyelia' }),
    'a short jti': (now) => sign(now, undefined, { jti: 'x' }),
    oversized: (now) => sign(now, undefined, { name: 'x'.repeat(4_000) }),
    'no token at all': async () => 'x.y.z',
  }).map(
    ([name, tokenAt]): Attack => ({
      name: `signed: ${name}`,
      async run({ api, clock }) {
        // The same, done right, is taken.
        expect((await exchange(api, await sign(clock.now))).status).toBe(200);
        const { body, status } = await exchange(api, await tokenAt(clock.now));
        expect(status).toBeGreaterThanOrEqual(400);
        expect(['identity-refused', 'input-invalid']).toContain(body.code);
      },
    }),
  ),
  {
    name: 'on behalf: the rights are those that key and officer have in common',
    async run(desk) {
      const { api, clock } = desk;
      const { headers, id } = await keyFor(desk, ['agent', 'auditor'], { regions: ['33'] });
      const officer = {
        ...visitor,
        membership: { roles: ['agent', 'supervisor'], units: [], regions: ['33.74', '11'] },
      };
      const token = await signIdentity(officer, 'call', trusted, clock.now);
      const behalf = { ...headers, 'X-Aduan-On-Behalf-Of': token };
      const { body } = await browserOf(api).send('GET', '/me', undefined, behalf);
      expect(body).toMatchObject({ id: 'pengguna-1', roles: ['agent'], regions: ['33.74'] });
      const again = await browserOf(api).send('GET', '/me', undefined, behalf);
      expect(again.status).toBe(401);
      expect(id).toMatch(/^api-key:/);
    },
  },
  {
    name: 'on behalf: no common region is nothing, and not everything',
    async run(desk) {
      const { headers } = await keyFor(desk, ['agent'], { regions: ['33'] });
      const officer = {
        ...visitor,
        membership: { roles: ['agent'], units: [], regions: ['11'] },
      };
      const token = await signIdentity(officer, 'call', trusted, desk.clock.now);
      const behalf = { ...headers, 'X-Aduan-On-Behalf-Of': token };
      const { status } = await browserOf(desk.api).send('GET', '/me', undefined, behalf);
      expect(status).toBe(401);
    },
  },
  {
    name: 'on behalf: a token alone, without a key, opens nothing',
    async run({ api, clock }) {
      const token = await signIdentity(member, 'call', trusted, clock.now);
      const headers = { 'X-Aduan-On-Behalf-Of': token };
      expect((await browserOf(api).send('GET', '/me', undefined, headers)).status).toBe(401);
    },
  },
  {
    name: 'on behalf: the history of a case names both',
    async run(desk) {
      const { api, clock } = desk;
      const { headers, id } = await keyFor(desk, ['agent']);
      const token = await signIdentity(member, 'call', trusted, clock.now);
      const behalf = { ...headers, 'X-Aduan-On-Behalf-Of': token };
      const given = { body: 'Gerai tutup', channel: 'portal' };
      const { body } = await browserOf(api).send('POST', '/tickets', given, behalf);
      const read = await browserOf(api).send(
        'GET',
        `/tickets/${body.ticket.id}`,
        undefined,
        headers,
      );
      expect(JSON.stringify(read.body)).toContain(
        JSON.stringify({ id: 'pengguna-1', kind: 'officer', roles: ['agent'], via: id }),
      );
    },
  },
  {
    name: 'logs: no password, cookie, link or token is in them',
    async run({ aduan, api, clock, logged }) {
      const browser = await signedIn(api);
      const identity = { id: 'petugas-a', name: 'Petugas A', mfa: false };
      const { secret } = await aduan.plugins.sessions.issueLink(identity, hour);
      await browser.send('POST', '/session/link', { secret: `${secret}x` });
      const token = await signIdentity(visitor, 'session', trusted, clock.now);
      await exchange(api, `${token}x`);
      const text = JSON.stringify(logged);
      for (const hidden of ['kopi-pagi', secret, token, browser.cookies.get(cookieName)]) {
        expect(text).not.toContain(hidden);
      }
    },
  },
];

const typ = 'aduan-session+jwt';

function part(json: unknown): string {
  return Buffer.from(JSON.stringify(json)).toString('base64url');
}

function claims(now: number, changed: object = {}) {
  const iat = Math.floor(now / 1_000);
  const { issuer: iss, audience: aud } = trusted;
  const { id: sub, membership, mfa, name } = member;
  const times = { iat, exp: iat + 60, jti: crypto.randomUUID() };
  return { iss, aud, sub, name, mfa, ...membership, ...times, ...changed };
}

/** Signs as a host in any language does. */
async function sign(now: number, header: object = { alg: 'HS256', typ }, changed?: object) {
  const text = `${part(header)}.${part(claims(now, changed))}`;
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const secret = encoder.encode(hostSecret);
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(text));
  return `${text}.${Buffer.from(signature).toString('base64url')}`;
}

it('there is a row for each attack that is known', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(60);
});

describe.each(storeKinds)('on %s, two instances', (kind) => {
  const store = openStore(kind);

  it.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_, attack) => {
    await attack.run(await deskWithSessions(store(), attack.options));
  });
});
