import type { DirectoryContext } from '@aduan/core/directory';
import { fakeClock } from '@aduan/testkit';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SimkopdesAuth, simkopdes } from '../src/index.js';
import { referenceHandlers } from '../src/reference-server/reference-handlers.js';
import { baseUrl, clientSecret, sampleServer, token } from './sample-server.js';

const clock = fakeClock();
const network = setupServer();
let server = sampleServer(clock.now);

beforeAll(() => network.listen());
beforeEach(() => {
  server = sampleServer(clock.now);
  network.use(...referenceHandlers(server, new URL(baseUrl).origin));
});
afterEach(() => network.resetHandlers());
afterAll(() => network.close());

const context: DirectoryContext = {
  fetch: (input, init) => fetch(input, init),
  now: clock.now,
  signal: new AbortController().signal,
  log() {},
};
const client: SimkopdesAuth = {
  type: 'client-credentials',
  clientId: 'aduan',
  clientSecret,
  tokenUrl: `${baseUrl}/oauth/token`,
};
const village = { by: 'village', villageCode: '32.01.16.2013' } as const;
const tokenRequests = () => server.requests.filter(({ path }) => path.endsWith('/oauth/token'));

describe('a desk proves who it is', () => {
  it.each<[string, SimkopdesAuth]>([
    ['a bearer token', { type: 'bearer', token }],
    ['an API key', { type: 'api-key', key: 'kunci-percobaan' }],
    ['client credentials', client],
    ['headers of its own', { type: 'custom', headers: () => ({ 'x-api-key': 'kunci-percobaan' }) }],
  ])('with %s', async (_, auth) => {
    const matches = await simkopdes({ baseUrl, auth }).find?.(village, context);
    expect(matches).toHaveLength(1);
  });

  it.each<[string, SimkopdesAuth]>([
    ['a wrong token', { type: 'bearer', token: 'salah' }],
    ['a key in another header', { type: 'api-key', key: 'kunci-percobaan', header: 'x-key' }],
    ['a wrong secret', { ...client, clientSecret: 'salah' }],
  ])('and is refused with %s', async (_, auth) => {
    const failure = await simkopdes({ baseUrl, auth })
      .find?.(village, context)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'directory-auth', retryable: false });
  });
});

describe('a token of client credentials', () => {
  it('is fetched once for all who ask at once, and kept until shortly before its end', async () => {
    const directory = simkopdes({ baseUrl, auth: client });
    await Promise.all([1, 2, 3].map(() => directory.find?.(village, context)));
    clock.advance(3_569_000);
    await directory.find?.(village, context);
    expect(tokenRequests()).toHaveLength(1);
    clock.advance(1_000);
    await directory.find?.(village, context);
    expect(tokenRequests()).toHaveLength(2);
  });

  it('is forgotten when it is refused', async () => {
    const directory = simkopdes({ baseUrl, auth: client });
    await directory.find?.(village, context);
    server.revokeTokens();
    await expect(directory.find?.(village, context)).rejects.toMatchObject({ class: 'auth' });
    expect(await directory.find?.(village, context)).toHaveLength(1);
  });
});
