import { createHash } from 'node:crypto';
import type { TenantId } from '@aduan/core';
import type { OutboxRow, RelayedOutbox } from '@aduan/core/store';
import type { JobInsert, PgBoss } from 'pg-boss';
import { watchSeconds } from './open-boss.js';
import { queueKey } from './queue-key.js';

/** Number of jobs that a process fetches from pg-boss at once: fetching one by one costs more than the work. */
const batchSize = 20;
/** Maximum deliveries handed over to pg-boss in one transaction. */
const handOverLimit = 500;
/** Time after which a delivery without a settled job is handed over again, in ms. */
const againMs = 3_600_000;
/** How long a fetched job may wait in its process, added to the lease of its delivery, in s. */
const waitSeconds = 5;
/** The outbox counts the attempts; pg-boss only schedules. */
const retryLimit = 1_000_000;

/** A job to carry the first delivery of its queue key. */
export interface QueueJob {
  readonly id: string;
  /** Which fetch of the job this is: an older one cannot end the job. */
  readonly retryCount: number;
  readonly line: OutboxRow;
}

/** The jobs of one desk: one for each delivery, in strict order for each queue key. */
export interface QueueJobs {
  /** The next job whose target is not skipped. @returns null when there is none now */
  next(now: number, leaseMs: number, passedOver: readonly string[]): Promise<QueueJob | null>;
  /** Keeps a job that could not be started. */
  keep(turn: QueueJob): void;
  /** Completes the job. */
  end(turn: QueueJob): Promise<void>;
  /** Postpones the job by this time, in ms. The clock of the database may differ from the desk's. */
  later(turn: QueueJob, afterMs: number): Promise<void>;
  /** Returns the job unsettled: it comes again at once. */
  giveBack(turn: QueueJob): Promise<void>;
  /** Gives back jobs that were not started. */
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
    // pg-boss fetches by an UPDATE, which returns rows in no order.
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

/** pg-boss allows letters, digits and a few other characters; the name of a desk may hold others. */
function queueName(tenant: TenantId): string {
  const isPlain = /^[\w-]{1,64}$/.test(tenant);
  return `aduan/${isPlain ? tenant : createHash('sha256').update(tenant).digest('hex')}`;
}
