import { appendToLedger } from '../../audit/append-to-ledger.js';
import { lastRow } from '../../audit/ledger-rows.js';
import { AduanError } from '../../errors.js';
import type { TenantId } from '../../ids.js';
import type { Store } from '../../store/store.js';
import { retryOnConflict } from '../retry-on-conflict.js';

/** The part of the store that keeps definitions. */
export type DefinitionStore = Pick<Store, 'appendLedger' | 'readLedger'>;

/** Definitions that tickets name by their hash, in a ledger that only grows. */
export interface KeptDefinitions<Definition> {
  /** A definition that was learned, opened or kept. @throws AduanError `ticket-terms-missing` */
  of(hash: string): Definition;
  /** Makes a definition known without keeping it. */
  learn(hash: string, definition: Definition): void;
  /** Reads a definition, unless this process knows it. @throws AduanError `ticket-terms-missing` */
  open(hash: string): Promise<void>;
  /** Keeps a definition, once in a process. */
  keep(hash: string, definition: Definition): Promise<void>;
}

/**
 * Keeps the definitions of one kind.
 *
 * @param ledger - their ledger, whose subjects are the hashes
 * @param toEntry - the definition as JSON
 * @param read - the definition of an entry, and its hash
 */
export function keptDefinitions<Definition>(
  { store, tenant }: { readonly store: DefinitionStore; readonly tenant: TenantId },
  ledger: 'calendars' | 'policies',
  toEntry: (definition: Definition) => unknown,
  read: (entry: unknown) => Promise<{ readonly hash: string; readonly definition: Definition }>,
): KeptDefinitions<Definition> {
  const known = new Map<string, Definition>();
  const keeping = new Map<string, Promise<void>>();

  async function open(hash: string): Promise<void> {
    if (known.has(hash)) return;
    const row = await rowOf(hash);
    const kept = row && (await read(JSON.parse(row.entry)));
    if (kept?.hash !== hash) throw missing(hash);
    known.set(hash, kept.definition);
  }

  async function rowOf(subject: string) {
    return (await store.readLedger(tenant, ledger, { subject, limit: 1 }))[0];
  }

  function of(hash: string): Definition {
    const definition = known.get(hash);
    if (!definition) throw missing(hash);
    return definition;
  }

  const missing = (hash: string) =>
    new AduanError('ticket-terms-missing', `The ledger ${ledger} lacks ${hash}.`);

  async function append(hash: string, definition: Definition): Promise<void> {
    await retryOnConflict(async () => {
      if (await rowOf(hash)) return true;
      const last = await lastRow(store, tenant, ledger);
      const end = { sequence: last?.sequence ?? 0, link: last?.link ?? '' };
      const row = { ledger, end, subject: hash, entry: toEntry(definition) } as const;
      return (await appendToLedger({ store, tenant }, row)) || null;
    });
  }

  return {
    of,
    learn: (hash, definition) => void known.set(hash, definition),
    open,
    keep(hash, definition) {
      known.set(hash, definition);
      const before = keeping.get(hash);
      if (before) return before;
      const kept = append(hash, definition).catch((error: unknown) => {
        keeping.delete(hash);
        throw error;
      });
      keeping.set(hash, kept);
      return kept;
    },
  };
}
