/** What is handed over at a time, in bytes. */
const chunkBytes = 64 * 1024;
/** How long an answer may take, in ms: ten megabytes at 280 kilobits a second. */
const patienceMs = 5 * 60_000;

/**
 * A large answer on its way, a piece at a time as the client takes it. Whoever stops reading keeps its
 * bytes in memory, so the answer is counted until it has ended, and it ends after five minutes.
 *
 * @param onEnd - called once, however the answer ends
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
