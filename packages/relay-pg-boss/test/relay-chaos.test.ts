import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { masterKeyProvider } from '@aduan/core';
import { buildChannel } from '@aduan/testkit';
import { afterAll, expect, inject, test } from 'vitest';
import {
  type KillableProgram,
  killPrograms,
  startProgram,
} from '../../../tooling/tests/killable-program.js';
import { programCommand } from '../../../tooling/tests/program-command.js';
import { pgBossRelay } from '../src/index.js';
import { databaseTime, newSchemas, openStore } from './open-relay.js';
import { hear, openTalkativeDesk, textsFor } from './talkative-desk.js';

const kills = Number(process.env.ADUAN_CHAOS_KILLS ?? 2);
/** For a machine that others keep busy, ms. */
const patience = 180_000 + kills * 20_000;
const citizensOfRound = 15;
const folder = mkdtempSync(join(tmpdir(), 'aduan-relay-'));
const file = join(folder, 'taken');
const { boss, desk: schema } = newSchemas();
const secret = randomBytes(32);
const program = new URL('./programs/carrying-desk.ts', import.meta.url);
const time = databaseTime(boss);
afterAll(() => {
  killPrograms();
  rmSync(folder, { recursive: true });
});

/** Starts a desk for which it is some minutes later, so that nobody waits for the leases of one that was killed. */
async function startDesk(minutes: number): Promise<KillableProgram> {
  await time.ahead(minutes * 60_000);
  const parameters = [inject('postgresUrl'), schema, boss, secret.toString('hex'), file, minutes];
  return startProgram(programCommand(program, ...parameters.map(String)));
}

/** What the provider took, each key once, in the order in which it came. */
function taken(): readonly string[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  return [...new Set(lines)].map((line) => line.slice(line.indexOf(' ') + 1));
}

test(
  `${kills} desks that are killed while they carry lose nothing, and say nothing twice or out of order`,
  async () => {
    const store = openStore(schema);
    await store.migrate();
    const relay = pgBossRelay({ store, schema: boss });
    const keys = masterKeyProvider({ master: secret, mac: secret });
    const front = openTalkativeDesk({ store, keys, relay, channel: buildChannel() });
    await front.start({ workers: false });
    const said: string[] = [];
    let minutes = 0;
    for (let kill = 0; kill < kills; kill++) {
      const desk = await startDesk(minutes++);
      const before = taken().length;
      const round = Array.from({ length: citizensOfRound }, (_, n) => `warga-${kill}-${n}`);
      said.push(...round);
      await hear(front, Date.now(), round);
      while (taken().length < before + Math.ceil(Math.random() * citizensOfRound)) await sleep(5);
      await desk.end('SIGKILL');
    }

    const last = await startDesk(minutes);
    for (let pending = 1; pending > 0; ) {
      await sleep(50);
      pending = (await front.queues.outbox()).pending + (await front.queues.inbox()).pending;
    }
    expect(await last.end('SIGTERM')).toBe(0);
    const texts = taken();
    expect(texts).toHaveLength(said.length * textsFor('').length);
    for (const each of said) {
      expect(texts.filter((text) => text.startsWith(`${each} `))).toEqual(textsFor(each));
    }
    expect(await front.queues.outbox()).toEqual({ pending: 0, deadLetters: [] });
    await front.close();
    await store.close();
  },
  patience,
);
