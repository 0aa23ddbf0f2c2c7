import type { PartyId } from '../ids.js';
import type { Obligation } from '../obligation/obligation.js';
import type { TicketLimits } from '../ports/principal.js';
import type { Draft, ForeignId } from '../ticket/ticket.js';
import type { Phase } from '../ticket/workflow/phase.js';
import type { TicketKind } from '../ticket/workflow/workflow.js';
import type { StoredTicket } from './rows.js';

/**
 * Order of a list. `due`: open tickets about somebody in danger (category `darurat`) first, then the soonest deadline,
 * tickets without one last. `newest`: by `openedAt`, `updated`: by `updatedAt`, latest first. Ids break ties.
 */
export type TicketOrder = 'due' | 'newest' | 'updated';

/** What somebody who reads may know of at all. Fields that are left out do not narrow. */
export interface TicketScope extends TicketLimits {
  /** Regions that the reader answers for: their tickets, those of regions below, and those of no region. */
  readonly regions?: readonly string[];
  /** Codes that the reader carries: no ticket that concerns one of them. */
  readonly notRecusing?: readonly string[];
}

/** Which tickets a list shows. Fields that are left out do not filter. */
export interface TicketFilter extends TicketScope {
  readonly phases?: readonly Phase[];
  readonly kind?: TicketKind;
  /** A category code, or one of several; their descendants are included. */
  readonly category?: string | readonly string[];
  /** `null` = nobody. */
  readonly assignee?: string | null;
  /** Only tickets that none of these handles; those of nobody, too. */
  readonly notAssignedTo?: readonly string[];
  readonly team?: string | null;
  /** A region code; regions below it are included. */
  readonly region?: string;
  /** Code of the place that a case is about, exactly: the village of its cooperative, else its region. */
  readonly place?: string;
  /** Only tickets whose reporter is hidden, being anonymous or confidential, or only the others. */
  readonly guarded?: boolean;
  readonly channel?: string;
  /** Who reported it, or for whom it was reported: this one, or one of these. */
  readonly reporter?: PartyId | readonly PartyId[];
  /** Deadline before this instant, epoch ms. */
  readonly dueBefore?: number;
  /** Changed at or after this instant, epoch ms. */
  readonly updatedFrom?: number;
  /** Only tickets with (or without) an owed response. */
  readonly owed?: boolean;
  /** Only tickets whose last duty to answer stands so, such as `presumed`: given without a proof that it arrived. */
  readonly answer?: Obligation['status'];
  /** Only reports that joined the case of another one, or only the others: each case once, by its lead. */
  readonly joined?: boolean;
  /**
   * Only tickets whose citizen left a number and has to be called: no conversation carries the answer that is owed, or
   * he has not seen it.
   */
  readonly toCall?: true;
  /** Only tickets with an answer of which nobody can tell the citizen. */
  readonly noWay?: true;
  /** Only tickets whose answer stands so as a draft. */
  readonly draft?: Draft['status'];
  /** Beginning of a ticket number, as typed; compared without dashes and case. */
  readonly number?: string;
  /** Only tickets whose deadlines are counted with the calendar that has this hash. */
  readonly calendar?: string;
  /** What another system calls it, as that system writes it; without `system` in any, without `id` all it has. */
  readonly foreignId?: (Pick<ForeignId, 'id'> | Pick<ForeignId, 'system'>) & Partial<ForeignId>;
  readonly order?: TicketOrder;
  /** 1 to 200; default 50. */
  readonly limit?: number;
  /** `next` of the page before, asked for in the same order. @throws InputError for any other text */
  readonly after?: string | undefined;
}

/** Which tickets are counted. Fields that are left out do not narrow. */
export type TicketCountFilter = TicketScope & TicketCounted;

/** Whether what is counted is still to be done after a case is closed: its citizen has not got the answer. */
export function outlastsClosing({ noWay, toCall }: TicketCountFilter): boolean {
  return noWay === true || toCall === true;
}

/** What can be counted of the open tickets; `phases` are some of those of open ones. */
export type TicketCounted = Pick<
  TicketFilter,
  | 'answer'
  | 'assignee'
  | 'calendar'
  | 'category'
  | 'channel'
  | 'draft'
  | 'dueBefore'
  | 'joined'
  | 'kind'
  | 'noWay'
  | 'notAssignedTo'
  | 'owed'
  | 'phases'
  | 'region'
  | 'team'
  | 'toCall'
>;

/** By which code open tickets are put together, and which of them. */
export interface TicketGrouping extends TicketCountFilter {
  readonly by: 'category' | 'region';
  /** How many parts of the code make a group, 1 or 2: `33` or `33.73`, `kdmp` or `kdmp.lahan`. */
  readonly parts: 1 | 2;
}

/** Open tickets that have the beginning of a code in common. */
export interface TicketGroup {
  /** The code, cut off; null = they have none. One that is shorter stands by itself. */
  readonly key: string | null;
  readonly open: number;
  /** How many of them are past their deadline. */
  readonly late: number;
}

/** One page of a list. */
export interface TicketPage {
  readonly items: readonly StoredTicket[];
  /** Give it as `after` for the next page; null at the end. */
  readonly next: string | null;
}
