import type { SentFile } from '../runtime/tickets.js';

/** A CSV file, streamed as it is read. */
export function csvFile(pages: Iterator<string> | AsyncIterator<string>, name: string): SentFile {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pages.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pages.return?.();
    },
  });
  return { body, bytes: 0, mime: 'text/csv; charset=utf-8', name };
}
