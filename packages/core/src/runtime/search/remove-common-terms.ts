import type { Runtime } from '../runtime.js';
import { yieldToEventLoop } from '../yield-to-event-loop.js';
import { isFactWithDigits } from './ticket-terms.js';

/** So many tickets must have a term before it is too common, and so great a share of all. */
const fewest = 500;
const share = 0.02;
/** Tickets that lose terms in one transaction. */
const ticketsPerBatch = 50;

/**
 * Takes terms out of the index that more than 500 tickets and one in fifty have: they would lead to too many to be looked through, and
 * how often they stand there would tell a thief which words they are. Numbers stay.
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
  // First the list: from then on nothing brings them back, and a search says that they are left out.
  await search.common.keep(new Set([...(await search.common.current()), ...terms]));
  while ((await store.removeTerms(tenant, terms, ticketsPerBatch)) > 0) await yieldToEventLoop();
  return terms.length;
}
