import { type Obligation, openObligations } from '../../obligation/obligation.js';
import type { Phase } from './phase.js';

/** Facts of a ticket that decide the rights on it. */
interface TicketFacts {
  readonly phase: Phase;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly conversationId: string | null;
  readonly leadId: string | null;
  readonly obligations: readonly Obligation[];
  readonly reports: readonly unknown[];
}

const always = () => true;

/** Permissions on one ticket, besides the actions of its workflow, and whether each can be used in its present state. */
export const applies = {
  note: always,
  assign: always,
  classify: always,
  'change-kind': (ticket) => kindIsOpen(ticket) && isAlone(ticket),
  restrict: ({ anonymous, confidential }) => !(anonymous && confidential),
  loosen: ({ anonymous, confidential }) => anonymous || confidential,
  link: always,
  merge: (ticket) => kindIsOpen(ticket) || !isAlone(ticket),
  attempt: ({ obligations }) => obligations.length > 0,
  waive: ({ obligations }) => openObligations(obligations).length > 0,
  'renew-pin': ({ conversationId }) => conversationId !== null,
} satisfies Readonly<Record<string, (ticket: TicketFacts) => boolean>>;

/** Permissions that apply to one ticket, besides the actions of its workflow. */
export type TicketRight = keyof typeof applies;

/** The names of the rights. */
export const ticketRights = /* @__PURE__ */ Object.keys(applies) as readonly TicketRight[];

/** Whether a report is not part of merged tickets. */
export function isAlone({ leadId, reports }: Pick<TicketFacts, 'leadId' | 'reports'>): boolean {
  return leadId === null && reports.length === 0;
}

/** Whether the kind of a ticket may still change. It may not once the ticket is answered. */
export function kindIsOpen({ phase }: Pick<TicketFacts, 'phase'>): boolean {
  return phase !== 'answered' && phase !== 'closed';
}
