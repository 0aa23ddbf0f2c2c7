import * as z from 'zod';

/** How a table for spreadsheets is asked for. */
export const csvFormat = {
  locale: /* @__PURE__ */ z.enum(['id', 'en']).default('id'),
  separator: /* @__PURE__ */ z.enum([',', ';']).default(','),
};

/** A table that is kept as a file, sent as fast as it is read. */
export function csvAnswer(pages: Iterator<string> | AsyncIterator<string>, name: string): Response {
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
