import { expect, it } from 'vitest';
import { stageOf } from './examples.js';
import { ask, smallDesk } from './small-desk.js';

const text = 'Gerai buka pukul sembilan.';

it('tells citizens what a second person let pass, and nothing before', async () => {
  const { api, tokenFor } = await smallDesk();
  const [writer, superior] = [await tokenFor(['officer']), await tokenFor(['supervisor'])];
  const change = (token: string, step: string, body: unknown = {}, version?: number) =>
    ask(api, 'POST', `/articles/jam-gerai/${step}`, {
      ...{ token, body, ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }) },
    });
  const told = async () =>
    (await ask(api, 'GET', '/articles/published', { token: writer })).body.items;

  const written = await change(writer, 'draft', { content: { text: 'Gerai buka.' } });
  expect(written.response.headers.get('ETag')).toBe('"1"');
  expect(written.body.article).toMatchObject({ state: 'draft', draft: { isInReview: false } });
  await change(writer, 'submission');
  expect((await change(writer, 'publication')).body.code).toBe('forbidden');
  await change(superior, 'return', { reason: 'Pukul berapa?' });
  const stale = await change(writer, 'draft', { content: { text } }, 1);
  expect(stale).toMatchObject({
    status: 412,
    body: { current: { id: 'jam-gerai', version: 3, draft: { returnedFor: 'Pukul berapa?' } } },
  });
  await change(writer, 'draft', { content: { text } }, 3);
  await change(writer, 'submission');
  expect(await told()).toEqual([]);
  expect((await change(superior, 'publication')).status).toBe(200);
  expect(await told()).toMatchObject([{ id: 'jam-gerai', content: { text } }]);
  const { body } = await ask(api, 'GET', '/articles/jam-gerai', { token: superior });
  expect(body).toMatchObject({ article: { state: 'published' }, may: ['written', 'retired'] });
  await change(superior, 'retirement', { reason: 'Pindah gerai' });
  expect(await told()).toEqual([]);

  const history = await ask(api, 'GET', '/articles/jam-gerai/history', { token: writer });
  expect(history.body.items.map(({ type }: { type: string }) => type)).toEqual([
    'written',
    'submitted',
    'returned',
    'written',
    'submitted',
    'published',
    'retired',
  ]);
  // Keys of changes are nobody else's business.
  expect(JSON.stringify(history.body)).not.toContain('"key"');
});

it('is refused where it is no article, and is listed page by page', async () => {
  const desk = await smallDesk();
  const { api, tokenFor } = desk;
  const token = await tokenFor(['officer']);
  const wrong = await ask(api, 'POST', '/articles/a/draft', { token, body: { content: { a: 1 } } });
  expect(wrong).toMatchObject({ status: 422, body: { issues: [{ path: ['text'] }] } });
  const stage = stageOf(desk.aduan, desk);
  const ids = [await stage.article(), await stage.article(), await stage.article()].toSorted();
  const page = async (after = '') =>
    (await ask(api, 'GET', `/articles?limit=2${after}`, { token })).body;
  const first = await page();
  const second = await page(`&after=${first.next}`);
  const found = [...first.items, ...second.items].map(({ id }) => id);
  expect([found, second.next]).toEqual([ids, null]);
});

it('gives back what the office wrote, whatever its fields are called', async () => {
  const { api, tokenFor } = await smallDesk();
  const [writer, superior] = [await tokenFor(['officer']), await tokenFor(['supervisor'])];
  const content = { text, from: 3, at: 0.8, until: 1_776_132_000_000, steps: [{ since: 2019 }] };
  const call = (token: string, path: string, body?: unknown) =>
    ask(api, body ? 'POST' : 'GET', `/articles${path}`, { token, body });
  const written = await call(writer, '/jam-gerai/draft', { content });
  expect(written.body.article.draft.content).toEqual(content);
  await call(writer, '/jam-gerai/submission', {});
  await call(superior, '/jam-gerai/publication', {});
  const { body } = await call(writer, '/jam-gerai');
  expect(body.article.published.content).toEqual(content);
  expect(body.article.published.publishedAt).toBe('2026-04-14T09:00:00.000+07:00');
  const [told] = (await call(writer, '/published')).body.items;
  expect(told.content).toEqual(content);
  const [first] = (await call(writer, '/jam-gerai/history')).body.items;
  expect(first).toMatchObject({ content, at: '2026-04-14T09:00:00.000+07:00' });
});
