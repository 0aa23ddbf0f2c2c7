import { compileWorkflow, defaultWorkflow, defineKind, type Principal } from '@aduan/core';
import { complaint } from '@aduan/core/ticket';
import { expect, test } from 'vitest';
import { supervisor } from '../../../core/test/runtime/test-desk.js';
import { everyCall, webhookDesk } from './webhook-desk.js';

const ofJateng: Principal = { ...supervisor, id: 'p-33', regions: ['33'] };
const ofSemarang: Principal = { ...supervisor, id: 'p-3374', regions: ['33.74'] };
const ofTeam: Principal = { ...supervisor, id: 'p-t', within: { teams: ['a'] } };
const ofYear: Principal = { ...supervisor, id: 'p-y', within: { openedFrom: 5, openedBefore: 9 } };
const input = { name: 'a', url: 'https://a.example', events: ['*'] } as const;
const elsewhere = { url: 'https://elsewhere.example', guarded: true };

test.each([ofJateng, ofTeam, ofYear])(
  'Anyone who sees less than an endpoint hears neither sees nor turns it, as $id',
  async (actor) => {
    const desk = webhookDesk();
    await desk.add();
    const as = { actor };
    for (const call of everyCall(desk.webhooks, elsewhere, as)) {
      await expect(call).rejects.toMatchObject({ code: 'webhook-not-found' });
    }
    expect((await desk.webhooks.list({}, as)).items).toEqual([]);
    await desk.open();
    await desk.aduan.workOff();
    expect(new Set(desk.taken.map(({ url }) => url))).toEqual(
      new Set(['https://portal.example/hook']),
    );
  },
);

test('Anyone who sees all that an endpoint hears manages it, no matter who added it', async () => {
  const desk = webhookDesk();
  await desk.webhooks.add(input, { actor: ofSemarang });
  await desk.webhooks.add(input, { actor: { ...ofTeam, regions: ['31'] } });
  await desk.webhooks.add(input, {
    actor: { ...ofYear, within: { openedFrom: 6, openedBefore: 8 } },
  });
  const numbersOf = async (actor: Principal) =>
    (await desk.webhooks.list({}, { actor })).items.map(({ number }) => number);
  expect(await numbersOf(supervisor)).toEqual([1, 2, 3]);
  expect(await numbersOf(ofJateng)).toEqual([1]);
  expect(await numbersOf({ ...ofJateng, regions: ['3'] })).toEqual([]);
  expect(await numbersOf(ofTeam)).toEqual([2]);
  expect(await numbersOf(ofYear)).toEqual([3]);
  expect(
    (await desk.webhooks.change({ number: 1, ...elsewhere }, { actor: ofJateng })).webhook.version,
  ).toBe(2);
});

test('An endpoint hears of a kind, and is managed, by those alone who may see it', async () => {
  const label = { id: 'Perilaku petugas', en: 'Conduct' };
  const conduct = defineKind({ id: 'conduct', label, seenBy: ['inspector'] });
  const { permissions } = defaultWorkflow;
  const read = [...(permissions.read ?? []), 'inspector'];
  const workflow = compileWorkflow({ ...defaultWorkflow, permissions: { ...permissions, read } });
  const desk = webhookDesk({ kinds: [complaint, conduct], workflow });
  const inspector: Principal = { ...supervisor, id: 'p-i', roles: ['supervisor', 'inspector'] };
  await desk.add();
  await desk.webhooks.add({ ...input, url: 'https://inspektorat.example/' }, { actor: inspector });
  await desk.open({ kind: 'conduct' });
  await desk.aduan.workOff();
  expect(new Set(desk.taken.map(({ url }) => url))).toEqual(
    new Set(['https://inspektorat.example/']),
  );
  const seen = async (actor: Principal) =>
    (await desk.webhooks.list({}, { actor })).items.map(({ number }) => number);
  expect(await seen(inspector)).toEqual([1, 2]);
  expect(await seen(supervisor)).toEqual([1]);
});

test('Anyone who may read no ticket turns no endpoint of somebody who may', async () => {
  const desk = webhookDesk({
    workflow: compileWorkflow({
      ...defaultWorkflow,
      permissions: {
        ...defaultWorkflow.permissions,
        'webhooks:manage': ['supervisor', 'administrator'],
      },
    }),
  });
  await desk.add();
  const administrator = { ...supervisor, id: 'p-a', roles: ['administrator'] };
  const own = await desk.webhooks.add(input, { actor: administrator });
  const turned = desk.webhooks.change({ number: 1, ...elsewhere }, { actor: administrator });
  await expect(turned).rejects.toMatchObject({ code: 'webhook-not-found' });
  expect((await desk.webhooks.list({}, { actor: administrator })).items).toEqual([own.webhook]);
  await desk.open();
  await desk.aduan.workOff();
  expect(desk.taken.every(({ url }) => url === 'https://portal.example/hook')).toBe(true);
});

test.each(['change', 'rotateSecret'] as const)(
  'Nothing is told of a ticket about somebody who chose where it goes, by %s',
  async (action) => {
    const desk = webhookDesk();
    await desk.add({ events: ['ticket.opened'] });
    const reported = { actor: { ...supervisor, id: 'p-7' } };
    if (action === 'change')
      await desk.webhooks.change({ number: 1, url: elsewhere.url }, reported);
    else await desk.webhooks.rotateSecret({ number: 1 }, reported);
    await desk.open({ recusals: ['p-7'] });
    await desk.open({ recusals: ['p-8'] });
    await desk.aduan.workOff();
    expect(desk.taken).toHaveLength(1);
  },
);
