import { fakeCitizenAccess, fakeNow } from '@aduan/testkit';
import { describe, expect, it, vi } from 'vitest';
import { bearer, browser, messageBody } from '../browser.js';

interface Grant {
  readonly token: string;
  readonly session: string;
}

/** Two devices of one citizen, and the clock between them. */
async function devices(options: Parameters<typeof browser>[0] = {}) {
  const clock = { now: fakeNow };
  const visitor = browser(options, { citizen: fakeCitizenAccess(), now: () => clock.now });
  const { answer, request, signIn } = visitor;
  const { token, session } = await signIn();
  const post = (path: string, init: RequestInit = {}) => answer(request('POST', path, init));
  const makeLink = async (holder = token) => {
    const response = await post('/resume/link', { headers: bearer(holder) });
    return (await response.json()) as { code: string; expiresAt: number };
  };
  const revoke = () => post('/resume/revoke', { headers: bearer(token) });
  const arrive = (code: unknown, headers: Record<string, string> = {}) =>
    post('/resume', { headers, body: JSON.stringify({ code }) });
  return { ...visitor, clock, token, session, post, makeLink, revoke, arrive };
}

describe('a link to another device', () => {
  it('opens the same conversation there, and both can write', async () => {
    const { makeLink, arrive, token, session, deliver, request } = await devices();
    const { code } = await makeLink();
    expect(code).toMatch(/^[0-9a-f]{40}$/);
    const answer = await arrive(code);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const there = (await answer.json()) as Grant & { at: number };
    expect(there).toMatchObject({ session, at: fakeNow });

    const write = (holder: string, id: string) =>
      deliver(request('POST', '/messages', { headers: bearer(holder), body: messageBody({ id }) }));
    const one = await write(token, '019ceb0c-2f00-7000-8000-000000000001');
    const other = await write(there.token, '019ceb0c-2f00-7000-8000-000000000002');
    expect(one.events[0]?.conversation).toBe(other.events[0]?.conversation);
    expect(one.events[0]?.key).not.toBe(other.events[0]?.key);
  });

  it('works once, no matter who comes first', async () => {
    const { makeLink, arrive } = await devices();
    const { code } = await makeLink();
    const answers = await Promise.all([arrive(code), arrive(code), arrive(code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    expect((await arrive(code)).status).toBe(404);
  });

  it('ends after a quarter of an hour', async () => {
    const { makeLink, arrive, clock } = await devices();
    const first = await makeLink();
    expect(first.expiresAt).toBe(fakeNow + 15 * 60_000);
    clock.now = first.expiresAt - 1;
    expect((await arrive(first.code)).status).toBe(200);
    const second = await makeLink();
    clock.now = second.expiresAt;
    expect((await arrive(second.code)).status).toBe(404);
  });

  it('ends when it is withdrawn, and when another one is made', async () => {
    const { makeLink, arrive, revoke } = await devices();
    const first = await makeLink();
    const second = await makeLink();
    expect((await arrive(first.code)).status).toBe(404);
    expect((await revoke()).status).toBe(204);
    expect((await arrive(second.code)).status).toBe(404);
    expect((await revoke()).status).toBe(204);
  });

  it('leaves no second one behind when two are made at once, which nobody could withdraw', async () => {
    const { makeLink, arrive, revoke } = await devices();
    const links = await Promise.all([makeLink(), makeLink(), makeLink()]);
    expect((await revoke()).status).toBe(204);
    for (const { code } of links) expect((await arrive(code)).status).toBe(404);
    const more = await Promise.all([makeLink(), makeLink(), makeLink()]);
    const statuses = [];
    for (const { code } of more) statuses.push((await arrive(code)).status);
    expect(statuses.sort()).toEqual([200, 404, 404]);
  });

  it('is never kept as it is, and a withdrawal of a stranger does not touch it', async () => {
    const { makeLink, arrive, context, signIn, post } = await devices();
    const set = vi.spyOn(context.kv, 'set');
    const { code } = await makeLink();
    expect(JSON.stringify(set.mock.calls)).not.toContain(code);
    const stranger = await signIn();
    await post('/resume/revoke', { headers: bearer(stranger.token) });
    expect((await arrive(code)).status).toBe(200);
    expect(JSON.stringify(context.logEntries)).not.toContain(code);
  });

  it('is made by the holder of a token alone, and asked for from allowed pages alone', async () => {
    const { post, makeLink, arrive } = await devices({ origins: ['https://kopdes.example'] });
    expect((await post('/resume/link')).status).toBe(401);
    const { code } = await makeLink();
    const from = (origin: string) => arrive(code, { origin, 'sec-fetch-site': 'cross-site' });
    expect((await from('https://evil.example')).status).toBe(403);
    expect((await from('https://kopdes.example')).status).toBe(200);
  });

  it.each([undefined, '', 'x'.repeat(40), 'a'.repeat(39), 5, ['a'.repeat(40)]])(
    'refuses %j without asking the store',
    async (code) => {
      const { arrive, context } = await devices();
      const get = vi.spyOn(context.kv, 'get');
      expect((await arrive(code)).status).toBe(400);
      expect(get).not.toHaveBeenCalled();
    },
  );

  it('cannot be tried as often as one likes', async () => {
    const limits = { visitsPerMinute: 5 };
    const { arrive } = await devices({ limits, clientAddress: () => '192.0.2.7' });
    const tries = [];
    for (let n = 0; n < 6; n += 1) tries.push((await arrive(`${n}`.padStart(40, '0'))).status);
    expect(tries).toEqual([404, 404, 404, 404, 429, 429]);
  });
});
