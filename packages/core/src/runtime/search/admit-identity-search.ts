import { AduanError, RateLimitError } from '../../errors.js';
import type { Principal } from '../../ports/principal.js';
import type { Runtime } from '../runtime.js';
import { requireSearch } from './require-search.js';

/**
 * Who named what is searched for. An officer who types can try out names and numbers: 30 at once, then one each two
 * minutes, at most 60 in any hour. A phone line or a program passes on what it was told, and a busy one rings every few
 * seconds: 120 at once, then one each ten seconds, at most 480 in any hour, so that it neither stops nor takes what its
 * officers need. Choices of this project.
 */
const rates = {
  officer: { everyMs: 120_000, burst: 30 },
  line: { everyMs: 10_000, burst: 120 },
} as const;

/** Who named what is searched for. */
export type NamedBy = keyof typeof rates;

/**
 * Lets somebody search for people, at most so often; each kind is counted apart. It is counted before anything is read.
 *
 * @throws RateLimitError `search-too-many`
 */
export async function admitIdentitySearch(
  runtime: Runtime,
  { id, kind }: Principal,
  namedBy: NamedBy = kind === 'system' ? 'line' : 'officer',
): Promise<void> {
  const { now, store, tenant } = runtime;
  const asked = now();
  const counted = namedBy === 'officer' ? id : `${namedBy}/${id}`;
  const places = [{ key: `search-identities/${counted}`, ...rates[namedBy] }];
  const { at, taken } = await store.takeRateSlots(tenant, asked, 0, places);
  if (taken) return;
  throw new RateLimitError('search-too-many', 'Too many searches for people.', at - asked);
}

/**
 * Whether people can be searched for here at all.
 *
 * @throws AduanError `search-off` without words, `search-unrecorded` without the add-on that keeps who searched
 */
export function requireIdentitySearch(runtime: Runtime): void {
  requireSearch(runtime);
  if (!runtime.viewHooks.personsSearched) {
    throw new AduanError(
      'search-unrecorded',
      'People are searched for only where that is kept: compose createViewLog(aduan).',
    );
  }
}
