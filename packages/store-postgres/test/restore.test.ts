import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditSigner, exportAudit, generateAuditKey, verifyAudit } from '@aduan/audit';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  createAduan,
  generateMasterKeys,
  type KeyProvider,
  masterKeyProvider,
  officerPrincipal,
} from '@aduan/core';
import { checkpoints } from '@aduan/plugins/checkpoints';
import { startPostgres } from '@aduan-internal/postgres';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgresStore } from '../src/index.js';
import { backUp } from './backup.js';

const actor = officerPrincipal('p-1', ['supervisor']);
const keys = masterKeyProvider(generateMasterKeys());
const folder = mkdtempSync(join(tmpdir(), 'aduan-backup-'));
const copy = join(folder, 'data');
const file = { id: 'surat-1', words: 'PENANDA-LAMPIRAN' };

type Server = Awaited<ReturnType<typeof startPostgres>>;
const servers: Server[] = [];
const stores: ReturnType<typeof postgresStore>[] = [];

const published: string[] = [];
const publish = (line: string) => void published.push(line);

function openDesk({ url }: Server, given: KeyProvider = keys) {
  const store = postgresStore({ connection: url });
  stores.push(store);
  const parts = { store, blobs: store.blobs, keys: given, policies: [], channels: {} };
  return {
    store,
    aduan: createAduan({
      ...parts,
      calendar: kemenkopCalendar,
      plugins: [checkpoints({ publish })],
    }),
  };
}

type Desk = ReturnType<typeof openDesk>;

function open({ aduan }: Desk, mark: string) {
  const contacts = [{ kind: 'email', value: `${mark}@contoh.id` }];
  const call = { body: mark, subject: mark, channel: 'letter', reporter: { name: mark, contacts } };
  return aduan.tickets.open(call, { actor, key: mark });
}

async function bundleOf({ store }: Desk, signer: Awaited<ReturnType<typeof auditSigner>>) {
  const now = () => Date.now();
  const lines: string[] = [];
  for await (const line of exportAudit({ store, tenant: 'default', signer, now })) lines.push(line);
  return lines;
}

/** Every row of every table of the desk, in one number. */
async function rowsOf({ url }: Server): Promise<readonly string[]> {
  const client = new Client(url);
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'aduan' order by 1",
  );
  const sums: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query(
      `select count(*) || ' ' || coalesce(md5(string_agg(r::text, '' order by r::text)), '') as sum from aduan.${name} r`,
    );
    sums.push(`${name} ${rows[0].sum}`);
  }
  await client.end();
  return sums;
}

let signer: Awaited<ReturnType<typeof auditSigner>>;
let earlier: readonly string[];
let restored: Server;

beforeAll(async () => {
  signer = await auditSigner(await generateAuditKey());
  const server = await startPostgres();
  servers.push(server);
  const desk = openDesk(server);
  await desk.aduan.start();
  const bytes = new TextEncoder().encode(file.words);
  await desk.aduan.files.put(file.id, bytes, { mime: 'text/plain' });
  const { ticket } = await open(desk, 'PENANDA-SEBELUM');
  await desk.aduan.tickets.answer(ticket.id, 'Sudah kami teruskan.', { actor });
  await desk.aduan.plugins.checkpoints.sign({ signer });
  earlier = await bundleOf(desk, signer);
  await backUp(server.url, copy, async () => {
    await open(desk, 'PENANDA-SEMENTARA');
  });
  await open(desk, 'PENANDA-SESUDAH');
  await desk.aduan.close();
  restored = await server.restore(copy);
  servers.unshift(restored);
}, 240_000);

afterAll(async () => {
  for (const store of stores) await store.close();
  for (const server of servers) await server.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test('without its keys, or with those of another desk, it does not start, and nothing is lost', async () => {
  const before = await rowsOf(restored);
  expect(before.length).toBeGreaterThan(10);
  const store = postgresStore({ connection: restored.url });
  stores.push(store);
  const parts = { store, policies: [], channels: {}, calendar: kemenkopCalendar };
  expect(() => createAduan(parts as never)).toThrow(/keys/);
  const foreign = openDesk(restored, masterKeyProvider(generateMasterKeys()));
  await expect(foreign.aduan.start()).rejects.toMatchObject({ code: 'store-keys-wrong' });
  await foreign.aduan.close();
  expect(await rowsOf(restored)).toEqual(before);
});

test('with its keys it works: words, files, the history that was signed, search by contact, and it goes on', async () => {
  const desk = openDesk(restored);
  await desk.aduan.start();
  const { items } = await desk.aduan.tickets.list({ order: 'newest' }, { actor });
  expect(items.map(({ subject }) => subject)).toEqual(['PENANDA-SEMENTARA', 'PENANDA-SEBELUM']);
  for (const { ticket } of items)
    expect(await desk.aduan.tickets.verifyHistory(ticket.id, { actor })).toMatchObject({
      intact: true,
    });
  const found = await desk.aduan.files.get(file.id);
  expect(await new Response(found?.body).text()).toBe(file.words);

  const { ticket } = await open(desk, 'PENANDA-SEBELUM');
  expect(ticket.id).toBe(items[1]?.ticket.id);
  await desk.aduan.tickets.note(ticket.id, 'Dipulihkan dari cadangan.', { actor });
  const bundle = await bundleOf(desk, signer);
  const trusted = { trustedKeys: [signer.keyId], published, earlier };
  expect(await verifyAudit(bundle, trusted)).toMatchObject({
    intact: true,
    isTrusted: true,
    tickets: 2,
  });
  await desk.aduan.close();
});
