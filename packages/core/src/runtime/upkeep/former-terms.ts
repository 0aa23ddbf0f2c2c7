import type { TicketFilter } from '../../store/ticket-filter.js';
import type { Runtime } from '../runtime.js';
import type { FormerTerms, FormerTermsPart, TermsPart } from './open-ticket-terms.js';

/** Counts the open tickets under former terms. */
export async function formerTerms(
  runtime: Pick<Runtime, 'now' | 'store' | 'tenant' | 'terms'>,
): Promise<FormerTerms> {
  const { now, store, tenant, terms } = runtime;
  const inForce = await terms.keep();
  async function count(part: TermsPart): Promise<FormerTermsPart> {
    const { byPhase } = await store.countTickets(tenant, now(), notUnder(part, inForce[part]));
    const open = Object.values(byPhase).reduce((sum, each) => sum + each, 0);
    return { inForce: inForce[part], open };
  }
  return { calendar: await count('calendar'), policies: await count('policies') };
}

/** The filter for tickets under another calendar, or other policies, than these. */
export function notUnder(
  part: TermsPart,
  hash: string,
): Pick<TicketFilter, 'notCalendar' | 'notPolicies'> {
  return part === 'calendar' ? { notCalendar: hash } : { notPolicies: hash };
}

/** Logs at the start how many open tickets keep former terms. */
export async function logFormerTerms(runtime: Runtime): Promise<void> {
  const former = await formerTerms(runtime);
  for (const part of ['calendar', 'policies'] as const) {
    const { inForce, open } = former[part];
    if (open > 0) runtime.log('warn', `${part}.changed`, { open, inForce });
  }
}
