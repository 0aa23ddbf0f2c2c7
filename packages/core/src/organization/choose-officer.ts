import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { TenantId } from '../ids.js';
import type { Store } from '../store/store.js';
import type { Ticket } from '../ticket/ticket.js';
import type { AssignmentStrategy } from './assignment.js';
import type { Organization } from './organization.js';

/** What the choice of an officer needs. */
export interface ChoiceParts {
  readonly organization: Organization;
  readonly strategy: AssignmentStrategy;
  readonly store: Store;
  readonly tenant: TenantId;
  readonly calendar: BusinessCalendar;
}

/** How many recent tickets of a citizen are searched for the last officer. */
const ticketsLookedBack = 5;

/**
 * The officer to whom a strategy assigns a ticket: one of the ticket's unit who is on duty at `at` (epoch ms) and not
 * recused. Null when there is none.
 */
export async function chooseOfficer(
  { organization, strategy, store, tenant, calendar }: ChoiceParts,
  ticket: Ticket,
  at: number,
): Promise<string | null> {
  if (ticket.team === null) return null;
  const { team } = ticket;
  const present = () =>
    organization
      .candidates(team, ticket)
      .filter((officer) => organization.isOnDuty(officer, calendar, at));
  const ids = present().map(({ id }) => id);
  if (ids.length === 0) return null;
  const workloads = await store.readWorkloads(tenant, ids);
  const last = ticket.assignee ?? (await lastHandler(store, tenant, ticket));
  // Checked again, because an officer may have left while the store was read.
  return strategy(present(), { ticket, workloads, last })[0]?.id ?? null;
}

async function lastHandler(store: Store, tenant: TenantId, ticket: Ticket): Promise<string | null> {
  const [reporter] = ticket.reporters;
  if (!reporter) return null;
  const filter = { reporter, order: 'newest', limit: ticketsLookedBack } as const;
  const { items } = await store.listTickets(tenant, filter);
  const others = items.filter(({ ticket: { id } }) => id !== ticket.id);
  return others.find((each) => each.ticket.assignee !== null)?.ticket.assignee ?? null;
}
