import { describe, expect, expectTypeOf, it } from 'vitest';
import { type components, createClient, ProblemError } from '../src/index.js';
import { servedDesk } from './served-desk.js';

const baseUrl = 'http://desk.example/api/v1';
const report = { body: 'Gerai selalu tutup', channel: 'portal' } as const;

type Sent = (request: Request) => Promise<Response>;

/** A client that reaches the desk over a line on which something may happen. */
async function connected(line: (send: Sent) => Sent = (send) => send) {
  const { aduan, api, token } = await servedDesk();
  const send = line((request) => api.fetch(request));
  const fetch = (input: string | URL | Request, init?: RequestInit) =>
    send(new Request(input, init));
  return { aduan, token, desk: createClient({ baseUrl, key: token, fetch }) };
}

describe('a client', () => {
  it('opens a ticket, reads it and lists it, with types from the document', async () => {
    const { desk } = await connected();
    const { pin, ticket } = await desk.post('/tickets', { body: report });
    expectTypeOf(pin).toEqualTypeOf<string>();
    expectTypeOf(ticket).toEqualTypeOf<components['schemas']['Ticket']>();
    const read = await desk.get('/tickets/{id}', { path: { id: ticket.id } });
    expect([read.ticket.number, read.subject]).toEqual([ticket.number, report.body]);
    const { items, next } = await desk.get('/tickets', { query: { limit: 1, owed: true } });
    expect([items[0]?.ticket.id, next]).toEqual([ticket.id, null]);
    expect(await desk.get('/exports/tickets.csv')).toContain(ticket.number);
    expect(await desk.post('/tickets/{id}/read', { path: { id: ticket.id } })).toBeUndefined();
    // @ts-expect-error a path that needs an id
    await expect(desk.get('/tickets/{id}')).rejects.toMatchObject({ status: 404 });
    // @ts-expect-error a body that needs a channel
    await expect(desk.post('/tickets', { body: { body: 'x' } })).rejects.toMatchObject({
      status: 422,
    });
  });

  it('reads who is signed in, and asks to end a session', async () => {
    const { desk } = await connected();
    const { csrf, officer, ways } = await desk.get('/session');
    expect([officer, csrf, ways]).toEqual([null, null, [{ kind: 'password' }]]);
    await expect(desk.delete('/session')).rejects.toMatchObject({ code: 'https-needed' });
  });

  it('sends files with a new ticket, and reads them again', async () => {
    const { desk } = await connected((send) => {
      let lost = 0;
      return async (request) => {
        const response = await send(request);
        if (request.method === 'GET' || lost++ > 0) return response;
        throw new TypeError('fetch failed');
      };
    });
    const files = [new File(['%PDF-1'], 'bukti.pdf', { type: 'application/pdf' })];
    const { ticket } = await desk.post('/tickets', { body: report, files });
    const [{ blob = '' } = {}, ...others] = ticket.attachments;
    expect(others).toEqual([]);
    const file = await desk.file(ticket.id, blob);
    expect([file.type, await file.text()]).toEqual(['application/pdf', '%PDF-1']);
    await expect(desk.file(ticket.id, 'other')).rejects.toMatchObject({ status: 404 });
    // @ts-expect-error an operation that takes no files
    const noting = desk.post('/tickets/{id}/notes', { path: ticket, body: { text: 'x' }, files });
    await expect(noting).rejects.toMatchObject({ status: 415 });
  });

  it('opens one ticket, also when nobody knows whether the request arrived', async () => {
    let lost = 0;
    const { desk } = await connected((send) => async (request) => {
      const response = await send(request);
      if (request.method === 'GET' || lost++ > 0) return response;
      throw new TypeError('fetch failed');
    });
    const { ticket } = await desk.post('/tickets', { body: report });
    expect(lost).toBe(2);
    const { items } = await desk.get('/tickets');
    expect(items.map((item) => item.ticket.id)).toEqual([ticket.id]);
  });

  it('changes what was read or nothing, and says what stands there now', async () => {
    const { desk } = await connected();
    const { ticket } = await desk.post('/tickets', { body: report });
    const note = { path: { id: ticket.id }, body: { text: 'dibaca' }, version: ticket.version };
    const { ticket: noted } = await desk.post('/tickets/{id}/notes', note);
    const refused = await desk.post('/tickets/{id}/notes', note).catch((reason) => reason);
    expect(ProblemError.isInstance(refused)).toBe(true);
    expect(refused).toMatchObject({
      status: 412,
      code: 'store-conflict',
      problem: { expected: ticket.version, actual: noted.version, current: { id: ticket.id } },
    });
  });

  it('says no more of an answer that is none of the API than its status', async () => {
    const { desk } = await connected(() => async () => new Response('Not Found', { status: 404 }));
    const refused = await desk.get('/me').catch((reason) => reason);
    const detail = 'The answer had the status 404.';
    expect(refused.problem).toEqual({ status: 404, code: 'unknown', title: '', detail });
  });

  it('asks by a session of the host, with the headers that this has at the time', async () => {
    const { aduan, api } = await servedDesk();
    const token = { current: 'a' };
    const sent: [string | null, string | null, boolean][] = [];
    const times: number[] = [];
    const desk = createClient({
      baseUrl,
      headers: () => ({ 'X-Token': token.current }),
      keepalive: true,
      onServerTime: (at) => times.push(at),
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const { headers, keepalive } = request;
        sent.push([headers.get('X-Token'), headers.get('Authorization'), keepalive]);
        return api.fetch(request);
      },
    });
    const refused = { code: 'not-signed-in' };
    await expect(desk.get('/me')).rejects.toMatchObject(refused);
    token.current = 'b';
    await expect(desk.post('/tickets', { body: report })).rejects.toMatchObject(refused);
    const files = [new File(['x'], 'x.txt')];
    await expect(desk.post('/tickets', { body: report, files })).rejects.toMatchObject(refused);
    expect(sent).toEqual([
      ['a', null, false],
      ['b', null, true],
      ['b', null, false],
    ]);
    expect(times).toHaveLength(3);
    for (const at of times) expect(Math.abs(at - Date.now())).toBeLessThan(60_000);
    await aduan.close();
  });

  it('tries a line that breaks as often as it is told', async () => {
    let tried = 0;
    const fetch = async () => {
      tried++;
      throw new TypeError('fetch failed');
    };
    await expect(createClient({ baseUrl, fetch, retries: 0 }).get('/me')).rejects.toThrow();
    expect(tried).toBe(1);
  });

  it('has the address of what a link leads to', () => {
    const desk = createClient({ baseUrl: '/api/v1' });
    const path = { id: '6f1', blob: 'a/b' };
    expect(desk.url('/tickets/{id}/files/{blob}', { path })).toBe(
      '/api/v1/tickets/6f1/files/a%2Fb',
    );
    const query = { locale: 'en', category: 'a&b' } as const;
    expect(desk.url('/exports/tickets.csv', { query })).toBe(
      '/api/v1/exports/tickets.csv?locale=en&category=a%26b',
    );
    // @ts-expect-error a change has no address of its own
    desk.url('/tickets/{id}/notes', { path });
  });

  it('never tells its key in an error', async () => {
    const { desk, token } = await connected();
    const id = crypto.randomUUID();
    const refused = await desk.get('/tickets/{id}', { path: { id } }).catch((reason) => reason);
    const { inspect } = await import('node:util');
    expect(inspect(refused, { depth: 9, showHidden: true })).not.toContain(token);
  });
});

describe('the events of a desk', () => {
  it('are followed over a line that breaks, each once', async () => {
    let lines = 0;
    const { desk } = await connected((send) => async (request) => {
      const response = await send(request);
      if (!request.url.endsWith('/events')) return response;
      lines++;
      return lines === 1 ? broken(response) : response;
    });
    const over = new AbortController();
    const heard: string[] = [];
    const following = (async () => {
      for await (const event of desk.events({ signal: over.signal, pauseMs: 1, from: '1' })) {
        if (event.type === 'change') heard.push(`${event.change.type} ${event.change.ticket.id}`);
        if (heard.length === 3) over.abort();
      }
    })();
    const { ticket } = await desk.post('/tickets', { body: report });
    await expect.poll(() => lines).toBe(2);
    await desk.post('/tickets/{id}/notes', { path: { id: ticket.id }, body: { text: 'x' } });
    await following;
    expect(heard).toEqual(
      ['ticket.opened', 'obligation.owed', 'note.added'].map((type) => `${type} ${ticket.id}`),
    );
  });

  it('are followed over a server that is away for longer than a request is tried again', async () => {
    let asked = 0;
    const { desk } = await connected((send) => async (request) => {
      if (!request.url.endsWith('/events') || ++asked > 5) return send(request);
      return new Response('starting', { status: 503, headers: { 'Retry-After': '0' } });
    });
    const events = desk.events({ pauseMs: 1, from: '1' });
    const heard = events.next();
    await desk.post('/tickets', { body: report });
    expect(await heard).toMatchObject({ value: { change: { type: 'ticket.opened' } } });
    await events.return();
  });

  it.each([
    ['cannot be made', () => Promise.reject(new TypeError('fetch failed'))],
    ['has just ended', () => Promise.resolve(new Response(''))],
  ])('end at once when the signal aborts while the line %s', async (_, line) => {
    const over = new AbortController();
    const { desk } = await connected(() => () => {
      setTimeout(() => over.abort());
      return line();
    });
    const asked = desk.events({ signal: over.signal, pauseMs: 2_000_000 }).next();
    expect(await asked).toMatchObject({ done: true });
  });

  it('are told beside signals, and whether the line is there', async () => {
    let lines = 0;
    const { aduan, desk } = await connected((send) => async (request) => {
      const response = await send(request);
      return request.url.endsWith('/events') && ++lines === 1 ? broken(response) : response;
    });
    const told: boolean[] = [];
    const onConnection = (isThere: boolean) => told.push(isThere);
    const events = desk.events({ pauseMs: 1, onConnection });
    const heard = events.next();
    await expect.poll(() => told).toEqual([true, false, true]);
    aduan.plugins['change-feed'].tell({ name: 'organization:changed' });
    const value = { type: 'signal', name: 'organization:changed' };
    expect(await heard).toEqual({ done: false, value });
    await events.return();
  });

  it('are refused to a key that may not hear them', async () => {
    const { api } = await servedDesk();
    const fetch = (input: string | URL | Request, init?: RequestInit) =>
      api.fetch(new Request(input, init));
    const desk = createClient({ baseUrl, key: 'aduan_1_x', fetch });
    await expect(desk.events().next()).rejects.toMatchObject({ code: 'not-signed-in' });
  });
});

/** What a line brings that breaks after its first piece. */
function broken(response: Response): Response {
  const reader = response.body?.getReader();
  const body = new ReadableStream({
    async start(controller) {
      const first = await reader?.read();
      if (first?.value) controller.enqueue(first.value);
      await reader?.cancel();
      setTimeout(() => controller.error(new TypeError('terminated')), 20);
    },
  });
  return new Response(body, response);
}
