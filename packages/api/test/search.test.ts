import { expect, it } from 'vitest';
import { ask, smallDesk } from './small-desk.js';

const masker = { mask: (text: string) => text };
const reporter = { name: 'Tuti Rahayu', contacts: [{ kind: 'phone', value: '081234567890' }] };

async function searchedDesk() {
  const desk = await smallDesk({}, { search: 'words', masker });
  const token = await desk.tokenFor(['officer']);
  const body = { channel: 'phone', subject: 'Gerai tutup', body: 'Sejak Senin.', reporter };
  const opened = await ask(desk.api, 'POST', '/tickets', { token, body });
  await desk.aduan.workOff();
  const search = (asked: object, by = token) =>
    ask(desk.api, 'POST', '/tickets/search', { token: by, body: asked });
  return { ...desk, id: opened.body.ticket.id as string, search, token };
}

it('searches for people where that is asked for, and tells what was kept of it', async () => {
  const { api, id, search, token, tokenFor } = await searchedDesk();
  expect((await search({ text: 'rahayu' })).body.items).toEqual([]);
  const { body, status } = await search({ text: 'rahayu 0812 3456 7890', identities: true });
  expect({ status, searched: body.searched }).toEqual({
    status: 200,
    searched: ['facts', 'words', 'identities'],
  });
  expect(body.items).toMatchObject([{ ticket: { id } }]);
  const auditor = await tokenFor(['auditor']);
  const { items } = (await ask(api, 'GET', '/views', { token: auditor })).body;
  expect(items.filter((entry: Record<string, unknown>) => entry.search)).toMatchObject([
    { ticket: null, fields: [], search: { kinds: ['name', 'phone'], people: null, tickets: [id] } },
  ]);
  await ask(api, 'GET', `/tickets/${id}`, { token });
  const only = await ask(api, 'GET', '/views?searches=true', { token: auditor });
  expect(only.body.items).toHaveLength(1);
});

it('needs the part of the API that shows people, and the right to know them', async () => {
  const { search, tokenFor } = await searchedDesk();
  const narrow = await tokenFor(['officer'], { scopes: ['tickets:read'] });
  const asked = { text: 'rahayu', identities: true };
  const refused = await search(asked, narrow);
  expect([refused.status, refused.body.code]).toEqual([403, 'scope-missing']);
  expect(refused.body.detail).toContain('parties:read');
  expect((await search({ text: 'rahayu', identities: false }, narrow)).status).toBe(200);
  expect((await search(asked, await tokenFor(['auditor']))).body.code).toBe('forbidden');
});

it('says to anyone who searches too often when to come again', async () => {
  const { search } = await searchedDesk();
  const asked = { text: 'rahayu', identities: true };
  for (let times = 0; times < 30; times++) expect((await search(asked)).status).toBe(200);
  const { body, response, status } = await search(asked);
  expect([status, body.code, response.headers.get('Retry-After')]).toEqual([
    429,
    'search-too-many',
    '120',
  ]);
});

it('says the same to anyone who looks people up by their address, and shows of it what tells one from another', async () => {
  const { api, token } = await searchedDesk();
  const body = { kind: 'phone', value: '0812 3456 7890' };
  const find = () => ask(api, 'POST', '/parties/search', { token, body });
  const { items } = (await find()).body;
  expect(items).toHaveLength(1);
  expect(JSON.stringify(items)).not.toContain('1234567');
  for (let times = 1; times < 30; times++) expect((await find()).status).toBe(200);
  const refused = await find();
  expect([refused.status, refused.body.code]).toEqual([429, 'search-too-many']);
  expect(refused.response.headers.get('Retry-After')).toBe('120');
});

it('is refused where nobody could see later who searched, or nothing is indexed', async () => {
  const { api, tokenFor } = await smallDesk();
  const token = await tokenFor(['officer']);
  const asked = { token, body: { text: 'rahayu', identities: true } };
  const { body, status } = await ask(api, 'POST', '/tickets/search', asked);
  expect([status, body.code]).toEqual([409, 'search-off']);
});

it.each(['off', 'facts', 'words'] as const)(
  'says that this desk is searched so: %s',
  async (use) => {
    const { api, tokenFor } = await smallDesk({}, { search: use, masker });
    const { body, status } = await ask(api, 'GET', '/meta', { token: await tokenFor(['officer']) });
    expect({ status, body }).toMatchObject({ status: 200, body: { search: use } });
  },
);
