import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemPrincipal } from '@aduan/core';
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
  const { 'api-keys': keys } = desk.plugins;
  expect(await keys.find(made.out)).toBeNull();
  expect(await keys.find(replaced.out)).toMatchObject({
    principal: { id: 'api-key:1', roles: ['agent'] },
  });
  await store.close();

  const limits = { teams: ['pengawasan'], openedFrom: Date.parse('2026-01-01T00:00:00Z') };
  const limited = { name: 'x', roles: ['agent'], scopes: ['a'], units: ['dinas'] };
  const open = await embeddedDesk(database[1] ?? '');
  const places = { ...limited, regions: ['91', '33.73'], within: limits };
  await open.desk.plugins['api-keys'].issue(places, { actor: systemPrincipal });
  await open.store.close();
  const lines = (await run('list')).out.split('\n');
  expect(lines[1]).not.toMatch(/region|unit|team|opened/);
  expect(lines[2]).toContain(
    '; units dinas; regions 91,33.73 and cases without a region; teams pengawasan; opened from 2026-01-01T00:00:00.000Z; until ',
  );
  const help = await aduan('help', 'api-key', 'new');
  expect(help.out).toMatch(/--regions.*without a region/s);

  expect((await run('new', '--name', 'portal')).code).toBe(2);
  expect((await run('new', ...what, '--days', 'x')).code).toBe(2);
  expect((await run('new', '--name', 'x', '--roles', 'system', '--scopes', 'a')).code).toBe(1);
  expect((await run('revoke', '99')).code).toBe(1);
  expect((await run('replace')).code).toBe(2);
  await rm(directory, { recursive: true });
});
