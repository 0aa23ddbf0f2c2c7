import { fakeCitizenAccess } from '@aduan/testkit';
import { expect, it, vi } from 'vitest';
import { bearer, browser } from '../browser.js';

function visitors(limits: { downloadsPerSession?: number; downloads?: number }) {
  const desk = fakeCitizenAccess();
  const visitor = browser({ limits }, { citizen: desk });
  const open = async () => {
    const { token } = await visitor.signIn();
    return () => visitor.answer(visitor.request('GET', '/transcript', { headers: bearer(token) }));
  };
  return { desk, open };
}

it('counts a transcript until it was read to its end', async () => {
  const { open } = visitors({ downloadsPerSession: 2 });
  const [ask, another] = [await open(), await open()];
  const held = [await ask(), await ask()];
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect((await another()).status).toBe(200);
  expect(await held[0]?.json()).toEqual({ entries: [], secrets: [] });
  expect((await ask()).status).toBe(200);
});

it('counts no transcript whose reader has left, or that could not be read', async () => {
  const { desk, open } = visitors({ downloads: 1 });
  const ask = await open();
  await (await ask()).body?.cancel();
  vi.spyOn(desk, 'transcript').mockRejectedValueOnce(new Error('the store is gone'));
  await expect(ask()).rejects.toThrow('the store is gone');
  expect((await ask()).status).toBe(200);
  expect((await ask()).status).toBe(429);
});

it('ends an answer that nobody takes, and gives its place back', async () => {
  vi.useFakeTimers();
  try {
    const { open } = visitors({ downloads: 1 });
    const ask = await open();
    const held = await ask();
    expect((await ask()).status).toBe(429);
    vi.advanceTimersByTime(5 * 60_000);
    await expect(held.text()).rejects.toThrow('takes too long');
    expect((await ask()).status).toBe(200);
  } finally {
    vi.useRealTimers();
  }
});
