import { officerPrincipal, systemPrincipal } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import { testDesk } from '../../../core/test/runtime/test-desk.js';
import { apiKeys } from '../../src/api-keys/index.js';

const portal = { name: 'portal', roles: ['agent'], scopes: ['tickets:read'] };
const options = { actor: systemPrincipal };
const day = 24 * 60 * 60_000;

function keysOfDesk() {
  const desk = testDesk({ store: memoryStore(), plugins: [apiKeys()] });
  return { ...desk, keys: desk.aduan.plugins['api-keys'] };
}

it('opens with its own token and no other one', async () => {
  const { clock, keys } = keysOfDesk();
  const { key, token } = await keys.issue({ ...portal, regions: ['33'] }, options);
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
  const { token: other } = await keys.issue(portal, options);
  const swapped = `aduan_1_${other.slice('aduan_2_'.length)}`;
  for (const wrong of ['', 'aduan_1_', swapped, `${token}x`, token.replace('_1_', '_3_')]) {
    expect([wrong, await keys.find(wrong)]).toEqual([wrong, null]);
  }
});

it('is over when its time is, when it was revoked, and when the grace after another one is', async () => {
  const { clock, keys } = keysOfDesk();
  const short = await keys.issue({ ...portal, validMs: 1_000 }, options);
  const endless = await keys.issue({ ...portal, validMs: null }, options);
  const former = await keys.issue(portal, options);
  const next = await keys.replace({ number: former.key.number, graceMs: 1_000 }, options);
  expect(next.key.principal).toBe(former.key.principal);
  expect(next.key.number).toBe(4);
  clock.now += 999;
  for (const { token } of [short, endless, former, next])
    expect(await keys.find(token)).toBeTruthy();
  clock.now += 1;
  expect(await keys.find(short.token)).toBeNull();
  expect(await keys.find(former.token)).toBeNull();
  await keys.revoke({ number: endless.key.number }, options);
  expect(await keys.revoke({ number: endless.key.number }, options)).toMatchObject({
    revoked: true,
  });
  expect(await keys.find(endless.token)).toBeNull();
  expect(await keys.find(next.token)).toBeTruthy();
  expect(
    (await keys.list({}, options)).map(({ replacedBy, revoked }) => [revoked, replacedBy]),
  ).toEqual([
    [false, null],
    [true, null],
    [false, 4],
    [false, null],
  ]);
});

it('is replaced once, however many do it at a time, and never when it is over', async () => {
  const { keys } = keysOfDesk();
  const { key } = await keys.issue(portal, options);
  const outcomes = await Promise.allSettled(
    [1, 2, 3].map(() => keys.replace({ number: key.number }, options)),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const valid = (await keys.list({}, options)).filter(({ revoked }) => !revoked);
  expect(valid).toHaveLength(2);
  await keys.revoke({ number: key.number }, options);
  await expect(keys.replace({ number: key.number }, options)).rejects.toMatchObject({
    code: 'input-invalid',
  });
  await expect(keys.revoke({ number: 99 }, options)).rejects.toMatchObject({
    code: 'api-key-not-found',
  });
});

it('takes numbers of its own when several are made at once', async () => {
  const { keys } = keysOfDesk();
  const issued = await Promise.all([1, 2, 3, 4].map(() => keys.issue(portal, options)));
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
    await expect(keys.issue(wrong, options)).rejects.toMatchObject({ code: 'input-invalid' });
  }
  const { token } = await keys.issue(portal, options);
  const page = { table: 'api-keys:keys', now: 0, keys: ['1'], limit: 1 } as const;
  const [{ value } = { value: '' }] = await store.readRows('default' as never, page);
  const { sealed } = JSON.parse(value);
  expect(sealed.length).toBeGreaterThan(100);
  for (const text of [value, atob(sealed)]) {
    expect(text).not.toContain(token.slice(-20));
    expect(text).not.toContain('portal');
  }
});

it('is made, replaced, ended and listed by the desk itself, and by whom the workflow lets', async () => {
  const { aduan, keys } = keysOfDesk();
  const calls = [
    (by: typeof options) => keys.issue(portal, by),
    (by: typeof options) => keys.replace({ number: 1 }, by),
    (by: typeof options) => keys.list({}, by),
    (by: typeof options) => keys.revoke({ number: 2 }, by),
  ];
  for (const call of calls) {
    for (const role of ['agent', 'officer', 'supervisor', 'auditor', 'admin']) {
      const refused = call({ actor: officerPrincipal('petugas', [role]) });
      await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
    }
    await call(options);
  }
  const definition = {
    ...aduan.workflow.definition,
    permissions: { ...aduan.workflow.definition.permissions, 'api-keys:manage': ['operator'] },
  };
  const given = { workflow: { ...aduan.workflow, definition }, plugins: [apiKeys()] } as const;
  const { 'api-keys': others } = testDesk(given).aduan.plugins;
  const operator = officerPrincipal('operator', ['operator']);
  expect((await others.issue(portal, { actor: operator })).key.number).toBe(1);
});

it('is made once for a key of its command', async () => {
  const { keys } = keysOfDesk();
  const once = { ...options, key: 'portal-1' };
  const issued = await keys.issue(portal, once);
  expect(await keys.issue(portal, once)).toEqual(issued);
  expect(await keys.list({}, options)).toHaveLength(1);
});
