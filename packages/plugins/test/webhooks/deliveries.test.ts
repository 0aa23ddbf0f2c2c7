import { citizenPrincipal } from '@aduan/core';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { officer, supervisor } from '../../../core/test/runtime/test-desk.js';
import type { WebhookRequest } from '../../src/webhooks/index.js';
import { webhookDesk } from './webhook-desk.js';

const minute = 60_000;
const actor = { actor: supervisor };

/** Verifies like a receiver, at the desk's time. */
function verify(secret: string, { body, headers }: WebhookRequest, now: number): unknown {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  return new Webhook(secret).verify(new TextDecoder().decode(body), { ...headers });
}

afterEach(() => void vi.useRealTimers());

describe('what an endpoint is told', () => {
  test('is each event that it wants, once and in order, signed by Standard Webhooks', async () => {
    const desk = webhookDesk();
    const { secret } = await desk.add({ events: ['ticket.opened', 'ticket.moved'] });
    const { id } = await desk.open();
    await desk.take(id);
    expect(desk.tries).toEqual([]);
    await desk.aduan.workOff();
    await desk.later(minute);
    expect(desk.told().map(({ type }) => type)).toEqual(['ticket.opened', 'ticket.moved']);
    for (const request of desk.taken) {
      expect(verify(secret, request, desk.clock.now)).toMatchObject({ version: 1 });
    }
    const ids = desk.taken.map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual(desk.told().map(({ data }) => data.id));
  });

  test('is also what plugins write, with the facts that their definitions show to everybody', async () => {
    const desk = webhookDesk();
    await desk.add({ events: ['ratings:given'] });
    await expect(desk.add({ events: ['ratings:other'] })).rejects.toMatchObject({
      code: 'input-invalid',
    });
    const { id, reporters } = await desk.open();
    await desk.take(id);
    await desk.aduan.tickets.answer(id, 'Sudah buka.', actor);
    await desk.aduan.tickets.close(id, actor);
    const by = { actor: citizenPrincipal(reporters[0] ?? '') };
    await desk.aduan.plugins.ratings.rate(id, { score: 4, text: 'Cepat.' }, by);
    await desk.aduan.workOff();
    expect(desk.told()).toMatchObject([{ type: 'ratings:given', data: { facts: { score: 4 } } }]);
    expect(JSON.stringify(desk.told())).not.toContain('Cepat');
  });

  test('is of a plugin without what it seals, under names that core does not know', async () => {
    const desk = webhookDesk();
    await desk.add({ events: ['endorsements:given'] });
    const { id } = await desk.open();
    const reason = 'Kami juga';
    await desk.aduan.plugins.endorsements.endorse(id, { weight: 2, reason }, { actor: officer });
    await desk.aduan.workOff();
    expect(desk.told().map(({ data }) => data.facts)).toEqual([{ by: officer.id, weight: 2 }]);
    expect(JSON.stringify(desk.told())).not.toContain(reason);
  });

  test('is facts without people: no name, no number, no words, no id of anybody', async () => {
    const desk = webhookDesk();
    await desk.add({ guarded: true });
    const { id } = await desk.open({ confidential: true });
    await desk.aduan.tickets.assign(id, { assignee: 'p-1' }, actor);
    await desk.aduan.tickets.note(id, 'Siti menelepon lagi', actor);
    await desk.aduan.workOff();
    expect(desk.taken.length).toBeGreaterThan(3);
    const all = JSON.stringify(desk.told());
    for (const secret of ['Siti', '081234', 'Gerai', 'p-1', 'p-2', 'p-3']) {
      expect(all).not.toContain(secret);
    }
    const stored = await desk.store.readTicket('default' as never, id);
    const reporter = stored?.ticket.reporters[0];
    expect(reporter).toEqual(expect.any(String));
    expect(all).not.toContain(reporter);
  });

  test('says times as texts with the offset of the office', async () => {
    const desk = webhookDesk();
    await desk.add({ events: ['ticket.opened'] });
    await desk.open();
    await desk.aduan.workOff();
    const [told] = desk.told();
    expect(told?.timestamp).toBe('2026-04-14T02:00:00.000Z');
    expect(told?.data.ticket.receivedAt).toBe('2026-04-14T09:00:00.000+07:00');
  });

  test('is nothing of guarded tickets unless it asks for them, nor of one that becomes guarded while it waits', async () => {
    const desk = webhookDesk();
    await desk.add();
    for (const flag of ['confidential', 'anonymous', 'supervisory']) {
      await desk.open({ [flag]: true });
    }
    const { id } = await desk.open();
    await desk.aduan.tickets.restrict(id, { confidential: true }, actor);
    await desk.aduan.workOff();
    expect(desk.tries).toEqual([]);
  });

  test('is what anyone who added it may see, and no more', async () => {
    const desk = webhookDesk();
    const ofRegion = { ...supervisor, id: 'p-9', regions: ['33'] };
    await desk.webhooks.add(
      { name: 'jateng', url: 'https://a.example', events: ['ticket.opened'] },
      { actor: ofRegion },
    );
    await desk.open({ region: '33.74' });
    await desk.open({ region: '31.71' });
    await desk.open({ region: '33.01', recusals: ['p-9'] });
    await desk.aduan.workOff();
    expect(desk.told().map(({ data }) => data.ticket.region)).toEqual(['33.74']);
  });

  test('waits in the commit of what it tells of: a desk that dies tells it when it comes back', async () => {
    const died = webhookDesk();
    await died.add({ events: ['ticket.opened'] });
    await died.open();
    const back = webhookDesk({ store: died.store });
    await back.aduan.workOff();
    expect(back.told().map(({ type }) => type)).toEqual(['ticket.opened']);
  });

  test('comes again under its id when nobody knows whether it arrived', async () => {
    const desk = webhookDesk();
    await desk.add({ events: ['ticket.opened'] });
    await desk.open();
    const { settleDelivery } = desk.store;
    Object.assign(desk.store, { settleDelivery: () => Promise.reject(new Error('killed')) });
    await expect(desk.aduan.workOff()).rejects.toThrow();
    Object.assign(desk.store, { settleDelivery });
    await desk.later(minute);
    expect(desk.tries).toHaveLength(2);
    expect(new Set(desk.tries.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });
});

describe('an endpoint that is away', () => {
  test('for an hour gets everything once, in the order of each ticket, and is hardly asked meanwhile', async () => {
    let isAway = true;
    const desk = webhookDesk({ answer: () => (isAway ? 'none' : 204) });
    const { webhook } = await desk.add({ events: ['ticket.opened', 'ticket.moved', 'note.added'] });
    const ids: string[] = [];
    for (let count = 0; count < 20; count += 1) ids.push((await desk.open()).id);
    for (let count = 0; count < 30; count += 1) await desk.later(minute);
    for (const id of ids) await desk.take(id);
    for (const id of ids) await desk.aduan.tickets.note(id, 'Diperiksa', actor);
    for (let count = 0; count < 30; count += 1) await desk.later(minute);
    expect(desk.taken).toEqual([]);
    expect(desk.tries.length).toBeLessThan(60);
    const { health } = (await desk.webhooks.get({ number: webhook.number }, actor)).webhook;
    expect(health).toMatchObject({ state: 'broken', lastError: 'webhook-unreachable', dead: 0 });
    expect(health.failingSince).toBe(desk.clock.now - 60 * minute + minute);
    isAway = false;
    for (let count = 0; count < 30; count += 1) await desk.later(minute);
    const told = desk.told();
    expect(told).toHaveLength(60);
    for (const id of ids) {
      const own = told.filter(({ data }) => data.ticket.id === id);
      expect(own.map(({ type }) => type)).toEqual(['ticket.opened', 'ticket.moved', 'note.added']);
    }
    expect((await desk.webhooks.get({ number: webhook.number }, actor)).webhook.health.state).toBe(
      'healthy',
    );
  });

  test('is left alone for as long as it asks, and holds no other endpoint up', async () => {
    const desk = webhookDesk({
      answer: ({ url }) => (url.includes('busy') ? 429 : 204),
      retryAfterMs: 30 * minute,
    });
    await desk.add({ url: 'https://busy.example/', events: ['ticket.opened'] });
    await desk.add({ events: ['ticket.opened'] });
    await desk.open();
    await desk.open();
    await desk.aduan.workOff();
    await desk.later(29 * minute);
    expect(desk.tries.filter(({ url }) => url.includes('busy'))).toHaveLength(1);
    expect(desk.taken).toHaveLength(2);
    await desk.later(minute);
    expect(desk.tries.filter(({ url }) => url.includes('busy'))).toHaveLength(2);
  });

  test('is given up after the patience of the host, and told again when a person asks for it', async () => {
    let isAway = true;
    const desk = webhookDesk({ answer: () => (isAway ? 503 : 204), patienceMs: 60 * minute });
    const { webhook } = await desk.add({ events: ['ticket.opened'] });
    await desk.open();
    await desk.open();
    for (let count = 0; count < 80; count += 1) await desk.later(minute);
    const { deadLetters } = await desk.aduan.queues.outbox();
    expect(deadLetters.map(({ error }) => error)).toEqual([
      'webhook-status-503',
      'webhook-status-503',
    ]);
    expect((await desk.webhooks.get({ number: webhook.number }, actor)).webhook.health.dead).toBe(
      2,
    );
    isAway = false;
    expect(await desk.webhooks.replay({ number: webhook.number }, actor)).toEqual({ replayed: 2 });
    await desk.aduan.workOff();
    expect(desk.taken).toHaveLength(2);
  });

  test('that answers 410 is paused until somebody looks at it', async () => {
    let status = 410;
    const desk = webhookDesk({ answer: () => status });
    const { webhook } = await desk.add({ events: ['ticket.opened'] });
    await desk.open();
    await desk.aduan.workOff();
    await desk.later(60 * minute);
    expect(desk.tries).toHaveLength(1);
    const { pauseReason } = (await desk.webhooks.get({ number: webhook.number }, actor)).webhook;
    expect(pauseReason).toBe('gone');
    status = 204;
    await desk.webhooks.resume({ number: webhook.number }, actor);
    await desk.later(minute);
    expect(desk.taken).toHaveLength(1);
  });

  test('is known as broken to every process', async () => {
    const desk = webhookDesk({ answer: () => 'none' });
    await desk.add({ events: ['ticket.opened'] });
    for (let count = 0; count < 8; count += 1) await desk.open();
    await desk.aduan.workOff();
    const other = webhookDesk({ store: desk.store, answer: () => 'none' });
    await other.aduan.workOff();
    expect(desk.tries).toHaveLength(5);
    expect(other.tries).toEqual([]);
  });

  test('that never answers takes two of four slots, so that others are told', async () => {
    let underWay = 0;
    let most = 0;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const desk = webhookDesk({
      async answer({ url }) {
        if (!url.includes('slow')) return 204;
        underWay += 1;
        most = Math.max(most, underWay);
        await held;
        return 204;
      },
    });
    await desk.add({ url: 'https://slow.example/', events: ['ticket.opened'] });
    await desk.add({ events: ['ticket.opened'] });
    for (let count = 0; count < 6; count += 1) await desk.open();
    await desk.aduan.start();
    await expect.poll(() => desk.taken.length).toBe(6);
    expect(most).toBe(2);
    release();
    await expect.poll(() => desk.taken.length).toBe(12);
    await desk.aduan.close();
  });
});
