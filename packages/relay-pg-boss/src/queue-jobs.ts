import { createHash } from 'node:crypto';
import type { TenantId } from '@aduan/core';
import type { OutboxRow, RelayedOutbox } from '@aduan/core/store';
import type { JobInsert, PgBoss } from 'pg-boss';
import { watchSeconds } from './open-boss.js';
import { queueKey } from './queue-key.js';

/** How many turns a process takes from pg-boss at once: to look for each of them alone costs more than to do it. */
const batchSize = 20;
/** How many deliveries are handed over in one transaction. */
const handOverLimit = 500;
/** How long a turn may be lost until the delivery is handed over again, ms. */
const againMs = 3_600_000;
/** How long a turn may wait in the hands of its process beside the lease of its delivery, s. */
const waitSeconds = 5;
/** The outbox knows how often something is tried; pg-boss only says when. */
const retryLimit = 1_000_000;

/** A line's turn to have its first delivery carried. */
export interface QueueJob {
  readonly id: string;
  /** Which claim of the job it is: an older one ends nothing. */
  readonly retryCount: number;
  readonly line: OutboxRow;
}

/** The turns of one desk, as jobs of pg-boss: one for each delivery, one after the other in each line. */
export interface QueueJobs {
  /** The next turn, of none of these targets. @returns null when nobody has one now */
  next(now: number, leaseMs: number, passedOver: readonly string[]): Promise<QueueJob | null>;
  /** Keeps a turn in hand that could not be begun. */
  keep(turn: QueueJob): void;
  /** The turn is over. */
  end(turn: QueueJob): Promise<void>;
  /** The line has its turn again after so long, ms; until then it waits. The clock of the database is its own. */
  later(turn: QueueJob, afterMs: number): Promise<void>;
  /** The turn is over for nothing: it comes again at once. */
  giveBack(turn: QueueJob): Promise<void>;
  /** Gives back what nobody began. */
  close(): Promise<void>;
}

/** Opens the queue of a desk. */
export async function openQueueJobs(
  boss: PgBoss,
  outbox: RelayedOutbox,
  tenant: TenantId,
  priorityOf: (line: OutboxRow) => number,
): Promise<QueueJobs> {
  const queue = queueName(tenant);
  await boss.createQueue(queue, {
    policy: 'key_strict_fifo',
    retryLimit,
    retryDelay: 0,
    deleteAfterSeconds: 3600,
  });
  let ready: QueueJob[] = [];
  let watchedAt = Number.NEGATIVE_INFINITY;
  let filling: Promise<void> | null = null;

  function takeReady(passedOver: readonly string[]): QueueJob | null {
    const index = ready.findIndex(({ line }) => !passedOver.includes(line.target));
    return ready.splice(index, index < 0 ? 0 : 1)[0] ?? null;
  }

  async function fill(now: number, leaseMs: number, passedOver: readonly string[]): Promise<void> {
    if (Math.abs(now - watchedAt) >= watchSeconds * 1_000) {
      watchedAt = now;
      await boss.supervise(queue);
    }
    const expireInSeconds = Math.ceil(leaseMs / 1_000) + waitSeconds;
    await outbox.handOver(tenant, { now, againMs }, handOverLimit, async (lines, run) => {
      const jobs = lines.map((line): JobInsert & { data: OutboxRow } => ({
        data: line,
        singletonKey: queueKey(line),
        group: { id: line.target },
        priority: priorityOf(line),
        expireInSeconds,
      }));
      const db = { executeSql: (text: string, values?: unknown[]) => run(text, values) };
      await boss.insert(queue, jobs, { db });
    });
    const jobs = await boss.fetch<OutboxRow>(queue, {
      batchSize,
      includeMetadata: true,
      ignoreGroups: [...passedOver],
    });
    // What an update returns is in no order.
    const inOrder = jobs.toSorted(
      (a, b) => b.priority - a.priority || Number(a.createdOn) - Number(b.createdOn),
    );
    ready.push(...inOrder.map(({ data: line, id, retryCount }) => ({ id, line, retryCount })));
  }

  return {
    async next(now, leaseMs, passedOver) {
      const known = takeReady(passedOver);
      if (known) return known;
      filling ??= fill(now, leaseMs, passedOver).finally(() => {
        filling = null;
      });
      await filling;
      return takeReady(passedOver);
    },
    keep(turn) {
      ready.unshift(turn);
    },
    async end(turn) {
      await boss.complete(queue, [turn]);
    },
    async later(turn, afterMs) {
      await boss.fail(queue, [turn]);
      const startAfter = Math.ceil(afterMs) / 1_000;
      await boss.update(queue, undefined, { id: turn.id, startAfter });
    },
    async giveBack(turn) {
      await boss.fail(queue, [turn]);
    },
    async close() {
      const turns = ready;
      ready = [];
      if (turns.length > 0) await boss.fail(queue, turns);
    },
  };
}

/** pg-boss takes letters, digits and a few signs; a desk may be called otherwise. */
function queueName(tenant: TenantId): string {
  const isPlain = /^[\w-]{1,64}$/.test(tenant);
  return `aduan/${isPlain ? tenant : createHash('sha256').update(tenant).digest('hex')}`;
}
