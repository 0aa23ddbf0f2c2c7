import { toHex } from '../../hex.js';
import { type Branded, createId, type TenantId } from '../../ids.js';
import type { KeyProvider } from '../../ports/key-provider.js';
import type { SealedRecordInsert } from '../../store/commit.js';
import type { SealedRecord, SealedRef } from '../../store/rows.js';
import type { Store } from '../../store/store.js';
import type { Ticket } from '../../ticket/ticket.js';
import { createDataKeys, type NewDataKey } from './data-keys.js';
import { providerError } from './provider-error.js';
import { decrypt, encrypt, sealingKey } from './seal.js';

const encoder = /* @__PURE__ */ new TextEncoder();

/** Values of one party that a commit seals together, with one encryption. */
export interface SealedRecordDraft {
  /** Adds a value to the record. @returns its reference */
  add(value: unknown): SealedRef;
  /** Seals the record. @returns the sealed record, or null when it is empty */
  seal(): Promise<SealedRecordInsert | null>;
  /** Call it once the record is written. */
  kept(): Promise<void>;
}

/** Seals and opens personal data. No other part of the core sees a key. */
export interface Vault {
  /**
   * Begins a record under the key of a scope, such as `party:<id>`. With `isNew`, the key is created and written
   * together with the record.
   */
  sealedRecord(scope: string, now: number, isNew?: boolean): SealedRecordDraft;
  /** Opens values by reference; null where there is none, or its key was destroyed. */
  open<Value>(places: readonly (SealedRef | null)[]): Promise<readonly (Value | null)[]>;
  /** Opens one value by reference. */
  openOne<Value>(place: SealedRef | null): Promise<Value | null>;
  /** Seals one value for a queue or a cache. */
  sealValue(scope: string, value: unknown): Promise<Uint8Array>;
  openValue(scope: string, sealed: Uint8Array): Promise<unknown>;
  /** Forgets destroyed keys, so that this process stops using them at once. */
  forget(scopes: readonly string[]): void;
  /** Keyed hash of a text, hex. Equal texts have equal hashes; without the key the text cannot be guessed from it. */
  hash(label: string, text: string): Promise<string>;
}

/**
 * Creates the vault of one desk.
 *
 * @param now - epoch ms
 */
export function createVault(
  store: Store,
  keys: KeyProvider,
  tenant: TenantId,
  now: () => number,
): Vault {
  const dataKeys = createDataKeys(store, keys, tenant, now);

  async function opened(scope: string, sealed: Uint8Array, context: string): Promise<unknown> {
    const known = await dataKeys.find(scope, sealingKey(sealed));
    return known ? JSON.parse(await decrypt(known.key, sealed, context)) : null;
  }

  async function openSealedRecord(sealedRecord: SealedRecord): Promise<readonly unknown[] | null> {
    const values = await opened(
      sealedRecord.scope,
      sealedRecord.cipher,
      `${tenant}|${sealedRecord.id}`,
    );
    return Array.isArray(values) ? values : null;
  }

  async function open<Value>(
    places: readonly (SealedRef | null)[],
  ): Promise<readonly (Value | null)[]> {
    const ids = [...new Set(places.flatMap((place) => (place ? [place.sealedRecord] : [])))];
    const sealedRecords = ids.length > 0 ? await store.readSealedRecords(tenant, ids) : [];
    const opened = new Map(
      await Promise.all(
        sealedRecords.map(
          async (sealedRecord) => [sealedRecord.id, await openSealedRecord(sealedRecord)] as const,
        ),
      ),
    );
    return places.map((place) =>
      place ? ((opened.get(place.sealedRecord)?.[place.index] ?? null) as Value | null) : null,
    );
  }

  return {
    sealedRecord(scope, now, isNew = false) {
      const id = createId<Branded<'sealedRecord'>>(now);
      const values: unknown[] = [];
      let made: NewDataKey | undefined;
      return {
        add(value) {
          values.push(value);
          return { sealedRecord: id, index: values.length - 1 };
        },
        async seal() {
          if (values.length === 0) return null;
          if (isNew) made = await dataKeys.create(scope);
          const dataKey = made ?? (await dataKeys.obtain(scope));
          const cipher = await encrypt(dataKey, JSON.stringify(values), `${tenant}|${id}`);
          return { id, scope, key: dataKey.id, cipher, ...(made && { wrapped: made.wrapped }) };
        },
        async kept() {
          await made?.confirm();
        },
      };
    },
    open,
    async openOne<Value>(place: SealedRef | null) {
      const [value = null] = await open<Value>([place]);
      return value;
    },
    async sealValue(scope, value) {
      const dataKey = await dataKeys.obtain(scope);
      return encrypt(dataKey, JSON.stringify(value), `${tenant}|${scope}`);
    },
    openValue: (scope, sealed) => opened(scope, sealed, `${tenant}|${scope}`),
    forget: dataKeys.forget,
    async hash(label, text) {
      const data = encoder.encode(JSON.stringify([tenant, label, text]));
      return toHex(await keys.mac(data).catch(providerError));
    },
  };
}

/** Key scope of a ticket: its first reporter, or the ticket itself when it has none. */
export function sealingScope(ticket: Pick<Ticket, 'id' | 'reporters'>): string {
  const [reporter] = ticket.reporters;
  return reporter ? `party:${reporter}` : `ticket:${ticket.id}`;
}

/** The keyed hash under which a thread is found. The thread's own id may be a phone number. */
export function conversationHash(
  vault: Vault,
  channel: string,
  account: string,
  conversation: string,
): Promise<string> {
  return vault.hash('conversation', `${channel}\n${account}\n${conversation}`);
}
