import { TransitionError } from '../errors.js';
import { createId, type MessageId, type ObligationId, type TicketId } from '../ids.js';
import { owedObligations } from '../obligation/obligation.js';
import { systemPrincipal } from '../ports/principal.js';
import { loadTicket } from '../runtime/record/load-ticket.js';
import type { Runtime } from '../runtime/runtime.js';
import type {
  LoadedTicket,
  PlannedChange,
  RelatedChangesPlan,
  TicketChange,
} from '../runtime/ticket-change.js';
import { sealingScope } from '../runtime/vault/sealing-scope.js';
import type { CoreEventType, EventOf, TicketEvent } from '../ticket/events.js';
import { foldEvents } from '../ticket/fold-events.js';
import type { Ticket } from '../ticket/ticket.js';
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
 * Plans what a change of one merged report changes in the others, in the same transaction. The lead records who joined
 * and who wrote. The reports follow their lead.
 */
export function createRelatedChangesPlan(runtime: Runtime): RelatedChangesPlan {
  return async (change) => {
    if (!change.loaded) return [];
    const upward = await changeOfLead(runtime, change);
    return upward && [...upward, ...(await changesOfReports(runtime, change))];
  };
}

function changeBy(
  runtime: Runtime,
  loaded: LoadedTicket,
  { at }: PlannedChange,
  decided: readonly TicketEvent[],
): TicketChange {
  const { ticket } = loaded.stored;
  const later = Math.max(at, ticket.updatedAt);
  return {
    ticketId: ticket.id,
    loaded,
    decided,
    actor: systemPrincipal,
    at: later,
    sealedRecord: runtime.vault.sealedRecord(sealingScope(ticket), later),
  };
}

/** @returns null when the lead has joined another ticket meanwhile */
async function changeOfLead(
  runtime: Runtime,
  change: PlannedChange,
): Promise<readonly TicketChange[] | null> {
  const { ticketId, loaded } = change;
  const events = [...change.decided, ...change.added];
  const joined = eventOf(events, 'merged-tickets:joined');
  const left = eventOf(events, 'merged-tickets:left');
  const tell = (id: TicketId, event: TicketEvent) => notifyLead(runtime, change, id, () => [event]);
  if (loaded && joined) {
    const lead = await loadTicket(runtime, joined.facts.leadId);
    if (!lead || lead.stored.ticket.leadId) return null;
    const since = waitingSince(loaded);
    return [
      changeBy(runtime, lead, change, [
        { type: 'merged-tickets:report-joined', facts: { ticketId, since } },
      ]),
    ];
  }
  if (left)
    return tell(left.facts.leadId, { type: 'merged-tickets:report-left', facts: { ticketId } });
  const wrote = events.find((event) => event.type === 'message.received');
  const report = loaded?.stored.ticket;
  if (loaded && report?.leadId && events.some(({ type }) => matterEventTypes.has(type))) {
    const after = foldEvents(report, events, report.id, change.at, runtime.model.evolve);
    return notifyLead(runtime, change, report.leadId, (lead) =>
      matterOf(runtime, lead, after, change),
    );
  }
  if (!loaded || !report?.leadId || !wrote) return [];
  const { messageId } = wrote.facts;
  const lead = await leadOf(runtime, loaded.stored);
  return tell(lead.ticket.id, {
    type: 'merged-tickets:report-wrote',
    facts: { ticketId, messageId },
  });
}

async function notifyLead(
  runtime: Runtime,
  change: PlannedChange,
  id: TicketId,
  eventsFor: (lead: Ticket) => readonly TicketEvent[],
): Promise<readonly TicketChange[]> {
  const lead = await loadTicket(runtime, id);
  const events = lead ? eventsFor(lead.stored.ticket) : [];
  return lead && events.length > 0 ? [changeBy(runtime, lead, change, events)] : [];
}

function matterOf(
  { workflow }: Runtime,
  ticket: Ticket,
  after: Ticket,
  { at }: PlannedChange,
): readonly TicketEvent[] {
  return sameMatter(
    ticket,
    after,
    createId<ObligationId>(Math.max(at, ticket.updatedAt)),
    workflow,
  );
}

/**
 * @throws TransitionError when the lead would close while an answer is still owed to a reporter, and for an unapproved
 * answer when one of the reports needs approval
 * @throws InputError when the answer to all contains the name of a reporter
 */
async function changesOfReports(
  runtime: Runtime,
  change: PlannedChange,
): Promise<readonly TicketChange[]> {
  const events = [...change.decided, ...change.added];
  const lead = change.loaded?.stored.ticket;
  if (!lead || lead.reports.length === 0 || !events.some(({ type }) => followed.has(type)))
    return [];
  const matter = events.some(({ type }) => matterEventTypes.has(type))
    ? foldEvents(lead, events, lead.id, change.at, runtime.model.evolve)
    : null;
  const closing = events.find(
    (event) => event.type === 'ticket.moved' && event.facts.phase === 'closed',
  );
  const changes: TicketChange[] = [];
  await requireApproval(runtime, lead, events);
  await requireAnonymized(runtime, change.loaded, events);
  for (const loaded of await loadReports(runtime, lead)) {
    const { ticket } = loaded.stored;
    const at = Math.max(change.at, ticket.updatedAt);
    const messageId = () => createId<MessageId>(at);
    const decided = [
      ...(matter ? matterOf(runtime, ticket, matter, change) : []),
      ...followLead(ticket, events, { at, messageId, leadNumber: lead.number }),
    ];
    const after =
      decided.length > 0
        ? foldEvents(ticket, decided, ticket.id, at, runtime.model.evolve)
        : ticket;
    if (closing?.type === 'ticket.moved' && owedObligations(after.obligations).length > 0) {
      const reason = 'an answer is still owed to a citizen who joined it';
      throw new TransitionError(lead.state, closing.facts.action, [], { reason });
    }
    if (decided.length > 0) changes.push(changeBy(runtime, loaded, change, decided));
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
