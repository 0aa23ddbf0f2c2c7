import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApiKeys } from '@aduan/core/api-keys';
import { expect, it } from 'vitest';
import { embeddedDesk } from './embedded-desk.js';
import { aduan } from './terminal.js';

it('makes, lists, replaces and revokes a key of a desk', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'aduan-api-key-'));
  const database = ['--database', join(directory, 'desk.db')];
  await (await embeddedDesk(database[1] ?? '')).store.close();
  const run = (...words: string[]) => aduan('api-key', ...words, ...database);
  const what = ['--name', 'portal', '--roles', 'agent', '--scopes', 'tickets:read,tickets:write'];

  const made = await run('new', ...what, '--days', '30');
  expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^aduan_1_[\w-]{43}$/) });
  const replaced = await run('replace', '1');
  expect(replaced.out).toMatch(/^aduan_2_/);
  const revoked = await run('revoke', '1');
  expect(revoked.out).toMatch(
    /^1 portal: agent; tickets:read,tickets:write; REVOKED .*, replaced by 2$/,
  );
  expect((await run('list')).out.split('\n')).toHaveLength(2);

  const { desk, store } = await embeddedDesk(database[1] ?? '');
  const keys = createApiKeys(desk);
  expect(await keys.find(made.out)).toBeNull();
  expect(await keys.find(replaced.out)).toMatchObject({
    principal: { id: 'api-key:1', roles: ['agent'] },
  });
  await store.close();

  expect((await run('new', '--name', 'portal')).code).toBe(2);
  expect((await run('new', ...what, '--days', 'x')).code).toBe(2);
  expect((await run('new', '--name', 'x', '--roles', 'system', '--scopes', 'a')).code).toBe(1);
  expect((await run('revoke', '99')).code).toBe(1);
  expect((await run('replace')).code).toBe(2);
  await rm(directory, { recursive: true });
});
