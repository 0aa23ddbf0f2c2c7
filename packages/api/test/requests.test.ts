import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { citizenPrincipal, createAduan, StoreError, systemPrincipal } from '@aduan/core';
import { describe, expect, it } from 'vitest';
import { createApi } from '../src/index.js';
import { examples, stageOf } from './examples.js';
import { ask, smallDesk, supervisor } from './small-desk.js';

const report = { body: 'Simpanan belum dibayar', channel: 'portal' };

describe('a request', () => {
  it('is read page by page to the end', async () => {
    const { aduan, api, tokenFor } = await smallDesk();
    const token = await tokenFor(['agent']);
    const { fresh } = stageOf(aduan);
    for (let count = 0; count < 5; count++) await fresh();
    const ids = new Set<string>();
    let after = '';
    for (let page = 0; page < 3; page++) {
      const path = `/tickets?order=newest&limit=2${after && `&after=${encodeURIComponent(after)}`}`;
      const { body } = await ask(api, 'GET', path, { token });
      for (const { ticket } of body.items) ids.add(ticket.id);
      after = body.next;
    }
    expect([ids.size, after]).toEqual([5, null]);
    const strange = await ask(api, 'GET', '/tickets?after=strange', { token });
    expect(strange).toMatchObject({ status: 422, body: { code: 'input-invalid' } });
  });

  it('with a key that may only write shows facts of the ticket that it changed, and nothing else', async () => {
    const { aduan, api, tokenFor } = await smallDesk();
    const { ticket } = await aduan.tickets.open(report, { actor: supervisor });
    const token = await tokenFor(['agent'], { scopes: ['tickets:write'] });
    const note = { token, body: { text: 'Sudah ditelepon' } };
    const noted = await ask(api, 'POST', `/tickets/${ticket.id}/notes`, note);
    expect(noted).toMatchObject({ status: 200, body: { ticket: { channel: 'portal' } } });
    expect(JSON.stringify(noted.body)).not.toMatch(/Simpanan|telepon/);
    for (const path of ['', `/${ticket.id}`, `/${ticket.id}/transcript`]) {
      const read = await ask(api, 'GET', `/tickets${path}`, { token });
      expect(read).toMatchObject({ status: 403, body: { code: 'scope-missing' } });
    }
    expect(api.document.info.description).toContain(
      '| tickets:write | Open cases and act on them; each answer shows',
    );
    const renewed = await ask(api, 'POST', `/tickets/${ticket.id}/pin`, { token, body: {} });
    expect(renewed).toMatchObject({ status: 422, body: { code: 'case-without-conversation' } });
    expect(renewed.body.detail).toContain('same key');
  });

  it('names every field that is wrong, and no field that there is not', async () => {
    const { api, tokenFor } = await smallDesk();
    const token = await tokenFor(['agent']);
    const body = { ...report, channel: 'a b', receivedAt: 'kemarin', actor: 'system' };
    const refused = await ask(api, 'POST', '/tickets', { token, body });
    expect(refused.status).toBe(422);
    expect(refused.response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(refused.body.issues.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'channel',
      'receivedAt',
      '',
    ]);
  });

  it('has a body of JSON that is not too large, and a key when it changes something', async () => {
    const { aduan, api, tokenFor } = await smallDesk();
    const token = await tokenFor(['agent']);
    const post = async (body: string, headers: Record<string, string>) => {
      const sent = { Authorization: `Bearer ${token}`, ...headers };
      const url = 'http://desk.example/api/v1/tickets';
      const response = await api.fetch(new Request(url, { method: 'POST', headers: sent, body }));
      const { code, issues = [] } = (await response.json()) as {
        readonly code: string;
        readonly issues?: readonly { readonly path: readonly string[] }[];
      };
      return [response.status, code, ...issues.map(({ path }) => path)];
    };
    const json = { 'Content-Type': 'application/json' };
    const key = { 'Idempotency-Key': 'a' };
    const text = JSON.stringify(report);
    expect(await post(text, json)).toEqual([400, 'idempotency-key-missing', ['Idempotency-Key']]);
    expect(await post(text, { ...key, 'Content-Type': 'text/plain' })).toEqual([
      415,
      'body-not-json',
    ]);
    expect(await post('{', { ...key, ...json })).toEqual([400, 'body-malformed']);
    const large = JSON.stringify({ ...report, body: 'x'.repeat(300_000) });
    expect(await post(large, { ...key, ...json })).toEqual([413, 'body-too-large']);
    expect(await aduan.tickets.list({}, { actor: supervisor })).toMatchObject({ items: [] });
  });

  it('says whose fault it is when its body was read before it came', async () => {
    const { api, tokenFor } = await smallDesk();
    const Authorization = `Bearer ${await tokenFor(['agent'])}`;
    const headers = { Authorization, 'Content-Type': 'application/json', 'Idempotency-Key': 'a' };
    const url = 'http://desk.example/api/v1/tickets';
    const eaten = new Request(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': '9' },
    });
    const response = await api.fetch(eaten);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      code: 'body-already-read',
      detail: expect.stringContaining('express.json()'),
    });
  });

  it('is not made below a path that no request can have', async () => {
    await expect(smallDesk({ basePath: 'complaints' })).rejects.toThrow('begin with a slash');
    await expect(smallDesk({ basePath: '/complaints/' })).rejects.toThrow('not end with one');
  });

  it('says where it is when it is asked for something outside', async () => {
    const { api } = await smallDesk({ basePath: '/complaints' });
    const response = await api.fetch(new Request('http://desk.example/tickets'));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      code: 'route-not-found',
      detail: expect.stringContaining('/complaints'),
    });
  });

  it('keeps its times to the millisecond, in the zone of the office', async () => {
    const { api, tokenFor } = await smallDesk();
    const token = await tokenFor(['agent']);
    const body = { ...report, receivedAt: '2026-04-13T16:59:59.125Z' };
    const { body: opened } = await ask(api, 'POST', '/tickets', { token, body });
    expect(opened.ticket.receivedAt).toBe('2026-04-13T23:59:59.125+07:00');
    const limit = { unit: 'working-days', days: 10 };
    const due = { token, body: { start: opened.ticket.receivedAt, limit } };
    const { body: found } = await ask(api, 'POST', '/calendar/explain', due);
    expect(found.at).toBe('2026-04-27T16:30:00.000+07:00');
    expect(found.steps.at(-1).to).toBe(found.at);
  });

  it('takes a ticket that was answered before, and refuses an answer that came first', async () => {
    const { api, tokenFor } = await smallDesk();
    const token = await tokenFor(['officer', 'agent']);
    const times = {
      receivedAt: '2026-04-01T09:00:00+07:00',
      answeredAt: '2026-04-02T09:00:00+07:00',
    };
    const body = { ...report, ...times, answer: 'Gerai sudah buka.' };
    const { body: opened } = await ask(api, 'POST', '/tickets', { token, body });
    expect(opened.ticket).toMatchObject({
      phase: 'closed',
      receivedAt: '2026-04-01T09:00:00.000+07:00',
      answeredAt: '2026-04-02T09:00:00.000+07:00',
    });
    const early = { ...report, ...times, answeredAt: '2026-03-31T09:00:00+07:00' };
    const refused = await ask(api, 'POST', '/tickets', { token, body: early });
    expect(refused.body).toMatchObject({
      code: 'input-invalid',
      issues: [{ path: ['answeredAt'], message: 'lies before receivedAt' }],
    });
  });

  it('is let in so often a minute, each caller by themselves', async () => {
    const { api, tokenFor } = await smallDesk({ limits: { caller: 2, address: 1 } });
    const [one, other] = [await tokenFor(['agent']), await tokenFor(['officer'])];
    const statusOf = async (token: string) => (await ask(api, 'GET', '/me', { token })).status;
    expect([await statusOf(one), await statusOf(one)]).toEqual([200, 200]);
    const refused = await ask(api, 'GET', '/me', { token: one });
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-requests']);
    expect(Number(refused.response.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await statusOf(other)).toBe(200);
    const track = { body: { number: 'ADU-2026-000001-5', pin: '0000 0000' } };
    expect((await ask(api, 'POST', '/tracking', track)).status).toBe(200);
    expect((await ask(api, 'POST', '/tracking', track)).status).toBe(429);
  });

  it('with wrong keys is let in so often from one place, and locks out no right one', async () => {
    const addressOf = (request: Request) => request.headers.get('X-From') ?? '';
    const { api, tokenFor } = await smallDesk({ limits: { wrongKeys: 2 }, addressOf });
    const right = await tokenFor(['agent']);
    const call = (from: string, token?: string) =>
      ask(api, 'GET', '/me', { token, headers: { 'X-From': from } });
    const statusesFrom = async (from: string, ...tokens: readonly (string | undefined)[]) => {
      const statuses: number[] = [];
      for (const token of tokens) statuses.push((await call(from, token)).status);
      return statuses;
    };
    const forged = `${right.slice(0, -1)}~`;
    expect(await statusesFrom('a', 'aduan_1_x', forged, 'x', right)).toEqual([401, 401, 429, 200]);
    const refused = await call('a', forged);
    expect(refused.body.code).toBe('too-many-requests');
    expect(Number(refused.response.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await statusesFrom('a', right, undefined, undefined)).toEqual([200, 401, 401]);
    expect(await statusesFrom('b', right, forged, forged, right)).toEqual([200, 401, 401, 200]);
  });

  it('is counted by IPv6 networks where it is open to everybody', async () => {
    const addressOf = (request: Request) => request.headers.get('X-From');
    const { api } = await smallDesk({ limits: { address: 3 }, addressOf });
    const statusFrom = async (from: string) => {
      const body = { number: 'ADU-2026-000001-5', pin: '0000 0000' };
      return (await ask(api, 'POST', '/tracking', { body, headers: { 'X-From': from } })).status;
    };
    const statuses: number[] = [];
    for (let host = 1; host <= 4; host += 1)
      statuses.push(await statusFrom(`2001:db8:1:2::${host}`));
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect(await statusFrom('2001:db8:1:3::1')).toBe(200);
  });

  it('with wrong PINs is counted by the desk: by where it comes from, or for whom a program asks', async () => {
    const addressOf = (request: Request) => request.headers.get('X-From');
    const { api, tokenFor } = await smallDesk({ limits: { address: 1_000 }, addressOf });
    const token = await tokenFor(['agent']);
    const number = 'ADU-2026-000001-5';
    const wrong = async (headers: Record<string, string>, network?: string, token?: string) => {
      const body = { number, pin: '0000 0000', ...(network && { network }) };
      return (await ask(api, 'POST', '/tracking', { token, headers, body })).body.reason;
    };
    const here = { 'X-From': '192.0.2.1' };
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await wrong(here, `198.51.100.${tries}`), 'nobody without a key is believed').toBe(
        'no-match',
      );
    }
    expect(await wrong(here)).toBe('locked');
    expect(await wrong({ 'X-From': '192.0.2.2' })).toBe('no-match');
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await wrong(here, `2001:db8:1:2::${tries}`, token)).toBe('no-match');
    }
    expect(await wrong(here, '2001:db8:1:2::9', token)).toBe('locked');
    expect(await wrong(here, '2001:db8:1:3::9', token)).toBe('no-match');
  });

  it('with wrong keys is counted together where nobody knows where it comes from', async () => {
    const { api } = await smallDesk({ limits: { wrongKeys: 2 } });
    const guess = async (from: string) => {
      const headers = { 'X-Forwarded-For': from };
      return (await ask(api, 'GET', '/me', { token: `aduan_1_${from}`, headers })).status;
    };
    expect([await guess('1.1.1.1'), await guess('2.2.2.2')]).toEqual([401, 401]);
    expect(await guess('3.3.3.3')).toBe(429);
  });

  it('comes from no page of another site, unless that is named', async () => {
    const preflight = (api: { fetch(request: Request): Promise<Response> }, origin: string) =>
      api.fetch(
        new Request('http://desk.example/api/v1/tickets', {
          method: 'OPTIONS',
          headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
        }),
      );
    const allowed = (response: Response) => response.headers.get('Access-Control-Allow-Origin');
    const { api: closed } = await smallDesk();
    expect(allowed(await preflight(closed, 'https://portal.example'))).toBeNull();
    const { api } = await smallDesk({ origins: ['https://portal.example'] });
    expect(allowed(await preflight(api, 'https://portal.example'))).toBe('https://portal.example');
    expect(allowed(await preflight(api, 'https://other.example'))).toBeNull();
  });
});

describe('anyone who is signed in at the host', () => {
  it('is whom the host says, and a citizen reaches their own tickets alone', async () => {
    const who = { principal: citizenPrincipal('00000000-0000-4000-8000-000000000000') };
    const { aduan, api } = await smallDesk({ actor: () => who.principal });
    const { closed, fresh, party } = stageOf(aduan);
    const other = await fresh();
    const own = await closed();
    who.principal = citizenPrincipal(await party(own));
    expect((await ask(api, 'GET', `/tickets/${other.id}`)).status).toBe(404);
    expect((await ask(api, 'GET', '/tickets')).body.items).toHaveLength(1);
    expect((await ask(api, 'POST', `/tickets/${own}/rating`, { body: { score: 4 } })).status).toBe(
      200,
    );
    for (const path of [
      '/events',
      '/health/details',
      '/exports/tickets.csv',
      `/parties/${await party(own)}`,
    ]) {
      expect([path, (await ask(api, 'GET', path)).status]).toEqual([path, 403]);
    }
  });

  it('counts for nothing when a token opens nothing', async () => {
    const { api } = await smallDesk({ actor: () => supervisor });
    expect((await ask(api, 'GET', '/me')).body.id).toBe('atasan');
    expect((await ask(api, 'GET', '/me', { token: 'aduan_1_x' })).status).toBe(401);
  });
});

describe('an API key', () => {
  it('opens nothing where the desk has no plugin for it', async () => {
    const { store, tokenFor } = await smallDesk();
    const token = await tokenFor(['supervisor']);
    const parts = { calendar: kemenkopCalendar, policies: [], channels: {} };
    const without = createApi({ aduan: createAduan({ store, ...parts }) });
    expect((await ask(without, 'GET', '/me', { token })).status).toBe(401);
  });

  it('ends when it is revoked, replaced or over; what it did stays known', async () => {
    const { api, clock, keys } = await smallDesk();
    const options = { actor: systemPrincipal };
    const portal = { name: 'portal', roles: ['agent'], scopes: ['tickets:write', 'desk:read'] };
    const { key, token } = await keys.issue(portal, options);
    const open = (used: string) =>
      ask(api, 'POST', '/tickets', {
        token: used,
        body: report,
        headers: { 'Idempotency-Key': 'a' },
      });
    const first = await open(token);
    const next = await keys.replace({ number: key.number, graceMs: 1_000 }, options);
    expect((await open(next.token)).body).toEqual(first.body);
    expect((await open(token)).status).toBe(201);
    clock.now += 1_000;
    expect((await open(token)).status).toBe(401);
    await keys.revoke({ number: next.key.number }, options);
    expect((await open(next.token)).status).toBe(401);
  });
});

describe('tracking', () => {
  it('shows a ticket to anyone who knows number and PIN, and no name', async () => {
    const { aduan, api } = await smallDesk();
    const example = await examples.trackTicket?.(stageOf(aduan));
    const { body } = await ask(api, 'POST', '/tracking', { body: example?.body });
    expect(body).toMatchObject({ found: true, ticket: { phase: 'new', may: [] } });
    expect(JSON.stringify(body)).not.toContain('Ana');
  });

  it('takes what the citizen answers to a question, once', async () => {
    const { aduan, api } = await smallDesk();
    const { id, number, pin } = await stageOf(aduan).fresh();
    await aduan.tickets.ask(id, 'Sejak kapan?', { actor: supervisor });
    const { body: asked } = await ask(api, 'POST', '/tracking', { body: { number, pin } });
    expect(asked.ticket.may).toEqual(['add']);
    const sent = { number, pass: asked.ticket.pass, key: 'k', text: 'Sejak Senin.' };
    for (let time = 0; time < 2; time += 1) {
      const { body } = await ask(api, 'POST', '/tracking/message', { body: sent });
      expect(body).toMatchObject({ found: true, ticket: { phase: 'new', may: [] } });
    }
    const { timeline } = await aduan.tickets.get(id, { actor: supervisor });
    const said = timeline.filter((entry) => entry.type === 'message' && entry.text === sent.text);
    expect(said).toMatchObject([{ direction: 'in', channel: 'tracking' }]);
  });
});

describe('what went wrong inside', () => {
  it('is told to the log, and to nobody else', async () => {
    const { api, logged, store, tokenFor } = await smallDesk();
    const token = await tokenFor(['agent']);
    Object.assign(store, {
      countTickets: () => Promise.reject(new Error(`secret of ${systemPrincipal.id}`)),
    });
    const { body, status } = await ask(api, 'GET', '/tickets/count', { token });
    expect([status, body.code]).toEqual([500, 'internal']);
    expect(JSON.stringify([body, logged])).not.toContain('secret');
    expect(logged).toHaveLength(1);
    expect((await ask(api, 'GET', '/nowhere', { token })).body.code).toBe('route-not-found');
  });

  it.each([
    ['store-busy', true, 503],
    ['store-of-a-host', true, 503],
    ['store-closed', false, 503],
    ['store-corrupt', false, 500],
    ['store-keys-wrong', false, 500],
  ])('is a 503 when it passes by itself, otherwise a 500: %s', async (code, retryable, status) => {
    const { api, store, tokenFor } = await smallDesk();
    const token = await tokenFor(['agent']);
    Object.assign(store, {
      countTickets: () => Promise.reject(new StoreError(code, 'So it is.', { retryable })),
    });
    const refused = await ask(api, 'GET', '/tickets/count', { token });
    expect([refused.status, refused.body.code]).toEqual([status, code]);
  });
});
