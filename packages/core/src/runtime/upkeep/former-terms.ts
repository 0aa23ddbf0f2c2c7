import type { Runtime } from '../runtime.js';
import type { FormerTerms, FormerTermsPart, TermsPart } from './open-ticket-terms.js';

/** Counts the open tickets under former terms. */
export async function formerTerms(
  runtime: Pick<Runtime, 'now' | 'store' | 'tenant' | 'terms'>,
): Promise<FormerTerms> {
  const { now, store, tenant, terms } = runtime;
  const inForce = await terms.keep();
  async function count(part: TermsPart): Promise<FormerTermsPart> {
    const notUnder = { part, hash: inForce[part] };
    const { byPhase } = await store.countTickets(tenant, now(), { notUnder });
    const open = Object.values(byPhase).reduce((sum, each) => sum + each, 0);
    return { inForce: inForce[part], open };
  }
  return { calendar: await count('calendar'), policies: await count('policies') };
}

/** Logs at the start how many open tickets keep former terms. */
export async function logFormerTerms(runtime: Runtime): Promise<void> {
  const former = await formerTerms(runtime);
  if (former.calendar.open + former.policies.open > 0) runtime.log('warn', 'terms.former', former);
}
