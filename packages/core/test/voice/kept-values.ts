import type { KeyValue } from '../../src/channel/context.js';

const hourMs = 3_600_000;

/** The values and the clock that the processes of one desk share. */
export function keptValues() {
  let now = 12 * hourMs;
  const values = new Map<string, { readonly value: string; readonly until: number }>();
  const read = (key: string) => {
    const kept = values.get(key);
    return kept && kept.until > now ? kept.value : null;
  };
  const kv: KeyValue = {
    get: async (key) => read(key),
    async set(key, value, { ttlMs = hourMs, ifAbsent = false } = {}) {
      if (ifAbsent && read(key) !== null) return false;
      values.set(key, { value, until: now + ttlMs });
      return true;
    },
    async delete(key) {
      values.delete(key);
    },
  };
  return {
    kv,
    now: () => now,
    pass(ms: number) {
      now += ms;
    },
  };
}
