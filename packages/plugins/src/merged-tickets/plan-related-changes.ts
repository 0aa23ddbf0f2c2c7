import {
  createId,
  systemPrincipal,
  type Ticket,
  type TicketId,
  TransitionError,
} from '@aduan/core';
import type { PlannedChange, PluginContext, RelatedChange } from '@aduan/core/plugin';
import {
  type CoreEventType,
  type EventOf,
  owedObligations,
  type TicketEvent,
} from '@aduan/core/ticket';
import { requireApproval } from './approval-of-all.js';
import { followLead } from './follow-lead.js';
import { leadOf, loadReports, waitingSince } from './merged-reports.js';
import { requireAnonymized } from './require-anonymized.js';
import { matterEventTypes, sameMatter } from './same-matter.js';

/** Events of a lead that its reports follow. */
const followed = new Set<TicketEvent['type']>([
  'message.sent',
  'ticket.assigned',
  'ticket.moved',
  ...matterEventTypes,
]);

/**
 * Plans the changes that follow in the other merged reports, in the same transaction. The lead records who joined and
 * who wrote. The reports follow their lead.
 *
 * @returns null when the lead has joined another ticket in between
 * @throws TransitionError when the lead would close while an answer is still owed to a reporter, and for an unapproved
 * answer when one of the reports needs approval
 * @throws InputError when the answer to all contains the name of a reporter
 */
export async function planRelatedChanges(
  context: PluginContext,
  change: PlannedChange,
): Promise<readonly RelatedChange[] | null> {
  const upward = await changeOfLead(context, change);
  return upward && [...upward, ...(await changesOfReports(context, change))];
}

async function changeOfLead(
  context: PluginContext,
  change: PlannedChange,
): Promise<readonly RelatedChange[] | null> {
  const { at, loaded, ticketId } = change;
  if (!loaded) return [];
  const events = [...change.decided, ...change.added];
  const tell = (id: TicketId, event: TicketEvent) => tellLead(context, id, () => [event]);
  const joined = eventOf(events, 'merged-tickets:joined');
  if (joined) {
    const since = waitingSince(loaded);
    const told = { type: 'merged-tickets:report-joined', facts: { ticketId, since } } as const;
    const lead = await tell(joined.facts.leadId, told);
    return lead.some((each) => each.loaded.stored.ticket.leadId) ? null : lead;
  }
  const left = eventOf(events, 'merged-tickets:left');
  if (left)
    return tell(left.facts.leadId, { type: 'merged-tickets:report-left', facts: { ticketId } });
  const report = loaded.stored.ticket;
  if (!report.leadId) return [];
  if (events.some(({ type }) => matterEventTypes.has(type))) {
    const after = context.tickets.fold(report, events, report.id, at);
    return tellLead(context, report.leadId, (lead) => sameMatterAs(context, lead, after, at));
  }
  const wrote = eventOf(events, 'message.received');
  if (!wrote) return [];
  const { messageId } = wrote.facts;
  const lead = await leadOf(context, loaded.stored);
  return tell(lead.ticket.id, {
    type: 'merged-tickets:report-wrote',
    facts: { ticketId, messageId },
  });
}

async function tellLead(
  { tickets }: PluginContext,
  id: TicketId,
  eventsFor: (lead: Ticket) => readonly TicketEvent[],
): Promise<readonly RelatedChange[]> {
  const loaded = await tickets.history(id, systemPrincipal);
  const events = eventsFor(loaded.stored.ticket);
  return events.length > 0 ? [{ loaded, events }] : [];
}

function sameMatterAs(
  { workflow }: PluginContext,
  ticket: Ticket,
  after: Ticket,
  at: number,
): readonly TicketEvent[] {
  return sameMatter(ticket, after, createId(Math.max(at, ticket.updatedAt)), workflow);
}

async function changesOfReports(
  context: PluginContext,
  change: PlannedChange,
): Promise<readonly RelatedChange[]> {
  const events = [...change.decided, ...change.added];
  const lead = change.loaded?.stored.ticket;
  if (!lead || lead.reports.length === 0 || !events.some(({ type }) => followed.has(type)))
    return [];
  const matter = events.some(({ type }) => matterEventTypes.has(type))
    ? context.tickets.fold(lead, events, lead.id, change.at)
    : null;
  const closing = events.find(
    (event) => event.type === 'ticket.moved' && event.facts.phase === 'closed',
  );
  await requireApproval(context, lead, events);
  await requireAnonymized(context, change.loaded, events);
  const changes: RelatedChange[] = [];
  for (const loaded of await loadReports(context, lead)) {
    const { ticket } = loaded.stored;
    const at = Math.max(change.at, ticket.updatedAt);
    const fold = (decided: readonly TicketEvent[]) =>
      context.tickets.fold(ticket, decided, ticket.id, at);
    const decided = [
      ...(matter ? sameMatterAs(context, ticket, matter, at) : []),
      ...followLead(ticket, events, {
        fold,
        messageId: () => createId(at),
        leadNumber: lead.number,
      }),
    ];
    if (closing?.type === 'ticket.moved' && owedObligations(fold(decided).obligations).length > 0) {
      const reason = 'an answer is still owed to a citizen who joined it';
      throw new TransitionError(lead.state, closing.facts.action, [], { reason });
    }
    if (decided.length > 0) changes.push({ loaded, events: decided });
  }
  return changes;
}

/** The first event of one type. */
function eventOf<Type extends CoreEventType>(
  events: readonly TicketEvent[],
  type: Type,
): EventOf<Type> | undefined {
  return events.find((event) => event.type === type) as EventOf<Type> | undefined;
}
