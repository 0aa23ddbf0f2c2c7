import type { KeyValue } from '@aduan/core/channel';

/** An append-only list. */
export interface NumberedList {
  add(entry: string): Promise<void>;
  /** The entries in the order in which they were added. */
  read(): Promise<readonly string[]>;
}

/**
 * A list in the key-value store of a channel, which only offers "set if absent". Each place is a key, and the first
 * writer gets it, so several processes may append at once. Entries that were read are cached.
 */
export function numberedList(kv: KeyValue, name: string, ttlMs: number): NumberedList {
  const entries: string[] = [];
  async function read(): Promise<readonly string[]> {
    for (let place = entries.length; ; place += 1) {
      const entry = await kv.get(`${name}/${place}`);
      if (entry === null) return entries;
      entries[place] = entry;
    }
  }
  return {
    read,
    async add(entry) {
      let place = (await read()).length;
      while (!(await kv.set(`${name}/${place}`, entry, { ttlMs, ifAbsent: true }))) place += 1;
    },
  };
}
