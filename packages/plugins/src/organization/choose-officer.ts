import { systemPrincipal, type Ticket } from '@aduan/core';
import type { PluginContext, TicketAccess } from '@aduan/core/plugin';
import type { AssignmentStrategy } from './assignment.js';
import type { Organization } from './organization.js';

/**
 * The officer to whom a strategy assigns a ticket: an officer of the ticket's unit who is on duty at `at` (epoch ms)
 * and not recused. Null when there is none.
 */
export type ChooseOfficer = (ticket: Ticket, at: number) => Promise<string | null>;

/** Parts needed to choose an officer. */
export interface ChoiceParts {
  readonly organization: Organization;
  readonly strategy: AssignmentStrategy;
  readonly tickets: Pick<TicketAccess, 'pages' | 'workloads'>;
  /** Its calendar may change while the desk runs. */
  readonly desk: Pick<PluginContext, 'calendar'>;
}

/** How many recent tickets of a citizen are searched for the last officer. */
const ticketsLookedBack = 5;

/** Makes the choice of a desk. */
export function chooseOfficer({
  organization,
  strategy,
  tickets,
  desk,
}: ChoiceParts): ChooseOfficer {
  return async (ticket, at) => {
    if (ticket.team === null) return null;
    const { team } = ticket;
    const present = () =>
      organization
        .candidates(team, ticket)
        .filter((officer) => organization.isOnDuty(officer, desk.calendar, at));
    const ids = present().map(({ id }) => id);
    if (ids.length === 0) return null;
    const workloads = await tickets.workloads(ids);
    const last = ticket.assignee ?? (await lastHandler(tickets, ticket));
    // Checked again, because an officer may have left while the store was read.
    return strategy(present(), { ticket, workloads, last })[0]?.id ?? null;
  };
}

async function lastHandler(
  tickets: Pick<TicketAccess, 'pages'>,
  ticket: Ticket,
): Promise<string | null> {
  const [reporter] = ticket.reporters;
  if (!reporter) return null;
  const filter = { reporter, order: 'newest', limit: ticketsLookedBack } as const;
  for await (const recent of tickets.pages(filter, systemPrincipal)) {
    const others = recent.filter(({ ticket: { id } }) => id !== ticket.id);
    return others.find((each) => each.ticket.assignee !== null)?.ticket.assignee ?? null;
  }
  return null;
}
