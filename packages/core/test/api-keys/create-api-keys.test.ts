import { expect, it } from 'vitest';
import { createApiKeys } from '../../src/api-keys/index.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { testDesk } from '../runtime/test-desk.js';

const portal = { name: 'portal', roles: ['agent'], scopes: ['tickets:read'] };
const day = 24 * 60 * 60_000;

function keysOfDesk() {
  const desk = testDesk({ store: memoryStore() });
  return { ...desk, keys: createApiKeys(desk.aduan) };
}

it('opens with its own token and no other one', async () => {
  const { clock, keys } = keysOfDesk();
  const { key, token } = await keys.issue({ ...portal, regions: ['33'] });
  expect(token).toMatch(/^aduan_1_[\w-]{43}$/);
  expect(await keys.find(token)).toEqual({
    key,
    principal: {
      id: 'api-key:1',
      kind: 'officer',
      roles: ['agent'],
      units: [],
      regions: ['33'],
      validUntil: clock.now + 365 * day,
    },
  });
  const { token: other } = await keys.issue(portal);
  const swapped = `aduan_1_${other.slice('aduan_2_'.length)}`;
  for (const wrong of ['', 'aduan_1_', swapped, `${token}x`, token.replace('_1_', '_3_')]) {
    expect([wrong, await keys.find(wrong)]).toEqual([wrong, null]);
  }
});

it('is over when its time is, when it was revoked, and when the grace after another one is', async () => {
  const { clock, keys } = keysOfDesk();
  const short = await keys.issue({ ...portal, validMs: 1_000 });
  const endless = await keys.issue({ ...portal, validMs: null });
  const former = await keys.issue(portal);
  const next = await keys.replace(former.key.number, { graceMs: 1_000 });
  expect(next.key.principal).toBe(former.key.principal);
  expect(next.key.number).toBe(4);
  clock.now += 999;
  for (const { token } of [short, endless, former, next])
    expect(await keys.find(token)).toBeTruthy();
  clock.now += 1;
  expect(await keys.find(short.token)).toBeNull();
  expect(await keys.find(former.token)).toBeNull();
  await keys.revoke(endless.key.number);
  expect(await keys.revoke(endless.key.number)).toMatchObject({ revoked: true });
  expect(await keys.find(endless.token)).toBeNull();
  expect(await keys.find(next.token)).toBeTruthy();
  expect((await keys.list()).map(({ replacedBy, revoked }) => [revoked, replacedBy])).toEqual([
    [false, null],
    [true, null],
    [false, 4],
    [false, null],
  ]);
});

it('is replaced once, however many do it at a time, and never when it is over', async () => {
  const { keys } = keysOfDesk();
  const { key } = await keys.issue(portal);
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => keys.replace(key.number)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const valid = (await keys.list()).filter(({ revoked }) => !revoked);
  expect(valid).toHaveLength(2);
  await keys.revoke(key.number);
  await expect(keys.replace(key.number)).rejects.toMatchObject({ code: 'input-invalid' });
  await expect(keys.revoke(99)).rejects.toMatchObject({ code: 'api-key-not-found' });
});

it('takes numbers of its own when several are made at once', async () => {
  const { keys } = keysOfDesk();
  const issued = await Promise.all([1, 2, 3, 4].map(() => keys.issue(portal)));
  expect(new Set(issued.map(({ key }) => key.number)).size).toBe(4);
  for (const { token } of issued) expect(await keys.find(token)).toBeTruthy();
});

it('never acts as the desk itself, and leaves nothing in the store that opens anything', async () => {
  const { keys, store } = keysOfDesk();
  for (const wrong of [
    { ...portal, roles: ['system'] },
    { ...portal, roles: [] },
    { ...portal, name: '' },
  ]) {
    await expect(keys.issue(wrong)).rejects.toMatchObject({ code: 'input-invalid' });
  }
  const { token } = await keys.issue(portal);
  const kept = await store.readValue('default' as never, 'api-key/1/key', 0);
  const text = new TextDecoder().decode(kept ?? new Uint8Array());
  expect(text.length).toBeGreaterThan(100);
  expect(text).not.toContain(token.slice(-20));
  expect(text).not.toContain('portal');
});
