import type { TenantId } from '@aduan/core';
import { expect, it } from 'vitest';
import { stageOf } from './examples.js';
import { ask, smallDesk, supervisor } from './small-desk.js';

it('says what was given up and why, and puts it back in line once for a key', async () => {
  const desk = await smallDesk();
  const { aduan, api, tokenFor } = desk;
  const token = await tokenFor(['supervisor']);
  const id = await stageOf(aduan, desk).deadLetter();
  const read = async () => (await ask(api, 'GET', '/dead-letters', { token })).body;
  const { items, ...waiting } = await read();
  expect(waiting).toEqual({ inbox: 0, outbox: 0 });
  expect(items).toEqual([
    {
      ...{ id, side: 'in', place: 'chat', state: 'dead', attempts: 1, error: 'unexpected' },
      why: { id: expect.stringContaining('log'), en: expect.stringContaining('log') },
      receivedAt: '1970-01-01T07:00:00.000+07:00',
      ...{ ticketId: null, ticketNumber: null, receiver: null },
    },
  ]);
  const replay = (at: string) =>
    ask(api, 'POST', `/dead-letters/${at}/replay`, {
      ...{ token, body: {}, headers: { 'Idempotency-Key': 'a' } },
    });
  expect((await replay(id)).status).toBe(204);
  expect(await read()).toEqual({ inbox: 1, outbox: 0, items: [] });
  expect((await replay(id)).status).toBe(204);
  expect((await read()).inbox).toBe(1);
  expect((await replay('in:99')).body.code).toBe('input-invalid');
});

it('is put away for good with a reason, once for a key, and as it was looked at', async () => {
  const desk = await smallDesk();
  const { aduan, api, tokenFor } = desk;
  const token = await tokenFor(['supervisor']);
  const id = await stageOf(aduan, desk).deadLetter();
  const discard = (body: object, headers: Readonly<Record<string, string>> = {}) =>
    ask(api, 'POST', `/dead-letters/${id}/discard`, { token, body, headers });
  for (const body of [{}, { reason: '' }, { reason: 'Bu Sri sudah ditelepon' }])
    expect(await discard(body)).toMatchObject({ status: 422, body: { code: 'input-invalid' } });
  const reason = 'bukan-untuk-kami';
  expect(await discard({ reason }, { 'If-Match': '"7"' })).toMatchObject({
    status: 412,
    body: { code: 'store-conflict', expected: 7, actual: 1 },
  });
  const once = { 'Idempotency-Key': 'a', 'If-Match': '"1"' };
  expect((await discard({ reason }, once)).status).toBe(204);
  expect((await discard({ reason }, once)).status).toBe(204);
  expect((await discard({ reason })).body.code).toBe('dead-letter-not-found');
  const left = await ask(api, 'GET', '/dead-letters', { token });
  expect(left.body).toEqual({ inbox: 0, outbox: 0, items: [] });
  const { body } = await ask(api, 'GET', '/dead-letters/discards', { token });
  expect(body.items).toEqual([
    {
      ...{ id, place: 'chat', state: 'dead', error: 'unexpected', reason },
      ...{ ticketId: null, ticketNumber: null, at: '2026-04-14T09:00:00.000+07:00' },
      by: { id: expect.any(String), kind: 'officer', roles: ['supervisor'] },
    },
  ]);
});

it('shows a key of a part of the tickets what hangs on these, and nothing else', async () => {
  const desk = await smallDesk();
  const { aduan, api, store, tokenFor } = desk;
  const lostIn = async (region: string) => {
    const input = { body: 'Gerai tutup', channel: 'portal', region };
    const { ticket } = await aduan.tickets.open(input, { actor: supervisor });
    // As plugins name what they deliver.
    const id = `webhooks:1/${crypto.randomUUID()}`;
    const where = { target: 'chat', conversationId: null, messageId: null };
    const delivery = { id, ...where, ticketId: ticket.id, payload: new Uint8Array(3), dueAt: 0 };
    await store.commit({ tenant: 'default' as TenantId, deliveries: [delivery] });
    await aduan.workOff();
    return { letter: `out:${id}`, number: ticket.number };
  };
  const here = await lostIn('33.73');
  const there = await lostIn('11.01');
  const arrival = await stageOf(aduan, desk).deadLetter();
  const token = await tokenFor(['supervisor'], { regions: ['33'] });
  const { body } = await ask(api, 'GET', '/dead-letters', { token });
  expect(body).toMatchObject({ inbox: null, outbox: null });
  expect(body.items).toMatchObject([{ id: here.letter, ticketNumber: here.number }]);
  const at = (id: string) => `/dead-letters/${encodeURIComponent(id)}`;
  const tries = [there.letter, arrival, 'out:nothing'].flatMap((id) => [
    ask(api, 'POST', `${at(id)}/replay`, { token, body: {} }),
    ask(api, 'POST', `${at(id)}/discard`, { token, body: { reason: 'x' } }),
  ]);
  const answers = await Promise.all(tries);
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 404, body: { code: 'dead-letter-not-found' } });
  const done = await ask(api, 'POST', `${at(here.letter)}/discard`, {
    ...{ token, body: { reason: 'salah-alamat' } },
  });
  expect(done.status).toBe(204);
  const all = await ask(api, 'GET', '/dead-letters', { token: await tokenFor(['supervisor']) });
  expect(all.body.items).toHaveLength(2);
});

it('finds nothing under a name that is none', async () => {
  const { api, tokenFor } = await smallDesk();
  const token = await tokenFor(['supervisor']);
  for (const name of ['out:nothing', 'in:99', 'x']) {
    const { body } = await ask(api, 'POST', `/dead-letters/${name}/replay`, { token, body: {} });
    expect(body.code).toBe('dead-letter-not-found');
  }
});
