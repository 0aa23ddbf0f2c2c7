import { isResponsibleFor } from '../ports/is-responsible-for.js';
import type { Principal } from '../ports/principal.js';
import { canDo } from './can.js';
import { isRecused } from './recusals.js';
import type { Ticket } from './ticket.js';
import type { Workflow } from './workflow/workflow.js';

/** What a principal may see of a ticket. */
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
 * Decides what a principal may see of a ticket. A citizen sees their own. Others need the permission, and never see a
 * ticket that is about them. The identity of a hidden reporter (anonymous or confidential) also needs the permission
 * `loosen`. Principals who may not know any identity get masked text.
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
