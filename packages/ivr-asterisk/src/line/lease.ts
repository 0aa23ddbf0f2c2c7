import type { KeyValue } from '@aduan/core/channel';

/** Decides which of several processes drives a line. */
export interface Lease {
  /**
   * Acquires or renews the lease. Call it at least twice in each span.
   *
   * @returns until when it is held, epoch ms; null when another process holds it
   */
  hold(now: number): Promise<number | null>;
  /**
   * Whether the store confirms the lease. A holder that was suspended finds out here that another process has the
   * lease. The next span is checked too, because the clock of another process may be ahead.
   */
  isOurs(now: number): Promise<boolean>;
  /** Releases the lease at once. */
  letGo(): Promise<void>;
}

/** Name, owner and span of a lease. */
export interface LeaseTerms {
  readonly name: string;
  readonly owner: string;
  readonly spanMs: number;
}

/**
 * A lease on a key-value store that only offers "set if absent". Time is cut into spans, and the first process that
 * writes its name into a span owns it. The holder writes into the next span during its own, so another process gets a
 * span only when the holder crashed or was suspended for all of it. The clocks of the processes may differ by half a
 * span.
 */
export function createLease(kv: KeyValue, { name, owner, spanMs }: LeaseTerms): Lease {
  let held: readonly number[] = [];
  const place = (span: number) => `lease/${name}/${span}`;
  async function take(span: number): Promise<boolean> {
    const options = { ttlMs: spanMs * 3, ifAbsent: true };
    if (await kv.set(place(span), owner, options)) return true;
    return (await kv.get(place(span))) === owner;
  }
  return {
    async hold(now) {
      const span = Math.floor(now / spanMs);
      if (!held.includes(span)) {
        // The next span is taken as well: a clock that is behind finds past spans that were never taken.
        held = [];
        if (!((await take(span)) && (await take(span + 1)))) return null;
        held = [span, span + 1];
      }
      if (!held.includes(span + 1) && (await take(span + 1))) held = [span, span + 1];
      return (Math.max(...held) + 1) * spanMs;
    },
    async isOurs(now) {
      const span = Math.floor(now / spanMs);
      const next = await kv.get(place(span + 1));
      return (await kv.get(place(span))) === owner && (next === null || next === owner);
    },
    async letGo() {
      const spans = held;
      held = [];
      for (const span of spans) await kv.delete(place(span));
    },
  };
}
