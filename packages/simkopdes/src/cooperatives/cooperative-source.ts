import { type DirectoryContext, isDirectoryError } from '@aduan/core/directory';
import type { Answered, Connection, Validators } from '../connection/connection.js';
import { allRows } from '../connection/pages.js';
import type { SimkopdesEndpoints } from '../endpoints.js';
import type { SimkopdesMapping } from '../mapping.js';
import { UnexpectedShape } from '../unexpected-shape.js';
import type { CardsOptions } from './cached-cards.js';
import { type CooperativeRow, readCooperativeRow } from './cooperative-row.js';

/** Source of cooperatives, and its options. */
export interface CooperativeSource {
  readonly connection: Connection;
  readonly endpoints: SimkopdesEndpoints;
  readonly mapping: SimkopdesMapping;
  /** Name of the directory: the source of its facts. */
  readonly name: string;
  /** Cache of cards; null = none. */
  readonly cards: CardsOptions | null;
}

/** Maximum number of pages read for one region or one name. */
const maxPages = 20;

/** One cooperative. @returns null when Simkopdes does not have it. @throws DirectoryError */
export async function readOne(
  path: string,
  source: CooperativeSource,
  context: DirectoryContext,
): Promise<CooperativeRow | null> {
  const answered = await readOneIfChanged(path, null, source, context);
  return answered === 'not-modified' ? null : answered.data;
}

/** The same, unless it is unchanged since its validators were received. @throws DirectoryError */
export async function readOneIfChanged(
  path: string,
  known: Validators | null,
  { connection, mapping }: CooperativeSource,
  context: DirectoryContext,
): Promise<Answered<CooperativeRow | null>> {
  try {
    const answered = await connection.askIfChanged({ path }, known, context);
    if (answered === 'not-modified') return answered;
    const { data } = answered;
    const row = data === null ? null : readCooperativeRow(data, mapping.fields, 'data');
    return { ...answered, data: row };
  } catch (error) {
    if (isMissing(error)) return { data: null, etag: null, lastModified: null };
    throw error;
  }
}

/** Cooperatives of a list, filtered by a query. @throws DirectoryError */
export async function readList(
  path: string,
  query: Readonly<Record<string, string>>,
  { connection, mapping }: CooperativeSource,
  context: DirectoryContext,
): Promise<readonly CooperativeRow[]> {
  const rows = await allRows(connection, { path, query }, context, maxPages);
  return readRows(rows, (row) => readCooperativeRow(row, mapping.fields, ''), context);
}

/**
 * Reads rows of a list. An unreadable one is skipped and counted in the log.
 *
 * @param read - throws `UnexpectedShape` for an unreadable row
 * @throws UnexpectedShape when none can be read
 */
export function readRows<Row>(
  rows: readonly unknown[],
  read: (row: unknown) => Row,
  context: DirectoryContext,
): readonly Row[] {
  const all: Row[] = [];
  let odd: UnexpectedShape | null = null;
  for (let index = 0; index < rows.length; index++) {
    try {
      all.push(read(rows[index]));
    } catch (error) {
      if (!(error instanceof UnexpectedShape)) throw error;
      odd ??= new UnexpectedShape(
        ['data', index, error.path].filter((each) => each !== '').join('.'),
      );
    }
  }
  if (!odd) return all;
  if (all.length === 0) throw odd;
  context.log('warn', 'simkopdes.odd-rows', { first: odd.path, odd: rows.length - all.length });
  return all;
}

function isMissing(error: unknown): boolean {
  return isDirectoryError(error) && error.class === 'unknown-ticket';
}
