import type { DirectoryContext } from '@aduan/core/directory';
import * as z from 'zod';
import { optionalNumber } from '../lenient.js';
import { readShape } from '../unexpected-shape.js';
import type { Connection, SimkopdesRequest } from './connection.js';
import { openEnvelope } from './envelope.js';

/** Inferred, unofficial: pages as Laravel writes them, with their numbers beside the rows or in `meta`. */
const pageSchema = /* @__PURE__ */ z.looseObject({
  data: z.array(z.unknown()),
  last_page: optionalNumber,
  meta: z.looseObject({ last_page: optionalNumber }).nullish().catch(null),
});

/** Rows of one answer. */
interface Page {
  readonly rows: readonly unknown[];
  readonly lastPage: number;
}

/**
 * All rows of a list, page by page.
 *
 * @param maxPages - where it stops, however many there are
 * @throws DirectoryError
 */
export async function allRows(
  connection: Connection,
  request: SimkopdesRequest,
  context: DirectoryContext,
  maxPages: number,
): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for (let page = 1; page <= maxPages; page++) {
    const query = { ...request.query, page: `${page}` };
    const answer = readPage(await connection.askWhole({ ...request, query }, context));
    rows.push(...answer.rows);
    if (page >= answer.lastPage || answer.rows.length === 0) break;
  }
  return rows;
}

/** `{ data: [...], meta }`, or the same inside of `data`. */
function readPage(answer: unknown): Page {
  const inside = openEnvelope(answer);
  const isBare = Array.isArray(inside);
  const { data, last_page, meta } = readShape(
    pageSchema,
    isBare ? answer : inside,
    isBare ? '' : 'data',
  );
  return { rows: data, lastPage: last_page ?? meta?.last_page ?? 1 };
}
