import { isResponsibleFor } from '../ports/is-responsible-for.js';
import type { Principal } from '../ports/principal.js';
import { canDo } from './can.js';
import { isRecused } from './recusals.js';
import type { Ticket } from './ticket.js';
import type { TicketKind } from './workflow/ticket-kind.js';
import type { Workflow } from './workflow/workflow.js';

/** Settings of a desk that decide which tickets a principal may see. */
export interface Sight {
  readonly workflow: Workflow;
  readonly kinds: {
    /** The kinds whose tickets a principal may not see. */
    hiddenFrom(principal: Pick<Principal, 'kind' | 'roles'>): readonly TicketKind[];
  };
}

/** The part of a ticket that a principal may see. */
export interface Visibility {
  /** The ticket and its history. */
  readonly ticket: boolean;
  /** Free text and names of institutions as written; otherwise they are masked. */
  readonly words: boolean;
  /** Name and contact data of the reporter, and every id that leads to them. */
  readonly identity: boolean;
  /** The same for hidden reporters, of this ticket and of related ones. */
  readonly hidden: boolean;
  /** Data for officers only: the recusals and the reply draft. */
  readonly recusals: boolean;
  /** Which reports are merged: visible to staff, never to citizens. */
  readonly company: boolean;
}

/** Whether the reporter of a ticket is hidden from most officers. */
export function isGuarded({
  anonymous,
  confidential,
}: Pick<Ticket, 'anonymous' | 'confidential'>): boolean {
  return anonymous || confidential;
}

/**
 * Decides which part of a ticket a principal may see. A citizen sees their own tickets. Other principals need the
 * permission, and never see a ticket that is about them, or of a kind that is not for their roles. The identity of a
 * hidden reporter (anonymous or confidential) also needs the permission `loosen`. Principals who may not know any
 * identity get masked text.
 */
export function visibilityFor(sight: Sight, principal: Principal, ticket: Ticket): Visibility {
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
    canDo(sight.workflow, principal, permission).allowed;
  const words = may('read-identity');
  const hidden = words && may('loosen');
  return {
    ticket: may('read') && isInReach(sight, principal, ticket) && !isRecused(principal, ticket),
    words,
    identity: words && (hidden || !isGuarded(ticket)),
    hidden,
    recusals: words,
    company: true,
  };
}

/** Whether a principal may see only some of the tickets. Data that belongs to no ticket is not for them. */
export function isLimited({ kinds }: Pick<Sight, 'kinds'>, principal: Principal): boolean {
  const { regions, within } = principal;
  return regions.length > 0 || within !== undefined || kinds.hiddenFrom(principal).length > 0;
}

function isInReach({ kinds }: Sight, principal: Principal, ticket: Ticket): boolean {
  const { kind, openedAt, region, team } = ticket;
  if (kinds.hiddenFrom(principal).includes(kind)) return false;
  const { openedBefore = Infinity, openedFrom = -Infinity, teams } = principal.within ?? {};
  if (teams && !teams.includes(team ?? '')) return false;
  if (openedAt < openedFrom || openedAt >= openedBefore) return false;
  return isResponsibleFor(principal, region);
}
