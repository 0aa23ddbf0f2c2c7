import { AduanError, RateLimitError } from '../../errors.js';
import type { Principal } from '../../slots/principal.js';
import type { Desk } from '../desk.js';
import { requireSearch } from './require-search.js';

/** 30 at once, then one each two minutes: at most 60 in any hour. A choice of this project. */
const rate = { everyMs: 120_000, burst: 30 } as const;

/**
 * Lets an officer search for people, at most so often. It is counted before anything is read.
 *
 * @throws RateLimitError `search-too-many`
 */
export async function admitIdentitySearch(desk: Desk, { id }: Principal): Promise<void> {
  const { now, store, tenant } = desk;
  const asked = now();
  const rates = [{ key: `search-identities/${id}`, ...rate }];
  const { at, taken } = await store.takePlaces(tenant, asked, 0, rates);
  if (taken) return;
  throw new RateLimitError('search-too-many', 'Too many searches for people.', at - asked);
}

/**
 * Whether people can be searched for here at all.
 *
 * @throws AduanError `search-off` without words, `search-unrecorded` without the room that keeps who searched
 */
export function requireIdentitySearch(desk: Desk): void {
  requireSearch(desk, 'words');
  if (!desk.watch.searched) {
    throw new AduanError(
      'search-unrecorded',
      'People are searched for only where that is kept: compose createLooks(aduan).',
    );
  }
}
