import { HttpResponse, http } from 'msw/http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHttp } from '../src/index.js';
import { context, provider, url } from './provider.js';

const server = provider();
const client = () => createHttp(context(), { baseUrl: 'https://provider.example/v1' });

/** Answers these statuses one after the other, and counts. */
function answers(method: 'get' | 'post' | 'put', ...responses: (() => Response)[]) {
  const calls: Request[] = [];
  server.use(
    http[method](url, ({ request }) => {
      calls.push(request);
      return responses[Math.min(calls.length, responses.length) - 1]?.() ?? HttpResponse.error();
    }),
  );
  return calls;
}

const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new HttpResponse(null, { status: code, headers });
const good = () => HttpResponse.json({ id: 'm1' });

/** Moves the time on until so many requests came, however slow the machine is. */
const requests = (calls: readonly Request[], count: number) =>
  vi.waitFor(() => expect(calls).toHaveLength(count), { timeout: 30_000 });

describe('createHttp', { timeout: 60_000 }, () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tries a read again twice after trouble at the provider', async () => {
    const calls = answers('get', status(503), status(500), good);
    const answer = client().get('messages').json();
    await requests(calls, 3);
    expect(await answer).toEqual({ id: 'm1' });
  });

  it('gives up after the second repetition', async () => {
    const calls = answers('get', status(502));
    const answer = expect(client().get('messages')).rejects.toMatchObject({ name: 'HTTPError' });
    await requests(calls, 3);
    await answer;
  });

  it('never repeats a POST by itself', async () => {
    const calls = answers('post', status(503), good);
    await expect(client().post('messages', { json: {} })).rejects.toThrow('503');
    expect(calls).toHaveLength(1);
  });

  it('does not repeat what was refused for good', async () => {
    const calls = answers('get', status(404), good);
    await expect(client().get('messages')).rejects.toThrow('404');
    expect(calls).toHaveLength(1);
  });

  it('waits as long as the provider asks, and not less', async () => {
    const calls = answers('get', status(429, { 'retry-after': '7' }), good);
    const timer = vi.spyOn(globalThis, 'setTimeout');
    const answer = client().get('messages').json();
    await vi.waitFor(() => expect(timer).toHaveBeenCalledWith(expect.any(Function), 7_000));
    // Given back while the clock still stands, or it would give a standing clock back later.
    timer.mockRestore();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await answer).toEqual({ id: 'm1' });
  });

  it('leaves a longer wait to the core', async () => {
    const calls = answers('get', status(429, { 'retry-after': '11' }), good);
    await expect(client().get('messages')).rejects.toThrow('429');
    expect(calls).toHaveLength(1);
  });

  it('sends headers and body through the fetch of the context', async () => {
    const calls = answers('post', good);
    const fetchLike = vi.fn(globalThis.fetch);
    const headers = { authorization: 'Bearer t' };
    const options = { baseUrl: 'https://provider.example/v1', headers };
    await createHttp({ ...context(), fetch: fetchLike }, options).post('messages', {
      json: { text: 'halo' },
    });
    expect(fetchLike).toHaveBeenCalledOnce();
    expect(calls[0]?.headers.get('authorization')).toBe('Bearer t');
    expect(await calls[0]?.json()).toEqual({ text: 'halo' });
  });

  it('ends with the signal of the context', async () => {
    answers('get', good);
    const http = createHttp(context(AbortSignal.abort()));
    await expect(http.get(url)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
