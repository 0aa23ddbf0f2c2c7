import type { Phase, TicketFilter } from '@aduan/core';
import * as z from 'zod';
import type { Officer } from '../accounts/officer.js';
import type { Office } from '../desk/organization.js';

/** The phases of open tickets. */
export const openPhases: readonly Phase[] = [
  'new',
  'active',
  'waiting-citizen',
  'waiting-other',
  'answered',
];

/** Filters by answer also cover closed tickets. */
const everyPhase: readonly Phase[] = [...openPhases, 'closed'];

/** A Kemendagri code, dotted: a province or a region in it. */
const regionCode = /* @__PURE__ */ z.string().regex(/^\d{2}(?:\.\d{2,4}){0,3}$/);

/** The query of a list: a view, filters, and where the page begins. */
export const listQuery = /* @__PURE__ */ z.object({
  view: z
    .enum(['due', 'mine', 'team', 'owed', 'calls', 'no-way', 'approval', 'late', 'all', 'closed'])
    .default('due'),
  phase: z.enum(everyPhase).exactOptional(),
  kind: z.string().max(100).exactOptional(),
  category: z.string().max(100).exactOptional(),
  team: z.string().max(100).exactOptional(),
  channel: z.string().max(100).exactOptional(),
  region: regionCode.exactOptional(),
  /** The state of the last obligation to answer. */
  answer: z
    .enum(['owed', 'answered', 'reached', 'presumed', 'unreached', 'waived'])
    .exactOptional(),
  /** Reports merged into another one; work lists leave them out by default. */
  joined: z.enum(['shown', 'only']).exactOptional(),
  order: z.enum(['due', 'newest', 'updated']).exactOptional(),
  after: z.string().max(500).exactOptional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** A list as an officer requests it. */
export type ListQuery = z.infer<typeof listQuery>;

/** The officer who views a list, and when. */
export interface ViewedBy {
  readonly officer: Officer;
  readonly office: Pick<Office, 'waitingIn'>;
  /** Epoch ms. */
  readonly now: number;
}

/** The store's filter for a view. */
export function filterOf(query: ListQuery, by: ViewedBy): TicketFilter {
  const { view, phase, joined, order, kind, category, team, channel, region } = query;
  const { after, answer, limit } = query;
  // A filter by the last answer covers closed tickets too.
  const isOfAll = view === 'due' && !phase && answer;
  return {
    ...viewFilter(view, by),
    ...joinedFilter(joined, view),
    ...(phase && { phases: [phase] }),
    ...(kind && { kind }),
    ...(category && { category }),
    ...(team && { team }),
    ...(channel && { channel }),
    ...(region && { region }),
    ...(answer && { answer }),
    ...(isOfAll && { phases: everyPhase }),
    ...(order && { order }),
    ...(after && { after }),
    limit,
  };
}

/** Lists a merged ticket once, by its lead, except in the view of people to call. */
function joinedFilter(joined: ListQuery['joined'], view: ListQuery['view']): TicketFilter {
  if (joined === 'only') return { joined: true };
  return joined === 'shown' || view === 'calls' || view === 'no-way' ? {} : { joined: false };
}

function viewFilter(view: ListQuery['view'], { now, office, officer }: ViewedBy): TicketFilter {
  switch (view) {
    case 'due':
      return { phases: openPhases, order: 'due' };
    case 'mine':
      return { phases: openPhases, assignee: officer.id, order: 'due' };
    case 'team':
      return { phases: openPhases, ...office.waitingIn(officer.team), order: 'due' };
    case 'owed':
      return { phases: openPhases, owed: true, order: 'due' };
    case 'calls':
      // Includes closed tickets: the answer has not reached the citizen.
      return { toCall: true, order: 'due' };
    case 'no-way':
      return { noWay: true, order: 'due' };
    case 'approval':
      return { phases: openPhases, draft: 'submitted', order: 'due' };
    case 'late':
      return { phases: openPhases, dueBefore: now, order: 'due' };
    case 'all':
      return { order: 'updated' };
    case 'closed':
      return { phases: ['closed'], order: 'updated' };
  }
}
