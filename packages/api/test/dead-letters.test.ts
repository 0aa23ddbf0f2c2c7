import { expect, it } from 'vitest';
import { stageOf } from './examples.js';
import { ask, smallDesk } from './small-desk.js';

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

it('finds nothing under a name that is none, and is closed to keys of a part of the cases', async () => {
  const { api, tokenFor } = await smallDesk();
  const replay = async (token: string) =>
    (await ask(api, 'POST', '/dead-letters/out:nothing/replay', { token, body: {} })).body.code;
  expect(await replay(await tokenFor(['supervisor']))).toBe('dead-letter-not-found');
  expect(await replay(await tokenFor(['supervisor'], { regions: ['33'] }))).toBe('forbidden');
  const within = { teams: ['kelembagaan'] };
  expect(await replay(await tokenFor(['supervisor'], { within }))).toBe('forbidden');
});
