// Preloaded into the server of the example, which does not know it: reports to the parent the memory that the process
// holds after a full collection, on request.

/** MB. */
export interface HeldMemory {
  /** Objects on the heap, and external buffers. */
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
// The channel to the parent does not keep the server alive.
process.channel?.unref();
