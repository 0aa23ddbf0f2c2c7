import { toHex } from '../../hex.js';
import type { TenantId } from '../../ids.js';
import type { KeyProvider } from '../../ports/key-provider.js';
import type { StoredKey } from '../../store/rows.js';
import type { Store } from '../../store/store.js';
import { providerError } from './provider-error.js';
import { importTextKey, type TextKey } from './seal.js';

const remembered = 1000;
/** How long a cached key is used before the store is asked whether it still exists, ms. */
const trustedMs = 5_000;

/** A data key with its id in the store. */
export interface DataKey {
  readonly id: string;
  readonly key: TextKey;
}

/** A data key that is not in the store yet. */
export interface NewDataKey extends DataKey {
  readonly wrapped: Uint8Array;
  /**
   * Call it once the key is stored. If the master key changed in between, it wraps the key again.
   *
   * @returns whether the master key was unchanged
   */
  confirm(): Promise<boolean>;
}

/** Data keys by scope: created when first needed, stored wrapped, cached for a while. */
export interface DataKeys {
  /** The key that currently seals for a scope. Creates one when there is none, or when the master key has changed. */
  obtain(scope: string): Promise<DataKey>;
  /** Creates the first key of a new scope. The key and the data sealed under it are written in one commit. */
  create(scope: string): Promise<NewDataKey>;
  /** A key of a scope, or null when it never existed or was destroyed. */
  find(scope: string, id: string): Promise<DataKey | null>;
  /** Forgets destroyed keys, so that this process stops using them at once. */
  forget(scopes: readonly string[]): void;
}

/** The keys of a scope, oldest first, as they were in the store. */
interface RememberedScope {
  readonly stored: readonly StoredKey[];
  readonly opened: Map<string, Promise<DataKey>>;
  readonly checkedAt: number;
}

/**
 * Creates the data keys of one desk.
 *
 * @param now - epoch ms
 */
export function createDataKeys(
  store: Store,
  keys: KeyProvider,
  tenant: TenantId,
  now: () => number,
): DataKeys {
  const recent = new Map<string, RememberedScope>();
  const obtaining = new Map<string, Promise<DataKey>>();

  async function load(scope: string): Promise<RememberedScope> {
    const known = recent.get(scope);
    const stored = await store.readKeys(tenant, scope);
    const opened = known?.opened ?? new Map();
    return remember(scope, { stored, opened, checkedAt: now() });
  }

  function remember(scope: string, known: RememberedScope): RememberedScope {
    recent.delete(scope);
    if (known.stored.length > 0) recent.set(scope, known);
    const oldest = recent.size > remembered ? recent.keys().next().value : undefined;
    if (oldest !== undefined) recent.delete(oldest);
    return known;
  }

  /** The cached keys of a scope, or null when they were read too long ago. */
  function trusted(scope: string): RememberedScope | null {
    const known = recent.get(scope);
    const age = now() - (known?.checkedAt ?? 0);
    return known && age >= 0 && age < trustedMs ? known : null;
  }

  async function open({ opened }: RememberedScope, { id, wrapped }: StoredKey): Promise<DataKey> {
    const known = opened.get(id);
    if (known) return known;
    const opening = keys
      .unwrap(wrapped)
      .catch(providerError)
      .then(async (raw) => ({ id, key: await importTextKey(new Uint8Array(raw)) }));
    opened.set(id, opening);
    opening.catch(() => opened.delete(id));
    return opening;
  }

  async function isCurrent({ retired, wrapped }: StoredKey): Promise<boolean> {
    if (retired || !keys.rotation) return !retired;
    const [current] = await keys.rotation.versions();
    return keys.rotation.versionOf(wrapped) === current;
  }

  async function newest(known: RememberedScope | null): Promise<DataKey | null> {
    const last = known?.stored.at(-1);
    return known && last && (await isCurrent(last)) ? open(known, last) : null;
  }

  /** Parallel calls for one scope share a single lookup. */
  async function obtain(scope: string): Promise<DataKey> {
    const running = obtaining.get(scope) ?? obtainAgain(scope);
    obtaining.set(scope, running);
    return running.finally(() => obtaining.delete(scope));
  }

  async function obtainAgain(scope: string): Promise<DataKey> {
    const usual = await newest(trusted(scope));
    if (usual) return usual;
    const known = await load(scope);
    const existing = await newest(known);
    if (existing) return existing;
    const made = await make(known, scope);
    const kept = await store.insertKey(tenant, made.row);
    if (kept.id !== made.id) return open(await load(scope), kept);
    if (!(await made.confirm())) return obtainAgain(scope);
    remember(scope, made.known);
    return made;
  }

  async function make(before: RememberedScope, scope: string) {
    const drawn = crypto.getRandomValues(new Uint8Array(40));
    const [raw, id] = [drawn.slice(0, 32), toHex(drawn.subarray(32))];
    drawn.fill(0);
    const wrapped = await keys.wrap(raw);
    const generation = (before.stored.at(-1)?.generation ?? 0) + 1;
    const row = { scope, id, generation, wrapped };
    const stored = { ...row, retired: false };
    const made = { id, key: await importTextKey(new Uint8Array(raw)) };
    const opened = new Map(before.opened).set(id, Promise.resolve(made));
    return {
      ...made,
      wrapped,
      row,
      known: { ...before, opened, stored: [...before.stored, stored] },
      async confirm() {
        const isStill = await isCurrent(stored);
        if (!isStill) {
          // The former master key may be gone by now.
          const again = await keys.wrap(raw);
          await store.rewrapKeys(tenant, [{ scope, id, before: wrapped, wrapped: again }]);
          recent.delete(scope);
        }
        raw.fill(0);
        return isStill;
      },
    };
  }

  return {
    obtain,
    async create(scope) {
      const made = await make({ stored: [], opened: new Map(), checkedAt: now() }, scope);
      remember(scope, made.known);
      return made;
    },
    async find(scope, id) {
      const among = ({ stored }: RememberedScope) => stored.find((key) => key.id === id);
      let known = trusted(scope);
      if (!known || !among(known)) known = await load(scope);
      const stored = among(known);
      return stored ? open(known, stored) : null;
    },
    forget(scopes) {
      for (const scope of scopes) recent.delete(scope);
    },
  };
}
