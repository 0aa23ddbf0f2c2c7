import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  createAduan,
  generateMasterKeys,
  masterKeyProvider,
  officerPrincipal,
  type PartyId,
} from '@aduan/core';
import { startPostgres } from '@aduan-internal/postgres';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgresStore } from '../../src/index.js';
import { type ServerFile, serverFiles } from '../server-files.js';

const actor = officerPrincipal('p-1', ['supervisor']);
/** Tables from which rows go with a person. */
const tables = ['data_key', 'identity', 'conversation', 'inbox', 'outbox', 'command'];

let server: Awaited<ReturnType<typeof startPostgres>>;
let client: Client;

beforeAll(async () => {
  // Of its own: what others write would move the log on.
  server = await startPostgres();
  client = new Client(server.url);
  await client.connect();
}, 120_000);

afterAll(async () => {
  await client?.end();
  await server?.stop();
});

/** What leads to a person: his wrapped keys, his hash, what is kept of the command that opened his case. */
async function tracesOf(party: PartyId): Promise<readonly Buffer[]> {
  const { rows } = await client.query(
    `select wrapped as trace from aduan.data_key where scope = 'party:' || $1
      union all select convert_to(hash, 'UTF8') from aduan.identity where party_id = $1
      union all select convert_to(result, 'UTF8') from aduan.command where ticket_id in (
        select ticket_id from aduan.ticket_reporter where party_id = $1)`,
    [party],
  );
  return rows.map(({ trace }) => (trace as Buffer).subarray(0, 48));
}

test('what leads to somebody erased is in no file of the server once its tables and its log were rewritten', {
  timeout: 240_000,
}, async () => {
  const store = postgresStore({ connection: server.url });
  const keys = masterKeyProvider(generateMasterKeys());
  const parts = { store, keys, blobs: store.blobs, policies: [], channels: {} };
  const aduan = createAduan({ ...parts, calendar: kemenkopCalendar });
  await store.migrate();
  /** A letter, written, noted and closed. */
  async function settle(mark: string): Promise<PartyId> {
    const contacts = [{ kind: 'email', value: `${mark}@contoh.id` }];
    const words = { body: `Simpanan ${mark}`, subject: mark, reporter: { name: mark, contacts } };
    const call = { ...words, channel: 'letter' };
    const { ticket } = await aduan.tickets.open(call, { actor, key: mark });
    await aduan.tickets.note(ticket.id, `Ditelepon: ${mark}`, { actor });
    await aduan.tickets.answer(ticket.id, `Kepada ${mark}: sudah.`, { actor });
    await aduan.tickets.close(ticket.id, { actor });
    const [party] = ticket.reporters;
    if (!party) throw new Error('The case of a letter has a reporter.');
    return party;
  }
  const [gone, keepsStatus] = [await settle('PENANDA-SATU-7319'), await settle('PENANDA-DUA-2846')];
  const [lost, kept] = [await tracesOf(gone), await tracesOf(keepsStatus)];
  expect(lost.length).toBeGreaterThanOrEqual(3);
  expect(lost.length).toBe(kept.length);

  /** How many of the traces stand in some of the files. */
  async function found(
    traces: readonly Buffer[],
    which: (file: ServerFile) => boolean = () => true,
  ) {
    await client.query('checkpoint');
    const files = [...(await serverFiles(client))].filter(which);
    return traces.filter((trace) => files.some(({ bytes }) => bytes.includes(trace))).length;
  }
  const isLog = ({ path }: ServerFile) => path.includes('pg_wal');
  const isTable = (file: ServerFile) => !isLog(file);
  /** Erases somebody, and writes the tables anew that held what leads to him; the log still holds it. */
  async function erase(party: PartyId, traces: readonly Buffer[]): Promise<void> {
    await aduan.dataProtection.erase(party, { actor, reason: 'request' });
    expect(await found(traces, isTable)).toBe(traces.length);
    for (const table of tables) await client.query(`vacuum full aduan.${table}`);
    expect(await found(traces, isTable)).toBe(0);
    expect(await found(traces, isLog)).toBe(traces.length);
  }
  async function moveLogOn(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      await client.query('select pg_switch_wal()');
      await client.query('checkpoint');
    }
  }

  await erase(gone, lost);
  // A piece of the log that is used again keeps what stood in it until it is written over.
  const { rows } = await client.query('select count(*)::int as pieces from pg_ls_waldir()');
  await moveLogOn(rows[0].pieces + 2);
  expect(await found(lost)).toBe(0);
  expect(await found(kept)).toBe(kept.length);

  await client.query('alter system set wal_recycle = off');
  await client.query('select pg_reload_conf()');
  const next = await settle('PENANDA-TIGA-1938');
  const more = await tracesOf(next);
  await erase(next, more);
  await moveLogOn(1);
  expect(await found(more)).toBe(0);
  expect(await found(kept)).toBe(kept.length);
  expect(await found([Buffer.from('PENANDA')])).toBe(0);
  await store.close();
});
