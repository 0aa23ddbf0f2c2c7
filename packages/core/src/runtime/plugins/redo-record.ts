import { AduanError } from '../../errors.js';
import type { RedoEntry } from '../../ports/redo-log.js';
import type { Runtime } from '../runtime.js';

/**
 * Runs a command with its entries in the redo log. They are written first, because a crash after the commit could lose
 * them otherwise. They are withdrawn when the command is refused, but not when it is unknown whether it was committed.
 */
export async function recordedForRedo<Answer>(
  { redoLog }: Pick<Runtime, 'redoLog'>,
  entries: readonly RedoEntry[],
  run: () => Promise<Answer>,
): Promise<Answer> {
  const withdraw = entries.length > 0 ? await redoLog?.append(entries) : undefined;
  try {
    return await run();
  } catch (error) {
    if (isRefusal(error)) await withdraw?.();
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  return AduanError.isInstance(error) && !error.retryable && error.name !== 'StoreError';
}
