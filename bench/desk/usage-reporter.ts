// Preloaded into the server of the example, which knows nothing of it: tells the parent what the process holds after
// a full collection, whenever it is asked.

/** MB. */
export interface HeldMemory {
  /** Objects, and buffers outside of the heap. */
  readonly held: number;
  readonly resident: number;
}

process.on('message', () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { arrayBuffers, heapUsed, rss } = process.memoryUsage();
  process.send?.({
    held: (heapUsed + arrayBuffers) / 1e6,
    resident: rss / 1e6,
  } satisfies HeldMemory);
});
// Being asked keeps no server alive.
process.channel?.unref();
