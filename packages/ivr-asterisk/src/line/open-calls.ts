import type { KeyValue } from '@aduan/core';

/** A call that has begun and not ended. */
export interface OpenCall {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The calls of a line that are not over, as the next process finds them when this one dies. */
export interface OpenCalls {
  began(call: OpenCall): void;
  ended(id: string): void;
  /** The calls that were open when this process began. */
  left(): Promise<readonly OpenCall[]>;
  /** Waits until all is written. */
  settled(): Promise<void>;
}

/** For how long one is remembered, in ms: until somebody has surely looked after the machine. */
const ttlMs = 7 * 24 * 3_600_000;

/** Open calls in the values of a channel. Only the holder of the lease writes them. */
export function createOpenCalls(kv: KeyValue, application: string): OpenCalls {
  const place = `open-calls/${application}`;
  const open = new Map<string, OpenCall>();
  const before = kv.get(place).then((text) => {
    const calls = text === null ? [] : (JSON.parse(text) as readonly OpenCall[]);
    for (const call of calls) if (!open.has(call.id)) open.set(call.id, call);
    return calls;
  });
  let writing: Promise<unknown> = before.catch(() => {});
  function write(): void {
    writing = writing
      .then(() => kv.set(place, JSON.stringify([...open.values()]), { ttlMs }))
      .catch(() => {});
  }
  return {
    began(call) {
      open.set(call.id, call);
      write();
    },
    ended(id) {
      open.delete(id);
      write();
    },
    left: () => before,
    async settled() {
      await writing;
    },
  };
}
