import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TenantId } from '@aduan/core';
import { sqliteStore } from '@aduan/store-sqlite';
import { buildCommit, buildDelivery } from '@aduan/testkit';
import { beforeEach, expect, test } from 'vitest';
import { aduan } from './terminal.js';

const tenant = 'default' as TenantId;
let desk: readonly string[];

/** A desk with a dead letter of a citizen's message, a dead delivery to them, and an uncertain one. */
beforeEach(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'aduan-dead-letters-'));
  const file = join(directory, 'desk.db');
  desk = ['--database', file];
  const store = sqliteStore({ file });
  await store.migrate();
  const row = { channel: 'web', account: 'web', key: 'k', conversationHash: 'h' };
  await store.insertInbox(tenant, [{ ...row, payload: new Uint8Array(3), receivedAt: 0 }]);
  const claimed = await store.claimConversation(tenant, 1, 1_000, 1);
  if (!claimed) throw new Error('nothing to claim');
  const { conversationHash, fence, rows } = claimed;
  const claim = { sequence: rows[0]?.sequence ?? 0, conversationHash, fence };
  await store.failInbox(tenant, claim, { retryAt: null, error: 'unexpected' });
  const deliveries = ['dead', 'uncertain'].map((id) => buildDelivery({ id, target: 'whatsapp' }));
  await store.commit(buildCommit(tenant, { deliveries }));
  for (const { attempt, id } of await store.claimOutbox(tenant, Date.now() * 2, 1_000, 10)) {
    const error = id === 'dead' ? 'channel-auth' : 'outcome-unknown';
    const state = id === 'dead' ? 'dead' : 'uncertain';
    await store.settleDelivery(tenant, { id, attempt, outcome: { state, error } });
  }
  await store.close();
  return () => rm(directory, { recursive: true });
});

test('lists what is stuck with its reason, and puts it back in line', async () => {
  const listed = await aduan('dead-letters', 'list', ...desk);
  expect(listed.code).toBe(1);
  expect(listed.out).toContain(
    'in:1  web  arrived 1970-01-01T00:00:00.000Z, tried 1 times, unexpected',
  );
  expect(listed.out).toMatch(/out:dead {2}whatsapp {2}dead, .*refuses our token/);
  expect(listed.out).toMatch(/out:uncertain {2}whatsapp {2}uncertain, .*may be received twice/);
  expect(listed.out).toContain('3 stuck');

  expect(await aduan('dead-letters', 'replay', 'in:1', ...desk)).toMatchObject({ code: 0 });
  expect((await aduan('dead-letters', 'replay', '--all', 'out', ...desk)).out).toBe(
    'out:dead is back in line',
  );
  expect((await aduan('dead-letters', 'replay', '--all', 'in', ...desk)).out).toBe('');
  const left = await aduan('dead-letters', 'list', ...desk);
  expect(left.out).toContain('1 stuck; waiting: 1 to be read, 1 to be sent');
  expect(await aduan('dead-letters', 'replay', 'out:uncertain', ...desk)).toMatchObject({
    code: 0,
  });
  expect(await aduan('dead-letters', 'list', ...desk)).toMatchObject({ code: 0 });
});

test('what is not stuck, or no name at all, is said', async () => {
  const gone = await aduan('dead-letters', 'replay', 'in:9', 'out:dead', ...desk);
  expect(gone).toMatchObject({
    code: 1,
    err: 'in:9 is not stuck',
    out: 'out:dead is back in line',
  });
  expect((await aduan('dead-letters', 'replay', '7', ...desk)).err).toBe('7 is not stuck');
  for (const wrong of [[], ['--all', 'all']]) {
    expect((await aduan('dead-letters', 'replay', ...wrong, ...desk)).code).toBe(2);
  }
});

test('what is never to be sent is put away, with a name and a reason', async () => {
  const discard = (...more: string[]) => aduan('dead-letters', 'discard', ...more, ...desk);
  const why = ['--reason', 'salah-alamat', '--actor', 'penyelia'];
  expect((await discard('out:dead', ...why.slice(2))).err).toContain('Say why');
  expect((await discard('out:dead', ...why.slice(0, 2))).err).toContain('Name who decides');
  expect((await discard(...why)).code).toBe(2);
  expect((await discard('out:dead', '--reason', 'dua kata', ...why.slice(2))).code).not.toBe(0);
  expect((await aduan('dead-letters', 'list', ...desk)).out).toContain('3 stuck');
  const done = await discard('out:dead', 'in:1', 'in:9', ...why);
  expect(done).toMatchObject({
    code: 1,
    err: 'in:9 is not stuck',
    out: 'out:dead is put away\nin:1 is put away',
  });
  expect((await aduan('dead-letters', 'list', ...desk)).out).toContain(
    '1 stuck; waiting: 0 to be read',
  );
  expect((await aduan('dead-letters', 'replay', 'out:dead', ...desk)).err).toBe(
    'out:dead is not stuck',
  );
});
