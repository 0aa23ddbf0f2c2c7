import { fakeCitizenAccess, fakeNow } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { conversationOf } from '../../src/session/session-token.js';
import { bearer, browser } from '../browser.js';
import { formVisitor } from '../form/form-visitor.js';
import { largePng, uploadVisitor } from '../upload/upload-visitor.js';

describe('reading a long conversation', () => {
  /** Somebody with a conversation of so many messages; every request comes in the same moment. */
  async function reader(messages: number, options: Parameters<typeof browser>[0] = {}) {
    const desk = fakeCitizenAccess();
    const clock = { now: fakeNow };
    const visitor = browser(options, { citizen: desk, now: () => clock.now });
    const { token, session } = await visitor.signIn();
    const conversation = await conversationOf(session);
    for (let n = 0; n < messages; n += 1) {
      desk.write('web', conversation, { id: `m${n}`, direction: 'out', text: 'Halo' });
    }
    const ask = async (method: string, path: string, body?: string) => {
      const headers = bearer(token);
      const request = visitor.request(method, path, { headers, ...(body && { body }) });
      return visitor.deliver(request);
    };
    /** How often it is answered before it is too much. */
    const answers = async (method: string, path: string, body?: string) => {
      for (let times = 0; times < 300; times += 1) {
        const { response } = await ask(method, path, body);
        if (response.status === 429) return times;
        const reading = response.body?.getReader();
        await reading?.read();
        if (path === '/stream') await reading?.read();
        await reading?.cancel();
      }
      return 300;
    };
    return { ...visitor, ask, answers, clock };
  }

  it.each([
    ['GET', '/transcript?after=100000', undefined],
    ['GET', '/stream', undefined],
    ['GET', '/files/webchat-none', undefined],
  ])('counts as many requests: %s %s', async (method, path, body) => {
    const limits = { requestsPerMinute: 240 };
    expect(await (await reader(40, { limits })).answers(method, path, body)).toBe(240);
    const long = await (await reader(950, { limits })).answers(method, path, body);
    expect(long).toBeGreaterThan(20);
    expect(long).toBeLessThan(30);
  });

  it('counts for the client address as well, and ends with time', async () => {
    const options = {
      limits: { addressRequestsPerMinute: 100 },
      clientAddress: () => '192.0.2.7',
    };
    const { answers, ask, clock } = await reader(950, options);
    expect(await answers('GET', '/transcript')).toBeLessThan(12);
    clock.now += 60_000;
    expect((await ask('GET', '/transcript')).response.status).toBe(200);
  });

  it('counts for marks that it was read, which read it whole', async () => {
    const mark = JSON.stringify({ revision: 0 });
    const limits = { requestsPerMinute: 100, messagesPerMinute: 1_000 };
    expect(await (await reader(40, { limits })).answers('POST', '/read', mark)).toBe(100);
    expect(await (await reader(950, { limits })).answers('POST', '/read', mark)).toBeLessThan(12);
  });
});

describe('an upload in very small pieces', () => {
  it('counts each as a row of the store, so that a day holds few of them', async () => {
    const limits = { uploadBytesPerDay: 400 * 1024, requestsPerMinute: 10_000 };
    const { begin, patch } = await uploadVisitor({ limits });
    const bytes = largePng(1_000);
    const { upload } = (await (await begin(bytes.byteLength)).json()) as { upload: string };
    const statuses: number[] = [];
    for (let at = 0; at < 60 && !statuses.includes(429); at += 1) {
      statuses.push((await patch(upload, at, bytes.slice(at, at + 1))).status);
    }
    expect(statuses.filter((status) => status === 200).length).toBeLessThan(25);
    expect(statuses.at(-1)).toBe(429);
  });

  it('takes one in pieces of the usual size to its end', async () => {
    const { begin, patch } = await uploadVisitor({ limits: { uploadBytesPerDay: 700_000 } });
    const bytes = largePng(600_000);
    const { upload } = (await (await begin(bytes.byteLength)).json()) as { upload: string };
    let last: Response | null = null;
    for (let at = 0; at < bytes.byteLength; at += 256 * 1024) {
      last = await patch(upload, at, bytes.slice(at, at + 256 * 1024));
    }
    expect(await last?.json()).toHaveProperty('media');
  });
});

describe('a form that says nonsense of its length', () => {
  it.each(['x', '-1', '1e400', ''])('counts as the largest: %j', async (length) => {
    const limits = { addressBytesPerHour: 100_000 };
    const { send } = formVisitor({ limits, clientAddress: () => '192.0.2.7' });
    const story = { body: 'Pengurus tidak pernah rapat.' };
    await send(story, { headers: { 'content-length': length } });
    const { response } = await send(story, { headers: { 'content-length': '100001' } });
    expect(response.status).toBe(429);
  });
});
