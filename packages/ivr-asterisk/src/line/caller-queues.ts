import type { Timers } from '../ari/timers.js';

/** A queue of callers, and the officers who answer it. */
export interface AsteriskQueue {
  /**
   * Endpoints that are rung one after the other, such as `PJSIP/101`. A function is called whenever a caller is next,
   * and whenever callers hear their place, so an officer who joins is rung for callers who already wait.
   */
  readonly officers: readonly string[] | (() => readonly string[]);
  /** How long each endpoint rings, in seconds. Default 20. */
  readonly ringSeconds?: number;
  /** Class of music on hold in `musiconhold.conf`. Default: the class of the channel. */
  readonly music?: string;
}

/** A free officer, reserved for one caller. */
export interface FreeOfficer {
  readonly endpoint: string;
  readonly ringSeconds: number;
  /** Releases the officer. @param isRest - whether they did not answer; then they are not rung for a while */
  free(isRest: boolean): void;
}

/** Waiting callers, first come, first served. */
export interface CallerQueues {
  /** @param wake - called when it may be the caller's turn @returns whether there is such a queue */
  enter(queue: string, call: string, wake: () => void): boolean;
  /** The caller's place, 1 = next. */
  position(call: string): number;
  /** A free officer for the caller; null when it is not their turn, or when all officers are busy. */
  officerFor(call: string): FreeOfficer | null;
  /** Takes a caller out of their queue. Idempotent. */
  leave(call: string): void;
}

/** How long to skip an officer who did not answer, in ms. */
const restMs = 30_000;
const ringsSeconds = 20;

interface Waiting {
  readonly call: string;
  readonly wake: () => void;
}

/** Creates empty queues. */
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
