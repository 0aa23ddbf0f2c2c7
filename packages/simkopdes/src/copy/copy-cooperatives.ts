import { type DirectoryContext, DirectoryError } from '@aduan/core/directory';
import { connect } from '../connection/connection.js';
import { pageOf } from '../connection/pages.js';
import { readCooperativeIdentity } from '../cooperatives/cooperative-row.js';
import { readRows } from '../cooperatives/cooperative-source.js';
import { toCooperative } from '../cooperatives/to-cooperative.js';
import { inferredEndpoints } from '../endpoints.js';
import { simkopdesMapping } from '../mapping.js';
import type { SimkopdesOptions } from '../options.js';
import { type CopyStore, readState, writePage, writeState } from './copy-store.js';

/** One page that was copied. */
export interface CopyProgress {
  readonly page: number;
  /** Total number of pages, as Simkopdes currently says. */
  readonly pages: number;
  /** Cooperatives of this page. */
  readonly cooperatives: number;
  /** Whether the page has changed. */
  readonly changed: boolean;
}

/**
 * Copies the identifying fields of cooperatives, page by page, so that they are found by name while Simkopdes is
 * unreachable. An interrupted copy continues where it stopped; a complete one is compared again, and only changes are
 * written. One page is in memory at a time.
 *
 * Ask the ministry before you copy, and how often you may. The budget of `options` applies: when it is used up, wait
 * for `retryAfterMs` and call again.
 *
 * @throws DirectoryError for any failure of Simkopdes; the copied pages stay
 */
export async function* copyCooperatives(
  options: SimkopdesOptions,
  store: CopyStore,
  context: DirectoryContext,
): AsyncGenerator<CopyProgress, void> {
  const path = { ...inferredEndpoints, ...options.endpoints }.list;
  if (path === null) throw new DirectoryError('not-capable', 'There is no list to be copied.');
  const connection = connect(options);
  const { fields } = simkopdesMapping(options.mapping);
  const read = (row: unknown) => toCooperative(readCooperativeIdentity(row, fields));
  const state = await readState(store);
  for (let page = state.next, last = page; page <= last; page++) {
    const answer = await pageOf(connection, { path }, page, context);
    last = answer.lastPage;
    const cooperatives = readRows(answer.rows, read, context);
    const changed = await writePage(store, page, cooperatives);
    const isLast = page >= last;
    await writeState(store, isLast ? { next: 1, pages: last } : { ...state, next: page + 1 });
    yield { page, pages: last, cooperatives: cooperatives.length, changed };
  }
}
