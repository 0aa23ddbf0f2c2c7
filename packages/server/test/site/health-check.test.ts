import { expect, test } from 'vitest';
import { healthCheck } from '../../src/site/health-check.js';

test('asks the desk once in five seconds, however many ask', async () => {
  const clock = { now: 0 };
  let asked = 0;
  const routes = healthCheck(
    async () => ({ serving: ++asked < 3, ok: false, inbox: 7 }),
    () => clock.now,
  );
  const statuses = async (times: number) => {
    const answers = Array.from({ length: times }, () => routes.request('/healthz'));
    return new Set((await Promise.all(answers)).map(({ status }) => status));
  };
  expect(await statuses(100)).toEqual(new Set([200]));
  clock.now = 4_999;
  expect(await statuses(100)).toEqual(new Set([200]));
  expect(asked).toBe(1);
  clock.now = 5_000;
  expect(await statuses(1)).toEqual(new Set([200]));
  clock.now = 10_000;
  expect(await statuses(1)).toEqual(new Set([503]));
  expect(asked).toBe(3);
});

test('one that is being stopped or has lost its database is left alone, and not started again', async () => {
  const leaving = new AbortController();
  let serving = true;
  let now = 0;
  const routes = healthCheck(
    async () => ({ serving }),
    () => now,
    leaving.signal,
  );
  const status = async (path: string) => (await routes.request(path)).status;
  expect(await status('/healthz')).toBe(200);
  serving = false;
  now = 5_000;
  expect([await status('/healthz'), await status('/livez')]).toEqual([503, 200]);
  serving = true;
  now = 10_000;
  expect(await status('/healthz')).toBe(200);
  leaving.abort();
  expect([await status('/healthz'), await status('/livez')]).toEqual([503, 200]);
});

test('tells strangers nothing of the desk', async () => {
  const routes = healthCheck(
    async () => ({ serving: true, ok: false, inbox: 7 }),
    () => 0,
  );
  expect(await (await routes.request('/healthz')).json()).toEqual({ ok: true });
});
