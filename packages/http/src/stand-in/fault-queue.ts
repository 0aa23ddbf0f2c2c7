/** Faults that are still to happen. */
export interface FaultQueue<Fault> {
  /** Makes the next requests fail. @param times - number of requests. Default 1 */
  fail(fault: Fault, times?: number): void;
  /** Ends all faults. */
  recover(): void;
  /** Takes the fault of the next request. @returns null when it succeeds */
  next(): Fault | null;
}

/** Makes the queue of faults behind `fail` and `recover` of a stand-in. */
export function faultQueue<Fault>(): FaultQueue<Fault> {
  let waiting: readonly { readonly fault: Fault; readonly times: number }[] = [];
  return {
    fail(fault, times = 1) {
      if (times > 0) waiting = [...waiting, { fault, times }];
    },
    recover() {
      waiting = [];
    },
    next() {
      const [first, ...others] = waiting;
      if (!first) return null;
      const { fault, times } = first;
      waiting = times > 1 ? [{ fault, times: times - 1 }, ...others] : others;
      return fault;
    },
  };
}
