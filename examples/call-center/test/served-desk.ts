import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@aduan/server';
import { inject } from 'vitest';
import config from '../aduan.config.js';
import { sampleOfficers } from '../server/desk/sample-officers.js';
import { giveServerAccounts } from './demo-accounts.js';

/** How a desk of a test differs from the sample desk. */
export interface DeskSetup {
  /** Time of its clock at the start, epoch ms; it goes on from there. Default: the real time. */
  readonly at?: number;
  /** Environment variables of the server, read after `fill`. */
  readonly environment?: () => Readonly<Record<string, string>>;
  /** Changes the data folder, a copy of the sample desk, before the desk opens. */
  readonly fill?: (folder: string) => unknown;
  /** `false` = the desk begins without tickets. */
  readonly tickets?: false;
}

/** The desk of the example as it serves, in this process, with a clock that tests set. */
export interface ServedDesk {
  readonly origin: string;
  /** Sets the clock; it goes on from there. @param at - epoch ms */
  setTime(at: number): void;
  /** Stops it and removes its data. */
  dispose(): Promise<void>;
}

/** Kept from one desk to the next, so that a browser finds the same pages at the same address. */
let port = 0;

/** Serves a copy of the sample desk, whose officers have passwords for tests. */
export async function serveDesk(setup: DeskSetup = {}): Promise<ServedDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-served-desk-'));
  if (setup.tickets !== false) await cp(inject('seededDesk'), folder, { recursive: true });
  await setup.fill?.(folder);
  let ahead = setup.at === undefined ? 0 : setup.at - Date.now();
  const environment = {
    HOST: '127.0.0.1',
    PORT: String(port),
    SIMKOPDES_URL: 'off',
    ...setup.environment?.(),
    ADUAN_DATA: folder,
  };
  const server = await startServer(
    { ...config, samples: { officers: sampleOfficers } },
    { environment, now: () => Date.now() + ahead },
  );
  const { origin, port: taken } = new URL(server.address);
  port = Number(taken);
  await giveServerAccounts(folder, {});
  return {
    origin,
    setTime(at) {
      ahead = at - Date.now();
    },
    async dispose() {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}
