import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, sp4nPractice, systemPrincipal } from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { ratings } from '@aduan/plugins/ratings';
import { webhooks } from '@aduan/plugins/webhooks';
import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import { createApi, scopeNames } from '../src/index.js';
import { schemaCheck } from './schema-check.js';
import { ask, smallDesk, supervisor } from './small-desk.js';

const input = { name: 'portal', url: 'https://portal.example/hook', events: ['ticket.moved'] };

it('shows a secret when it is made, and never again', async () => {
  const { api, tokenFor } = await smallDesk();
  const token = await tokenFor(['supervisor']);
  const added = await ask(api, 'POST', '/webhooks', { token, body: input });
  expect(added).toMatchObject({ status: 201, body: { webhook: { ...input, guarded: false } } });
  expect(added.body.secret).toMatch(/^whsec_/);
  expect(added.response.headers.get('ETag')).toBe('"1"');
  const read = await ask(api, 'GET', '/webhooks/1', { token });
  expect(JSON.stringify(read.body)).not.toContain('whsec_');
  expect(read.body.webhook.addedAt).toBe('2026-04-14T09:00:00.000+07:00');
});

it('changes what was seen, and nothing else', async () => {
  const { api, tokenFor } = await smallDesk();
  const token = await tokenFor(['supervisor']);
  await ask(api, 'POST', '/webhooks', { token, body: input });
  const headers = { 'If-Match': '"1"' };
  const body = { events: ['*'] };
  const changed = await ask(api, 'POST', '/webhooks/1', { token, headers, body });
  expect(changed.body.webhook).toMatchObject({ ...input, ...body, version: 2 });
  const stale = await ask(api, 'POST', '/webhooks/1/pause', { token, headers });
  expect(stale).toMatchObject({ status: 412, body: { expected: 1, actual: 2, current: null } });
  expect((await ask(api, 'GET', '/webhooks/x', { token })).status).toBe(404);
});

const program = { name: 'a', roles: ['supervisor'], scopes: scopeNames };

it('refuses what is no address, no event or more than an endpoint is', async () => {
  const { api, tokenFor } = await smallDesk();
  const token = await tokenFor(['supervisor']);
  for (const wrong of [
    { url: 'http://portal.example' },
    { url: 'portal' },
    { events: ['ticket.exploded'] },
    { events: [] },
    { secret: 'whsec_own' },
  ]) {
    const refused = await ask(api, 'POST', '/webhooks', { token, body: { ...input, ...wrong } });
    expect(refused).toMatchObject({ status: 422, body: { code: 'input-invalid' } });
  }
});

it('is not there where the host has not composed it', async () => {
  const parts = { calendar: kemenkopCalendar, policies: [sp4nPractice], channels: {} };
  const aduan = createAduan({ store: memoryStore(), ...parts, plugins: [apiKeys()] });
  const api = createApi({ aduan });
  const { token } = await aduan.plugins['api-keys'].issue(program, { actor: systemPrincipal });
  expect((await ask(api, 'GET', '/webhooks', { token })).status).toBe(404);
});

it('shows an endpoint that hears of a plugin which the desk has no more', async () => {
  const parts = { calendar: kemenkopCalendar, policies: [sp4nPractice], channels: {} };
  const store = memoryStore();
  const transport = {
    obstacle: () => null,
    send: async () => ({ status: 204, retryAfterMs: null }),
  };
  const both = [ratings(), webhooks({ transport })] as const;
  const events = ['ratings:given'] as const;
  const former = createAduan({ store, ...parts, plugins: both });
  await former.plugins.webhooks.add({ ...input, events }, { actor: supervisor });
  const aduan = createAduan({ store, ...parts, plugins: [apiKeys(), webhooks({ transport })] });
  const { token } = await aduan.plugins['api-keys'].issue(program, { actor: systemPrincipal });
  const { body } = await ask(createApi({ aduan }), 'GET', '/webhooks', { token });
  expect(body.items).toMatchObject([{ number: 1, events }]);
});

it('sends what the document says, of every kind of event that comes of a life', async () => {
  const parts = { calendar: kemenkopCalendar, policies: [sp4nPractice], channels: {} };
  const sent: { readonly type: string }[] = [];
  const plugin = webhooks({
    transport: {
      obstacle: () => null,
      async send({ body }) {
        sent.push(JSON.parse(new TextDecoder().decode(body)));
        return { status: 204, retryAfterMs: null };
      },
    },
  });
  const aduan = createAduan({ store: memoryStore(), ...parts, plugins: [apiKeys(), plugin] });
  const api = createApi({ aduan });
  const { token } = await aduan.plugins['api-keys'].issue(program, { actor: systemPrincipal });
  const body = { ...input, events: ['*'], guarded: true };
  await ask(api, 'POST', '/webhooks', { token, body });
  const actor = { actor: supervisor };
  const cooperative = { name: 'Koperasi Maju', nikop: '1234' };
  const { ticket } = await aduan.tickets.open(
    { body: 'Tutup', channel: 'portal', cooperative },
    actor,
  );
  const { id } = ticket;
  await aduan.tickets.note(id, 'Dicek', actor);
  await aduan.tickets.assign(id, { team: 'a', assignee: 'atasan' }, actor);
  await aduan.tickets.restrict(id, { confidential: true }, actor);
  await aduan.tickets.answer(id, 'Sudah buka.', actor);
  const obligationId = ticket.obligations[0]?.id ?? '';
  await aduan.tickets.attempt(id, { obligationId, by: 'phone', outcome: 'reached' }, actor);
  await aduan.tickets.close(id, actor);
  await aduan.workOff();
  const mistakeIn = schemaCheck(api.document);
  const types = sent.map((each) => {
    expect(mistakeIn({ $ref: '#/components/schemas/WebhookDelivery' }, each)).toBeNull();
    return each.type;
  });
  expect(new Set(types).size).toBeGreaterThan(6);
});
