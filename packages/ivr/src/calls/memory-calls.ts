import type { CallStore, StoredCall } from './call-store.js';

/** Limit of stored calls. The oldest is dropped first. */
const maxCalls = 10_000;

/** Stores calls in the memory of this process: for tests, and for lines whose calls may end with a restart. */
export function memoryCalls(): CallStore {
  const calls = new Map<string, StoredCall>();
  return {
    load: async (call) => structuredClone(calls.get(call) ?? null),
    async save(session, revision) {
      const { call } = session;
      if ((calls.get(call)?.revision ?? 0) !== revision) return false;
      calls.delete(call);
      calls.set(call, { session: structuredClone(session), revision: revision + 1 });
      const [oldest] = calls.keys();
      if (calls.size > maxCalls && oldest !== undefined) calls.delete(oldest);
      return true;
    },
  };
}
