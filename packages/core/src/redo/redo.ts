import { AduanError, StoreError } from '../errors.js';
import { rewrapKeys } from '../key-management/rewrap-keys.js';
import type { RedoEntry } from '../ports/redo-log.js';
import type { Runtime } from '../runtime/runtime.js';
import { restoredMark } from '../store/restored-mark.js';

/** Report of `redo`. */
export interface RedoReport {
  /** Commands that ran again. */
  readonly done: number;
  /** Entries about a person or record that was created after the backup. */
  readonly absent: number;
}

/**
 * Runs the commands of a redo log again on a restored store, with the desk as actor, and rewraps with the current
 * master key the data keys that a former one wraps. Then the desk may start. You can repeat it.
 *
 * @throws AduanError `plugin-missing` when an entry names a command that this desk does not have: the desk stays closed
 */
export async function redo(runtime: Runtime, entries: readonly RedoEntry[]): Promise<RedoReport> {
  const { keys, redoCommands, store, tenant } = runtime;
  const own = entries.filter((entry) => entry.tenant === tenant);
  const unknown = own.find(({ command }) => !redoCommands.has(command));
  if (unknown) {
    throw new AduanError(
      'plugin-missing',
      `The redo log names "${unknown.command}", and no plugin of this desk has it.`,
    );
  }
  let done = 0;
  for (const entry of own) {
    try {
      await redoCommands.get(entry.command)?.(entry);
      done += 1;
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  }
  if (keys.rotation) await rewrapKeys(runtime);
  await store.deleteValue(tenant, restoredMark);
  return { done, absent: own.length - done };
}

/**
 * Any other error, such as a missing permission, must not be mistaken for a person who was created after the backup.
 */
function isAbsent(error: unknown): boolean {
  return AduanError.isInstance(error) && error.name === 'NotFoundError';
}

/** @throws StoreError `store-restored` on a restored store until `redo` has run */
export async function requireRedone({ now, store, tenant }: Runtime): Promise<void> {
  if (!(await store.readValue(tenant, restoredMark, now()))) return;
  throw new StoreError(
    'store-restored',
    'This store comes from a backup, and persons who were erased since then are readable in it. Run aduan restore --redo, then start the desk.',
  );
}
