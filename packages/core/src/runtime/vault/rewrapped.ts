import type { TenantId } from '../../ids.js';
import type { KeyProvider } from '../../ports/key-provider.js';
import type { Store } from '../../store/store.js';

/** The parts of a desk that concern its keys. */
export interface KeyedRuntime {
  readonly tenant: TenantId;
  readonly store: Store;
  readonly keys: KeyProvider;
}

const place = 'keys:rewrapped';

/** State of the keys of a desk. */
export type KeyState = 'current' | 'rewrapping' | 'unreachable';

/** Records that a master key wraps all data keys. */
export async function recordRewrapped(
  { store, tenant }: KeyedRuntime,
  version: string,
): Promise<void> {
  await store.writeValue(tenant, place, new TextEncoder().encode(version), { now: 0 });
}

/** Checks whether the keys can be used, and whether the current master key wraps all data keys. */
export async function keyStateOf({ keys, store, tenant }: KeyedRuntime): Promise<KeyState> {
  try {
    await keys.mac(new Uint8Array());
    const [current = '', ...others] = (await keys.rotation?.versions()) ?? [];
    if (others.length === 0) return 'current';
    const noted = await store.readValue(tenant, place, 0);
    return noted && new TextDecoder().decode(noted) === current ? 'current' : 'rewrapping';
  } catch {
    return 'unreachable';
  }
}
