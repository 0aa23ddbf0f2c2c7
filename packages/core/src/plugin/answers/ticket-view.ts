import * as z from 'zod';
import type { TicketView } from '../../runtime/tickets.js';
import type { ActionView } from '../../ticket/view.js';
import { outcome } from '../fields.js';
import { instant } from '../instant.js';
import { clock, firing } from './clock.js';
import { facts } from './facts.js';
import { actor, label } from './fields.js';
import { sources } from './sources.js';
import { ticket } from './ticket.js';

const stamp = { id: /* @__PURE__ */ z.string(), at: instant, actor };
const text = /* @__PURE__ */ z.string().nullable();

/** One message of a ticket. */
export const messageEntry = /* @__PURE__ */ z
  .object({
    ...stamp,
    type: z.literal('message'),
    messageId: z.string(),
    direction: z.enum(['in', 'out']),
    channel: text,
    purpose: text,
    text: text.describe('Null when erased; masked where whoever asks may not read words.'),
    correctedAt: instant.nullable(),
    editedAt: instant.nullable().describe('When its citizen changed it last; `text` is from then.'),
    earlier: z
      .array(z.object({ at: instant, text: z.string() }))
      .describe('What he had written before, oldest first.'),
    deletedAt: instant.nullable().describe('When its citizen deleted it; its words stay.'),
    revises: text.describe('The message that he changed or deleted by this.'),
    attachments: z.array(
      z.object({ blob: z.string(), name: text, mime: z.string(), bytes: z.number() }),
    ),
    author: z.object({ name: z.string(), role: z.string() }).nullable(),
    sources,
    status: z.enum(['accepted', 'sent', 'delivered', 'read', 'failed']).nullable(),
  })
  .meta({ id: 'MessageEntry' });

const timelineEntry = /* @__PURE__ */ z
  .discriminatedUnion('type', [
    messageEntry,
    z.object({ ...stamp, type: z.literal('note'), text }),
    z.object({
      ...stamp,
      type: z.literal('move'),
      action: z.string(),
      from: z.string(),
      to: z.string(),
      reason: text,
    }),
    z.object({ ...stamp, type: z.literal('attempt'), by: z.string(), outcome, remark: text }),
    z.object({
      ...stamp,
      type: z.literal('fact'),
      label: label
        .exactOptional()
        .describe(
          'What people read; `{field}` stands for a fact, `{who}` for an officer or unit, `{deadlines}` for those moved.',
        ),
      event: z.string(),
      facts,
      reason: text,
    }),
  ])
  .meta({ id: 'TimelineEntry', description: 'One line of the history of a case.' });

/** Cursor of the previous page. */
export const earlier = /* @__PURE__ */ z
  .int()
  .nullable()
  .describe('Give it as `before` for the events before these; null at the beginning.');

const reporter = /* @__PURE__ */ z
  .object({
    id: z.string(),
    name: text,
    organization: text,
    contacts: z.array(z.object({ kind: z.string(), value: z.string() })),
    withheld: z.boolean().describe('Name and contacts exist, but whoever asks may not see them.'),
  })
  .meta({ id: 'Reporter' });

/** A workflow action that is possible now. */
export const actionView = /* @__PURE__ */ z
  .object({
    action: z.string(),
    label,
    requires: z.array(z.string()),
    sends: z.enum(['question', 'answer']).nullable(),
    to: z.string(),
  })
  .meta({ id: 'Action' }) as unknown as z.ZodType<unknown, ActionView>;

const ticketFields = /* @__PURE__ */ (() =>
  ({
    ticket,
    subject: text,
    respondent: text,
    reporters: z.array(reporter),
    represented: reporter.nullable(),
    timeline: z.array(timelineEntry).describe('One page of the history, oldest first.'),
    earlier,
    place: label.nullable().describe('With the regions around it.'),
    cooperativePlace: label.nullable(),
    clocks: z.array(clock),
    firings: z.array(firing),
    actions: z.array(actionView),
    may: z.array(z.string()),
  }) satisfies Readonly<Record<keyof TicketView, z.ZodType>>)();

/** A ticket with everything that the caller may see of it. */
export const ticketView = /* @__PURE__ */ z.object(ticketFields).meta({
  id: 'TicketView',
  description: 'A case with everything that whoever asks may see of it.',
}) as unknown as z.ZodType<unknown, TicketView>;
