import { expect, it } from 'vitest';
import { stageOf } from './examples.js';
import { ask, smallDesk } from './small-desk.js';

it('shows a case behind the veil, and all of it for a ground that is kept first', async () => {
  const { aduan, api, tokenFor } = await smallDesk();
  const [token, auditor] = [await tokenFor(['officer']), await tokenFor(['auditor'])];
  const at = `/tickets/${(await stageOf(aduan).fresh()).id}`;
  const veiled = await ask(api, 'GET', `${at}/veiled`, { token });
  expect(veiled.body.reporters[0]).toMatchObject({ name: 'Ana', contacts: [{ kind: 'phone' }] });
  expect(JSON.stringify(veiled.body)).not.toContain('55550101');
  const list = await ask(api, 'GET', '/tickets/veiled', { token });
  expect(list.body.items).toMatchObject([{ reporterName: null }]);

  expect((await ask(api, 'POST', `${at}/reveal`, { token, body: {} })).status).toBe(422);
  const shown = await ask(api, 'POST', `${at}/reveal`, { token, body: { ground: 'ND-12/2026' } });
  expect(JSON.stringify(shown.body)).toContain('55550101');
  const noted = { fields: ['files'], ground: 'di-kertas' };
  await ask(api, 'POST', `${at}/looks`, { token, body: noted });

  const looks = (await ask(api, 'GET', `${at}/looks`, { token: auditor })).body.items;
  const kept = looks.map(({ fields, ground }: Record<string, unknown>) => [ground, fields]);
  expect(kept).toEqual([
    [null, ['name', 'masked-words']],
    ['ND-12/2026', ['contacts', 'name', 'words']],
    ['di-kertas', ['files']],
  ]);
  const latest = (await ask(api, 'GET', '/looks?limit=1', { token: auditor })).body.items;
  expect(latest).toMatchObject([{ ground: 'di-kertas', person: null }]);
  expect((await ask(api, 'GET', '/looks', { token })).body.code).toBe('forbidden');
});
