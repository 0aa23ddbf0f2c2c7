import { nextLink } from '../audit/chain.js';
import { sha256Hex } from '../audit/sha256.js';
import { canonicalJson } from '../canonical-json.js';
import type { Desk } from '../runtime/desk.js';
import type { EditorialOptions } from './editorial.js';
import type { PieceEntry } from './piece.js';
import type { Shelf } from './shelf.js';

/**
 * Writes an entry behind those that were read, chained to the last one.
 *
 * @returns whether it is written; not when somebody was faster
 */
export function appendEntry<Content>(
  { store, tenant }: Desk,
  { book }: Pick<EditorialOptions<Content>, 'book'>,
  { end }: Shelf<Content>,
  made: PieceEntry<Content>,
): Promise<boolean> {
  const entry = canonicalJson(made);
  const link = nextLink(end.link, sha256Hex(entry));
  return store.appendLedger(tenant, {
    ledger: book,
    after: end.sequence,
    rows: [{ subject: made.id, entry, link }],
  });
}
