import { appendToLedger } from '../audit/append-to-ledger.js';
import { NotFoundError, refuseField } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import { actorOf } from '../ports/principal.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import type { Runtime } from '../runtime/runtime.js';
import type { CommandOptions } from '../runtime/tickets.js';
import { type Archive, ledger } from './archive.js';
import { evolveFact } from './evolve-fact.js';
import type { Fact, FactAction, FactEntry } from './fact.js';

/** An entry decided on the current archive, without actor, time and key. */
export type DecidedEntry = Omit<FactEntry, 'at' | 'actor' | 'key'>;

const maxKeyLength = 200;

/** Where a command writes, and how its repetition is recognised. */
export interface WrittenTo {
  readonly runtime: Runtime;
  readonly archive: () => Promise<Archive>;
  /** The actions of the command. A key that was used for another action is refused. */
  readonly actions: readonly FactAction[];
  /** Whether a fact is the target of the command. A key that was used for another fact is refused. */
  readonly isMeant: (fact: Fact, read: Archive) => boolean;
  /**
   * Whether the fact that the earlier command left has the same statement. A key with a different statement is refused.
   */
  readonly isSaid: (left: Fact) => boolean;
}

/**
 * Appends the decided entry; decides again on a conflict. A repeated command with the same key writes nothing.
 *
 * @returns the fact after the entry
 * @throws InputError when the actor used the key for something else
 */
export function writeFact(
  { archive, actions, runtime, isMeant, isSaid }: WrittenTo,
  { actor, key }: Pick<CommandOptions, 'actor' | 'key'>,
  decide: (read: Archive) => DecidedEntry | Promise<DecidedEntry>,
): Promise<Fact> {
  if (key !== undefined && !(typeof key === 'string' && key.length <= maxKeyLength))
    refuseField('key', `has at most ${maxKeyLength} characters`);
  return retryOnConflict(async () => {
    const read = await archive();
    const done = key === undefined ? null : read.doneBy(actor, key);
    if (done) {
      const isRepeated = actions.includes(done.type) && isMeant(done.fact, read);
      if (isRepeated && isSaid(done.left)) return done.fact;
      return refuseField('key', 'was used for something else');
    }
    return appendFact(runtime, read, await decide(read), { actor, key });
  });
}

/**
 * Appends one entry to the archive as it was read.
 *
 * @returns the fact after it; null on a conflict with another writer
 */
export async function appendFact(
  runtime: Runtime,
  { end, facts }: Archive,
  decided: DecidedEntry,
  { actor, key }: { readonly actor: Principal; readonly key?: string | undefined },
): Promise<Fact | null> {
  const entry: FactEntry = {
    ...{ ...decided, at: runtime.now(), actor: actorOf(actor) },
    ...(key !== undefined && { key }),
  };
  const fact = evolveFact(facts.get(entry.id) ?? null, entry);
  if (!fact) throw new NotFoundError('fact');
  const isWritten = await appendToLedger(runtime, { ledger, end, subject: entry.id, entry });
  return isWritten ? fact : null;
}
