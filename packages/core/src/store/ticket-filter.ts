import type { PartyId } from '../ids.js';
import type { Obligation } from '../obligation/obligation.js';
import type { TicketLimits } from '../ports/principal.js';
import type { Draft, ForeignId } from '../ticket/ticket.js';
import type { Phase } from '../ticket/workflow/phase.js';
import type { TicketKind } from '../ticket/workflow/workflow.js';
import type { StoredTicket } from './rows.js';

/**
 * Order of a list. `due`: open tickets about a person in danger (category `darurat`) first, then the earliest deadline,
 * tickets without one last. `newest`: by `openedAt`, `updated`: by `updatedAt`, latest first. Ids break ties.
 */
export type TicketOrder = 'due' | 'newest' | 'updated';

/** Which tickets a reader may know of at all. Fields that are left out do not limit. */
export interface TicketScope extends TicketLimits {
  /** Regions that the reader is responsible for: tickets of these regions, of regions below, and without a region. */
  readonly regions?: readonly string[];
  /** Codes of the reader. Tickets that concern one of them are left out. */
  readonly notRecusing?: readonly string[];
  /** Kinds that are not for the reader. */
  readonly notOfKinds?: readonly TicketKind[];
}

/** Which tickets a list shows. Fields that are left out do not filter. */
export interface TicketFilter extends TicketScope {
  /** In one of these phases; left out, closed tickets too. */
  readonly phases?: readonly Phase[];
  /** Of this kind. */
  readonly kind?: TicketKind;
  /** A category code, or one of several; their descendants are included. */
  readonly category?: string | readonly string[];
  /** Of this officer; `null` = not assigned. */
  readonly assignee?: string | null;
  /** Only tickets that are not assigned to any of these; unassigned tickets are included. */
  readonly notAssignedTo?: readonly string[];
  /** Of this team; `null` = of none. */
  readonly team?: string | null;
  /** A region code; regions below it are included. */
  readonly region?: string;
  /** Code of the place that a ticket is about, exactly: the village of its cooperative, otherwise its region. */
  readonly place?: string;
  /** Only tickets whose reporter is hidden (anonymous or confidential), or only the others. */
  readonly guarded?: boolean;
  /** That came through this channel. */
  readonly channel?: string;
  /** The reporter or the represented person: this one, or one of these. */
  readonly reporter?: PartyId | readonly PartyId[];
  /** Deadline before this instant, epoch ms. */
  readonly dueBefore?: number;
  /** Changed at or after this instant, epoch ms. */
  readonly updatedFrom?: number;
  /** Only tickets with (or without) an owed answer. */
  readonly owed?: boolean;
  /** Only tickets whose last obligation has this status, such as `presumed`: answered without proof of arrival. */
  readonly answer?: Obligation['status'];
  /** Only reports that joined another ticket, or only the others: then merged tickets appear once, as their lead. */
  readonly joined?: boolean;
  /**
   * Only tickets whose citizen left a phone number and needs a call: no conversation carries the owed answer, or they
   * have not seen it.
   */
  readonly toCall?: true;
  /** Only tickets with an answer of which the citizen cannot be notified. */
  readonly noWay?: true;
  /** Only tickets whose reply draft has this status. */
  readonly draft?: Draft['status'];
  /** Beginning of a ticket number, as typed; compared without dashes and case. */
  readonly number?: string;
  /** Only tickets that are counted with another calendar, or under other policies, than those with this hash. */
  readonly notUnder?: { readonly part: 'calendar' | 'policies'; readonly hash: string };
  /** Id in another system, as that system writes it; without `system` in any system, without `id` any id of the system. */
  readonly foreignId?: (Pick<ForeignId, 'id'> | Pick<ForeignId, 'system'>) & Partial<ForeignId>;
  /** `due`: breached deadlines first, then the next deadline; or `newest`, `updated`. */
  readonly order?: TicketOrder;
  /** 1 to 200; default 50. */
  readonly limit?: number;
  /** `next` of the page before, in the same order. @throws InputError for any other text */
  readonly after?: string | undefined;
}

/** Which tickets are counted. Fields that are left out do not limit. */
export type TicketCountFilter = TicketScope & TicketCounted;

/** Whether a filter finds work that remains after a ticket is closed: the citizen does not have the answer. */
export function outlastsClosing({ noWay, toCall }: TicketCountFilter): boolean {
  return noWay === true || toCall === true;
}

/** Filters for counts of open tickets. `phases` holds only open phases. */
export type TicketCounted = Pick<
  TicketFilter,
  | 'answer'
  | 'assignee'
  | 'category'
  | 'channel'
  | 'draft'
  | 'dueBefore'
  | 'joined'
  | 'kind'
  | 'noWay'
  | 'notAssignedTo'
  | 'notUnder'
  | 'owed'
  | 'phases'
  | 'region'
  | 'team'
  | 'toCall'
>;

/** Which open tickets to group, and how. */
export interface TicketGrouping extends TicketCountFilter {
  readonly by: 'category' | 'region';
  /** How many segments of the code make a group, 1 or 2: `33` or `33.73`, `kdmp` or `kdmp.lahan`. */
  readonly parts: 1 | 2;
}

/** Open tickets that share the beginning of a code. */
export interface TicketGroup {
  /** The beginning of the code; null = no code. A code with fewer parts is its own group. */
  readonly key: string | null;
  readonly open: number;
  /** How many of them are past their deadline. */
  readonly late: number;
}

/** One page of a list. */
export interface TicketPage {
  readonly items: readonly StoredTicket[];
  /** Pass it as `after` for the next page; null at the end. */
  readonly next: string | null;
}
