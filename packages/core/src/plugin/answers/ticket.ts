import * as z from 'zod';
import type { Obligation } from '../../obligation/obligation.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { TicketListItem } from '../../ticket/view.js';
import { cooperative, kind, outcome } from '../fields.js';
import { instant } from '../instant.js';
import { remaining } from './clock.js';
import { type AnswerSchema, type Fields, phase } from './fields.js';

const person = /* @__PURE__ */ z
  .string()
  .describe('"withheld" where whoever asks may not know who it is.');
const referral = {
  agency: /* @__PURE__ */ z.string(),
  name: /* @__PURE__ */ z.string(),
  reference: /* @__PURE__ */ z.string().optional(),
};

/** Status of an obligation. */
export const obligationStatus = /* @__PURE__ */ z.enum([
  'owed',
  'answered',
  'reached',
  'presumed',
  'unreached',
  'waived',
]);

/** Status of a draft answer. */
export const draftStatus = /* @__PURE__ */ z.enum(['written', 'submitted', 'approved', 'returned']);

const obligationFields = /* @__PURE__ */ (() =>
  ({
    id: z.uuid(),
    to: person.nullable(),
    conversationId: person.nullable(),
    status: obligationStatus.describe(
      'answered = posted or told, so that the office has done its part; reached = proven; presumed = without a proof.',
    ),
    owedSince: instant,
    answeredAt: instant.nullable().describe('When the latest answer was posted or told.'),
    settledAt: instant.nullable(),
    attempts: z.array(
      z.object({
        at: instant,
        by: z.string(),
        outcome: z.enum(['posted', ...outcome.options]),
        workingDay: z.string().nullable(),
        messageId: z.string().nullable(),
        notice: z
          .literal(true)
          .exactOptional()
          .describe('The message said only that there is an answer.'),
      }),
    ),
    callBack: z
      .literal(true)
      .exactOptional()
      .describe('He waits to be called: what is written settles nothing before somebody called.'),
    proof: z
      .enum(['read', 'message', 'tracking', 'link', 'call', 'sent', 'delivered', 'told'])
      .exactOptional()
      .describe('What proves that the answer arrived, or lets one presume it.'),
    toCall: z.literal(true).exactOptional().describe('He has not seen it: somebody has to call.'),
    noWay: z.literal(true).exactOptional().describe('Nothing is left by which he can be told.'),
  }) satisfies Fields<Obligation>)();

/** The obligation to answer a citizen. */
export const obligation = /* @__PURE__ */ z.object(obligationFields).meta({
  id: 'Obligation',
  description: 'The duty to give a citizen an answer back (respons balik).',
}) as unknown as z.ZodType<unknown, Obligation>;

/** An answer that is being written. */
export const draft = /* @__PURE__ */ z
  .object({
    id: z.uuid(),
    action: z.string(),
    referral: z.object(referral).nullable(),
    author: z.string(),
    status: draftStatus,
    at: instant,
  })
  .nullable();

const ticketFields = /* @__PURE__ */ (() =>
  ({
    id: z.uuid(),
    number: z.string().describe('Human number, such as ADU-2026-000123-4.'),
    version: z.int().describe('Goes as ETag and If-Match.'),
    kind,
    supervisory: z.boolean(),
    category: z.string().nullable(),
    cooperative: cooperative.nullable(),
    region: z.string().nullable(),
    foreignIds: z.array(z.object({ system: z.string(), id: z.string() })),
    channel: z.string(),
    conversationId: person.nullable(),
    anonymous: z.boolean(),
    confidential: z.boolean(),
    reporters: z.array(person),
    reporterKind: z.enum(['person', 'institution', 'cooperative']),
    proxy: z.object({ relation: z.string(), proofSeen: z.boolean() }).nullable(),
    represented: person.nullable(),
    contactKinds: z
      .array(z.string())
      .exactOptional()
      .describe('Kinds of contact that the reporter left, such as phone.'),
    safeContacts: z.literal(true).exactOptional(),
    state: z.string(),
    phase,
    previousState: z.string().nullable(),
    cycle: z.int(),
    team: z.string().nullable(),
    assignee: z.string().nullable(),
    assignedAt: instant.nullable(),
    recusals: z.array(z.string()),
    referral: z.object({ ...referral, at: instant }).nullable(),
    obligations: z.array(obligation),
    draft,
    links: z.array(z.object({ type: z.enum(['duplicate-of', 'related']), ticketId: z.uuid() })),
    attachments: z.array(
      z.object({ blob: z.string(), messageId: z.string(), mime: z.string(), bytes: z.number() }),
    ),
    leadId: person.nullable(),
    reports: z.array(z.object({ ticketId: z.string(), since: instant })),
    openingMessageId: z.string(),
    receivedAt: instant,
    calendar: z.string().describe('Hash of the calendar that its deadlines are counted with.'),
    policies: z.string().describe('Hash of the policies that its deadlines follow.'),
    openedAt: instant,
    updatedAt: instant,
    answeredAt: instant.nullable(),
    closedAt: instant.nullable(),
    awaitingReadSince: instant.nullable(),
    messageCount: z.int(),
    openQuestion: z.string().nullable(),
    undelivered: z.array(z.string()),
    plugins: z
      .record(z.string(), z.record(z.string(), z.unknown()))
      .exactOptional()
      .describe('What plugins keep of the ticket, by plugin id.'),
  }) satisfies Fields<Ticket>)();

/** A ticket as plain facts: no names, no free text except names of institutions. */
export const ticket = /* @__PURE__ */ z.object(ticketFields).meta({
  id: 'Ticket',
  description: 'A case as plain facts, as far as whoever asks may see them.',
}) as unknown as AnswerSchema<Ticket>;

/** Response to a command. */
export const changed = /* @__PURE__ */ z.object({ ticket }).meta({ id: 'ChangedTicket' });

/** One item of a list. */
export const ticketItem = /* @__PURE__ */ z
  .object({
    ticket,
    subject: z.string().nullable().describe('Null when withheld or erased.'),
    reporterName: z.string().nullable().describe('Null when unknown, withheld or erased.'),
    dueAt: instant.nullable().describe('Soonest deadline of a clock that runs.'),
    remaining: remaining.nullable(),
  })
  .meta({
    id: 'TicketItem',
    description: 'One line of a list of cases.',
  }) as unknown as AnswerSchema<TicketListItem>;
