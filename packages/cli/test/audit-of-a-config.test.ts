import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditSigner } from '@aduan/audit';
import { officerPrincipal } from '@aduan/core';
import { startPostgres } from '@aduan-internal/postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import openDesk from './programs/postgres-desk-config.js';
import { aduan } from './terminal.js';

const config = fileURLToPath(new URL('./programs/postgres-desk-config.ts', import.meta.url));
let postgres: Awaited<ReturnType<typeof startPostgres>>;
let folder: string;

beforeAll(async () => {
  postgres = await startPostgres();
  process.env.ADUAN_TEST_POSTGRES = postgres.url;
  folder = await mkdtemp(join(tmpdir(), 'aduan-audit-'));
});

afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
});

test('the history of a desk on PostgreSQL is exported and its checkpoints given out, under its own name', async () => {
  const [key, bundle] = [join(folder, 'audit.key'), join(folder, 'bundle.jsonl')];
  await aduan('audit', 'key', '--out', key);
  const signer = await auditSigner((await readFile(key, 'utf8')).trim());
  const { aduan: desk, store } = openDesk();
  await store.migrate();
  const actor = officerPrincipal('petugas-1', ['officer']);
  await desk.tickets.open({ body: 'Gerai selalu tutup', channel: 'counter' }, { actor });
  await desk.close();
  await store.close();
  const signed = await aduan('audit', 'checkpoint', '--config', config, '--key', key);
  expect(signed).toMatchObject({ code: 0, err: 'Signed: 1.' });

  const exported = await aduan(
    'audit',
    'export',
    '--config',
    config,
    '--key',
    key,
    '--out',
    bundle,
  );
  expect(exported).toMatchObject({ code: 0, out: '' });
  expect(exported.err).not.toContain('has no cases');
  const verified = await aduan('audit', 'verify', bundle, '--trust', signer.keyId);
  expect(verified).toMatchObject({ code: 0, err: '' });
  expect(verified.out).toMatch(/of 1 tickets and \d people, desk "dinas"\n1 checkpoints/);

  const published = await aduan('audit', 'published', '--config', config);
  expect(published).toMatchObject({ code: 0, err: '' });
  expect(published.out.split('\n').map((line) => JSON.parse(line))).toMatchObject([
    { statement: { number: 1 } },
  ]);
});
