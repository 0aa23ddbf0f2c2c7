import type { KeyValue } from '@aduan/core/channel';

/** A call that has started and not ended. */
export interface OpenCall {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The open calls of a line, stored so that the next process finds them after a crash. */
export interface OpenCalls {
  began(call: OpenCall): void;
  ended(id: string): void;
  /** The calls that were open when this process started. */
  left(): Promise<readonly OpenCall[]>;
  /** Waits until everything is written. */
  settled(): Promise<void>;
}

/** How long open calls are remembered, in ms: until the machine is surely repaired. */
const ttlMs = 7 * 24 * 3_600_000;

/** Stores open calls in the key-value store of a channel. Only the holder of the lease writes them. */
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
