import { ChannelError } from '@aduan/core';
import { HttpResponse, http } from 'msw/http';
import { describe, expect, it } from 'vitest';
import { type ChannelErrorOptions, createHttp, toChannelError } from '../src/index.js';
import { context, provider, url } from './provider.js';

const server = provider();

async function failure(
  method: 'get' | 'post',
  answer: () => Response | Promise<Response>,
  options?: ChannelErrorOptions,
): Promise<ChannelError> {
  server.use(http[method](url, answer));
  const client = createHttp(context(), { timeoutMs: 50 }).extend({ retry: 0 });
  const token = 'bot-token-in-the-address';
  const request = client(`${url}?token=${token}`, {
    method,
    ...(method === 'post' ? { json: { text: 'rahasia warga' } } : {}),
  });
  const thrown = await request.json().then(
    () => {
      throw new Error('the request succeeded');
    },
    (error: unknown) => error,
  );
  const error = toChannelError(thrown, options);
  expect(`${error.message}${error.stack}${String(error.cause)}`).not.toContain(token);
  return error;
}

const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    HttpResponse.json({ code: 131047 }, { status: code, headers });

describe('toChannelError', () => {
  it.each([
    [429, 'rate_limited', true],
    [401, 'auth', false],
    [403, 'auth', false],
    [400, 'invalid', false],
    [404, 'invalid', false],
    [408, 'retryable', true],
    [500, 'retryable', true],
    [503, 'retryable', true],
  ])('maps %i to %s', async (code, expected, retryable) => {
    const error = await failure('post', status(code));
    expect(error).toBeInstanceOf(ChannelError);
    const scope = code === 429 ? { scope: 'account' } : {};
    expect(error.info).toEqual({ class: expected, code, ...scope });
    expect(error.retryable).toBe(retryable);
  });

  it('carries how long to wait, from seconds and from dates', async () => {
    const seconds = await failure('post', status(429, { 'retry-after': '30' }));
    expect(seconds.info.retryAfterMs).toBe(30_000);
    const date = 'Sat, 14 Mar 2026 02:00:00 GMT';
    const until = 'Sat, 14 Mar 2026 02:01:30 GMT';
    const dated = await failure('post', status(503, { date, 'retry-after': until }));
    expect(dated.info.retryAfterMs).toBe(90_000);
    const nonsense = await failure('post', status(429, { 'retry-after': 'soon' }));
    expect(nonsense.info).not.toHaveProperty('retryAfterMs');
  });

  it.each([502, 504])('does not know what became of a POST behind a gateway (%i)', async (code) => {
    expect((await failure('post', status(code))).info.outcomeUnknown).toBe(true);
    expect((await failure('get', status(code))).info).not.toHaveProperty('outcomeUnknown');
  });

  it('does not know what became of a POST that was cut off or not answered', async () => {
    const cut = await failure('post', () => HttpResponse.error());
    expect(cut.info).toMatchObject({ class: 'retryable', outcomeUnknown: true });
    const hang = () => new Promise<never>(() => {});
    const slow = await failure('post', hang);
    expect(slow.info).toEqual({ class: 'retryable', code: 'timeout', outcomeUnknown: true });
    expect((await failure('get', hang)).info).toEqual({ class: 'retryable', code: 'timeout' });
  });

  it('knows that a message never left when nobody listens', async () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    const fetchLike: typeof fetch = async () => {
      throw new TypeError('fetch failed', { cause: refused });
    };
    const thrown = await createHttp({ ...context(), fetch: fetchLike })
      .post(url)
      .catch((error: unknown) => error);
    expect(toChannelError(thrown).info).toEqual({ class: 'retryable', code: 'ECONNREFUSED' });
  });

  it('lets the adapter read the codes of its provider', async () => {
    const classify: ChannelErrorOptions['classify'] = ({ status: code, data }) =>
      code === 400 && JSON.stringify(data) === '{"code":131047}'
        ? { class: 'window_closed' }
        : null;
    expect((await failure('post', status(400), { classify })).info.class).toBe('window_closed');
    expect((await failure('post', status(401), { classify })).info.class).toBe('auth');
  });

  it('does not know what a success means that cannot be read', async () => {
    const error = await failure('post', () => new HttpResponse('<html>', { status: 200 }));
    expect(error.info).toMatchObject({ class: 'unknown', outcomeUnknown: true });
  });

  it('can be asked about anything', () => {
    const own = new ChannelError({ class: 'blocked' }, 'blocked');
    expect(toChannelError(own)).toBe(own);
    expect(toChannelError('text').info.class).toBe('unknown');
    const aborted = new DOMException('gone', 'AbortError');
    expect(toChannelError(aborted).info).toMatchObject({
      class: 'retryable',
      outcomeUnknown: true,
    });
  });
});
