import type { Label, ReadOptions } from '@aduan/core';
import type { PluginContext } from '@aduan/core/plugin';
import type { TicketGroup, TicketGrouping } from '@aduan/core/store';

/** Which open tickets are counted, and how they are grouped. */
export interface OpenNowOrder
  extends Pick<TicketGrouping, 'category' | 'kind' | 'region' | 'team'>,
    Partial<Pick<TicketGrouping, 'by' | 'parts'>> {}

/** The open tickets of a group. */
export interface OpenNowGroup extends TicketGroup {
  /** Its name, if the desk knows one. */
  readonly name: Label | null;
}

/** Number of open tickets, and how many of them are late. */
export interface OpenNow {
  /** When it was counted, epoch ms. */
  readonly countedAt: number;
  readonly open: number;
  readonly late: number;
  /** Groups with the most open tickets first. */
  readonly groups: readonly OpenNowGroup[];
}

/**
 * Counts the open tickets that the reader may see. Merged tickets count once. The store counts, so no ticket is read.
 *
 * @throws ForbiddenError, InputError
 */
export async function countOpenNow(
  { names, now, tickets }: Pick<PluginContext, 'names' | 'now' | 'tickets'>,
  { by = 'region', category, kind, parts = 1, region, team }: OpenNowOrder,
  { actor }: ReadOptions,
): Promise<OpenNow> {
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
    groups: groups
      .toSorted(
        (one, other) => other.open - one.open || other.late - one.late || compare(one, other),
      )
      .map((group) => ({ ...group, name: group.key === null ? null : names[by](group.key) })),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Sorts by code; a group without a code comes last. */
function compare({ key: one }: TicketGroup, { key: other }: TicketGroup): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one < other ? -1 : 1;
}
