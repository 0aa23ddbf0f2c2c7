// Starts servers at the same moment on an empty database. Three of them once here, also with the engine that creates
// a schema; `pnpm run test:chaos` lets six start ten times, also on the sample tickets.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { openChat } from '../chat-client.js';
import { newDatabase } from '../new-database.js';
import { signIn } from '../officer-client.js';
import { type ServerProcess, startServer } from '../server-process.js';

const together = Number(process.env.ADUAN_CHAOS_STARTING ?? 3);
const rounds = Number(process.env.ADUAN_CHAOS_STARTS ?? 1);
const preload = pathToFileURL(join(import.meta.dirname, '..', 'wait-to-start.ts')).href;

/**
 * Starts servers that wait for each other before they do anything. @returns those that started, and why others did
 * not
 */
async function startTogether(settings: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-start-'));
  const waiting = { NODE_OPTIONS: `--import ${preload}`, ADUAN_TEST_START: folder };
  const start = () => startServer(undefined, { ...settings, ...waiting });
  const starting = Promise.allSettled(Array.from({ length: together }, start));
  while (readdirSync(folder).length < together) await wait(5);
  writeFileSync(join(folder, 'go'), '');
  const started = await starting;
  rmSync(folder, { recursive: true });
  return started;
}

/** A citizen writes to one of them, an officer reads at another one. @returns the ticket number */
async function useOf(servers: readonly ServerProcess[]): Promise<string> {
  const [first, second] = servers;
  const chat = await openChat(first?.origin ?? '');
  const number = await chat.report(
    'Gerai Koperasi Merah Putih Desa Contoh Jaya, Cibadak, tutup sejak dua minggu.',
  );
  const officer = await signIn(second?.origin ?? '', 'petugas.a');
  const { items } = await officer.read<{ items: { ticket: { number: string } }[] }>(
    '/api/v1/tickets?order=newest',
  );
  expect(items[0]?.ticket.number).toBe(number);
  return number;
}

/** Schemas of the database, and how often its version is stored. */
async function laidOut(url: string) {
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query(
    `select nspname as name from pg_namespace where nspname ~ '^aduan' order by 1`,
  );
  const { rows: versions } = await client.query('select version from aduan.migration');
  await client.end();
  return { schemas: rows.map(({ name }) => name), versions: versions.length };
}

test.each([
  ['pg-boss', 'officers'],
  ...(rounds > 1
    ? [
        ['store', 'officers'],
        ['pg-boss', ''],
      ]
    : []),
] as [string, string][])(
  `${together} servers that start at the same moment on an empty database all come up, ${rounds} times; carried by %s, samples "%s"`,
  async (relay, samples) => {
    for (let round = 0; round < rounds; round++) {
      const database = await newDatabase();
      const settings = { ...database, ADUAN_RELAY: relay, ADUAN_SAMPLES: samples };
      const started = await startTogether(settings);
      const servers = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      try {
        const failed = started.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
        expect(failed.map(String)).toEqual([]);
        for (const { origin } of servers) {
          expect((await fetch(`${origin}/healthz`)).status).toBe(200);
        }
        expect(await useOf(servers)).toMatch(/^ADU-/);
        const boss = relay === 'pg-boss' ? ['aduan_boss'] : [];
        expect(await laidOut(database.ADUAN_DATABASE_URL)).toEqual({
          schemas: ['aduan', 'aduan_accounts', ...boss, 'aduan_server'],
          versions: 1,
        });
        for (const server of servers) expect(await server.stop('SIGTERM')).toBe(0);
      } finally {
        for (const server of servers) await server.dispose();
      }
    }
  },
  60_000 + rounds * together * 20_000,
);
