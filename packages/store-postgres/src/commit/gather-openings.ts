import type { CommitOutcome } from '@aduan/core';
import type { Database } from '../database/database.js';
import type { Opening } from './opening-rows.js';
import { writeTogether } from './write-openings.js';

/** A case that waits until others are written. */
interface Waiting {
  readonly opening: Opening;
  readonly resolve: (outcome: CommitOutcome) => void;
  readonly reject: (reason: unknown) => void;
}

/** Writes openings, those that come while others are written with the next ones. */
export interface GatheredOpenings {
  write(opening: Opening): Promise<CommitOutcome>;
  /** Hands to the database whatever still waits. */
  handOver(): void;
}

/** How many statements of openings run at once; what comes while they do is gathered. */
const statementsAtOnce = 2;
/** How many cases one statement writes at most. */
const maxTogether = 50;

/**
 * Cases that are opened at the same moment share a statement and the wait for the disk. Nobody waits for others to
 * come: where fewer statements run than may, a case is written at once, by itself.
 */
export function gatherOpenings(database: Database): GatheredOpenings {
  let waiting: Waiting[] = [];
  let running = 0;

  /** The first that wait, of one desk. */
  function takeSome(): readonly Waiting[] {
    const tenant = waiting[0]?.opening.tenant;
    const some = waiting.filter(({ opening }) => opening.tenant === tenant).slice(0, maxTogether);
    const taken = new Set(some);
    waiting = waiting.filter((one) => !taken.has(one));
    return some;
  }

  async function writeSome(): Promise<void> {
    const some = takeSome();
    const repeated = repeatedCalls(some);
    await write(
      database,
      some.filter((one) => !repeated.has(one)),
    );
    await write(database, [...repeated]);
  }

  async function writeWaiting(): Promise<void> {
    running++;
    // Whatever is handed in by the same step of a program goes together.
    await Promise.resolve();
    while (waiting.length > 0) await writeSome();
    running--;
  }

  return {
    write(opening) {
      return new Promise((resolve, reject) => {
        waiting.push({ opening, resolve, reject });
        if (running < statementsAtOnce) void writeWaiting();
      });
    },
    handOver() {
      while (waiting.length > 0) void writeSome();
    },
  };
}

/** Calls whose key stands before them: they hear what was answered to the first, and would take all others back. */
function repeatedCalls(some: readonly Waiting[]): ReadonlySet<Waiting> {
  const keys = new Set<string>();
  const repeated = some.filter(({ opening: { command } }) => {
    const isKnown = command !== undefined && keys.has(command.key);
    if (command) keys.add(command.key);
    return isKnown;
  });
  return new Set(repeated);
}

async function write(database: Database, some: readonly Waiting[]): Promise<void> {
  const outcomes = await writeTogether(
    database,
    some.map(({ opening }) => opening),
  );
  for (const [index, { reject, resolve }] of some.entries()) {
    const outcome = outcomes[index];
    if (outcome?.status === 'fulfilled') resolve(outcome.value);
    else reject(outcome?.reason);
  }
}
