import type { DirectoryContext } from '@aduan/core/directory';
import * as z from 'zod';
import { optionalNumber } from '../lenient.js';
import { readShape } from '../unexpected-shape.js';
import type { Connection, SimkopdesRequest } from './connection.js';
import { openEnvelope } from './envelope.js';

/** Inferred, unofficial: pages in Laravel's format, with their numbers next to the rows or in `meta`. */
const pageSchema = /* @__PURE__ */ z.looseObject({
  data: z.array(z.unknown()),
  last_page: optionalNumber,
  meta: z.looseObject({ last_page: optionalNumber }).nullish().catch(null),
});

/** Rows of one answer. */
export interface Page {
  readonly rows: readonly unknown[];
  readonly lastPage: number;
}

/**
 * All rows of a list, page by page.
 *
 * @param maxPages - maximum number of pages read
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
    const answer = await pageOf(connection, request, page, context);
    rows.push(...answer.rows);
    if (page >= answer.lastPage || answer.rows.length === 0) break;
  }
  return rows;
}

/** One page of a list. @throws DirectoryError */
export async function pageOf(
  connection: Connection,
  request: SimkopdesRequest,
  page: number,
  context: DirectoryContext,
): Promise<Page> {
  const query = { ...request.query, page: `${page}` };
  return readPage(await connection.askWhole({ ...request, query }, context));
}

/** Reads `{ data: [...], meta }`, or the same inside `data`. */
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
