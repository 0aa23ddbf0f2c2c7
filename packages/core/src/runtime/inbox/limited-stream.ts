import { abortOf } from '../../abort-of.js';

/** A stream that breaks off when it grows too long, or when its signal aborts. */
export interface LimitedStream {
  readonly stream: ReadableStream<Uint8Array>;
  isTooLarge(): boolean;
  /** Whether it broke off before its end, for any reason. */
  isBroken(): boolean;
}

/**
 * Limits what a provider sends.
 *
 * @param limit - in bytes
 */
export function limitedStream(
  source: ReadableStream<Uint8Array>,
  limit: number,
  signal: AbortSignal,
): LimitedStream {
  const reader = source.getReader();
  const over = abortOf(signal);
  over.catch(() => {});
  let size = 0;
  let isBroken = false;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await Promise.race([reader.read(), over]);
          if (done) return controller.close();
          size += value.byteLength;
          if (size > limit) throw new RangeError('The file is too large.');
          controller.enqueue(value);
        } catch (error) {
          isBroken = true;
          reader.cancel().catch(() => {});
          throw error;
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return { stream, isTooLarge: () => size > limit, isBroken: () => isBroken };
}
