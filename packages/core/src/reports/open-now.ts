import { type ReadOptions, refuseField, type TicketGroup, type TicketGrouping } from '../index.js';
import type { PluginContext } from '../plugin/index.js';

/** Which open tickets are counted, and how they are grouped. */
export type OpenNowOrder = Pick<
  TicketGrouping,
  'by' | 'category' | 'kind' | 'parts' | 'region' | 'team'
>;

/** Number of open tickets, and how many of them are late. */
export interface OpenNow {
  /** When it was counted, epoch ms. */
  readonly countedAt: number;
  readonly open: number;
  readonly late: number;
  /** Groups with the most open tickets first. */
  readonly groups: readonly TicketGroup[];
}

/**
 * Counts the open tickets that the reader may see. Merged tickets count once. The store counts, so no ticket is read.
 *
 * @throws ForbiddenError, InputError
 */
export async function countOpenNow(
  { now, tickets }: Pick<PluginContext, 'now' | 'tickets'>,
  { by, category, kind, parts, region, team }: OpenNowOrder,
  { actor }: ReadOptions,
): Promise<OpenNow> {
  requireGrouping({ by, parts });
  const filter = {
    joined: false,
    ...(category !== undefined && { category }),
    ...(kind !== undefined && { kind }),
    ...(region !== undefined && { region }),
    ...(team !== undefined && { team }),
  };
  const countedAt = now();
  const groups = await tickets.groups({ ...filter, by, parts }, actor);
  return {
    countedAt,
    open: sum(groups.map(({ open }) => open)),
    late: sum(groups.map(({ late }) => late)),
    groups: groups.toSorted(
      (one, other) => other.open - one.open || other.late - one.late || compare(one, other),
    ),
  };
}

/** Checks values that stores insert into their queries. @throws InputError */
function requireGrouping({ by, parts }: Pick<OpenNowOrder, 'by' | 'parts'>): void {
  if (!['category', 'region'].includes(by)) refuseField('by', 'must be category or region');
  if (![1, 2].includes(parts)) refuseField('parts', 'must be 1 or 2');
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Sorts by code; a group without a code comes last. */
function compare({ key: one }: TicketGroup, { key: other }: TicketGroup): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one < other ? -1 : 1;
}
