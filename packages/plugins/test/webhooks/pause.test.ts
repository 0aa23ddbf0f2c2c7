import { expect, test } from 'vitest';
import { supervisor } from '../../../core/test/runtime/test-desk.js';
import { webhookDesk } from './webhook-desk.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const actor = { actor: supervisor };

test('What waited longer than the patience of the host, while an endpoint was paused, is tried again as well', async () => {
  let status = 503;
  const desk = webhookDesk({ answer: () => status });
  await desk.add({ events: ['ticket.opened'] });
  await desk.open();
  await desk.webhooks.pause({ number: 1 }, actor);
  for (let count = 0; count < 5; count += 1) await desk.later(day);
  await desk.webhooks.resume({ number: 1 }, actor);
  await desk.later(minute);
  expect(desk.tries).toHaveLength(1);
  status = 204;
  await desk.later(minute);
  expect(desk.taken).toHaveLength(1);
  expect((await desk.aduan.queues.outbox()).deadLetters).toEqual([]);
});

test('What an endpoint asks for is kept in every process, whatever else it answers meanwhile', async () => {
  const answers = [429, 503];
  const desk = webhookDesk({
    answer: () => answers.shift() ?? 204,
    retryAfterMs: 30 * minute,
  });
  await desk.add({ events: ['ticket.opened'] });
  await desk.open();
  await desk.aduan.workOff();
  const other = webhookDesk({ store: desk.store });
  other.clock.now = desk.clock.now + minute;
  await other.open();
  await other.aduan.workOff();
  expect([desk.tries.length, other.tries.length]).toEqual([1, 0]);
  expect((await other.webhooks.get({ number: 1 }, actor)).webhook.health).toMatchObject({
    state: 'failing',
  });
  await other.later(30 * minute);
  expect(other.taken).toHaveLength(2);
});

test('Two tries at once, one of which asks for rest and one of which does not, end in rest', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const desk = webhookDesk({
    async answer() {
      const isFirst = desk.tries.length === 1;
      if (!isFirst) await held;
      return isFirst ? 429 : 'none';
    },
    retryAfterMs: 30 * minute,
  });
  await desk.add({ events: ['ticket.opened'] });
  for (let count = 0; count < 3; count += 1) await desk.open();
  await desk.aduan.start();
  await expect.poll(() => desk.tries.length).toBe(2);
  release();
  await desk.aduan.close();
  const back = webhookDesk({ store: desk.store });
  await back.later(minute);
  expect(back.tries).toEqual([]);
});

test('A clock that is set back leaves no endpoint alone for longer than it may be', async () => {
  const desk = webhookDesk({ answer: () => 'none' });
  await desk.add({ events: ['ticket.opened'] });
  desk.clock.now += 30 * day;
  for (let count = 0; count < 5; count += 1) await desk.open();
  await desk.aduan.workOff();
  const other = webhookDesk({ store: desk.store });
  await other.open();
  await other.aduan.workOff();
  expect(other.taken).toHaveLength(1);
  desk.clock.now -= 30 * day;
  await desk.open();
  await desk.aduan.workOff();
  expect(desk.tries).toHaveLength(6);
});

test('A clock that is set back hides no pause of another process', async () => {
  const desk = webhookDesk();
  await desk.add({ events: ['ticket.opened'] });
  desk.clock.now -= 30 * day;
  const other = webhookDesk({ store: desk.store });
  await other.webhooks.pause({ number: 1 }, actor);
  await desk.open();
  await desk.aduan.workOff();
  expect(desk.tries).toEqual([]);
});
