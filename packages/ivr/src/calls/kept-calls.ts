import type { KeyValue } from '@aduan/core';
import type { CallSession } from './call-session.js';
import type { CallStore } from './call-store.js';

/** How long a call is kept after each event, in ms: longer than any call, shorter than anybody remembers a PIN. */
const ttlMs = 3 * 3_600_000;

/**
 * Calls in the store of the desk, sealed: they outlive a restart, and several processes may share them. The values
 * of a channel know no compare and set, but "only if it is not there": so every revision is a value of its own,
 * and whoever writes it first has it. The value that names the last one may lag behind; reading goes on from it.
 */
export function keptCalls(kv: KeyValue): CallStore {
  const read = async (call: string, revision: number) => {
    const text = await kv.get(placeOf(call, revision));
    return text === null ? null : (JSON.parse(text) as CallSession);
  };
  return {
    async load(call) {
      let revision = Number((await kv.get(lastOf(call))) ?? 1);
      let session = await read(call, revision);
      if (!session) return null;
      for (;;) {
        const next = await read(call, revision + 1);
        if (!next) return { session, revision };
        session = next;
        revision += 1;
      }
    },
    async save(session, revision) {
      const { call } = session;
      const place = placeOf(call, revision + 1);
      const isFirst = await kv.set(place, JSON.stringify(session), { ttlMs, ifAbsent: true });
      if (isFirst) await kv.set(lastOf(call), String(revision + 1), { ttlMs });
      return isFirst;
    },
  };
}

function placeOf(call: string, revision: number): string {
  return `call/${call}/${revision}`;
}

function lastOf(call: string): string {
  return `call/${call}/last`;
}
