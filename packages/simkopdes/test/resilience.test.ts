import { findWithTimeout } from '@aduan/core/directory';
import { buildTicket, fakeClock } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { type SimkopdesOptions, simkopdes } from '../src/index.js';
import { baseUrl, contextOf, helpdesk, sampleServer, token } from './sample-server.js';

const village = { by: 'village', villageCode: '32.01.16.2013' } as const;

/** A directory and its server, with a stopped clock. */
function trial(options: Partial<SimkopdesOptions> = {}) {
  const clock = fakeClock();
  const server = sampleServer(clock.now);
  const directory = simkopdes({ baseUrl, auth: { type: 'bearer', token }, ...options });
  const context = contextOf(server.fetch, { now: clock.now });
  const find = async () => directory.find?.(village, context);
  const failure = () => find().catch((error: unknown) => error);
  return { clock, context, directory, failure, find, server };
}

describe('a server that is not well', () => {
  it('is tried again when it fails once', async () => {
    const { find, server } = trial();
    await find();
    server.misbehave({ failsEvery: 2 });
    expect(await find()).toHaveLength(1);
    expect(server.requests).toHaveLength(3);
  });

  it('is left alone after some failures, then tried by one', async () => {
    const { clock, failure, find, server } = trial({ breaker: { failures: 2, pauseMs: 1_000 } });
    server.misbehave({ down: true });
    await Promise.all([failure(), failure()]);
    const tried = server.requests.length;
    clock.advance(999);
    expect(await failure()).toMatchObject({ class: 'unavailable', retryAfterMs: 1 });
    expect(server.requests).toHaveLength(tried);

    server.misbehave();
    clock.advance(1);
    const outcomes = await Promise.all([find(), failure(), failure()]);
    expect(outcomes.map(Array.isArray)).toEqual([true, false, false]);
    expect(server.requests).toHaveLength(tried + 1);
    expect(await find()).toHaveLength(1);
  });

  it('has its rest from when it failed, not from when it was asked', async () => {
    const { clock, context, directory, server } = trial({
      breaker: { failures: 1, pauseMs: 1_000 },
    });
    server.misbehave({ down: true });
    const slowly: typeof fetch = async (...request) => {
      clock.advance(600);
      return context.fetch(...request);
    };
    const ask = (way: typeof fetch) =>
      directory.find?.(village, { ...context, fetch: way }).catch((error: unknown) => error);
    await ask(slowly);
    expect(await ask(context.fetch)).toMatchObject({ class: 'unavailable', retryAfterMs: 1_000 });
  });

  it('is asked again only when it wants to be', async () => {
    const { clock, failure, find, server } = trial();
    server.misbehave({ retryAfterSeconds: 60 });
    expect(await failure()).toMatchObject({ class: 'rate-limited', retryAfterMs: 60_000 });
    server.misbehave();
    clock.advance(59_999);
    expect(await failure()).toMatchObject({ retryable: true, retryAfterMs: 1 });
    expect(server.requests).toHaveLength(1);
    clock.advance(1);
    expect(await find()).toHaveLength(1);
  });

  it('holds nobody up: a try has its time', async () => {
    const { failure, server } = trial({ timeoutMs: 5 });
    server.misbehave({ slowMs: 600_000 });
    expect(await failure()).toMatchObject({ class: 'unavailable', retryable: true });
  });

  it.each([
    ['encrypted', { encrypted: true }],
    ['unexpected-shape', { changedShape: true }],
    ['unavailable', { down: true }],
    ['rate-limited', { retryAfterSeconds: 60 }],
  ])('leaves a cooperative unverified: %s', async (reason, faults) => {
    const { context, directory, server } = trial();
    server.misbehave(faults);
    expect(await findWithTimeout(directory, village, context)).toEqual({ answered: false, reason });
  });
});

describe('the budget of a desk', () => {
  it('counts every request, also those that are tried again', async () => {
    const { clock, failure, find, server } = trial({ budget: { requests: 3, perMs: 60_000 } });
    server.misbehave({ down: true });
    await failure();
    server.misbehave();
    expect(await failure()).toMatchObject({ class: 'over-budget', retryAfterMs: 60_000 });
    clock.advance(1);
    expect(await failure()).toMatchObject({ class: 'over-budget', retryAfterMs: 59_999 });
    expect(server.requests).toHaveLength(3);
    clock.advance(59_999);
    expect(await find()).toHaveLength(1);
  });

  it('takes no failure of the server back when it is used up', async () => {
    const { clock, failure, server } = trial({
      budget: { requests: 4, perMs: 1_000 },
      breaker: { failures: 2 },
    });
    server.misbehave({ down: true });
    await failure();
    expect(await failure()).toMatchObject({ class: 'over-budget' });
    clock.advance(1_000);
    await failure();
    expect(await failure()).toMatchObject({ class: 'unavailable', retryAfterMs: 30_000 });
  });
});

describe('the address', () => {
  it.each(['', 'http://simkopdes.example/api', 'simkopdes.example'])('is not %s', (address) => {
    const auth = { type: 'bearer', token } as const;
    expect(() => simkopdes({ baseUrl: address, auth })).toThrow(/with https/);
  });

  it('is not one that tells a secret to everybody on the way', () => {
    const tokenUrl = 'http://simkopdes.example/oauth/token';
    const auth = {
      type: 'client-credentials',
      clientId: 'a',
      clientSecret: 'b',
      tokenUrl,
    } as const;
    expect(() => simkopdes({ baseUrl, auth })).toThrow(/with https/);
  });

  it('is not left for another one', async () => {
    const { directory, server } = trial({ helpdesk });
    const modes: string[] = [];
    const watched = contextOf((request) => {
      modes.push(request.redirect);
      return server.fetch(request);
    });
    await directory.find?.(village, watched);
    const ticket = {
      ...buildTicket({ category: 'kdmp.gerai.mutu' }),
      subject: '',
      body: '',
      link: 'https://aduan.example/kasus/1',
    };
    await directory.push?.({ type: 'ticket', key: 'k-1', ticket }, watched);
    expect(modes).toEqual(['error', 'error']);
  });

  it('is the host’s, and so are the ways to find', () => {
    const { directory } = trial({ endpoints: { byNikop: null, list: null } });
    expect(directory.capabilities.findBy).toEqual(['simkopdes-id']);
  });
});
