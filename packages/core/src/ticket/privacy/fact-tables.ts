import type { EventFacts, FiringFacts, RecordedEvent, RescheduleFacts } from '../events.js';
import type { DraftFacts } from '../ticket.js';
import type { Treatments } from './treatment.js';

const clock = { metric: 'open', target: 'open', cycle: 'open', policy: 'open' } as const;

const firing: Treatments<FiringFacts> = { ...clock, level: 'open', dueAt: 'open', to: 'open' };

const reschedule: Treatments<RescheduleFacts> = {
  fromCalendar: 'open',
  toCalendar: 'open',
  toPolicies: 'open',
  decree: 'open',
  deadlines: 'open',
};

const draft: Treatments<DraftFacts> = {
  draftId: 'open',
  action: 'open',
  referral: 'named',
  author: 'open',
};

/** Treatment of the facts of an event, in the history of a ticket and for listeners. */
export const factTables: { readonly [Type in keyof EventFacts]: Treatments<EventFacts[Type]> } = {
  'ticket.opened': {
    number: 'open',
    kind: 'open',
    state: 'open',
    phase: 'open',
    channel: 'open',
    conversationId: 'person',
    reporter: 'person',
    category: 'open',
    cooperative: 'named',
    region: 'open',
    anonymous: 'open',
    confidential: 'open',
    supervisory: 'open',
    receivedAt: 'open',
    answeredAt: 'open',
    messageId: 'open',
    attachments: 'files',
    foreignIds: 'contacts',
    reporterKind: 'open',
    proxy: 'open',
    represented: 'person',
    representedRecord: 'open',
    privacyNotice: 'open',
    contactKinds: 'open',
    safeContacts: 'open',
    calendar: 'open',
    policies: 'open',
  },
  'ticket.moved': {
    action: 'open',
    from: 'open',
    to: 'open',
    fromPhase: 'open',
    phase: 'open',
    cycle: 'open',
    referral: 'named',
  },
  'ticket.assigned': { team: 'open', assignee: 'open' },
  'ticket.classified': {
    kind: 'open',
    category: 'open',
    supervisory: 'open',
    cooperative: 'named',
    region: 'open',
  },
  'ticket.recused': { recusals: 'recusals' },
  'ticket.restricted': { anonymous: 'open', confidential: 'open', reporter: 'person' },
  // The whole link is left out if it would lead to a hidden reporter.
  'ticket.linked': { type: 'open', ticketId: 'open' },
  'ticket-sync:shared': { foreignIds: 'contacts' },
  'ticket-sync:received': {
    system: 'open',
    updateId: 'open',
    kind: 'open',
    saidAt: 'open',
    unit: 'open',
    state: 'open',
  },
  'merged-tickets:joined': { leadId: 'company' },
  'merged-tickets:left': { leadId: 'company' },
  'merged-tickets:report-joined': { ticketId: 'company', since: 'open' },
  'merged-tickets:report-left': { ticketId: 'company' },
  'merged-tickets:report-wrote': { ticketId: 'company', messageId: 'open' },
  'message.received': {
    messageId: 'open',
    channel: 'open',
    conversationId: 'person',
    attachments: 'files',
    revises: 'open',
    deletedAt: 'open',
    confirmed: 'open',
  },
  'message.sent': {
    messageId: 'open',
    channel: 'open',
    conversationId: 'person',
    purpose: 'open',
    cites: 'open',
  },
  'message.failed': { messageId: 'open', errorClass: 'open' },
  'note.added': { noteId: 'open' },
  'obligation.owed': {
    obligationId: 'open',
    to: 'person',
    conversationId: 'person',
    callBack: 'open',
  },
  'obligation.attempted': {
    obligationId: 'open',
    by: 'open',
    outcome: 'open',
    messageId: 'open',
    workingDay: 'open',
    notice: 'open',
  },
  'obligation.fulfilled': { obligationId: 'open', by: 'open', messageId: 'open' },
  'obligation.reached': { obligationId: 'open', proof: 'open' },
  'obligation.presumed': { obligationId: 'open', proof: 'open' },
  'obligation.to-call': { obligationId: 'open' },
  'obligation.no-way': { obligationId: 'open' },
  'obligation.waived': { obligationId: 'open' },
  'obligation.unreached': { obligationId: 'open', cause: 'open' },
  'replies:draft-written': draft,
  'replies:draft-submitted': draft,
  'replies:draft-approved': draft,
  'replies:draft-returned': draft,
  'replies:draft-discarded': draft,
  'pin.renewed': { channel: 'open' },
  'party.exported': { reason: 'open' },
  'party.corrected': {
    reason: 'open',
    fields: 'open',
    messageId: 'open',
    contactKinds: 'open',
    replacesContact: 'open',
  },
  'party.erased': { reason: 'open', contactKinds: 'open' },
  'sla.warned': firing,
  'sla.breached': firing,
  'sla.rescheduled': reschedule,
};

/** Treatment of the sequence, time and actor of an event, for listeners. */
export const ticketEventMessageTable: Treatments<
  Pick<RecordedEvent, 'id' | 'sequence' | 'at' | 'actor'>
> = {
  id: 'open',
  sequence: 'open',
  at: 'open',
  actor: 'actor',
};
