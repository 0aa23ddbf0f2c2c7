// Kills processes at random moments under load. Once each here; `pnpm run test:chaos` kills 50 times for each store,
// PostgreSQL itself ten times, and stops it for twenty seconds.
import { setTimeout as wait } from 'node:timers/promises';
import { readServerSettings } from '@aduan/server/host';
import { type PostgresServer, startPostgres } from '@aduan-internal/postgres';
import { beforeAll, expect, test } from 'vitest';
import { newDatabase } from '../new-database.js';
import { serverClock } from '../server-clock.js';
import { type ServerProcess, startServer } from '../server-process.js';
import { ledger } from './ledger.js';
import { type DeskLoad, deskLoad } from './load.js';

const kills = Number(process.env.ADUAN_CHAOS_KILLS ?? 1);
const databaseKills = Number(process.env.ADUAN_CHAOS_DATABASE_KILLS ?? 1);
const freezes = Number(process.env.ADUAN_CHAOS_FREEZES ?? 1);
/** Downtime of PostgreSQL, ms. */
const awayMs = Number(process.env.ADUAN_CHAOS_AWAY_MS ?? 1_500);
/** How long people wait before they retry at another instance, ms. */
const patienceMs = 2_000;
/** The clock advances this far between kills, so that deadlines pass and the sweeper has work, ms. */
const leapMs = 7 * 86_400_000;

/** Waits until people have made progress, and a moment longer. */
async function someTime(load: DeskLoad): Promise<void> {
  await load.progress();
  await wait(Math.random() * 500);
}

/** Lets people work while something is done to the instances, lets the desk settle, and checks everything. */
async function survive(
  settings: Readonly<Record<string, string>>,
  { instances = 1, times }: { readonly instances?: number; readonly times: number },
  happen: (server: ServerProcess, leap: () => void) => Promise<void>,
): Promise<void> {
  const clock = serverClock();
  const told = { ADUAN_SAMPLES: 'officers', ...clock.settings, ...settings };
  let ahead = 0;
  const leap = () => {
    ahead += leapMs;
    clock.set(Date.now() + ahead);
  };
  const start = () => startServer(undefined, told);
  const servers = await Promise.all(Array.from({ length: instances }, start));
  const [first] = servers;
  if (!first) throw new Error('no instance');
  try {
    const load = await deskLoad(
      servers.map(({ origin }) => origin),
      patienceMs,
    );
    for (let time = 0; time < times; time++) {
      await someTime(load);
      await happen(first, leap);
    }
    await someTime(load);
    const { deliveries, tokens, words } = await load.stop();
    for (const server of servers) await server.stop();
    const configuration = readServerSettings({}, { ADUAN_DATA: first.data, ...settings });
    const kept = await ledger(configuration, tokens, Date.now() + ahead);
    expect(kept.deliveries.toSorted()).toEqual([...deliveries].toSorted());
    expect(kept.words.toSorted()).toEqual([...words].toSorted());
    expect(kept).toMatchObject({ broken: [], twice: [], owing: kept.open });
    expect(Math.min(deliveries.size, words.size, kept.firings)).toBeGreaterThan(times);
    const sizes = `${deliveries.size} deliveries, ${words.size} commands, ${kept.firings} deadlines`;
    console.log(`${expect.getState().currentTestName}: ${sizes}; none lost, none twice`);
  } finally {
    for (const server of servers) await server.dispose();
    clock.dispose();
  }
}

async function again(server: ServerProcess, leap: () => void): Promise<void> {
  leap();
  await server.kill();
  await server.restart();
}

const patience = 60_000 + (kills + databaseKills) * 20_000;

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
  return () => postgres.stop();
});

test(
  `the server is killed ${kills} times, on SQLite`,
  () => survive({}, { times: kills }, again),
  patience,
);

test(
  `the server is killed ${kills} times and PostgreSQL ${databaseKills} times, on PostgreSQL`,
  async () => {
    let left = databaseKills;
    const times = kills + databaseKills;
    await survive(await newDatabase(postgres.url), { times }, async (server, leap) => {
      if (left-- > 0) await postgres.crash();
      else await again(server, leap);
    });
  },
  patience,
);

test(
  `the server is killed ${kills} times, on PostgreSQL by pg-boss`,
  async () => {
    const settings = { ...(await newDatabase(postgres.url)), ADUAN_RELAY: 'pg-boss' };
    await survive(settings, { times: kills }, again);
  },
  patience,
);

test(
  `PostgreSQL is stopped for ${awayMs / 1_000} s, requests are answered all the same, and work resumes by itself`,
  async () => {
    await survive(await newDatabase(postgres.url), { times: 1 }, async (server, leap) => {
      leap();
      const back = postgres.crash(awayMs);
      await wait(awayMs / 2);
      const signal = AbortSignal.timeout(patienceMs);
      expect((await fetch(`${server.origin}/healthz`, { signal })).status).toBe(503);
      expect((await fetch(`${server.origin}/livez`, { signal })).status).toBe(200);
      await back;
    });
  },
  patience + awayMs,
);

test.each(['store', 'pg-boss'])(
  'one of three instances is frozen for longer than its leases, and goes on; carried by %s',
  async (relay) => {
    await survive(
      { ...(await newDatabase(postgres.url)), ADUAN_RELAY: relay },
      { instances: 3, times: freezes },
      async (server, leap) => {
        server.freeze();
        leap();
        await wait(1_000);
        server.thaw();
      },
    );
  },
  patience,
);
