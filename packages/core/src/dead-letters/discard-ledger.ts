import { chainedEntry } from '../audit/append-to-ledger.js';
import { lastRow, ledgerRows } from '../audit/ledger-rows.js';
import { NotFoundError } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import { actorOf } from '../ports/principal.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Discard } from './dead-letters.js';
import {
  maxShown,
  type VisibleDeadLetter,
  type VisibleDeadLetters,
} from './visible-dead-letters.js';

/** One ledger entry, in clear and permanent: no text, and no person except the officer who decided. */
interface DiscardEntry extends Omit<Discard, 'ticketNumber'> {
  readonly type: 'discarded';
  readonly attempts: number;
  /** Key of the command, to recognise a repetition; null without one. */
  readonly key: string | null;
}

/** The actor and the reason of a discard. */
interface Decision extends Pick<DiscardEntry, 'key' | 'reason'> {
  readonly actor: Principal;
}

/**
 * The ledger of discarded dead letters. Each entry is written in the same transaction as the discard, and chained to
 * the previous entry.
 */
export function discardLedger({ now, store, tenant }: Runtime, letters: VisibleDeadLetters) {
  return {
    /** Whether a command with this key already discarded the dead letter. */
    async has(id: string, key: string | null): Promise<boolean> {
      if (key === null) return false;
      for await (const { entry } of ledgerRows(store, tenant, 'discards', { subject: id }))
        if ((JSON.parse(entry) as DiscardEntry).key === key) return true;
      return false;
    },

    /** @throws NotFoundError when another actor was faster */
    async write(letter: VisibleDeadLetter, { actor, key, reason }: Decision): Promise<void> {
      const { attempts, error, id, place, state, ticketId } = letter;
      const facts = { id, place, state, attempts, error, ticketId, reason, key };
      const entry: DiscardEntry = { type: 'discarded', at: now(), by: actorOf(actor), ...facts };
      const outcome = await retryOnConflict(async () => {
        const end = (await lastRow(store, tenant, 'discards')) ?? { sequence: 0, link: '' };
        const append = chainedEntry({ ledger: 'discards', end, subject: id, entry });
        const done = await store.discardDeadLetter(tenant, letter.row, append);
        return done === 'behind' ? null : done;
      });
      if (outcome === 'gone') throw new NotFoundError('dead-letter');
    },

    async read(actor: Principal): Promise<readonly Discard[]> {
      const page = { limit: maxShown, newestFirst: true };
      const rows = await store.readLedger(tenant, 'discards', page);
      const entries = rows.map(({ entry }) => JSON.parse(entry) as DiscardEntry);
      const seen = await letters.ofVisibleTickets(actor, entries);
      return seen.map(({ attempts: _, key: __, type: ___, ...discard }) => discard);
    },
  };
}
