/** Size of a chunk, in bytes. */
const chunkBytes = 64 * 1024;
/** Maximum duration of a response, in ms: ten megabytes at 280 kilobits a second. */
const patienceMs = 5 * 60_000;

/**
 * Sends a large response in chunks as the client reads. A client that stops reading keeps the bytes in memory, so the
 * response counts as open until it ends, after five minutes at most.
 *
 * @param onEnd - called once, however the response ends
 */
export function pacedResponse(
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>>,
  onEnd: () => void,
): Response {
  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    onEnd();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        timer = setTimeout(() => {
          at = bytes.byteLength;
          controller.error(new Error('The client takes too long.'));
          onEnd();
        }, patienceMs);
      },
      pull(controller) {
        if (at < bytes.byteLength) controller.enqueue(bytes.subarray(at, at + chunkBytes));
        at += chunkBytes;
        if (at < bytes.byteLength) return;
        controller.close();
        end();
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: { ...headers, 'content-length': String(bytes.byteLength) },
  });
}
