import type { CallStore, KeptCall } from './call-store.js';

/** Calls that are kept at most. The oldest is forgotten first. */
const mostCalls = 10_000;

/** Calls in the memory of this process: for tests, and for lines whose calls may end with a restart. */
export function memoryCalls(): CallStore {
  const calls = new Map<string, KeptCall>();
  return {
    load: async (call) => structuredClone(calls.get(call) ?? null),
    async save(session, revision) {
      const { call } = session;
      if ((calls.get(call)?.revision ?? 0) !== revision) return false;
      calls.delete(call);
      calls.set(call, { session: structuredClone(session), revision: revision + 1 });
      const [oldest] = calls.keys();
      if (calls.size > mostCalls && oldest !== undefined) calls.delete(oldest);
      return true;
    },
  };
}
