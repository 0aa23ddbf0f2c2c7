import { appendToBook } from '../audit/append-to-book.js';
import { NotFoundError, refuseField } from '../errors.js';
import type { Desk } from '../runtime/desk.js';
import { actorOf } from '../runtime/record/record-events.js';
import type { CommandOptions } from '../runtime/tickets.js';
import { untilDone } from '../runtime/until-done.js';
import type { Principal } from '../slots/principal.js';
import { type Archive, book } from './archive.js';
import { evolveFact } from './evolve-fact.js';
import type { Fact, FactDeed, FactEntry } from './fact.js';

/** What is decided on the archive as it stands: an entry but for who, when and under which key. */
export type DecidedEntry = Omit<FactEntry, 'at' | 'actor' | 'key'>;

const longestKey = 200;

/** Where a command writes, and what it can become. */
export interface WrittenTo {
  readonly desk: Desk;
  readonly archive: () => Promise<Archive>;
  /** What the command does: a key that did something else is refused. */
  readonly deeds: readonly FactDeed[];
  /** Whether a fact is the one that the command is about: a key that was used for another is refused. */
  readonly isMeant: (fact: Fact, read: Archive) => boolean;
  /** Whether a fact that the command left behind says what the command says: a key with other words is refused. */
  readonly isSaid: (left: Fact) => boolean;
}

/**
 * Appends the entry that is decided, anew when somebody was faster. A second command with a key writes nothing.
 *
 * @returns the fact after it
 * @throws InputError when he used the key for something else
 */
export function writeFact(
  { archive, deeds, desk, isMeant, isSaid }: WrittenTo,
  { actor, key }: Pick<CommandOptions, 'actor' | 'key'>,
  decide: (read: Archive) => DecidedEntry | Promise<DecidedEntry>,
): Promise<Fact> {
  if (key !== undefined && !(typeof key === 'string' && key.length <= longestKey))
    refuseField('key', `has at most ${longestKey} characters`);
  return untilDone(async () => {
    const read = await archive();
    const done = key === undefined ? null : read.doneBy(actor, key);
    if (done) {
      const isRepeated = deeds.includes(done.type) && isMeant(done.fact, read);
      if (isRepeated && isSaid(done.left)) return done.fact;
      return refuseField('key', 'was used for something else');
    }
    return appendFact(desk, read, await decide(read), { actor, key });
  });
}

/**
 * Appends one entry to the archive as it was read.
 *
 * @returns the fact after it; null when somebody was faster
 */
export async function appendFact(
  desk: Desk,
  { end, facts }: Archive,
  decided: DecidedEntry,
  { actor, key }: { readonly actor: Principal; readonly key?: string | undefined },
): Promise<Fact | null> {
  const entry: FactEntry = {
    ...{ ...decided, at: desk.now(), actor: actorOf(actor) },
    ...(key !== undefined && { key }),
  };
  const fact = evolveFact(facts.get(entry.id) ?? null, entry);
  if (!fact) throw new NotFoundError('fact');
  const isWritten = await appendToBook(desk, { book, end, subject: entry.id, entry });
  return isWritten ? fact : null;
}
