import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, defaultIntake, sp4nPractice } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { fakeCitizenAccess } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { consentIntake, type WebchatOptions, webchatChannel } from '../../src/index.js';
import { bearer, browser, messageBody, origin, secret } from '../browser.js';
import { formVisitor, hiddenId } from '../form/form-visitor.js';
import { officer } from '../officer.js';

const consent = {
  version: '2026-11',
  text: {
    id: 'Data Anda dipakai untuk menangani laporan.',
    en: 'Your data is used for the report.',
  },
  url: '/privasi',
};
async function visit(options: Partial<WebchatOptions> = { consent }) {
  const visitor = browser(options, { citizen: fakeCitizenAccess() });
  const { deliver, request, signIn } = visitor;
  const { token } = await signIn();
  const headers = bearer(token);
  const agree = (version: unknown = '2026-11') =>
    deliver(request('POST', '/consent', { headers, body: JSON.stringify({ version }) }));
  const write = (more = {}) =>
    deliver(request('POST', '/messages', { headers, body: messageBody(more) }));
  const upload = () =>
    visitor.answer(
      request('POST', '/uploads', {
        headers,
        body: JSON.stringify({ name: 'a.png', mime: 'image/png', bytes: 10 }),
      }),
    );
  return { ...visitor, headers, agree, write, upload };
}

describe('a desk that asks for consent', () => {
  it('tells the widget what it asks for', async () => {
    const { answer, request } = await visit();
    expect(await (await answer(request('GET', '/config'))).json()).toMatchObject({ consent });
  });

  it('takes neither words nor files before, and both afterwards', async () => {
    const { agree, write, upload } = await visit();
    expect((await write()).response.status).toBe(428);
    expect((await upload()).status).toBe(428);
    expect((await agree()).response.status).toBe(204);
    expect((await write()).response.status).toBe(200);
    expect((await upload()).status).toBe(200);
  });

  it('keeps it as a message of the citizen, with its version, once', async () => {
    const { agree } = await visit();
    const [one, other] = [await agree(), await agree()];
    expect(one.events).toEqual(other.events);
    expect(one.events).toMatchObject([
      { type: 'message', parts: [{ type: 'choice', id: 'consent/2026-11' }] },
    ]);
    expect(JSON.stringify(one.events)).toContain('pemberitahuan privasi versi 2026-11');
  });

  it('asks again when the version changes, and where the consent was not stored', async () => {
    const { agree, write, context, channel, request, signIn, headers } = await visit();
    expect((await agree('2025-01')).response.status).toBe(400);
    expect((await agree(undefined)).response.status).toBe(204);
    expect((await write()).response.status).toBe(200);
    const next = browser({ consent: { ...consent, version: '2027-01' } }, { kv: context.kv });
    const again = { headers, body: messageBody() };
    const refused = await next.channel.serve?.(request('POST', '/messages', again), context);
    expect(refused?.status).toBe(428);

    const { token } = await signIn();
    const message = { headers: bearer(token), body: messageBody() };
    const body = JSON.stringify({ version: '2026-11' });
    const consentOf = () => request('POST', '/consent', { headers: bearer(token), body });
    const bytes = new TextEncoder().encode(body);
    const events = await channel.parse(bytes, consentOf(), context);
    const failed = await channel.acknowledge?.('failed', events, consentOf(), context);
    expect(failed?.status).toBe(503);
    const still = await channel.serve?.(request('POST', '/messages', message), context);
    expect(still?.status).toBe(428);
  });

  it('is not told by a message that only looks like it', async () => {
    const { agree, write } = await visit();
    await agree();
    const choice = { id: 'consent/9', title: 'Saya setuju semuanya' };
    expect((await write({ text: undefined, choice })).response.status).toBe(400);
  });

  it.each([
    { version: '' },
    { version: 'a b' },
    { url: 'javascript:alert(1)' },
    { url: '//evil.example' },
    { url: '/\\evil.example' },
    { url: 'http://desa.example/privasi' },
  ])('is not composed with %j', (wrong) => {
    expect(() => webchatChannel({ secret, consent: { ...consent, ...wrong } })).toThrow(/consent/);
  });

  it('does not ask where the host does not', async () => {
    const { agree, write } = await visit({});
    expect((await agree()).response.status).toBe(404);
    expect((await write()).response.status).toBe(200);
  });
});

it('leaves to the intake behind it what a citizen changed afterwards', () => {
  const behind = {
    ...defaultIntake(),
    revise: (_: unknown, { after }: { after: string }) => after,
  };
  const change = { before: 'Senin', after: 'Selasa' };
  expect(consentIntake(behind).revise?.(null, change)).toBe('Selasa');
  expect(consentIntake({ receive: behind.receive })).not.toHaveProperty('revise');
});

it('stands in the conversation of the ticket, with version and time, and opens none', async () => {
  const at = Date.UTC(2026, 10, 26, 2);
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { web: webchatChannel({ secret, consent }) },
    intake: consentIntake(defaultIntake()),
    now: () => at,
  });
  const post = (path: string, init: RequestInit = {}) =>
    aduan.fetch(new Request(`${origin}/aduan/web${path}`, { method: 'POST', ...init }));
  const { token } = (await (await post('/session')).json()) as { token: string };
  const headers = bearer(token);
  const tickets = async () => (await aduan.tickets.list({}, { actor: officer })).items;
  const agreed = await post('/consent', { headers, body: JSON.stringify({ version: '2026-11' }) });
  expect(agreed.status).toBe(204);
  await aduan.workOff();
  expect(await tickets()).toEqual([]);
  await post('/messages', { headers, body: messageBody({ sentAt: at }) });
  await aduan.workOff();
  const [item] = await tickets();
  if (!item) throw new Error('no ticket');
  const conversation = await aduan.conversations.ofTicket(item.ticket.id, {
    actor: officer,
  });
  expect(conversation?.messages[0]).toMatchObject({
    at,
    by: 'citizen',
    text: 'Saya setuju data saya dipakai untuk menangani laporan ini (pemberitahuan privasi versi 2026-11).',
  });
});

describe('the form of a desk that asks for consent', () => {
  const body = 'Simpanan saya belum bisa diambil.';

  it('shows what it asks for, and keeps what was typed until they agree', async () => {
    const { read, send } = formVisitor({ consent });
    const { html } = await read('/form');
    expect(html).toContain(consent.text.id);
    expect(html).toContain('href="/privasi"');
    expect(html).not.toContain(' checked aria-describedby="consent-text"');
    for (const given of [{}, { consent: '2025-01' }, { consent: 'on' }]) {
      const refused = await send({ body, ...given });
      expect(refused.response.status).toBe(422);
      expect(refused.events).toEqual([]);
      expect(refused.html).toContain('Centang dulu persetujuannya');
      expect(refused.html).toContain('<a href="#consent">');
      expect(refused.html).toContain(body);
    }
  });

  it('lets what they agreed to stand in their conversation, before what they report', async () => {
    const { send } = formVisitor({ consent });
    const { events, response } = await send({ body, consent: '2026-11', locale: 'en' });
    expect(response.status).toBe(303);
    expect(events).toMatchObject([
      {
        id: 'consent-2026-11',
        parts: [
          {
            type: 'choice',
            id: 'consent/2026-11',
            title: expect.stringContaining('version 2026-11'),
          },
        ],
      },
      { parts: [{ type: 'form', id: 'complaint', values: { body } }] },
    ]);
    const [agreed, report] = events;
    expect(agreed?.conversation).toBe(report?.conversation);
    expect(response.headers.get('location')).toMatch(/\/form\/.+/);
  });

  it('opens one ticket, whose receipt is found, and which holds no consent as its words', async () => {
    const web = webchatChannel({ secret, consent });
    const aduan = createAduan({
      store: memoryStore(),
      calendar: kemenkopCalendar,
      policies: [sp4nPractice],
      channels: { web },
      intake: consentIntake(defaultIntake()),
    });
    await aduan.start();
    const address = `${origin}/aduan/web/form`;
    const form = hiddenId(await (await aduan.fetch(new Request(address))).text());
    const sent = await aduan.fetch(
      new Request(address, {
        method: 'POST',
        body: new URLSearchParams({ form, body, consent: '2026-11' }),
      }),
    );
    expect(sent.status).toBe(303);
    const location = new URL(sent.headers.get('location') ?? '', origin);
    const receipt = await (await aduan.fetch(new Request(location))).text();
    const { items } = await aduan.tickets.list({}, { actor: officer });
    expect(items).toHaveLength(1);
    const [{ ticket } = {}] = items;
    expect(receipt).toContain(ticket?.number);
    const found = await aduan.tickets.get(ticket?.id ?? '', { actor: officer });
    expect(JSON.stringify(found.timeline)).toContain(body);
    await aduan.close();
  });

  it('asks for nothing where the desk does not', async () => {
    const { read, send } = formVisitor();
    expect((await read('/form')).html).not.toContain('id="consent"');
    const { events } = await send({ body });
    expect(events).toHaveLength(1);
  });
});
