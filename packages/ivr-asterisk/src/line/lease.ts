import type { KeyValue } from '@aduan/core';

/** Who of several processes drives a line. */
export interface Lease {
  /**
   * Takes the lease, or holds it on. Call it again at least twice in each span.
   *
   * @returns until when it is held, epoch ms; null when somebody else holds it
   */
  hold(now: number): Promise<number | null>;
  /**
   * Whether the store says so, too: a holder who was asleep finds out by it that somebody else has it. Also by the next
   * span, as the clock of another process may be ahead.
   */
  isOurs(now: number): Promise<boolean>;
  /** Lets the next one have it at once. */
  letGo(): Promise<void>;
}

/** What a lease is about, who asks for it, and for how long it is given. */
export interface LeaseTerms {
  readonly name: string;
  readonly owner: string;
  readonly spanMs: number;
}

/**
 * A lease on values that know only "if it is not there": time is cut into spans, and whoever writes his name into a
 * span first has it. Its holder writes into the next one while his own runs, so that another process gets a span
 * only when its holder has died, or was asleep for all of it. Clocks of the processes may differ by half a span.
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
        // The next one as well: a clock that is behind finds spans that were over before anybody wanted them.
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
