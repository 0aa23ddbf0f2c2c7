import type { Aduan } from '../aduan.js';
import { publishedLine, type SignedCheckpoint } from '../audit/checkpoint.js';
import { createWorkerLoop } from '../runtime/compose/worker-loop.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import { type CheckpointKeys, lastCheckpoint, signCheckpoint } from './sign-checkpoint.js';

/** How checkpoints are signed. */
export interface CheckpointOptions extends CheckpointKeys {
  /** How often what grew is looked for, ms. Default: every 15 minutes. */
  readonly everyMs?: number;
  /**
   * Gets each checkpoint once it is kept, as the line to give away: to an auditor, a newsletter, a disk that
   * is only written once. What is not given away binds nobody. A failure is logged, and the checkpoint stays.
   */
  readonly publish?: (line: string, checkpoint: SignedCheckpoint) => void | Promise<void>;
}

/** The log of checkpoints of a desk. */
export interface Checkpoints {
  /**
   * Signs all that grew, now. Signs nothing when nothing did.
   *
   * @returns how many checkpoints it took
   * @throws AduanError `audit-key-unknown` when the last checkpoint was signed by a key that is not at hand
   */
  sign(): Promise<number>;
  /** The last one, or null. */
  last(): Promise<SignedCheckpoint | null>;
  /** Begins to sign every so often, apart from any request. Every process of a desk may. */
  start(): void;
  /** Waits for what is being signed, and stops. */
  stop(): Promise<void>;
}

/**
 * The log of checkpoints, an add-on beside a desk: signatures over how every history ends, each chained to the one
 * before, kept where nothing is ever taken away.
 *
 * @param aduan - what `createAduan` returned; its store must be migrated
 * @throws InputError for anything else
 */
export function createCheckpoints(aduan: Aduan, options: CheckpointOptions): Checkpoints {
  const runtime = runtimeOf(aduan);
  const { everyMs = 900_000, publish } = options;
  let count = 0;

  /** @returns whether another one has to follow at once: what grows meanwhile belongs to the next round */
  async function signOne(): Promise<boolean> {
    const signed = await signCheckpoint(runtime, options);
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
