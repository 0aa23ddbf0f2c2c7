import { InputError } from '@aduan/core';
import { type AduanPlugin, definePlugin, type PluginContext } from '@aduan/core/plugin';
import { publishedLine, type SignedCheckpoint } from '@aduan/core/store';
import {
  type CheckpointKeys,
  lastCheckpoint,
  type SignedNow,
  signCheckpoint,
} from './sign-checkpoint.js';

/** Options of `checkpoints`. */
export interface CheckpointOptions extends Partial<CheckpointKeys> {
  /** Interval to check for growth, ms. Default: 15 minutes. */
  readonly everyMs?: number;
  /**
   * Receives each checkpoint after it is stored, as a line to publish: to an auditor, a newsletter, a write-once disk.
   * Only published checkpoints prove anything. A failure is logged, and the checkpoint stays stored.
   */
  readonly publish?: (line: string, checkpoint: SignedCheckpoint) => void | Promise<void>;
}

/** The checkpoint log of a desk. */
export interface Checkpoints {
  /**
   * Signs everything that has grown since the last checkpoint. Does nothing when nothing has grown.
   *
   * @param keys - default: the keys of the options
   * @returns the new checkpoints, oldest first
   * @throws AduanError `audit-key-unknown` when the last checkpoint was signed by a key that is not available
   * @throws InputError without any key
   */
  sign(keys?: CheckpointKeys): Promise<readonly SignedCheckpoint[]>;
  /** The last checkpoint, or null. */
  last(): Promise<SignedCheckpoint | null>;
}

/**
 * The plugin of the checkpoint log, `aduan.plugins.checkpoints`: signatures over the heads of all histories, each
 * chained to the one before, in an append-only ledger. With a `signer` it signs in the background of every process of
 * the desk, and only one of them writes. Without one, as when the key is kept elsewhere, it signs on `sign(keys)`.
 *
 * ```ts nocheck (the parts of a desk)
 * const aduan = createAduan({ ...parts, plugins: [checkpoints({ signer, publish })] });
 * ```
 */
export function checkpoints(
  options: CheckpointOptions = {},
): AduanPlugin<'checkpoints', Checkpoints> {
  return definePlugin({ id: 'checkpoints', setup: (context) => partsOf(context, options) });
}

function partsOf(context: PluginContext, options: CheckpointOptions) {
  const { checkpointLog, log } = context;
  const { everyMs = 900_000, former, lostKey, publish, signer } = options;
  const own: CheckpointKeys | null = signer ? { signer, former, lostKey } : null;

  async function signOne(keys: CheckpointKeys): Promise<SignedNow | null> {
    const signed = await signCheckpoint(context, keys);
    if (signed) await giveOut(signed.checkpoint);
    return signed;
  }

  async function giveOut(checkpoint: SignedCheckpoint): Promise<void> {
    try {
      await publish?.(publishedLine(checkpoint), checkpoint);
    } catch (error) {
      log('error', 'checkpoint.unpublished', { number: checkpoint.statement.number, error });
    }
  }

  return {
    api: {
      async sign(keys: CheckpointKeys | null = own): Promise<readonly SignedCheckpoint[]> {
        if (!keys) throw new InputError('Checkpoints need a signer: give one to the plugin.');
        const signed: SignedCheckpoint[] = [];
        for (let isMore = true; isMore; ) {
          const next = await signOne(keys);
          if (next) signed.push(next.checkpoint);
          isMore = next?.isMore ?? false;
        }
        return signed;
      },
      async last(): Promise<SignedCheckpoint | null> {
        const kept = await lastCheckpoint(checkpointLog);
        return kept && { signature: kept.signature, statement: kept.statement };
      },
    },
    // Later growth belongs to the next round.
    jobs: own
      ? [{ name: 'checkpoint', everyMs, run: async () => (await signOne(own))?.isMore ?? false }]
      : [],
  };
}
