import { expect, it } from 'vitest';
import { stageOf } from './examples.js';
import { ask, smallDesk } from './small-desk.js';

it('shows a ticket redacted, and all of it for a ground that is kept first', async () => {
  const { aduan, api, tokenFor } = await smallDesk();
  const [token, auditor] = [await tokenFor(['officer']), await tokenFor(['auditor'])];
  const at = `/tickets/${(await stageOf(aduan).fresh()).id}`;
  const redacted = await ask(api, 'GET', `${at}/redacted`, { token });
  expect(redacted.body.reporters[0]).toMatchObject({ name: 'Ana', contacts: [{ kind: 'phone' }] });
  expect(JSON.stringify(redacted.body)).not.toContain('55550101');
  const list = await ask(api, 'GET', '/tickets/redacted', { token });
  expect(list.body.items).toMatchObject([{ reporterName: null }]);

  expect((await ask(api, 'POST', `${at}/reveal`, { token, body: {} })).status).toBe(422);
  const shown = await ask(api, 'POST', `${at}/reveal`, { token, body: { ground: 'ND-12/2026' } });
  expect(JSON.stringify(shown.body)).toContain('55550101');
  const noted = { fields: ['files'], ground: 'di-kertas' };
  await ask(api, 'POST', `${at}/views`, { token, body: noted });

  const views = (await ask(api, 'GET', `${at}/views`, { token: auditor })).body.items;
  const kept = views.map(({ fields, ground }: Record<string, unknown>) => [ground, fields]);
  expect(kept).toEqual([
    [null, ['name', 'masked-words']],
    ['ND-12/2026', ['contacts', 'name', 'words']],
    ['di-kertas', ['files']],
  ]);
  const latest = (await ask(api, 'GET', '/views?limit=1', { token: auditor })).body.items;
  expect(latest).toMatchObject([{ ground: 'di-kertas', person: null }]);
  expect((await ask(api, 'GET', '/views', { token })).body.code).toBe('forbidden');
});
