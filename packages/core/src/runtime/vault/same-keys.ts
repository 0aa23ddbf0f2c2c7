import { AduanError, StoreError } from '../../errors.js';
import type { KeyedRuntime } from './rewrapped.js';
import type { Vault } from './vault.js';

const scope = 'keys';
const place = 'keys:check';
const keyErrors: ReadonlySet<string> = new Set(['store-key-unknown', 'store-seal-broken']);

/**
 * Checks at the start that the keys open existing data. The first start seals a keyed hash; every later start opens and
 * compares it.
 *
 * @throws StoreError `store-keys-wrong`, or the error of the provider; nothing is written in these cases
 */
export async function requireSameKeys({
  keys,
  now,
  store,
  tenant,
  vault,
}: KeyedRuntime & { readonly vault: Vault; readonly now: () => number }): Promise<void> {
  const expected = await vault.hash(scope, '');
  const sealed = await store.readValue(tenant, place, now());
  const [key] = sealed ? [] : await store.listKeys(tenant, null, 1);
  try {
    if (key) await keys.unwrap(key.wrapped);
    const found = sealed ? await vault.openValue(scope, sealed) : expected;
    if (found === expected) {
      if (!sealed) {
        const fresh = await vault.sealValue(scope, expected);
        await store.writeValue(tenant, place, fresh, { now: now(), ifAbsent: true });
      }
      return;
    }
  } catch (cause) {
    const isKey = AduanError.isInstance(cause) && keyErrors.has(cause.code);
    throw isKey ? wrongKeys(cause) : cause;
  }
  throw wrongKeys();
}

function wrongKeys(cause?: unknown): StoreError {
  return new StoreError(
    'store-keys-wrong',
    'These keys do not open what the store holds: they are of another desk, or older than the store.',
    { cause },
  );
}
