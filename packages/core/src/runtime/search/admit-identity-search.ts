import { AduanError, RateLimitError } from '../../errors.js';
import type { Principal } from '../../ports/principal.js';
import type { Runtime } from '../runtime.js';

/**
 * Rate limits of searches for people. An officer could try out names and numbers by hand: 30 at once, then one every
 * two minutes, at most 60 in any hour. A phone line or a program searches for each caller, every few seconds when busy:
 * 120 at once, then one every ten seconds, at most 480 in any hour. Programs are counted separately, so that they do
 * not use up the limit of their officers. Choices of this project.
 */
const rates = {
  officer: { everyMs: 120_000, burst: 30 },
  line: { everyMs: 10_000, burst: 120 },
} as const;

/** Who enters the search text. */
type NamedBy = keyof typeof rates;

/**
 * Counts a search for people against its rate, before anything is read. Officers and lines are counted separately.
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
 * Checks that this desk can search for people.
 *
 * @throws AduanError `search-off` without a search for words, `search-unrecorded` without a plugin that records
 * searches
 */
export function requireIdentitySearch(runtime: Runtime): void {
  requireSearch(runtime);
  if (!runtime.hooks.some(({ personsSearched }) => personsSearched)) {
    throw new AduanError(
      'search-unrecorded',
      'People are searched for only where that is kept: add the plugin viewLog().',
    );
  }
}

/**
 * Checks that the desk can search for words.
 *
 * @throws AduanError `search-off`
 */
export function requireSearch({ search }: Pick<Runtime, 'search'>): void {
  if (search.words !== null) return;
  throw new AduanError('search-off', 'This desk was composed without a search for words.');
}
