import type { KeyValue } from '@aduan/core/channel';
import type { CallSession } from './call-session.js';
import type { CallStore, StoredCall } from './call-store.js';

/** How long a call is stored after each event, in ms: longer than any call lasts. */
const ttlMs = 3 * 3_600_000;

/**
 * Calls in the store of the desk, sealed. They survive a restart, and several processes can share them. The key-value
 * store of a channel has no compare-and-set, only "set if absent", so each revision has a key of its own and the first
 * writer wins. The last revision is found by doubling steps, then by bisection, which costs less than writing its
 * number down.
 */
export function storedCalls(kv: KeyValue): CallStore {
  const read = async (call: string, revision: number): Promise<StoredCall | null> => {
    const text = await kv.get(placeOf(call, revision));
    return text === null ? null : { session: JSON.parse(text) as CallSession, revision };
  };
  return {
    async load(call) {
      let last: StoredCall | null = null;
      let beyond = 1;
      for (;;) {
        const found = await read(call, beyond);
        if (!found) break;
        last = found;
        beyond *= 2;
      }
      while (last && beyond - last.revision > 1) {
        const middle = Math.floor((last.revision + beyond) / 2);
        const found = await read(call, middle);
        if (found) last = found;
        else beyond = middle;
      }
      return last;
    },
    save: (session, revision) =>
      kv.set(placeOf(session.call, revision + 1), JSON.stringify(session), {
        ttlMs,
        ifAbsent: true,
      }),
  };
}

function placeOf(call: string, revision: number): string {
  return `call/${call}/${revision}`;
}
