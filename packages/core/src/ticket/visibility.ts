import { isResponsibleFor } from '../ports/is-responsible-for.js';
import type { Principal } from '../ports/principal.js';
import { canDo } from './can.js';
import { isRecused } from './recusals.js';
import type { Ticket } from './ticket.js';
import type { Workflow } from './workflow/workflow.js';

/** What a principal may see of a case. */
export interface Visibility {
  /** The case and its history. */
  readonly ticket: boolean;
  /** Free text and names of institutions as they were written; otherwise they go through the masker. */
  readonly words: boolean;
  /** Name and contact data of the reporter, and every id that leads to him. */
  readonly identity: boolean;
  /** The same of reporters who are hidden, here and in cases that this one is related to. */
  readonly hidden: boolean;
  /** What officers keep to themselves: whom the case is about, the answer that is being written. */
  readonly recusals: boolean;
  /** Which reports are handled as one case: everybody who works here, and no citizen. */
  readonly company: boolean;
}

/** Whether the reporter of a case is hidden from most officers. */
export function isGuarded({
  anonymous,
  confidential,
}: Pick<Ticket, 'anonymous' | 'confidential'>): boolean {
  return anonymous || confidential;
}

/**
 * What a principal may see of a case: a citizen his own, everyone else by permission, and nobody who is
 * reported in it. The identity of an anonymous or confidential reporter is for those who may also loosen these flags; who may not
 * know any identity gets free text masked.
 */
export function visibilityFor(
  workflow: Workflow,
  principal: Principal,
  ticket: Ticket,
): Visibility {
  if (principal.kind === 'citizen') {
    const isOwn = ticket.reporters.some((reporter) => reporter === principal.id);
    return {
      ticket: isOwn,
      words: isOwn,
      identity: isOwn,
      hidden: isOwn,
      recusals: false,
      company: false,
    };
  }
  if (principal.kind === 'system') {
    return {
      ticket: true,
      words: true,
      identity: true,
      hidden: true,
      recusals: true,
      company: true,
    };
  }
  const may = (permission: 'read' | 'read-identity' | 'loosen') =>
    canDo(workflow, principal, permission).allowed;
  const words = may('read-identity');
  const hidden = words && may('loosen');
  return {
    ticket: may('read') && isInReach(principal, ticket) && !isRecused(principal, ticket),
    words,
    identity: words && (hidden || !isGuarded(ticket)),
    hidden,
    recusals: words,
    company: true,
  };
}

function isInReach(principal: Principal, ticket: Ticket): boolean {
  const { openedAt, region, team } = ticket;
  const { openedBefore = Infinity, openedFrom = -Infinity, teams } = principal.within ?? {};
  if (teams && !teams.includes(team ?? '')) return false;
  if (openedAt < openedFrom || openedAt >= openedBefore) return false;
  return isResponsibleFor(principal, region);
}
