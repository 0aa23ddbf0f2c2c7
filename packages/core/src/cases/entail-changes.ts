import { TransitionError } from '../errors.js';
import { createId, type MessageId, type ObligationId, type TicketId } from '../ids.js';
import { owedObligations } from '../obligation/obligation.js';
import type { Desk } from '../runtime/desk.js';
import { loadTicket } from '../runtime/record/load-ticket.js';
import type {
  Entailment,
  LoadedTicket,
  PlannedChange,
  TicketChange,
} from '../runtime/ticket-change.js';
import { sealingScope } from '../runtime/vault/sealing-scope.js';
import { systemPrincipal } from '../slots/principal.js';
import type { TicketEvent } from '../ticket/events.js';
import { foldEvents } from '../ticket/fold-events.js';
import type { Ticket } from '../ticket/ticket.js';
import { requireApproval } from './approval-of-all.js';
import { leadOf, loadReports, waitingSince } from './case-members.js';
import { followCase } from './follow-case.js';
import { requireNobodyNamed } from './name-nobody.js';
import { mattering, sameMatter } from './same-matter.js';

/** Events of a case that its reports follow. */
const followed = new Set<TicketEvent['type']>([
  'message.sent',
  'ticket.assigned',
  'ticket.moved',
  ...mattering,
]);

/**
 * What a change of one report changes in the others of its case, in the same transaction: the lead keeps
 * count of who joined and hears who wrote, and the reports follow their lead.
 */
export function createEntailment(desk: Desk): Entailment {
  return async (change) => {
    if (!change.loaded) return [];
    const upward = await changeOfLead(desk, change);
    return upward && [...upward, ...(await changesOfReports(desk, change))];
  };
}

function changeBy(
  desk: Desk,
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
    box: desk.vault.box(sealingScope(ticket), later),
  };
}

/** @returns null when the lead has joined another case meanwhile */
async function changeOfLead(
  desk: Desk,
  change: PlannedChange,
): Promise<readonly TicketChange[] | null> {
  const { ticketId, loaded } = change;
  const events = [...change.decided, ...change.added];
  const joined = events.find((event) => event.type === 'case.joined');
  const left = events.find((event) => event.type === 'case.left');
  const tell = (id: TicketId, event: TicketEvent) => tellLead(desk, change, id, () => [event]);
  if (loaded && joined) {
    const lead = await loadTicket(desk, joined.facts.leadId);
    if (!lead || lead.stored.ticket.leadId) return null;
    const since = waitingSince(loaded);
    return [changeBy(desk, lead, change, [{ type: 'report.joined', facts: { ticketId, since } }])];
  }
  if (left) return tell(left.facts.leadId, { type: 'report.left', facts: { ticketId } });
  const wrote = events.find((event) => event.type === 'message.received');
  const report = loaded?.stored.ticket;
  if (loaded && report?.leadId && events.some(({ type }) => mattering.has(type))) {
    const after = foldEvents(report, events, report.id, change.at);
    return tellLead(desk, change, report.leadId, (lead) => matterOf(desk, lead, after, change));
  }
  if (!loaded || !report?.leadId || !wrote) return [];
  const { messageId } = wrote.facts;
  const lead = await leadOf(desk, loaded.stored);
  return tell(lead.ticket.id, { type: 'report.wrote', facts: { ticketId, messageId } });
}

async function tellLead(
  desk: Desk,
  change: PlannedChange,
  id: TicketId,
  eventsFor: (lead: Ticket) => readonly TicketEvent[],
): Promise<readonly TicketChange[]> {
  const lead = await loadTicket(desk, id);
  const events = lead ? eventsFor(lead.stored.ticket) : [];
  return lead && events.length > 0 ? [changeBy(desk, lead, change, events)] : [];
}

function matterOf(
  { workflow }: Desk,
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
 * @throws TransitionError when the case would close over somebody who is owed an answer, and for an answer that
 * nobody approved to a case of which one report needs that
 * @throws InputError when the answer to all names one of them
 */
async function changesOfReports(
  desk: Desk,
  change: PlannedChange,
): Promise<readonly TicketChange[]> {
  const events = [...change.decided, ...change.added];
  const lead = change.loaded?.stored.ticket;
  if (!lead || lead.reports.length === 0 || !events.some(({ type }) => followed.has(type)))
    return [];
  const matter = events.some(({ type }) => mattering.has(type))
    ? foldEvents(lead, events, lead.id, change.at)
    : null;
  const closing = events.find(
    (event) => event.type === 'ticket.moved' && event.facts.phase === 'closed',
  );
  const changes: TicketChange[] = [];
  await requireApproval(desk, lead, events);
  await requireNobodyNamed(desk, change.loaded, events);
  for (const loaded of await loadReports(desk, lead)) {
    const { ticket } = loaded.stored;
    const at = Math.max(change.at, ticket.updatedAt);
    const messageId = () => createId<MessageId>(at);
    const decided = [
      ...(matter ? matterOf(desk, ticket, matter, change) : []),
      ...followCase(ticket, events, { at, messageId, leadNumber: lead.number }),
    ];
    const after = decided.length > 0 ? foldEvents(ticket, decided, ticket.id, at) : ticket;
    if (closing?.type === 'ticket.moved' && owedObligations(after.obligations).length > 0) {
      const reason = 'an answer is still owed to a citizen who joined it';
      throw new TransitionError(lead.state, closing.facts.action, [], { reason });
    }
    if (decided.length > 0) changes.push(changeBy(desk, loaded, change, decided));
  }
  return changes;
}
