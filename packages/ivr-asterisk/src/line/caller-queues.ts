import type { Timers } from '../ari/timers.js';

/** A queue of callers, and who takes them. */
export interface AsteriskQueue {
  /**
   * Endpoints that are rung, one after the other, such as `PJSIP/101`. A function is asked whenever a caller is next, at
   * least as often as callers hear their place: who joins is rung for those who wait already.
   */
  readonly officers: readonly string[] | (() => readonly string[]);
  /** How long each of them rings, in seconds. Default 20. */
  readonly ringSeconds?: number;
  /** Class of music on hold, of `musiconhold.conf`. Default: that of the channel. */
  readonly music?: string;
}

/** An officer who is free, held for one caller. */
export interface FreeOfficer {
  readonly endpoint: string;
  readonly ringSeconds: number;
  /** He is free again. @param isRest - whether he did not answer: he is left in peace for a while */
  free(isRest: boolean): void;
}

/** Callers who wait, first come, first served. */
export interface CallerQueues {
  /** @param wake - called when it may be his turn @returns whether there is such a queue */
  enter(queue: string, call: string, wake: () => void): boolean;
  /** His place, 1 = next. */
  position(call: string): number;
  /** Somebody who can take him now; null when it is not his turn, or nobody is free. */
  officerFor(call: string): FreeOfficer | null;
  /** Again does no harm. */
  leave(call: string): void;
}

/** How long somebody who did not answer is not rung again, in ms. */
const restMs = 30_000;
const ringsSeconds = 20;

interface Waiting {
  readonly call: string;
  readonly wake: () => void;
}

/** Lines in which nobody waits. */
export function createCallerQueues(
  queues: Readonly<Record<string, AsteriskQueue>>,
  timers: Timers,
): CallerQueues {
  const lines = new Map<string, Waiting[]>(Object.keys(queues).map((queue) => [queue, []]));
  const taken = new Set<string>();

  function lineOf(call: string): readonly [string, Waiting[]] | undefined {
    return [...lines].find(([, line]) => line.some((waiting) => waiting.call === call));
  }
  function wakeFirst(): void {
    for (const [first] of lines.values()) first?.wake();
  }
  return {
    enter(queue, call, wake) {
      const line = lines.get(queue);
      if (line && !lineOf(call)) line.push({ call, wake });
      return line !== undefined;
    },
    position(call) {
      const [, line = []] = lineOf(call) ?? [];
      return 1 + line.findIndex((waiting) => waiting.call === call);
    },
    officerFor(call) {
      const [queue = '', line = []] = lineOf(call) ?? [];
      if (line[0]?.call !== call) return null;
      const { officers = [], ringSeconds = ringsSeconds } = queues[queue] ?? {};
      const endpoints = typeof officers === 'function' ? officers() : officers;
      const endpoint = endpoints.find((officer) => !taken.has(officer));
      if (endpoint === undefined) return null;
      taken.add(endpoint);
      const back = () => {
        taken.delete(endpoint);
        wakeFirst();
      };
      return {
        endpoint,
        ringSeconds,
        free(isRest) {
          if (isRest) timers.after(restMs, back);
          else back();
        },
      };
    },
    leave(call) {
      const [queue, line = []] = lineOf(call) ?? [];
      if (queue === undefined) return;
      lines.set(
        queue,
        line.filter((waiting) => waiting.call !== call),
      );
      wakeFirst();
    },
  };
}
