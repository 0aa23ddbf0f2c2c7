import { owedObligations } from '../obligation/obligation.js';
import type { Principal } from '../ports/principal.js';
import { shownItems } from '../runtime/reads/shown-items.js';
import { seenBy, visibleTicket } from '../runtime/reads/visible-ticket.js';
import { withHistory } from '../runtime/record/load-ticket.js';
import { factsOf } from '../runtime/record/record-events.js';
import type { Runtime } from '../runtime/runtime.js';
import type { TicketListItem } from '../ticket/view.js';
import { type MergeObstacle, mergeObstacle } from './merge-obstacle.js';
import { leadOf, reportsOf, waitingSince } from './merged-reports.js';

/** What a merge would do. */
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

/** Shows what a merge would do. @throws NotFoundError */
export async function previewMerge(
  runtime: Runtime,
  id: string,
  into: string,
  actor: Principal,
): Promise<MergePreview> {
  const leadFor = async (given: string) =>
    seenBy(runtime, actor, await leadOf(runtime, await visibleTicket(runtime, given, actor)));
  const [own, lead] = [await leadFor(id), await leadFor(into)];
  const isOne = own.ticket.id === lead.ticket.id;
  const joining = isOne ? [] : [own, ...(await reportsOf(runtime, own.ticket))];
  const members = [lead, ...(await reportsOf(runtime, lead.ticket)), ...joining];
  const { history } = await withHistory(runtime, lead);
  const joined = isOne
    ? []
    : [{ ticketId: own.ticket.id, since: waitingSince(await withHistory(runtime, own)) }];
  const ticket = { ...lead.ticket, reports: [...lead.ticket.reports, ...joined] };
  const now = Math.max(runtime.now(), ticket.updatedAt);
  const [first, ...others] = await shownItems(runtime, actor, [lead, ...joining]);
  return {
    lead: first as TicketListItem,
    joining: others,
    answers: members.filter((each) => owedObligations(each.ticket.obligations).length > 0).length,
    since: waitingSince({ stored: { ...lead, ticket }, history }),
    dueAt: runtime.clocks.schedule(ticket, history.map(factsOf), now).dueAt,
    obstacle: isOne ? 'same-case' : mergeObstacle(own.ticket, lead.ticket),
  };
}
