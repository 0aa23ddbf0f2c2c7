import { afterAll, beforeAll, expect, test } from 'vitest';
import { sessionLifetimeMs } from '../../server/accounts/accounts.js';
import { csrfTokens } from '../../server/accounts/csrf.js';
import { sessionCookie } from '../../server/accounts/session-cookie.js';
import { sessionRoutes } from '../../server/accounts/session-routes.js';
import { memoryLimit } from '../../server/accounts/sign-in-limit.js';
import { signInLinks } from '../../server/accounts/sign-in-links.js';
import { type SmallDesk, smallDesk } from '../api/small-desk.js';
import { demoPassword } from '../demo-accounts.js';

let desk: SmallDesk;

beforeAll(async () => {
  desk = await smallDesk();
});

afterAll(() => desk?.dispose());

const newcomer = { name: 'Petugas F', role: 'Petugas', roles: ['officer'], team: 'layanan' };
const officerA = { username: 'petugas.a', password: demoPassword('petugas.a') };
const officerB = { username: 'petugas.b', password: demoPassword('petugas.b') };

test('behind https the cookie is bound to this host and never sent in clear', async () => {
  const routes = sessionRoutes({
    accounts: desk.accounts,
    csrf: csrfTokens('secret'),
    limit: memoryLimit(),
    links: signInLinks(desk.accounts),
    cookie: sessionCookie(true),
    now: () => 0,
    addressOf: () => '203.0.113.9',
  });
  const first = await routes.request('/session');
  const cookie = first.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-aduan_session=/);
  expect(cookie).toMatch(/; Secure/);
  const again = await routes.request('/session', {
    headers: { cookie: cookie.split(';')[0] ?? '' },
  });
  expect(again.headers.get('set-cookie')).toBeNull();
  expect(await again.json()).toEqual(await first.json());
});

test('a session that somebody knew before the sign-in is worth nothing after it', async () => {
  const browser = await desk.visitor();
  const known = { cookie: 'aduan_session=planted-by-somebody-else' };
  const token = await (await browser.get('/api/session', known)).json();
  const planted = { ...known, 'X-Aduan-Csrf': token.csrf };
  const signedIn = await browser.post('/api/session', officerA, planted);
  expect(signedIn.status).toBe(200);
  expect(signedIn.headers.get('set-cookie')).toMatch(/^aduan_session=(?!planted)[\w-]{43};/);
  expect((await browser.get('/api/v1/me', known)).status).toBe(401);
});

test('a person who signs in at a browser signs out anyone who sat there before', async () => {
  const browser = await desk.visitor();
  const first = await browser.post('/api/session', officerA);
  const former = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  await browser.adopt(first);
  await browser.adopt(await browser.post('/api/session', officerB));
  expect((await browser.get('/api/v1/me')).status).toBe(200);
  expect((await browser.get('/api/v1/me', { cookie: former })).status).toBe(401);
});

test('the same try twice at once is refused with the time to wait', async () => {
  const browser = await desk.visitor();
  const wrong = { ...officerA, password: 'salah' };
  const answers = await Promise.all([1, 2].map(() => browser.post('/api/session', wrong)));
  const refused = answers.find(({ status }) => status === 429);
  expect(answers.map(({ status }) => status).sort()).toEqual([401, 429]);
  expect(refused?.headers.get('Retry-After')).toBe('1');
  expect(await refused?.json()).toMatchObject({
    error: { code: 'too-many-tries' },
  });
});

test('a link of the terminal lets its officer in once, and only with the token of the browser', async () => {
  await desk.accounts.add({ ...newcomer, id: 'petugas-f', username: 'petugas.f' }, null);
  const told: string[] = [];
  await desk.signInLinks.offer((_officer, secret) => told.push(secret));
  const browser = await desk.visitor();
  const [secret] = told;
  const unasked = await browser.post('/api/session/link', { secret }, { 'X-Aduan-Csrf': 'x' });
  expect(unasked.status).toBe(403);
  const signedIn = await browser.post('/api/session/link', { secret });
  expect(await signedIn.clone().json()).toMatchObject({ officer: { id: 'petugas-f' } });
  await browser.adopt(signedIn);
  expect((await browser.get('/api/v1/me')).status).toBe(200);
  const again = await (await desk.visitor()).post('/api/session/link', { secret });
  expect(again.status).toBe(401);
  expect(await again.json()).toMatchObject({ error: { code: 'link-used' } });
});

test('a wrong password leaves anyone who is signed in as they are', async () => {
  const browser = await desk.officer('petugas.a');
  expect((await browser.post('/api/session', { ...officerB, password: 'x' })).status).toBe(401);
  expect((await browser.get('/api/v1/me')).status).toBe(200);
});

test('signing out, the end of the day and a disabled account end a session', async () => {
  const leaving = await desk.officer('petugas.a');
  await leaving.leave();
  expect((await leaving.get('/api/v1/me')).status).toBe(401);
  const staying = await desk.officer('petugas.b');
  desk.clock.now += sessionLifetimeMs;
  expect((await staying.get('/api/v1/me')).status).toBe(401);
  const dismissed = await desk.officer('auditor.d');
  await desk.accounts.disable('auditor.d');
  expect((await dismissed.get('/api/v1/me')).status).toBe(401);
});
