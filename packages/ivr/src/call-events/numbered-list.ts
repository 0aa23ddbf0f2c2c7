import type { KeyValue } from '@aduan/core';

/** A list that only grows. */
export interface NumberedList {
  add(entry: string): Promise<void>;
  /** What was added, in its order. */
  read(): Promise<readonly string[]>;
}

/**
 * A list in the values of a channel, which know only "if it is not there": whoever writes the next place first has
 * it, so that several processes may add at once. What was read once is not read again.
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
