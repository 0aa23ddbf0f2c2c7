import type { KeyValue } from '../channel/context.js';
import type { CallBack } from './call-back.js';

/** How long a placed call is remembered, ms. */
const rememberedMs = 7 * 86_400_000;

/** Remembers placed calls to citizens for a week, shared by all processes of the desk. */
export interface PlacedCalls {
  /**
   * Claims a call before any phone is rung.
   *
   * @returns false when a call with this id was placed before; then do not ring
   */
  claim(call: Pick<CallBack, 'id' | 'to'>): Promise<boolean>;
  /** Releases a claim when it is certain that no phone was rung. The call may be placed again. */
  release(call: Pick<CallBack, 'id'>): Promise<void>;
  /** Whether a call was placed with this id to this number. */
  has(call: Pick<CallBack, 'id' | 'to'>): Promise<boolean>;
}

/**
 * The placed calls of a line.
 *
 * @param kv - store of the channel that the line belongs to
 *
 * @example
 * ```ts nocheck (a part of an adapter)
 * if (!(await placedCalls(host.kv).claim(call))) return 'placed-before';
 * ```
 */
export function placedCalls(kv: KeyValue): PlacedCalls {
  return {
    claim: ({ id, to }) => kv.set(placeOf(id), to, { ttlMs: rememberedMs, ifAbsent: true }),
    release: ({ id }) => kv.delete(placeOf(id)),
    has: async ({ id, to }) => (await kv.get(placeOf(id))) === to,
  };
}

function placeOf(id: string): string {
  return `call-back/${id}`;
}
