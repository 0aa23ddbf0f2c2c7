import { yieldToEventLoop } from '../../yield-to-event-loop.js';
import type { Runtime } from '../runtime.js';
import { isFactWithDigits } from './ticket-facts.js';

/** A term is too common when at least this many tickets have it, and at least this share of all. */
const fewest = 500;
const share = 0.02;
/** How many tickets lose terms in one transaction. */
const ticketsPerBatch = 50;

/**
 * Removes terms that more than 500 tickets and one in fifty have. They would lead to too many candidates, and their
 * frequency would reveal to an attacker which words they are. Numbers stay.
 *
 * @returns how many terms became too common
 */
export async function removeCommonTerms({
  search,
  store,
  tenant,
}: Pick<Runtime, 'search' | 'store' | 'tenant'>): Promise<number> {
  const { indexed } = await store.searchStats(tenant);
  const counts = await store.countTerms(tenant, Math.max(fewest, Math.floor(indexed * share)));
  const terms = counts.flatMap(({ term }) => (isFactWithDigits(term) ? [] : [term]));
  if (terms.length === 0) return 0;
  // The list comes first: from then on the terms are not added again, and a search reports that they are left out.
  await search.common.keep(new Set([...(await search.common.current()), ...terms]));
  while ((await store.removeTerms(tenant, terms, ticketsPerBatch)) > 0) await yieldToEventLoop();
  return terms.length;
}
