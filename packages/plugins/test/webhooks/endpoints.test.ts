import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  agent,
  auditor,
  officer,
  principal,
  supervisor,
} from '../../../core/test/runtime/test-desk.js';
import { everyCall, payloadOf, webhookDesk } from './webhook-desk.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const actor = { actor: supervisor };

afterEach(() => void vi.useRealTimers());

function isVerified(secret: string, request: ReturnType<typeof webhookDesk>['taken'][number]) {
  const seconds = Number(request.headers['webhook-timestamp']);
  vi.useFakeTimers({ now: seconds * 1000, toFake: ['Date'] });
  try {
    new Webhook(secret).verify(new TextDecoder().decode(request.body), { ...request.headers });
    return true;
  } catch {
    return false;
  }
}

describe('managing endpoints', () => {
  test('is for anyone whom the workflow permits it, in every call', async () => {
    const desk = webhookDesk();
    await desk.add();
    const input = { name: 'a', url: 'https://a.example', events: ['*'] } as const;
    for (const each of [agent, officer, auditor, principal('w', 'citizen')]) {
      const as = { actor: each };
      const calls = [
        desk.webhooks.list({}, as),
        desk.webhooks.add(input, as),
        ...everyCall(desk.webhooks, input, as),
      ];
      for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'forbidden' });
    }
    expect((await desk.webhooks.list({}, actor)).items).toMatchObject([{ number: 1, version: 1 }]);
  });

  test('refuses addresses that no transport may reach, and those with a password', async () => {
    const desk = webhookDesk();
    for (const url of ['http://a.example', 'https://u:p@a.example', 'a.example', 'https://a/#b']) {
      await expect(desk.add({ url })).rejects.toMatchObject({ issues: [{ path: ['url'] }] });
    }
    await expect(desk.add({ events: [] })).rejects.toMatchObject({ code: 'input-invalid' });
    await expect(desk.add({ events: ['x' as never] })).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });

  test('refuses a name that leads inside when it is written down, not only when something is sent', async () => {
    const obstacle = async ({ hostname }: URL) =>
      hostname === 'localhost' ? 'leads to no address of the internet' : null;
    const send = async () => ({ status: 204, retryAfterMs: null });
    const desk = webhookDesk({ transport: { obstacle, send } });
    const refused = {
      issues: [{ message: 'leads to no address of the internet', path: ['url'] }],
    };
    await expect(desk.add({ url: 'https://localhost/' })).rejects.toMatchObject(refused);
    expect((await desk.webhooks.list({}, actor)).items).toEqual([]);
    await desk.add();
    const changing = desk.webhooks.change({ number: 1, url: 'https://localhost/' }, actor);
    await expect(changing).rejects.toMatchObject(refused);
    expect((await desk.webhooks.change({ number: 1, name: 'b' }, actor)).webhook.name).toBe('b');
  });

  test('keeps every secret sealed, and shows one only when it is made', async () => {
    const desk = webhookDesk();
    const kept: unknown[] = [];
    const { commit } = desk.store;
    Object.assign(desk.store, {
      commit(given: Parameters<typeof commit>[0]) {
        kept.push(given);
        return commit(given);
      },
    });
    const url = 'https://portal.example/hook?token=geheim';
    const key = { ...actor, key: 'k-1' };
    const { secret } = await desk.webhooks.add({ name: 'portal', url, events: ['*'] }, key);
    const rotated = await desk.webhooks.rotateSecret({ number: 1 }, { ...actor, key: 'k-2' });
    await desk.webhooks.pause({ number: 1 }, { ...actor, key: 'k-3' });
    expect(await desk.webhooks.rotateSecret({ number: 1 }, { ...actor, key: 'k-2' })).toEqual(
      rotated,
    );
    const query = { table: null, now: desk.clock.now, limit: 200 };
    kept.push(await desk.store.readRows('default' as never, query));
    expect(kept.length).toBeGreaterThan(3);
    const shown = [await desk.webhooks.list({}, actor), desk.logs];
    for (const hidden of [secret, rotated.secret]) {
      expect(hidden).toMatch(/^whsec_[\w+/]{43}=$/);
      expect(JSON.stringify([kept, shown])).not.toContain(hidden.slice(6));
    }
    expect(JSON.stringify([kept, desk.logs])).not.toContain('geheim');
  });

  test('happens once for a key, and not on what somebody else changed', async () => {
    const desk = webhookDesk();
    const input = { name: 'a', url: 'https://a.example', events: ['*'] } as const;
    const key = { ...actor, key: 'k-1' };
    const both = await Promise.all([desk.webhooks.add(input, key), desk.webhooks.add(input, key)]);
    expect(both[0]).toEqual(both[1]);
    expect((await desk.webhooks.list({}, actor)).items).toHaveLength(1);
    await expect(desk.webhooks.add({ ...input, name: 'b' }, key)).rejects.toMatchObject({
      code: 'input-invalid',
    });
    await desk.webhooks.pause({ number: 1 }, { ...actor, expectedVersion: 1 });
    const stale = desk.webhooks.resume({ number: 1 }, { ...actor, expectedVersion: 1 });
    await expect(stale).rejects.toMatchObject({ code: 'store-conflict', actual: 2 });
    await expect(desk.webhooks.get({ number: 2 }, actor)).rejects.toMatchObject({
      code: 'webhook-not-found',
    });
  });

  test('by many at once loses none, also from another process', async () => {
    const desk = webhookDesk();
    const other = webhookDesk({ store: desk.store });
    await Promise.all(Array.from({ length: 10 }, (_, each) => (each % 2 ? desk : other).add()));
    const numbers = (await desk.webhooks.list({}, actor)).items.map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

test('A rotated secret signs beside the former one for a day', async () => {
  const desk = webhookDesk();
  const { secret: former } = await desk.add({ events: ['ticket.opened'] });
  const { secret, webhook } = await desk.webhooks.rotateSecret({ number: 1 }, actor);
  expect(webhook.formerSecretUntil).toBe(desk.clock.now + day);
  await desk.open();
  await desk.aduan.workOff();
  await desk.later(day);
  await desk.open();
  await desk.aduan.workOff();
  const [first, second] = desk.taken;
  if (!first || !second) throw new Error('both were sent');
  expect([isVerified(former, first), isVerified(secret, first)]).toEqual([true, true]);
  expect([isVerified(former, second), isVerified(secret, second)]).toEqual([false, true]);
  expect((await desk.webhooks.get({ number: 1 }, actor)).webhook.formerSecretUntil).toBeNull();
});

test('What happens while an endpoint is paused waits for it', async () => {
  const desk = webhookDesk();
  await desk.add({ events: ['ticket.opened'] });
  await desk.webhooks.pause({ number: 1 }, actor);
  await desk.open();
  await desk.later(60 * minute);
  expect(desk.tries).toEqual([]);
  await desk.webhooks.resume({ number: 1 }, actor);
  await desk.later(minute);
  expect(desk.taken).toHaveLength(1);
});

test('A removed endpoint is told nothing more, and its number is never given again', async () => {
  const desk = webhookDesk();
  await desk.add({ events: ['ticket.opened'] });
  await desk.open();
  await desk.webhooks.remove({ number: 1 }, actor);
  await desk.aduan.workOff();
  expect(desk.tries).toEqual([]);
  expect((await desk.store.outboxStats('default' as never)).pending).toBe(0);
  expect((await desk.add()).webhook.number).toBe(2);
});

test('A test is sent at once, signed, also to an endpoint that is paused, and says what came of it', async () => {
  let status = 204;
  const desk = webhookDesk({ answer: () => status });
  const { secret } = await desk.add();
  await desk.webhooks.pause({ number: 1 }, actor);
  expect(await desk.webhooks.test({ number: 1 }, actor)).toMatchObject({
    delivered: true,
    error: null,
  });
  expect((await desk.webhooks.get({ number: 1 }, actor)).webhook.health.state).toBe('healthy');
  const [request] = desk.taken;
  if (!request) throw new Error('it was sent');
  expect(payloadOf(request)).toMatchObject({ type: 'webhook.test', data: { webhook: 1 } });
  expect(isVerified(secret, request)).toBe(true);
  status = 302;
  const error = 'webhook-status-302';
  expect(await desk.webhooks.test({ number: 1 }, actor)).toMatchObject({ delivered: false, error });
});
