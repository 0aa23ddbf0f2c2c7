import { InputError } from '@aduan/core';
import { fakeNow } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { webchatChannel } from '../../src/index.js';
import { bearer, browser, messageBody, secret } from '../browser.js';

const otherSecret = 'another secret of more than thirty-two letters';

describe('session tokens', () => {
  it('refuses a short secret with a typed error that names no secret', () => {
    const create = () => webchatChannel({ secret: 'short-but-secret' });
    expect(create).toThrow(InputError);
    expect(create).not.toThrow(/short-but-secret/);
    expect(() => webchatChannel({ secret: [secret, 'short'] })).toThrow(InputError);
    expect(() => webchatChannel({ secret: [] })).toThrow(InputError);
  });

  it('gives everyone without a token a session of their own', async () => {
    const { signIn } = browser();
    const [first, second] = [await signIn(), await signIn()];
    expect(first.session).toMatch(/^[0-9a-f]{32}$/);
    expect(second.session).not.toBe(first.session);
    expect(first.expiresAt).toBe(fakeNow + 3_600_000);
  });

  it('rotates a token within its session until 30 days after its end', async () => {
    let now = fakeNow;
    const { signIn } = browser({}, { now: () => now });
    const first = await signIn();
    now = first.expiresAt + 30 * 86_400_000 - 1;
    const second = await signIn(first.token);
    expect(second.session).toBe(first.session);
    expect(second.token).not.toBe(first.token);
    now += 1;
    expect((await signIn(first.token)).session).not.toBe(first.session);
  });

  it('takes no token with a changed session, expiry or signature', async () => {
    const { signIn } = browser();
    const { token, session } = await signIn();
    const parts = token.split('.');
    const last = token.at(-1) === '0' ? '1' : '0';
    const forged = [
      token.slice(0, -1) + last,
      token.replace(session, 'f'.repeat(32)),
      token.replace(parts[2] ?? '', 'zzzzzzzz'),
      (await browser({ secret: otherSecret }).signIn()).token,
    ];
    for (const bad of forged) expect((await signIn(bad)).session).not.toBe(session);
  });

  it('takes tokens of an older secret while it is listed, and signs with the newest', async () => {
    const old = await browser().signIn();
    const rotated = browser({ secret: [otherSecret, secret] });
    const renewed = await rotated.signIn(old.token);
    expect(renewed.session).toBe(old.session);
    const newest = browser({ secret: otherSecret });
    expect((await newest.signIn(renewed.token)).session).toBe(old.session);
    expect((await newest.signIn(old.token)).session).not.toBe(old.session);
  });

  it('answers 401 to deliveries without a token, or with one that has ended', async () => {
    let now = fakeNow;
    const { deliver, request, signIn, channel, context } = browser({}, { now: () => now });
    const { token, expiresAt } = await signIn();
    const post = (headers: Record<string, string>) =>
      request('POST', '/messages', { body: messageBody(), headers });

    expect((await deliver(post({}))).response.status).toBe(401);
    expect((await deliver(post(bearer(token)))).response.status).toBe(200);
    now = expiresAt;
    const { response } = await deliver(post(bearer(token)));
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: { code: 'unauthorized' } });
    const list = request('GET', '/transcript', { headers: bearer(token) });
    expect((await channel.serve?.(list, context))?.status).toBe(401);
    const bytes = new TextEncoder().encode(messageBody());
    expect(await channel.verify(post(bearer(token)), bytes, context)).toMatchObject({
      ok: false,
      status: 401,
    });
  });

  it('derives the conversation from the session without giving the session away', async () => {
    const { deliver, request, signIn } = browser();
    const { token, session } = await signIn();
    const again = await signIn(token);
    const conversations = [];
    for (const each of [token, again.token, (await signIn()).token]) {
      const delivery = request('POST', '/messages', { body: messageBody(), headers: bearer(each) });
      conversations.push((await deliver(delivery)).events[0]?.conversation);
    }
    expect(conversations[1]).toBe(conversations[0]);
    expect(conversations[2]).not.toBe(conversations[0]);
    expect(conversations[0]).not.toContain(session);
  });
});
