import type { CommitOutcome } from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { Opening } from './opening-rows.js';
import { writeTogether } from './write-openings.js';

/** A ticket that waits until others are written. */
interface Waiting {
  readonly opening: Opening;
  readonly resolve: (outcome: CommitOutcome) => void;
  readonly reject: (reason: unknown) => void;
}

/** Writes openings; those that arrive during a write are written together with the next ones. */
export interface GatheredOpenings {
  write(opening: Opening): Promise<CommitOutcome>;
  /** Sends everything that waits to the database. */
  handOver(): void;
}

/** Maximum concurrent statements for openings; while they run, new openings are gathered. */
const statementsAtOnce = 2;
/** Maximum tickets in one statement. */
const maxTogether = 50;

/**
 * Batches tickets that are opened at the same moment: they share a statement and a disk sync. No ticket waits for
 * others to arrive: below the maximum of concurrent statements it is written at once, by itself.
 */
export function gatherOpenings(database: Database): GatheredOpenings {
  let waiting: Waiting[] = [];
  let running = 0;

  /** Takes the first waiting openings of one tenant. */
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
    // Openings of the same synchronous step are written together.
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

/** Calls whose key is repeated in the batch. They must get the result of the first call, and would roll back the whole batch. */
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
