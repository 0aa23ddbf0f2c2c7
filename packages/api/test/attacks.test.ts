import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  citizenPrincipal,
  createAduan,
  officerPrincipal,
  type Principal,
  sp4nPractice,
  systemPrincipal,
} from '@aduan/core';
import { cooperativeFacts } from '@aduan/kopdes/facts';
import { apiKeys } from '@aduan/plugins/api-keys';
import { mergedTickets } from '@aduan/plugins/merged-tickets';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import { createApi, scopeNames } from '../src/index.js';
import { chat, examples, stageOf } from './examples.js';
import { ask, smallDesk, supervisor } from './small-desk.js';

type Desk = Awaited<ReturnType<typeof smallDesk>>;

const nowhere = '0195f000-0000-4000-8000-000000000000';
const secret = 'Penanda Rahasia';
const number = '0812 5555 0177';
const cooperative = { name: 'K', nikop: '3304010010001', villageCode: '33.04.01.2001' };
const closed = { kind: 'outlet', value: { status: 'closed' } };
const said = { cooperative, statement: closed, source: 'officer' };

/** A case of somebody whose name and number are secrets. */
async function opened({ aduan }: Desk, more: object = {}) {
  const reporter = { name: secret, contacts: [{ kind: 'phone', value: number }] };
  const report = { body: 'Gerai tutup', channel: 'portal', category: 'izin.usaha', reporter };
  const { ticket } = await aduan.tickets.open({ ...report, ...more }, { actor: supervisor });
  return { ...ticket, reporter: ticket.reporters[0] ?? '' };
}

/** Asks as one key, and gives back the status and the text of the answer. */
function asking({ api }: Desk, token: string) {
  return async (method: 'GET' | 'POST', path: string, body?: unknown, headers = {}) => {
    const sent = { token, headers, ...(method === 'POST' && { body: body ?? {} }) };
    const answer = await ask(api, method, path, sent);
    return { ...answer, text: JSON.stringify(answer.body) };
  };
}

describe('a key that is limited to tickets elsewhere', () => {
  it.each([
    ['a team', { within: { teams: ['lain'] } }],
    ['a time', { within: { openedBefore: 1 } }],
  ])('of %s opens nothing by an id, whatever the operation', async (_, limit) => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['supervisor', 'officer', 'agent'], limit);
    const call = asking(desk, token);
    const byId = Object.entries(desk.api.document.paths).filter(([path]) =>
      /^\/(tickets|parties|conversations|cooperative-facts)\/.*\{/.test(path),
    );
    expect(byId.length).toBeGreaterThan(60);
    for (const [path, methods] of byId) {
      for (const [method, { operationId: name }] of Object.entries(methods)) {
        const example = await examples[name]?.(stageOf(desk.aduan));
        const at = `${example?.path}${example?.query ?? ''}`;
        const { status, text } = await call(method === 'get' ? 'GET' : 'POST', at, example?.body);
        expect([path, status]).toEqual([path, expect.toSatisfy((s) => s === 403 || s === 404)]);
        expect([path, text]).toEqual([path, expect.not.stringMatching(/Ana|ADU-|55550101/)]);
      }
    }
  });

  it('cannot tell a ticket elsewhere from none by a second id', async () => {
    const desk = await smallDesk();
    const call = asking(desk, await desk.tokenFor(['supervisor'], { regions: ['33.73'] }));
    const here = await opened(desk, { region: '33.73' });
    const there = await opened(desk, { region: '11.01' });
    const at = `/tickets/${here.id}`;
    const tries = (id: string, party: string) =>
      [
        ['POST', `${at}/links`, { ticketId: id, as: 'related' }],
        ['POST', `${at}/merge`, { into: id }],
        ['GET', `${at}/merge?into=${id}`],
        ['GET', `/tickets/${id}/facts`],
        ['POST', '/cooperative-facts', { ...said, ticket: id }],
        ['POST', '/breach-reports', { kind: 'database', tickets: [here.id], ticket: id }],
        ['POST', '/breach-reports', { kind: 'database', tickets: [id] }],
        ['POST', '/breach-reports', { kind: 'database', tickets: [here.id, id] }],
        ['POST', '/breach-reports', { kind: 'account', officer: 'x', tickets: [id] }],
        ['POST', '/breach-reports', { kind: 'database', parties: [party] }],
        ['POST', '/breach-reports', { kind: 'database', parties: [here.reporter, party] }],
        [
          'POST',
          `/parties/${here.reporter}/corrections`,
          { reason: 'x', correction: { message: { ticket: id, id: 'x', text: 'x' } } },
        ],
        ['POST', `/parties/${here.reporter}/merge`, { into: party, reason: 'x' }],
        ['POST', `/parties/${here.reporter}/distinguish`, { other: party, reason: 'x' }],
        ['POST', '/tickets', { body: 'x', channel: 'portal', reporter: { known: party } }],
        ['GET', `/tickets?reporter=${party}`],
      ] as const;
    const none = tries(nowhere, nowhere);
    for (const [place, [method, path, body]] of tries(there.id, there.reporter).entries()) {
      const found = await call(method, path, body);
      const [, , other] = none[place] ?? [];
      const emptyBody = await call(method, path.replace(there.id, nowhere), other);
      expect([path, found.status, found.text]).toEqual([path, emptyBody.status, emptyBody.text]);
    }
    expect((await call('GET', `/parties/${there.reporter}`)).status).toBe(404);
  });

  it('cannot tell a person elsewhere from nobody, whatever the operation', async () => {
    const desk = await smallDesk();
    const there = await opened(desk, { region: '11.01', recusals: ['kelembagaan'] });
    const operations = Object.entries(desk.api.document.paths).flatMap(([path, methods]) =>
      path.startsWith('/parties/{id}') ? Object.entries(methods).map((each) => [path, each]) : [],
    ) as [string, [string, { operationId: string }]][];
    expect(operations.length).toBeGreaterThan(12);
    for (const limit of [{ regions: ['33.73'] }, { units: ['kelembagaan'] }]) {
      const call = asking(desk, await desk.tokenFor(['supervisor'], limit));
      for (const [path, [method, { operationId: name }]] of operations) {
        const example = await examples[name]?.(stageOf(desk.aduan));
        const body = {
          ...Object(example?.body),
          ...(name === 'mergeParties' && { into: nowhere }),
        };
        const asked = (id: string) =>
          call(method === 'get' ? 'GET' : 'POST', path.replace('{id}', id), body);
        const [found, emptyBody] = [await asked(there.reporter), await asked(nowhere)];
        expect([name, found.status, found.text]).toEqual([name, 404, emptyBody.text]);
      }
    }
  });

  it('learns who reported it by no list of people or tickets without that this is kept', async () => {
    const desk = await smallDesk();
    const views = desk.aduan.plugins['view-log'];
    const auditor = officerPrincipal('pemeriksa', ['auditor']);
    const call = asking(desk, await desk.tokenFor(['supervisor'], { units: ['kelembagaan'] }));
    const { id, reporter } = await opened(desk, { recusals: ['kelembagaan'] });
    const tries = [
      ['/breach-reports', { kind: 'database', parties: [reporter] }],
      ['/breach-reports', { kind: 'database', tickets: [id] }],
      [`/parties/${reporter}/export`, { reason: 'x' }],
      [`/parties/${reporter}/erasure`, { reason: 'x' }],
    ] as const;
    for (const [path, body] of tries) {
      desk.clock.now += 3_600_000;
      expect([path, (await call('POST', path, body)).status]).toEqual([path, 404]);
      const [last] = await views.latest({}, { actor: auditor });
      const kept = { at: desk.clock.now, fields: ['refused'] };
      expect([path, last]).toMatchObject([path, kept]);
    }
  });

  it('hears nothing of them while it follows what happens', async () => {
    const desk = await smallDesk();
    const heard = async (token: string, from = '') => {
      const headers = { Authorization: `Bearer ${token}`, ...(from && { 'Last-Event-ID': from }) };
      const url = 'http://desk.example/api/v1/events';
      const response = await desk.api.fetch(new Request(url, { headers }));
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      const reader = response.body?.getReader();
      const { value } = (await reader?.read()) ?? {};
      await reader?.cancel();
      return new TextDecoder().decode(value);
    };
    const from = /id: (.+)/.exec(await heard(await desk.tokenFor(['officer'])))?.[1] ?? '';
    const { id } = await opened(desk, { region: '11.01', recusals: ['kelembagaan'] });
    expect(await heard(await desk.tokenFor(['officer']), from)).toContain(id);
    for (const limit of [
      { regions: ['33.73'] },
      { units: ['kelembagaan'] },
      { within: { teams: ['lain'] } },
      { within: { openedBefore: 1 } },
    ])
      expect(await heard(await desk.tokenFor(['officer'], limit), from)).not.toContain(id);
  });

  it('counts no fact of a ticket that is about its own team', async () => {
    const desk = await smallDesk();
    const { id: ticket } = await opened(desk, { recusals: ['kelembagaan'] });
    const own = asking(desk, await desk.tokenFor(['officer'], { units: ['kelembagaan'] }));
    const other = asking(desk, await desk.tokenFor(['officer']));
    expect((await other('POST', '/cooperative-facts', { ...said, ticket })).status).toBe(201);
    const countOf = async (call: typeof own) => {
      const { body } = await call('GET', '/cooperative-facts/figures?depth=3&region=33.04.01');
      return [body.total.cooperatives, body.total.kinds.outlet.known];
    };
    expect([await countOf(other), await countOf(own)]).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect((await own('GET', '/cooperative-facts/review')).body.items).toEqual([]);
    expect((await own('GET', `/tickets/${ticket}/facts`)).status).toBe(404);
    expect((await own('GET', '/exports/cooperative-facts.csv')).text).not.toContain('closed');
  });
});

describe('another desk in the same store', () => {
  it('knows neither the keys nor the ids of this one', async () => {
    const store = memoryStore();
    const runtimeOf = async (tenant: string) => {
      const parts = { calendar: kemenkopCalendar, policies: [sp4nPractice], channels: {} };
      const plugins = [apiKeys(), mergedTickets(), cooperativeFacts()] as const;
      const aduan = createAduan({ store, tenant, ...parts, plugins });
      const own = ['cooperative-facts:read', 'cooperative-facts:write'];
      const program = { name: 'a', roles: ['supervisor'], scopes: [...scopeNames, ...own] };
      const { token } = await aduan.plugins['api-keys'].issue(program, { actor: systemPrincipal });
      return { aduan, token, api: createApi({ aduan }) };
    };
    const [one, other] = [await runtimeOf('one'), await runtimeOf('other')];
    expect((await ask(other.api, 'GET', '/me', { token: one.token })).status).toBe(401);
    const body = { body: 'x', channel: 'portal', reporter: { name: secret } };
    const { ticket } = (await ask(one.api, 'POST', '/tickets', { token: one.token, body })).body;
    const fact = await ask(one.api, 'POST', '/cooperative-facts', { token: one.token, body: said });
    const [reporter] = ticket.reporters;
    const { token } = other;
    for (const path of [
      `/tickets/${ticket.id}`,
      `/tickets/by-number/${ticket.number}`,
      `/parties/${reporter}`,
      `/parties/${reporter}/erasure`,
      `/cooperative-facts/${fact.body.fact.id}`,
    ])
      expect([path, (await ask(other.api, 'GET', path, { token })).status]).toEqual([path, 404]);
    const breach = { kind: 'database', parties: [reporter], tickets: [ticket.id] };
    const found = await ask(other.api, 'POST', '/breach-reports', { token, body: breach });
    expect(found.body).toMatchObject({ status: 404, code: 'ticket-not-found' });
  });
});

describe('a reporter who is hidden', () => {
  it('is told to no officer by conflicts, conversations, lists, facts or counts', async () => {
    const desk = await smallDesk();
    const { aduan } = desk;
    const { id, reporter } = await opened(desk, { anonymous: true, region: '33.73' });
    await chat(aduan, 'alamatrahasia', 'Gerai tutup');
    const { items } = await aduan.tickets.list({ channel: 'chat' }, { actor: supervisor });
    const chatted = items[0]?.ticket;
    await aduan.tickets.restrict(chatted?.id ?? '', { confidential: true }, { actor: supervisor });
    const call = asking(desk, await desk.tokenFor(['officer', 'auditor']));
    await call('POST', '/cooperative-facts', { ...said, ticket: id });
    const talk = `/conversations/${chatted?.conversationId}`;
    const tries = [
      ['POST', `/tickets/${id}/notes`, { text: 'x' }, { 'If-Match': '"1"' }, 412],
      ['POST', `${talk}/take-over`, {}, {}, 403],
      ['GET', talk, {}, {}, 403],
      ['GET', `/tickets/${chatted?.id}/conversation`, {}, {}, 403],
      ['GET', `/tickets/${id}/facts`, {}, {}, 200],
      ['GET', '/exports/tickets.csv', {}, {}, 200],
      ['GET', '/reports/open?parts=2', {}, {}, 200],
      ['GET', `/parties/${reporter}`, {}, {}, 404],
      ['GET', `/tickets?reporter=${reporter}`, {}, {}, 200],
      ['POST', '/tickets', { body: 'x', channel: 'a', reporter: { known: reporter } }, {}, 404],
    ] as const;
    for (const [method, path, body, headers, expected] of tries) {
      const { status, text } = await call(method, path, body, headers);
      expect([path, status]).toEqual([path, expected]);
      const told = [secret, '55550177', 'alamatrahasia', reporter].filter((s) => text.includes(s));
      expect([path, told]).toEqual([path, []]);
    }
  });
});

describe('a key of a change', () => {
  it('is of its holder alone, and of one change alone, also where facts are kept', async () => {
    const desk = await smallDesk();
    const [one, other] = [
      asking(desk, await desk.tokenFor(['officer'])),
      asking(desk, await desk.tokenFor(['officer'])),
    ];
    const { id } = await opened(desk);
    const headers = { 'Idempotency-Key': 'formulir-1' };
    const changes = [
      [
        '/cooperative-facts',
        said,
        { ...said, statement: { kind: 'members', value: { count: 7 } } },
      ],
      [`/tickets/${id}/notes`, { text: 'satu' }, { text: 'dua' }],
      [`/tickets/${id}/field-links`, { to: 'facilitator', task: 'a' }, { to: 'fac', task: 'b' }],
    ] as const;
    await desk.aduan.tickets.classify(id, { cooperative }, { actor: supervisor });
    for (const [path, body, changed] of changes) {
      const own = { 'Idempotency-Key': path };
      const first = await one('POST', path, body, own);
      expect([path, first.status]).toEqual([path, expect.toSatisfy((status) => status < 300)]);
      const crossed = await one('POST', path, changed, own);
      expect([path, crossed.status, crossed.body.code]).toEqual([path, 422, 'input-invalid']);
      const second = await other('POST', path, body, own);
      expect([path, second.status]).toEqual([path, first.status]);
      expect([path, second.text]).not.toEqual([path, first.text]);
    }
    expect((await one('POST', `/tickets/${id}/notes`, { text: 'x' }, headers)).status).toBe(200);
    expect((await one('POST', `/tickets/${id}/questions`, { text: 'x' }, headers)).status).toBe(
      422,
    );
  });

  it('is not made for a version that what it changes does not have', async () => {
    const desk = await smallDesk();
    const call = asking(desk, await desk.tokenFor(['supervisor']));
    const { id, reporter } = await opened(desk);
    const isRefused = (status: number) => status === 412 || status === 422;
    for (const [path, body] of [
      [`/parties/${reporter}/erasure`, { reason: 'x' }],
      [`/parties/${reporter}/corrections`, { reason: 'x', correction: { name: 'Anna' } }],
      [`/tickets/${id}/field-links`, { to: 'facilitator', task: 'a' }],
      ['/cooperative-facts', said],
    ] as const) {
      for (const match of ['"9"', 'W/"9"', '*', 'x']) {
        const { status } = await call('POST', path, body, { 'If-Match': match });
        expect([path, match, status]).toEqual([path, match, expect.toSatisfy(isRefused)]);
      }
    }
  });

  it('erases once, however often at once, and exports nothing of anyone who is gone', async () => {
    const desk = await smallDesk();
    const call = asking(desk, await desk.tokenFor(['supervisor']));
    const stage = stageOf(desk.aduan);
    const at = `/parties/${await stage.party(await stage.closed())}`;
    const headers = { 'Idempotency-Key': 'a' };
    const erase = () => call('POST', `${at}/erasure`, { reason: 'request' }, headers);
    const receipts = await Promise.all([erase(), erase(), erase()]);
    expect(new Set(receipts.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(receipts[0]).toMatchObject({ status: 200, body: { count: { keys: 1 } } });
    const left = await call('POST', `${at}/export`, { reason: 'request' });
    expect(left.text).not.toMatch(/Ana|Simpanan|81255550101/);
    const open = await stage.party((await stage.fresh()).id);
    const refused = await call('POST', `/parties/${open}/erasure`, { reason: 'request' });
    expect([refused.status, refused.body.obstacles[0].code]).toEqual([409, 'ticket-open']);
  });
});

describe('what no client should send', () => {
  it('is a 4xx: ids that are none, bodies that are deep, or name what is not theirs', async () => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['supervisor']);
    const call = asking(desk, token);
    const { id, reporter } = await opened(desk);
    const ids = ['%00', '__proto__', '..%2f..%2fparties', '%ed%a0%80', '-1', 'desk:exports'];
    for (const odd of [...ids, 'x'.repeat(100_000)]) {
      for (const at of ['tickets', 'parties', 'conversations', 'cooperative-facts', 'webhooks']) {
        const { response, status } = await call('GET', `/${at}/${odd}`);
        expect([at, odd.slice(0, 20), status]).toEqual([at, odd.slice(0, 20), 404]);
        expect(response.headers.get('Cache-Control')).toBe('no-store');
      }
    }
    expect((await call('GET', `/tickets?assignee=${'x'.repeat(1_000_000)}`)).status).toBe(422);
    const raw = async (path: string, body: string) => {
      const url = `http://desk.example/api/v1${path}`;
      const headers = {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
      };
      return (await desk.api.fetch(new Request(url, { method: 'POST', headers, body }))).status;
    };
    const report = '"body":"x","channel":"portal"';
    for (const [path, body, status] of [
      ['/tickets', '['.repeat(200_000), 400],
      ['/tickets', `{${report},"actor":{"roles":["system"]}}`, 422],
      ['/tickets', `{${report},"__proto__":{"roles":["system"]}}`, 422],
      ['/tickets', `{${report},"reporter":{"id":"${reporter}"}}`, 422],
      [`/parties/${reporter}/erasure`, '{"reason":"x","limits":[]}', 422],
      [`/parties/${reporter}/export`, '{"reason":"x","actor":{"id":"z"}}', 422],
      [`/parties/${reporter}/export`, '{"reason":"=1+1"}', 422],
      ['/cooperative-facts', JSON.stringify({ ...said, verdict: {}, state: 'standing' }), 422],
      [`/tickets/${id}/field-links`, '{"to":"Budi Santoso","task":"x"}', 422],
      [`/tickets/${id}/field-links/01/withdrawal`, '{}', 404],
    ] as const)
      expect([path, body.slice(0, 90), await raw(path, body)]).toEqual([
        path,
        body.slice(0, 90),
        status,
      ]);
  });

  it('begins no cell of a list as a formula does', async () => {
    const desk = await smallDesk();
    const call = asking(desk, await desk.tokenFor(['supervisor']));
    const named = { ...cooperative, name: '-1+1' };
    await opened(desk, { subject: '=1+1', reporter: { name: '@SUM(1)' }, cooperative: named });
    await call('POST', '/cooperative-facts', { ...said, cooperative: named });
    for (const path of ['/exports/tickets.csv', '/exports/cooperative-facts.csv']) {
      const { body, response } = await call('GET', path);
      expect([path, body]).toEqual([path, expect.stringContaining("'-1+1")]);
      expect([path, body]).toEqual([path, expect.not.stringMatching(/[,\n][=+@-]/)]);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
    }
  });
});

describe('a page of tracking', () => {
  it('lets nobody act with the pass of another ticket, and says of none whether there is one', async () => {
    const desk = await smallDesk({ limits: { address: 1_000_000 } });
    const stage = stageOf(desk.aduan);
    const [own, other] = [await stage.fresh(), await stage.fresh()];
    const track = await ask(desk.api, 'POST', '/tracking', {
      body: { number: own.number, pin: own.pin },
    });
    const { pass } = track.body.ticket;
    const later = pass.replace(/^\d+/, '99999999999999');
    const answers = new Set<string>();
    for (const action of ['joining', 'leaving', 'message'])
      for (const [at, said] of [
        [other.number, pass],
        [own.number, later],
        [own.number, own.pin],
        ['ADU-2026-999999-1', pass],
        [other.number, '99999999999999.'],
      ]) {
        const words = action === 'message' ? { key: 'k', text: 'Hari Senin.' } : {};
        const body = { number: at, pass: said, ...words };
        const { body: answer, status } = await ask(desk.api, 'POST', `/tracking/${action}`, {
          body,
        });
        answers.add(`${status} ${JSON.stringify(answer)}`);
      }
    expect([...answers]).toEqual(['200 {"found":false,"reason":"no-match"}']);
  });

  it('counts what comes from one place together, whatever it says of where it comes from', async () => {
    const desk = await smallDesk({ limits: { address: 2 } });
    const statuses = [];
    for (const from of ['1.1.1.1', '2.2.2.2', '3.3.3.3']) {
      const headers = { 'X-Forwarded-For': from, Forwarded: `for=${from}`, 'X-Real-IP': from };
      const body = { number: 'ADU-2026-000001-5', pass: 'x' };
      const sent = { body, headers };
      statuses.push((await ask(desk.api, 'POST', '/tracking/joining', sent)).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('a citizen who is signed in', () => {
  it('does nothing with the ticket of another one, and nothing that is for officers', async () => {
    const who: { principal: Principal | null } = { principal: null };
    const desk = await smallDesk({ actor: () => who.principal });
    const stage = stageOf(desk.aduan);
    who.principal = citizenPrincipal((await opened(desk)).reporter);
    for (const [path, methods] of Object.entries(desk.api.document.paths)) {
      for (const [method, { operationId: name, security }] of Object.entries(methods)) {
        if (security.length === 0 || !path.includes('{')) continue;
        const { body, path: at, query = '' } = (await examples[name]?.(stage)) ?? { path };
        const sent = method === 'post' ? { body: body ?? {} } : {};
        const { status } = await ask(desk.api, method.toUpperCase(), at + query, sent);
        expect([name, status]).toEqual([name, expect.toSatisfy((s) => s === 403 || s === 404)]);
      }
    }
  });
});
