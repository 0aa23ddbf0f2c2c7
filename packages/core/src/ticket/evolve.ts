import type { MessageId } from '../ids.js';
import { happenedAt } from '../obligation/happened-at.js';
import { type Obligation, triesSince } from '../obligation/obligation.js';
import type { CoreEventType, EventFacts, RecordedEvent } from './events.js';
import type { Attachment, Draft, Ticket } from './ticket.js';

/** Ticket, position in its history, and time of an event. */
type Stamp = Pick<RecordedEvent, 'ticketId' | 'sequence' | 'at'>;

/**
 * An event with its sequence and time. Sealed texts are not needed to compute a ticket. Events of plugins come as well,
 * and have no type here: core only raises the version of the ticket for them, and a plugin recognizes its own by `is`.
 */
export type EvolvingEvent = {
  [Type in CoreEventType]: { readonly type: Type; readonly facts: EventFacts[Type] } & Stamp;
}[CoreEventType];

/**
 * Computes the ticket after an event: a pure fold over its history.
 *
 * @param ticket - null before `ticket.opened`
 */
export function evolve(ticket: Ticket | null, event: EvolvingEvent): Ticket {
  if (event.type === 'ticket.opened') return openedTicket(event.facts, event);
  if (!ticket)
    throw new TypeError(`The history of a ticket begins with ticket.opened, not ${event.type}`);
  return { ...change(ticket, event), version: event.sequence, updatedAt: event.at };
}

function openedTicket(facts: EventFacts['ticket.opened'], stamp: Stamp): Ticket {
  return {
    id: stamp.ticketId,
    number: facts.number,
    version: stamp.sequence,
    kind: facts.kind,
    supervisory: facts.supervisory,
    category: facts.category,
    cooperative: facts.cooperative,
    region: facts.region,
    foreignIds: facts.foreignIds ?? [],
    channel: facts.channel,
    conversationId: facts.conversationId,
    anonymous: facts.anonymous,
    confidential: facts.confidential,
    reporters: facts.reporter ? [facts.reporter] : [],
    reporterKind: facts.reporterKind ?? 'person',
    proxy: facts.proxy ?? null,
    represented: facts.represented ?? null,
    ...(facts.contactKinds && { contactKinds: facts.contactKinds }),
    ...(facts.safeContacts && { safeContacts: true }),
    calendar: facts.calendar,
    policies: facts.policies,
    state: facts.state,
    phase: facts.phase,
    previousState: null,
    cycle: 1,
    team: null,
    assignee: null,
    assignedAt: null,
    recusals: [],
    referral: null,
    obligations: [],
    draft: null,
    links: [],
    attachments: attachmentsOf(facts),
    leadId: null,
    reports: [],
    openingMessageId: facts.messageId,
    receivedAt: facts.receivedAt,
    openedAt: stamp.at,
    updatedAt: stamp.at,
    answeredAt: facts.answeredAt ?? null,
    closedAt: null,
    awaitingReadSince: facts.receivedAt,
    messageCount: 1,
    openQuestion: null,
    undelivered: [],
  };
}

function attachmentsOf(
  facts: Pick<EventFacts['message.received'], 'messageId' | 'attachments'>,
): readonly Attachment[] {
  return facts.attachments.map((file) => ({ ...file, messageId: facts.messageId }));
}

/** Events that leave the ticket as it is. */
type Unchanging =
  | 'ticket.opened'
  | 'ticket-sync:received'
  | 'field-tasks:asked'
  | 'field-tasks:opened'
  | 'field-tasks:withdrawn'
  | 'note.added'
  | 'party.exported'
  | 'pin.renewed'
  | 'sla.breached'
  | 'sla.warned';

function change(ticket: Ticket, event: EvolvingEvent): Ticket {
  switch (event.type) {
    case 'ticket.moved':
      return moved(ticket, event.facts, happenedAt(event, ticket));
    case 'ticket.assigned':
      return assigned(ticket, event.facts, event.at);
    case 'ticket.classified':
    case 'ticket.recused':
      return { ...ticket, ...event.facts };
    case 'ticket.restricted': {
      const { reporter, ...flags } = event.facts;
      // An anonymous reporter is not called: they ask by themselves.
      const obligations = flags.anonymous
        ? ticket.obligations.map(({ callBack: _, ...rest }) => rest)
        : ticket.obligations;
      return { ...ticket, ...flags, obligations, ...(reporter && { reporters: [reporter] }) };
    }
    case 'party.corrected':
      return reachedBy(ticket, event.facts);
    case 'party.erased':
      return reachedBy(ticket, event.facts);
    case 'ticket-sync:shared':
      return { ...ticket, foreignIds: [...ticket.foreignIds, ...event.facts.foreignIds] };
    case 'ticket.linked':
      return { ...ticket, links: [...ticket.links, event.facts] };
    case 'merged-tickets:joined':
      return { ...ticket, leadId: event.facts.leadId };
    case 'merged-tickets:left':
      return { ...ticket, leadId: null };
    case 'merged-tickets:report-joined':
      return { ...ticket, reports: [...ticket.reports, event.facts] };
    case 'merged-tickets:report-left': {
      const { ticketId } = event.facts;
      return { ...ticket, reports: ticket.reports.filter((each) => each.ticketId !== ticketId) };
    }
    case 'merged-tickets:report-wrote':
      return { ...ticket, awaitingReadSince: ticket.awaitingReadSince ?? event.at };
    case 'message.received': {
      const { revises } = event.facts;
      return {
        ...ticket,
        messageCount: ticket.messageCount + (revises ? 0 : 1),
        attachments: [...ticket.attachments, ...attachmentsOf(event.facts)],
        awaitingReadSince: ticket.awaitingReadSince ?? event.at,
        openQuestion: revises ? ticket.openQuestion : null,
      };
    }
    case 'message.sent':
      return sent(ticket, event.facts);
    case 'message.failed':
      return undelivered(ticket, event.facts.messageId, event.at);
    case 'replies:draft-written':
    case 'replies:draft-submitted':
    case 'replies:draft-approved':
    case 'replies:draft-returned':
      return { ...ticket, draft: draftOf(event) };
    case 'replies:draft-discarded':
      return { ...ticket, draft: null };
    case 'obligation.owed':
      return {
        ...ticket,
        obligations: [...ticket.obligations, newObligation(event.facts, happenedAt(event, ticket))],
      };
    case 'obligation.attempted':
    case 'obligation.fulfilled':
    case 'obligation.reached':
    case 'obligation.presumed':
    case 'obligation.to-call':
    case 'obligation.no-way':
    case 'obligation.waived':
    case 'obligation.unreached':
      return {
        ...ticket,
        obligations: ticket.obligations.map((each) =>
          each.id === event.facts.obligationId
            ? changedObligation(each, event, happenedAt(event, ticket))
            : each,
        ),
      };
    case 'sla.rescheduled':
      return {
        ...ticket,
        calendar: event.facts.toCalendar,
        policies: event.facts.toPolicies ?? ticket.policies,
      };
    default:
      // Handle a new event of core above, or list it here when it does not change the ticket, like the events of
      // plugins.
      event.type satisfies Unchanging;
      return ticket;
  }
}

function assigned(
  ticket: Ticket,
  { assignee, team }: EventFacts['ticket.assigned'],
  at: number,
): Ticket {
  if (assignee === ticket.assignee) return { ...ticket, team };
  return { ...ticket, team, assignee, assignedAt: assignee === null ? null : at };
}

function moved(ticket: Ticket, facts: EventFacts['ticket.moved'], at: number): Ticket {
  return {
    ...ticket,
    state: facts.to,
    phase: facts.phase,
    previousState: facts.from,
    cycle: facts.cycle,
    draft: facts.cycle === ticket.cycle ? ticket.draft : unapproved(ticket.draft, at),
    referral: facts.referral ? { ...facts.referral, at } : ticket.referral,
    answeredAt: facts.phase === 'answered' ? at : ticket.answeredAt,
    closedAt: facts.phase === 'closed' ? at : null,
  };
}

/** Revokes the approval of a draft when a ticket is reopened: it was given before the reason was known. */
function unapproved(draft: Draft | null, at: number): Draft | null {
  return draft?.status === 'approved' ? { ...draft, status: 'written', at } : draft;
}

function sent(ticket: Ticket, facts: EventFacts['message.sent']): Ticket {
  const { messageId, purpose } = facts;
  if (purpose === 'answer-notice') return ticket;
  const isAutomatic = purpose === 'acknowledgement' || purpose.includes(':');
  return {
    ...ticket,
    messageCount: ticket.messageCount + 1,
    awaitingReadSince: isAutomatic ? ticket.awaitingReadSince : null,
    draft: purpose === 'answer' ? null : ticket.draft,
    openQuestion: purpose === 'question' ? messageId : ticket.openQuestion,
  };
}

function draftOf(
  event: Extract<EvolvingEvent, { type: `replies:draft-${Draft['status']}` }>,
): Draft {
  const { draftId: id, ...facts } = event.facts;
  return {
    ...facts,
    id,
    status: event.type.slice('replies:draft-'.length) as Draft['status'],
    at: event.at,
  };
}

function newObligation(facts: EventFacts['obligation.owed'], since: number): Obligation {
  return {
    id: facts.obligationId,
    to: facts.to,
    conversationId: facts.conversationId,
    status: 'owed',
    owedSince: since,
    answeredAt: null,
    settledAt: null,
    attempts: [],
    ...(facts.callBack && { callBack: true }),
  };
}

type ObligationEvent = Extract<
  EvolvingEvent,
  {
    type: `obligation.${'attempted' | 'fulfilled' | 'reached' | 'presumed' | 'to-call' | 'no-way' | 'waived' | 'unreached'}`;
  }
>;

function changedObligation(obligation: Obligation, event: ObligationEvent, at: number): Obligation {
  const { noWay: _, proof: __, toCall: ___, ...bare } = obligation;
  switch (event.type) {
    case 'obligation.attempted': {
      const { by, outcome, messageId, notice, workingDay = null } = event.facts;
      const attempt = { at, by, outcome, messageId, workingDay, ...(notice && { notice }) };
      return { ...obligation, attempts: [...obligation.attempts, attempt] };
    }
    case 'obligation.fulfilled': {
      const { by, messageId } = event.facts;
      const posted = { at, by, outcome: 'posted', messageId, workingDay: null } as const;
      const attempts = messageId ? [...obligation.attempts, posted] : obligation.attempts;
      return { ...bare, status: 'answered', answeredAt: at, settledAt: null, attempts };
    }
    case 'obligation.reached':
      return { ...bare, status: 'reached', settledAt: at, proof: event.facts.proof };
    case 'obligation.presumed':
      return { ...bare, status: 'presumed', settledAt: at, proof: event.facts.proof };
    case 'obligation.to-call':
      return { ...obligation, toCall: true };
    case 'obligation.no-way':
      return { ...obligation, noWay: true };
    case 'obligation.waived':
    case 'obligation.unreached': {
      const status = event.type === 'obligation.waived' ? 'waived' : 'unreached';
      // A further answer is owed, so the former one no longer counts as proof.
      const isOver = event.type === 'obligation.unreached' && event.facts.cause === 'reopened';
      return { ...bare, status, settledAt: at, ...(isOver && { answeredAt: null }) };
    }
  }
}

/**
 * Updates the contacts of the reporter. It is no longer known whether other people read them, and the desk may now be
 * able to notify citizens whom it could not notify before.
 */
function reachedBy(
  ticket: Ticket,
  { contactKinds, replacesContact }: Partial<EventFacts['party.corrected']>,
): Ticket {
  if (!contactKinds) return ticket;
  const { contactKinds: _, safeContacts: __, ...bare } = ticket;
  const obligations = ticket.obligations.map((each) =>
    each.noWay || replacesContact ? untold(each) : each,
  );
  return { ...bare, obligations, ...(contactKinds.length > 0 && { contactKinds }) };
}

/** Resets an obligation: the citizen has not been notified of the answer yet. */
function untold(obligation: Obligation): Obligation {
  const { noWay: _, ...rest } = obligation;
  const attempts = rest.attempts.filter(({ notice }) => !notice);
  if (rest.status !== 'presumed' || rest.proof !== 'told') return { ...rest, attempts };
  const { proof: __, ...bare } = rest;
  return { ...bare, attempts, status: 'answered', settledAt: null };
}

/** Records that a message was not delivered; an answer presumed to have arrived with it is `answered` again. */
function undelivered(ticket: Ticket, messageId: MessageId, at: number): Ticket {
  const obligations = ticket.obligations.map((each): Obligation => {
    const last = each.attempts.findLast((attempt) => attempt.messageId === messageId);
    if (!last) return each;
    const attempts = [...each.attempts, { ...last, at, outcome: 'failed' as const }];
    if (each.status !== 'presumed' || !triesSince(each).includes(last))
      return { ...each, attempts };
    const { proof: _, ...bare } = each;
    return { ...bare, attempts, status: 'answered', settledAt: null };
  });
  return { ...ticket, obligations, undelivered: [...ticket.undelivered, messageId] };
}
