import type { Runtime } from '../runtime/runtime.js';
import { pagesOfKeys } from './pages-of-keys.js';

/** Number of data keys that one master key wraps. */
export interface VersionCount {
  /** Name of the master key; it reveals nothing about the key. */
  readonly version: string;
  readonly keys: number;
  /** Whether that master key is available. Without it, nothing that these keys sealed can be opened. */
  readonly known: boolean;
}

/** State of the keys of a desk. */
export interface KeyStatus {
  /** Name of the current master key; null when the provider does not give it. */
  readonly current: string | null;
  /** Number of data keys of persons, tickets, threads, files and queues. */
  readonly keys: number;
  /** Data keys that an old master key still wraps; not 0 until `rewrap` is done. */
  readonly waiting: number;
  /** The current master key first, then old ones. Empty when the provider does not give it. */
  readonly versions: readonly VersionCount[];
}

/** Reads all keys of a desk and counts them. */
export async function keyStatus(runtime: Runtime): Promise<KeyStatus> {
  const { rotation } = runtime.keys;
  const there = rotation ? await rotation.versions() : [];
  const counts = new Map(there.map((version) => [version, 0]));
  let keys = 0;
  for await (const page of pagesOfKeys(runtime)) {
    keys += page.length;
    if (!rotation) continue;
    for (const { wrapped } of page) {
      const version = rotation.versionOf(wrapped);
      counts.set(version, (counts.get(version) ?? 0) + 1);
    }
  }
  const [current = null] = there;
  const waiting = current === null ? 0 : keys - (counts.get(current) ?? 0);
  const known = new Set(there);
  const versions = [...counts].map(([version, count]) => ({
    version,
    keys: count,
    known: known.has(version),
  }));
  return { current, keys, waiting, versions };
}
