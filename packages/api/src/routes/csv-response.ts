import * as z from 'zod';

/** Cell separator of a CSV file. */
export const separator = /* @__PURE__ */ z.enum([',', ';']).default(',');

/** A CSV file as a download, streamed as it is read. */
export function csvResponse(
  pages: Iterator<string> | AsyncIterator<string>,
  name: string,
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    async pull(controller) {
      const { done, value } = await pages.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pages.return?.();
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}
