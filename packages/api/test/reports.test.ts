import { expect, it } from 'vitest';
import { ask, smallDesk, supervisor } from './small-desk.js';

it('a recap has the meaning of each figure, and for publication no small count', async () => {
  const { aduan, api, tokenFor } = await smallDesk();
  const token = await tokenFor(['auditor'], { scopes: ['reports:read'] });
  for (const region of ['33.73', '33.73', '33.74', '33.74', '33.74', '33.74', '33.74', '33.74']) {
    await aduan.tickets.open({ body: 'x', channel: 'portal', region }, { actor: supervisor });
  }
  const read = async (query: string) =>
    (await ask(api, 'GET', `/reports/recap?week=2026-W16${query}`, { token })).body;
  const office = await read('');
  expect(office).toMatchObject({
    first: '2026-W16',
    from: '2026-04-13T00:00:00.000+07:00',
    before: '2026-04-20T00:00:00.000+07:00',
    total: { received: 8, officer: { received: 8, medianAnswerMs: null }, bot: { received: 0 } },
    definitions: {
      figures: { repeated: { label: { id: 'Berulang' } } },
      answerers: { bot: { label: { id: 'Bot' } } },
      lateness: { late: { definition: { en: expect.stringContaining('deadline') } } },
    },
    dimensions: { region: { id: 'Wilayah' } },
  });
  expect(office.by.region).toHaveLength(2);
  const published = await read('&smallest=5');
  expect(published.by.region).toMatchObject([{ key: '*', figures: { received: 8 } }]);
  const csv = await ask(api, 'GET', '/reports/recap.csv?month=2026-04&locale=en', { token });
  expect(csv.response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  expect(csv.response.headers.get('Content-Disposition')).toContain('"recap-2026-04.csv"');
  await aduan.tickets.open({ body: 'x', channel: 'letter' }, { actor: supervisor });
  const byChannel = (locale: string) =>
    ask(api, 'GET', `/reports/recap.csv?month=2026-04&locale=${locale}`, { token });
  const { body: id } = await byChannel('id');
  expect(id).toMatch(/^Kanal,Surat,Semua,1,/m);
  expect(id).toMatch(/^Kanal,portal,Semua,8,/m);
  expect((await byChannel('en')).body).toMatch(/^Channel,Letter,All,1,/m);
});

it('a table is made in a language of the desk, and in no other', async () => {
  const { api, tokenFor } = await smallDesk();
  const token = await tokenFor(['auditor'], { scopes: ['reports:read'] });
  const refused = await ask(api, 'GET', '/reports/recap.csv?month=2026-04&locale=jv', { token });
  expect(refused.response.status).toBe(422);
  expect(JSON.stringify(refused.body)).toContain('must be a language of this desk: id, en');
});

it('a recap needs its scope, one period, and a number that hides something', async () => {
  const { api, tokenFor } = await smallDesk();
  const token = await tokenFor(['auditor'], { scopes: ['reports:read'] });
  const other = await tokenFor(['auditor'], { scopes: ['tickets:read', 'exports:read'] });
  const statusOf = async (query: string, key: string) =>
    (await ask(api, 'GET', `/reports/recap${query}`, { token: key })).status;
  expect(await statusOf('?month=2026-04', token)).toBe(200);
  expect(await statusOf('?month=2026-04', other)).toBe(403);
  for (const query of ['', '?month=2026-04&week=2026-W16', '?month=2026-04&smallest=-1'])
    expect(await statusOf(query, token)).toBe(422);
});

it('what is open now is told by the names of its groups', async () => {
  const { aduan, api, tokenFor } = await smallDesk();
  const token = await tokenFor(['auditor'], { scopes: ['reports:read'] });
  for (const category of ['izin.usaha', undefined]) {
    const report = { body: 'x', channel: 'portal', ...(category && { category }) };
    await aduan.tickets.open(report, { actor: supervisor });
  }
  const { body } = await ask(api, 'GET', '/reports/open?by=category&parts=2', { token });
  const named = aduan.names.category('izin.usaha');
  expect(body.groups).toContainEqual({ key: 'izin.usaha', name: named, open: 1, late: 0 });
  expect(body.groups).toContainEqual({ key: null, name: null, open: 1, late: 0 });
});
