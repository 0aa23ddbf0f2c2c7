import type { Principal, TicketListItem } from '@aduan/core';
import type { LoadedTicket, PluginContext } from '@aduan/core/plugin';
import { owedObligations } from '@aduan/core/ticket';
import { type MergeObstacle, mergeObstacle } from './merge-obstacle.js';
import { leadOf, reportsOf, waitingSince } from './merged-reports.js';
import { shownItems } from './shown-items.js';

/** The effect of a merge. */
export interface MergePreview {
  /** The report that would lead. */
  readonly lead: TicketListItem;
  /** Reports that would join it, as far as this officer may see them. */
  readonly joining: readonly TicketListItem[];
  /** Number of reports that are still owed an answer; each would get its own. */
  readonly answers: number;
  /** When the clock would have started, epoch ms. */
  readonly since: number;
  /** The deadline for the answer, epoch ms; null when no clock runs. */
  readonly dueAt: number | null;
  /** Why it is not possible; `same-case` when they are already merged. */
  readonly obstacle: MergeObstacle | 'same-case' | null;
}

/** Shows the effect of a merge. @throws NotFoundError */
export async function previewMerge(
  context: PluginContext,
  id: string,
  into: string,
  actor: Principal,
): Promise<MergePreview> {
  const { clocks, tickets } = context;
  const leadFor = async (given: string): Promise<LoadedTicket> => {
    const lead = await leadOf(context, await tickets.visible(given, actor));
    return tickets.history(lead.ticket.id, actor);
  };
  const [own, lead] = [await leadFor(id), await leadFor(into)];
  const [{ ticket }, { ticket: leading }] = [own.stored, lead.stored];
  const isOne = ticket.id === leading.id;
  const joining = isOne ? [] : [own.stored, ...(await reportsOf(context, ticket))];
  const members = [lead.stored, ...(await reportsOf(context, leading)), ...joining];
  const joined = isOne ? [] : [{ ticketId: ticket.id, since: waitingSince(own) }];
  const reports = [...leading.reports, ...joined];
  const supposed = { ...lead.stored, ticket: { ...leading, reports } };
  const [first, ...others] = await shownItems(context, actor, [lead.stored, ...joining]);
  return {
    lead: first as TicketListItem,
    joining: others,
    answers: members.filter((each) => owedObligations(each.ticket.obligations).length > 0).length,
    since: waitingSince({ ...lead, stored: supposed }),
    dueAt: clocks.dueAt(lead, { reports }),
    obstacle: isOne ? 'same-case' : mergeObstacle(ticket, leading),
  };
}
