import type { Languages } from '@aduan/core/catalogue';
import * as z from 'zod';
import { languageIn } from '../schemas/language.js';

/** What stands between the cells of a table. */
export const separator = /* @__PURE__ */ z.enum([',', ';']).default(',');

/** How a table with headings is asked for. */
export function csvFormat(languages: Languages) {
  return { locale: languageIn(languages).default('id'), separator };
}

/** A table that is kept as a file, sent as fast as it is read. */
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
