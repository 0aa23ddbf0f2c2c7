import { expect, test } from 'vitest';
import { deskSession } from '../../../src/widget/connection/desk-session.js';
import { deviceStorage } from '../../../src/widget/connection/device-storage.js';
import { fakeDisk } from '../fake-disk.js';
import { singleTab } from '../fake-session.js';

/** A desk that knows one valid token at a time. */
function set(options: { readonly forgets?: boolean; readonly sessionStatus?: number } = {}) {
  const disk = fakeDisk();
  const storage = deviceStorage('aduan:/desk', () => disk);
  const calls: string[] = [];
  const desk = { valid: '', issued: 0 };
  const answer = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const token = new Headers(init.headers).get('authorization')?.replace('Bearer ', '');
    if (!url.endsWith('/session')) {
      calls.push(`${url} ${token}`);
      return new Response(null, { status: token === desk.valid ? 200 : 401 });
    }
    const old = JSON.parse(String(init.body)).token;
    calls.push(`session ${old ?? 'new'}`);
    if (options.sessionStatus) return new Response(null, { status: options.sessionStatus });
    if (old && options.forgets) return new Response(null, { status: 401 });
    desk.issued += 1;
    desk.valid = `t${desk.issued}`;
    const session = old ? 'same' : 'fresh';
    return Response.json({ token: desk.valid, session, expiresAt: 0 });
  };
  const session = deskSession({
    endpoint: '/desk',
    storage,
    bridge: singleTab(),
    fetch: (input, init) => answer(String(input), init),
  });
  return { session, storage, desk, calls };
}

test('opens a session with the first request, not before', async () => {
  const { session, calls } = set();
  expect(session.current()).toBeNull();
  expect((await session.request('/messages')).status).toBe(200);
  expect(session.current()).toBe('fresh');
  expect(calls).toEqual(['session new', '/desk/messages t1']);
});

test('keeps the token for the next request', async () => {
  const { session, calls } = set();
  await session.request('/a');
  await session.request('/b');
  expect(calls).toEqual(['session new', '/desk/a t1', '/desk/b t1']);
});

test('renews a refused token and repeats the request once', async () => {
  const { session, desk, calls } = set();
  await session.request('/a');
  desk.valid = 'other';
  expect((await session.request('/b')).status).toBe(200);
  expect(calls.slice(2)).toEqual(['/desk/b t1', 'session t1', '/desk/b t2']);
});

test('takes the token that another tab has renewed meanwhile', async () => {
  const { session, storage, desk, calls } = set();
  await session.request('/a');
  desk.valid = 'from another tab';
  const waiting = session.request('/b');
  storage.write('session', { token: 'from another tab', session: 'fresh', expiresAt: 0 });
  expect((await waiting).status).toBe(200);
  expect(calls.slice(2)).toEqual(['/desk/b t1', '/desk/b from another tab']);
});

test('begins again where the desk no longer knows the old session', async () => {
  const { session, desk, calls } = set({ forgets: true });
  await session.request('/a');
  desk.valid = 'gone';
  expect((await session.request('/b')).status).toBe(200);
  expect(calls.slice(2)).toEqual(['/desk/b t1', 'session t1', 'session new', '/desk/b t2']);
});

test('passes on what the desk says when it opens no session', async () => {
  const { session } = set({ sessionStatus: 429 });
  expect((await session.request('/a')).status).toBe(429);
  expect(session.current()).toBeNull();
});
