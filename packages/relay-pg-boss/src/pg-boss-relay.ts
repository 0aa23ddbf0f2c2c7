import { InputError, type Logger, type Store, type TenantId } from '@aduan/core';
import type { OutboxRow, Relay, RelayedOutbox } from '@aduan/core/store';
import type { PgBoss } from 'pg-boss';
import { openBoss } from './open-boss.js';
import { openQueueJobs, type QueueJob, type QueueJobs } from './queue-jobs.js';

/** Options of `pgBossRelay`. */
export interface PgBossRelayOptions {
  /** The store of the desk, in PostgreSQL: the jobs are in the same database. */
  readonly store: Pick<Store, 'settleDelivery'> & { readonly relayed: RelayedOutbox };
  /** Schema of pg-boss, in lowercase; must differ from the schema of the desk. Default `aduan_boss`. */
  readonly schema?: string;
  /** `false` where the application may not change schemas; a DBA creates the schema then. Default true. */
  readonly migrate?: boolean;
  /** Priority of a delivery; higher goes first. Default 10 in a citizen's conversation, otherwise 0. */
  readonly priority?: (line: OutboxRow) => number;
  /** Default: nothing is logged. */
  readonly logger?: Logger;
}

/**
 * Lets pg-boss schedule the deliveries of a desk. It holds one job per delivery, without texts and addresses; the
 * outbox of the store still records the state of each delivery.
 *
 * @example
 * ```ts nocheck (the README shows it complete)
 * const store = postgresStore({ connection });
 * const aduan = createAduan({ store, relay: pgBossRelay({ store }), … });
 * ```
 *
 * @throws InputError for a store that is not in PostgreSQL, or a schema name that would need quotes
 */
export function pgBossRelay(options: PgBossRelayOptions): Relay {
  const { logger: log = () => {}, migrate = true, priority = citizensFirst, store } = options;
  const { schema = 'aduan_boss' } = options;
  checkOptions(options);
  const desks = new Map<TenantId, Promise<QueueJobs>>();
  /** Jobs of the deliveries that this process claimed, by delivery and attempt. */
  const underWay = new Map<string, UnderWay>();
  let opening: Promise<PgBoss> | null = null;

  /** Opens pg-boss once; after a failure the next caller retries. */
  function boss(): Promise<PgBoss> {
    opening ??= openBoss(store.relayed.run, schema, migrate, log).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  }
  function turnsOf(tenant: TenantId): Promise<QueueJobs> {
    const known = desks.get(tenant);
    if (known) return known;
    const opened = boss().then((open) => openQueueJobs(open, store.relayed, tenant, priority));
    desks.set(tenant, opened);
    opened.catch(() => desks.delete(tenant));
    return opened;
  }

  return {
    contract: 'relay/1',
    async start(tenant) {
      await turnsOf(tenant);
    },
    async stop() {
      const opened = await Promise.allSettled([...desks.values()]);
      const open = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      await Promise.allSettled(open.map((turns) => turns.close()));
      await (await opening)?.stop({ close: false });
    },
    async claimOutbox(tenant, now, leaseMs, limit, passedOver = []) {
      const turns = await turnsOf(tenant);
      const claimed = [];
      while (claimed.length < limit) {
        const turn = await turns.next(now, leaseMs, passedOver);
        if (!turn) break;
        const { dueAt, taken } = await store.relayed
          .claimFirst(tenant, turn.line, now, leaseMs)
          .catch((error: unknown) => {
            turns.keep(turn);
            throw error;
          });
        if (taken) {
          const begun = performance.now();
          underWay.set(`${taken.id} ${taken.attempt}`, { turns, turn, now, begun });
          claimed.push(taken);
        } else if (dueAt === null) await turns.end(turn);
        else await turns.later(turn, Math.max(dueAt - now, notYetMs));
      }
      return claimed;
    },
    async settleDelivery(tenant, settlement) {
      const { attempt, id, outcome } = settlement;
      const key = `${id} ${attempt}`;
      const held = underWay.get(key);
      // If this fails the job is not given back: it expires with the lease of its delivery.
      underWay.delete(key);
      const isSettled = await store.settleDelivery(tenant, settlement);
      if (held) {
        const { turn, turns } = held;
        const done = !isSettled
          ? turns.giveBack(turn)
          : 'at' in outcome
            ? turns.later(turn, Math.max(0, outcome.at - lateness(held)))
            : turns.end(turn);
        // The delivery is settled all the same: the job comes again and finds the next state.
        await done.catch(() => log('warn', 'relay.turn-not-ended', { id }));
      }
      return isSettled;
    },
  };
}

/** A job whose delivery was claimed here. */
interface UnderWay {
  readonly turns: QueueJobs;
  readonly turn: QueueJob;
  /** Time of the claim, epoch ms by the clock of the desk. */
  readonly now: number;
  /** The same moment on the monotonic clock, in ms. */
  readonly begun: number;
}

/** The present time by the clock of the desk, epoch ms. pg-boss goes by the clock of the database, which may differ. */
function lateness({ begun, now }: UnderWay): number {
  return now + performance.now() - begun;
}

/** How long a job waits when another worker holds its delivery, in ms. */
const notYetMs = 1_000;

function citizensFirst({ conversationId }: OutboxRow): number {
  return conversationId === null ? 0 : 10;
}

function checkOptions({ store, schema = 'aduan_boss' }: PgBossRelayOptions): void {
  if (!store?.relayed) {
    throw new InputError(
      'pgBossRelay needs the store of the desk, in PostgreSQL: postgresStore(…).',
      [{ message: 'must be a store in PostgreSQL', path: ['store'] }],
    );
  }
  if (!/^[a-z_][a-z0-9_]{0,49}$/.test(schema)) {
    throw new InputError('schema: must be small letters, digits and underscores, 50 at most.', [
      { message: 'small letters, digits and underscores', path: ['schema'] },
    ]);
  }
}
