import type { WebchatLimits } from '../limits.js';

/** Counts open streams, so that nobody can hold them all. */
export interface StreamSlots {
  /** @returns the function that gives the slot back (once is enough), or null when none is free */
  take(session: string): (() => void) | null;
}

/** The slots of one process. */
export function streamSlots(
  limits: Pick<WebchatLimits, 'streams' | 'streamsPerSession'>,
): StreamSlots {
  const open = new Map<string, number>();
  let total = 0;
  return {
    take(session) {
      const own = open.get(session) ?? 0;
      if (own >= limits.streamsPerSession || total >= limits.streams) return null;
      open.set(session, own + 1);
      total += 1;
      let taken = true;
      return () => {
        if (!taken) return;
        taken = false;
        total -= 1;
        const left = (open.get(session) ?? 1) - 1;
        if (left > 0) open.set(session, left);
        else open.delete(session);
      };
    },
  };
}
