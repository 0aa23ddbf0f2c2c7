import { afterEach, expect, test } from 'vitest';
import { type SmallDesk, smallDesk } from './small-desk.js';

const endpoint = {
  name: 'portal',
  url: 'https://portal.example/hook',
  events: ['*'],
  guarded: false,
};
let desk: SmallDesk;

afterEach(() => desk.dispose());

test('A supervisor says where programs hear of tickets, and nobody else', async () => {
  desk = await smallDesk();
  const supervisor = await desk.officer('penyelia.c');
  const made = await (await supervisor.post('/api/webhooks', endpoint)).json();
  expect(made).toMatchObject({ webhook: { number: 1, addedBy: expect.any(String) } });
  const listed = await (await supervisor.get('/api/webhooks')).text();
  expect(listed).toContain('portal.example');
  expect(listed).not.toContain('whsec_');
  for (const username of ['petugas.b', 'auditor.d']) {
    const officer = await desk.officer(username);
    expect((await officer.get('/api/webhooks')).status).toBe(403);
    for (const action of ['', '/1/pause', '/1/rotateSecret', '/1/remove', '/1/test', '/1/replay']) {
      expect((await officer.post(`/api/webhooks${action}`, endpoint)).status).toBe(403);
    }
  }
});

test('An address inside is refused, and one that is not known is not there', async () => {
  desk = await smallDesk();
  const supervisor = await desk.officer('penyelia.c');
  for (const url of ['http://portal.example', 'https://169.254.169.254/', 'https://[::1]/']) {
    expect((await supervisor.post('/api/webhooks', { ...endpoint, url })).status).toBe(422);
  }
  expect((await supervisor.post('/api/webhooks/7/pause', {})).status).toBe(404);
  expect((await supervisor.post('/api/webhooks/x/test', {})).status).toBe(404);
});
