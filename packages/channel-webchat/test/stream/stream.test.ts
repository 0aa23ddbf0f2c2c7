import { fakeCitizenAccess, fakeNow } from '@aduan/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bearer, browser, messageBody } from '../browser.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

async function visit(options: Parameters<typeof browser>[0] = {}) {
  const desk = fakeCitizenAccess();
  const aborted = new AbortController();
  const visitor = browser(options, { citizen: desk, signal: aborted.signal });
  const { token } = await visitor.signIn();
  const sent = await visitor.deliver(
    visitor.request('POST', '/messages', { headers: bearer(token), body: messageBody() }),
  );
  const conversation = sent.events[0]?.conversation ?? '';
  const write = (id: string, text = id) =>
    desk.write('web', conversation, { id, direction: 'out', text });
  const open = (headers: Record<string, string> = {}, signal?: AbortSignal) =>
    visitor.answer(
      visitor.request('GET', '/stream', {
        headers: bearer(token, headers),
        ...(signal ? { signal } : {}),
      }),
    );
  return { ...visitor, desk, token, conversation, write, open, closeDesk: () => aborted.abort() };
}

/** Reads a stream piece by piece, as text. */
function readerOf(response: Response) {
  const reader = response.body?.getReader();
  if (!reader) throw new Error('no body');
  return {
    async next(): Promise<string | null> {
      const { done, value } = await reader.read();
      return done ? null : new TextDecoder().decode(value);
    },
    cancel: () => reader.cancel(),
  };
}

describe('GET /stream', () => {
  it('sends what is there, then what comes, each with its revision as id', async () => {
    const { write, open, desk } = await visit();
    write('m1');
    const response = await open();
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const stream = readerOf(response);
    expect(await stream.next()).toBe(': open\n\n');
    const first = await stream.next();
    expect(first).toMatch(/^event: entry\nid: 1\ndata: \{.*"id":"m1".*\}\n\n$/);
    const waiting = stream.next();
    write('m2');
    expect(await waiting).toContain('id: 2\n');
    await stream.cancel();
    expect(desk.watchers).toBe(0);
  });

  it('resumes after Last-Event-ID without a gap and without a repetition', async () => {
    const { write, open } = await visit();
    for (const id of ['m1', 'm2', 'm3']) write(id);
    const stream = readerOf(await open({ 'last-event-id': '2' }));
    await stream.next();
    expect(await stream.next()).toContain('"id":"m3"');
    await stream.cancel();
  });

  it('loses nothing that is written while the client is slow to take', async () => {
    const { write, open } = await visit();
    const stream = readerOf(await open());
    await stream.next();
    for (let n = 1; n <= 50; n += 1) write(`m${n}`);
    let text = '';
    for (let n = 1; n <= 50; n += 1) text += await stream.next();
    expect([...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
    await stream.cancel();
  });

  it('lets go of the desk when the client leaves with entries still to come', async () => {
    const { write, open, desk } = await visit();
    for (let n = 1; n <= 5; n += 1) write(`m${n}`);
    const stream = readerOf(await open());
    await stream.next();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.watchers).toBe(1);
    await stream.cancel();
    expect(desk.watchers).toBe(0);
  });

  it('asks the store every 2 seconds as well, for what other processes wrote', async () => {
    const { open, desk, conversation } = await visit();
    const transcript = vi.spyOn(desk, 'transcript');
    const stream = readerOf(await open());
    await stream.next();
    const waiting = stream.next();
    await vi.advanceTimersByTimeAsync(0);
    transcript.mockResolvedValueOnce([
      {
        revision: 7,
        id: 'elsewhere',
        direction: 'out',
        at: fakeNow,
        text: 'halo',
        media: [],
        status: 'sent',
        author: { kind: 'officer', name: 'Petugas Satu', role: 'Petugas' },
      },
    ]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await waiting).toContain('id: 7\n');
    expect(transcript).toHaveBeenLastCalledWith('web', conversation, 7);
    await stream.cancel();
  });

  it('keeps a silent connection alive, and ends it after five minutes', async () => {
    const { open, desk } = await visit();
    const stream = readerOf(await open());
    await stream.next();
    const waiting = stream.next();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await waiting).toBe(': still here\n\n');
    let last: string | null = '';
    const rest = (async () => {
      while (last !== null) last = await stream.next();
    })();
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    await rest;
    expect(last).toBeNull();
    expect(desk.watchers).toBe(0);
  });

  it('ends with the token', async () => {
    const { open } = await visit({ limits: { tokenMs: 10_000 } });
    const stream = readerOf(await open());
    await stream.next();
    const waiting = stream.next();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await waiting).toBeNull();
  });

  it.each(['the client', 'the desk'])('ends when %s goes', async (who) => {
    const { open, desk, closeDesk } = await visit();
    const client = new AbortController();
    const stream = readerOf(await open({}, client.signal));
    await stream.next();
    const waiting = stream.next();
    if (who === 'the client') client.abort();
    else closeDesk();
    expect(await waiting).toBeNull();
    expect(desk.watchers).toBe(0);
  });

  it('ends when the store fails, so that the client comes back', async () => {
    const { open, desk } = await visit();
    const stream = readerOf(await open());
    await stream.next();
    vi.spyOn(desk, 'transcript').mockRejectedValue(new Error('store is gone'));
    const waiting = expect(stream.next()).rejects.toThrow('store is gone');
    await vi.advanceTimersByTimeAsync(2_000);
    await waiting;
    expect(desk.watchers).toBe(0);
  });

  it('lets one session hold four streams, and gives the slot back', async () => {
    const { open } = await visit();
    const streams = [];
    for (let n = 0; n < 4; n += 1) streams.push(readerOf(await open()));
    const refused = await open();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('10');
    await streams.pop()?.cancel();
    streams.push(readerOf(await open()));
    for (const stream of streams) await stream.cancel();
  });

  it('refuses without a token', async () => {
    const { answer, request } = await visit();
    expect((await answer(request('GET', '/stream'))).status).toBe(401);
  });
});

describe('values for the citizen alone', () => {
  const pin = { pin: '4829 1370' };
  async function withSecret() {
    const desk = await visit();
    const { channel, context, conversation } = desk;
    await channel.send(
      {
        to: { account: 'web', ids: [] },
        conversation,
        key: 'm1',
        content: { type: 'text', text: 'PIN: {pin}', secrets: pin },
        lastInboundAt: null,
      },
      context,
    );
    desk.write('m1', 'PIN: ••••••');
    return desk;
  }

  it('come beside the entry, also to a client that saw the entry before, until acknowledged', async () => {
    const { open, answer, request, token, channel, context, conversation } = await withSecret();
    const secretEvent = `event: secret\ndata: ${JSON.stringify({ messageId: 'm1', values: pin })}\n\n`;
    const stream = readerOf(await open());
    await stream.next();
    const entry = await stream.next();
    expect(entry).not.toContain(pin.pin);
    expect(await stream.next()).toBe(secretEvent);
    await stream.cancel();

    const resumed = readerOf(await open({ 'last-event-id': '1' }));
    await resumed.next();
    expect(await resumed.next()).toBe(secretEvent);
    await resumed.cancel();

    const body = JSON.stringify({ messageId: 'm1' });
    const acknowledge = request('POST', '/secrets/acknowledge', { headers: bearer(token), body });
    expect((await answer(acknowledge)).status).toBe(204);
    // A repeated send does not bring them back.
    await channel.send(
      {
        to: { account: 'web', ids: [] },
        conversation,
        key: 'm1',
        content: { type: 'text', text: 'PIN: {pin}', secrets: pin },
        lastInboundAt: null,
      },
      context,
    );
    const after = await answer(request('GET', '/transcript?after=0', { headers: bearer(token) }));
    expect(await after.text()).not.toContain(pin.pin);
  });

  it('leave nothing in the store when an unknown id is acknowledged', async () => {
    const { answer, request, token, context } = await withSecret();
    const write = vi.spyOn(context.kv, 'set');
    const body = JSON.stringify({ messageId: 'invented' });
    const call = request('POST', '/secrets/acknowledge', { headers: bearer(token), body });
    expect((await answer(call)).status).toBe(204);
    expect(write).not.toHaveBeenCalled();
  });

  it('come with the polled transcript, and to nobody else', async () => {
    const { answer, request, token, signIn } = await withSecret();
    const list = async (bearerOf: string) => {
      const call = request('GET', '/transcript?after=1', { headers: bearer(bearerOf) });
      return (await answer(call)).json();
    };
    expect(await list(token)).toEqual({
      entries: [],
      secrets: [{ messageId: 'm1', values: pin }],
    });
    expect(await list((await signIn()).token)).toEqual({ entries: [], secrets: [] });
  });
});
