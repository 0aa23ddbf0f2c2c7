import type { KeyValue } from '../channel/context.js';
import type { CallBack } from './call-back.js';

/** How long it is remembered that a call was placed, in ms. */
const rememberedMs = 7 * 86_400_000;

/** Which calls to citizens were placed: every process of the desk knows it, for a week. */
export interface PlacedCalls {
  /**
   * Claims a call before anybody is rung for it.
   *
   * @returns false when one was placed under its id: nobody may be rung then
   */
  claim(call: Pick<CallBack, 'id' | 'to'>): Promise<boolean>;
  /** Gives a call back for which surely nobody was rung: it may be placed again. */
  release(call: Pick<CallBack, 'id'>): Promise<void>;
  /** Whether a call was placed under this id, and to this number. */
  has(call: Pick<CallBack, 'id' | 'to'>): Promise<boolean>;
}

/**
 * The calls that a line has placed.
 *
 * @param kv - of the channel to which the line belongs
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
