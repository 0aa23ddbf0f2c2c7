import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan } from '@aduan/core';
import {
  defineCommand,
  definePlugin,
  defineQuery,
  defineTicketCommand,
  type PluginParts,
  type SentFile,
} from '@aduan/core/plugin';
import { memoryStore } from '@aduan/store-memory';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createApi } from '../src/index.js';
import { ask, smallDesk, supervisor } from './small-desk.js';

let desk: Awaited<ReturnType<typeof smallDesk>>;
let token: string;
let id: string;

beforeEach(async () => {
  desk = await smallDesk();
  token = await desk.tokenFor(['supervisor']);
  const report = { body: 'Gerai tutup', channel: 'portal', reporter: { name: 'Ana' } };
  id = (await desk.aduan.tickets.open(report, { actor: supervisor })).ticket.id;
});

const call = (method: 'GET' | 'POST', path: string, body?: unknown, headers = {}) =>
  ask(desk.api, method, path, { token, headers, ...(method === 'POST' && { body: body ?? {} }) });

describe('a command of a plugin on a case', () => {
  const plan = (body: unknown, headers = {}) =>
    call('POST', `/tickets/${id}/visits`, body, headers);

  it('answers with the case and its version, and is done once for a key', async () => {
    const body = { day: 'friday', text: 'Bawa kunci.' };
    const once = { 'Idempotency-Key': 'one' };
    const first = await plan(body, once);
    expect(first).toMatchObject({
      status: 200,
      body: { ticket: { id, plugins: { visits: { days: ['friday'] } } } },
    });
    expect(first.response.headers.get('ETag')).toBe(`"${first.body.ticket.version}"`);
    expect((await plan(body, once)).body).toEqual(first.body);
    const late = await plan(body, { 'If-Match': '"1"' });
    expect(late).toMatchObject({ status: 412, body: { code: 'store-conflict' } });
    expect(late.body.current.id).toBe(id);
    const keyless = await plan(body, { 'Idempotency-Key': '' });
    expect(keyless).toMatchObject({ status: 400, body: { code: 'idempotency-key-missing' } });
  });

  it('takes what its schema says, and no other field', async () => {
    const wrong = await plan({ day: 'sunday', text: ' ', by: 'me' });
    expect(wrong.status).toBe(422);
    const fields = wrong.body.issues.map(({ path }: { path: string[] }) => path.join('.'));
    expect(fields).toEqual(['day', 'text', '']);
  });

  it('is done by its citizen with the pass of the tracking page', async () => {
    const { ticket } = await desk.aduan.tickets.get(id, { actor: supervisor });
    const opened = await desk.aduan.tickets.open(
      { body: 'Simpanan', channel: 'portal', reporter: { name: 'Budi' } },
      { actor: supervisor },
    );
    const { number } = opened.ticket;
    const page = await ask(desk.api, 'POST', '/tracking', { body: { number, pin: opened.pin } });
    const { pass } = page.body.ticket;
    const asked = (body: object) => ask(desk.api, 'POST', '/tracking/visit', { body });
    expect((await asked({ number, pass, day: 'friday' })).body).toMatchObject({ found: true });
    expect((await asked({ number: ticket.number, pass })).body).toMatchObject({ found: false });
    expect((await asked({ number, pass, day: 'sunday' })).status).toBe(422);
    const { visitsOf } = desk.aduan.plugins.visits;
    expect(await visitsOf(opened.ticket.id, {}, { actor: supervisor })).toEqual({
      days: ['friday'],
    });
    expect(await visitsOf(id, {}, { actor: supervisor })).toEqual({ days: [] });
  });

  it('finds nothing by a name in its path that cannot be one', async () => {
    const asked = await call('POST', `/tickets/${id}/visits/asked/sunday`);
    expect(asked).toMatchObject({ status: 404, body: { code: 'visits-not-found' } });
  });
});

describe('a question to a plugin', () => {
  it('reads numbers, truth values and lists from its address', async () => {
    for (const day of ['monday', 'friday', 'monday'])
      await call('POST', `/tickets/${id}/visits`, { day, text: 'x' });
    const days = async (query: string) =>
      (await call('GET', `/tickets/${id}/visits${query}`)).body.days;
    expect(await days('')).toEqual(['monday', 'friday', 'monday']);
    expect(await days('?days=friday')).toEqual(['friday']);
    expect(await days('?days=friday,monday&limit=2&latest=true')).toEqual(['monday', 'friday']);
    for (const query of ['?limit=0', '?limit=two', '?days=sunday', '?latest=yes', '?by=me']) {
      const { body, status } = await call('GET', `/tickets/${id}/visits${query}`);
      expect([query, status, body.code]).toEqual([query, 422, 'input-invalid']);
    }
  });

  it('answers instants with the offset of the office, and the version of what it shows', async () => {
    const set = await call('POST', '/visits/goals/16', { visits: 5 });
    expect([set.status, set.body.goal.since]).toEqual([201, '2026-04-14T09:00:00.000+07:00']);
    expect(set.response.headers.get('ETag')).toBe('"1"');
    expect((await call('GET', '/visits/goals/16')).body).toEqual(set.body);
    const again = (match: string) =>
      call('POST', '/visits/goals/16', { visits: 6 }, { 'If-Match': match });
    expect((await again('"9"')).body).toMatchObject({
      code: 'store-conflict',
      current: { version: 1, visits: 5 },
    });
    expect((await again('"1"')).status).toBe(201);
    expect((await call('GET', '/visits/goals/99')).status).toBe(404);
  });

  it('heeds the version also where a change needs no key, and refuses one where there is none', async () => {
    await call('POST', '/visits/goals/16', { visits: 5 });
    const headers = (match: string) => ({ 'Idempotency-Key': '', 'If-Match': match });
    const drop = (match: string) => call('POST', '/visits/goals/16/removal', {}, headers(match));
    expect(await drop('"9"')).toMatchObject({ status: 412, body: { code: 'store-conflict' } });
    expect((await drop('"1"')).status).toBe(204);
    const asked = await call('POST', '/visits/suggestions', { name: 'Ana' }, headers('"1"'));
    expect([asked.status, asked.body.issues[0].path]).toEqual([422, ['If-Match']]);
  });

  it('has the status and the title of its errors', async () => {
    const { body, status } = await call('POST', '/visits/goals/16', { visits: 60 });
    expect([status, body.code, body.title]).toEqual([409, 'visits-too-many', 'Too many visits']);
    expect(desk.api.document.info.description).toContain('| visits-too-many | 409 | Too many');
  });
});

describe('a handler of a plugin', () => {
  it('knows who asks, and that the server stops', async () => {
    expect((await call('GET', '/visits/list.txt')).body).toBe('0 goals');
    const stopped = await smallDesk({ closing: AbortSignal.abort() });
    const asked = await ask(stopped.api, 'GET', '/visits/list.txt', {
      token: await stopped.tokenFor(['supervisor']),
    });
    expect(asked.body).toBe('closed');
    const heard = await desk.api.fetch(
      new Request('http://desk.example/api/v1/visits/heard', { method: 'POST', body: '12345' }),
    );
    expect(await heard.text()).toBe('true 5');
  });
});

it('the document has operations of plugins with their limits, scopes and calls', () => {
  const { document } = desk.api;
  const plan = document.paths['/tickets/{id}/visits']?.post;
  expect(plan).toMatchObject({
    operationId: 'planVisit',
    'x-aduan-call': 'visits:planVisit',
    security: [{ key: ['tickets:write'] }],
  });
  expect(plan?.requestBody?.content['application/json']?.schema).toMatchObject({
    additionalProperties: false,
    properties: { text: { minLength: 1, maxLength: 500 }, day: { enum: ['monday', 'friday'] } },
  });
  const question = document.paths['/visits/suggestions']?.post?.requestBody?.content;
  expect(question?.['application/json']?.schema).toEqual({
    $ref: '#/components/schemas/DayQuestion',
  });
  const parameters = document.paths['/tickets/{id}/visits']?.get?.parameters;
  expect(parameters).toMatchObject([
    { name: 'id', in: 'path', schema: { format: 'uuid' } },
    { name: 'days', in: 'query', explode: false, schema: { type: 'array', maxItems: 2 } },
    { name: 'limit', required: false, schema: { type: 'integer', maximum: 10, default: 10 } },
    { name: 'latest', required: false, schema: { type: 'boolean' } },
  ]);
  const goal = document.paths['/visits/goals/{week}'];
  expect(goal?.post?.parameters).toMatchObject([
    { name: 'week', in: 'path', required: true, schema: { type: 'integer', maximum: 53 } },
    { name: 'Idempotency-Key' },
    { name: 'If-Match' },
  ]);
  expect(goal?.get?.security).toEqual([{ key: ['visits:read'] }]);
  expect(document.info.description).toContain(
    '| visits:read | For `suggestDay`, `getGoal`, `printVisits` |',
  );
});

it('an officer whom the host signed in has the scopes of plugins, and a citizen has not', async () => {
  const signedIn = { ...supervisor };
  const { api } = await smallDesk({ actor: () => signedIn });
  expect((await ask(api, 'GET', '/visits/goals/16')).status).toBe(200);
  Object.assign(signedIn, { kind: 'citizen' });
  expect((await ask(api, 'GET', '/visits/goals/16')).body.code).toBe('scope-missing');
});

const input = z.strictObject({ number: z.string() });
const http = (path: string, more = {}) => ({ http: { path, summary: 'x', ...more } });
const run = async () => {};
const decide = () => [];
const permission = 'read';

it.each<[string, string, () => PluginParts]>([
  [
    'two operations have one name',
    '"odd:assign" and "tickets:assign" both have the name "assign"',
    () => ({ commands: { assign: defineCommand({ input, answer: null, run, ...http('a') }) } }),
  ],
  [
    'two operations have one path',
    'both have POST /tickets/{}/notes',
    () => ({
      commands: { jot: defineTicketCommand({ input, permission, decide, ...http('notes') }) },
    }),
  ],
  [
    'a path has a name that no input has',
    'cannot read {week} of its path',
    () => ({ commands: { aim: defineCommand({ input, answer: null, run, ...http('{week}') }) } }),
  ],
  [
    'a question takes no object',
    'takes an object',
    () => ({
      queries: {
        ask: defineQuery({
          input: z.string(),
          answer: input,
          run: async (number) => ({ number }),
          ...http(''),
        }),
      },
    }),
  ],
  [
    'the tracking page cannot tell two numbers apart',
    'cannot be on the tracking page',
    () => ({
      commands: {
        say: defineTicketCommand({
          input,
          permission,
          decide,
          ...http('said', { tracking: { path: 'said', summary: 'x' } }),
        }),
      },
    }),
  ],
])('no API is made where %s', (_, message, setup) => {
  const odd = { ...definePlugin({ id: 'odd', setup: () => ({}) }), setup };
  const parts = { calendar: kemenkopCalendar, policies: [], channels: {} };
  const aduan = createAduan({ store: memoryStore(), ...parts, plugins: [odd] });
  expect(() => createApi({ aduan })).toThrow(message);
});

it('files come with a command that takes them, and are sent as an answer that is one', async () => {
  const keep = defineCommand({
    input: z.strictObject({ note: z.string(), blob: z.string().optional() }),
    answer: z.object({ kept: z.array(z.string()) }),
    http: {
      ...{ path: '', summary: 'Keep scans', takesFiles: true },
      input: z.strictObject({ note: z.string() }),
    },
    run: async (_, { files = [] }) => ({ kept: files.map(({ name = '' }) => name) }),
  });
  const page = defineQuery({
    input: z.strictObject({}),
    answer: z.custom<SentFile>(),
    http: { path: 'page', summary: 'A page', file: { mime: '*/*', shows: 'A page.' } },
    run: async () => {
      const body = new Blob(['<b>Halo</b>']).stream();
      return { body, bytes: 11, mime: 'text/html', name: 'halo.html' };
    },
  });
  const scans = definePlugin({
    id: 'scans',
    setup: () => ({ commands: { keep }, queries: { page } }),
  });
  const parts = { store: memoryStore(), calendar: kemenkopCalendar, policies: [], channels: {} };
  const aduan = createAduan({ ...parts, plugins: [scans] });
  const api = createApi({ aduan, actor: () => supervisor });
  const send = async (note: object) => {
    const body = new FormData();
    body.append('ticket', JSON.stringify(note));
    body.append('file', new File(['%PDF'], 'hal-1.pdf'));
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const url = 'http://desk.example/api/v1/scans';
    return api.fetch(new Request(url, { method: 'POST', body, headers }));
  };
  expect(await (await send({ note: 'Surat' })).json()).toEqual({ kept: ['hal-1.pdf'] });
  expect((await send({ note: 'Surat', blob: 'of-another-case' })).status).toBe(422);
  const response = await api.fetch(new Request('http://desk.example/api/v1/scans/page'));
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html',
    'content-length': '11',
    'content-disposition': expect.stringContaining('attachment; filename="halo.html"'),
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(await response.text()).toBe('<b>Halo</b>');
});
