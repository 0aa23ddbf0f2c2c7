import type { Aduan } from '../aduan.js';
import { publishedLine, type SignedCheckpoint } from '../audit/checkpoint.js';
import { createWorkerLoop } from '../runtime/compose/worker-loop.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import { ledgersOfPlugins } from './ledgers-of-plugins.js';
import { type CheckpointKeys, lastCheckpoint, signCheckpoint } from './sign-checkpoint.js';

/** Options of checkpoints. */
export interface CheckpointOptions extends CheckpointKeys {
  /** Interval to check for growth, ms. Default: 15 minutes. */
  readonly everyMs?: number;
  /**
   * Receives each checkpoint after it is stored, as a line to pass on: to an auditor, a newsletter, a write-once disk.
   * Only checkpoints that were passed on prove anything. A failure is logged, and the checkpoint stays stored.
   */
  readonly publish?: (line: string, checkpoint: SignedCheckpoint) => void | Promise<void>;
}

/** The checkpoint log of a desk. */
export interface Checkpoints {
  /**
   * Signs everything that grew, now. Does nothing when nothing grew.
   *
   * @returns how many checkpoints were needed
   * @throws AduanError `audit-key-unknown` when the last checkpoint was signed by a key that is not available
   */
  sign(): Promise<number>;
  /** The last checkpoint, or null. */
  last(): Promise<SignedCheckpoint | null>;
  /** Starts to sign regularly in the background. Every process of a desk may do it. */
  start(): void;
  /** Waits for the current signature and stops. */
  stop(): Promise<void>;
}

/**
 * Adds a checkpoint log to a desk: signatures over the heads of all histories, each chained to the one before, in an
 * append-only ledger.
 *
 * @param aduan - what `createAduan` returned; its store must be migrated
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createCheckpoints(aduan: Aduan, options: CheckpointOptions): Checkpoints {
  const runtime = runtimeOf(aduan);
  const { everyMs = 900_000, publish } = options;
  const signing = { ...options, ledgers: ledgersOfPlugins(aduan) };
  let count = 0;

  /** @returns whether another one must follow at once; later growth belongs to the next round */
  async function signOne(): Promise<boolean> {
    const signed = await signCheckpoint(runtime, signing);
    if (signed) await giveOut(signed.checkpoint);
    if (signed) count++;
    return signed?.isMore ?? false;
  }

  async function giveOut(checkpoint: SignedCheckpoint): Promise<void> {
    try {
      await publish?.(publishedLine(checkpoint), checkpoint);
    } catch {
      const { number } = checkpoint.statement;
      runtime.log('error', 'checkpoint.unpublished', { number });
    }
  }

  const { log } = runtime;
  const loop = createWorkerLoop({
    name: 'checkpoint',
    work: signOne,
    pollMs: everyMs,
    concurrency: 1,
    log,
  });
  return {
    start: loop.start,
    stop: loop.stop,
    async sign() {
      const before = count;
      while (await signOne());
      return count - before;
    },
    async last() {
      const kept = await lastCheckpoint(runtime);
      return kept && { signature: kept.signature, statement: kept.statement };
    },
  };
}
