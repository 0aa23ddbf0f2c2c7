import * as z from 'zod';
import type { TicketKind } from '../ticket/workflow.js';
import type { Intake, OpenEffect } from './intake.js';

const optionalText = /* @__PURE__ */ z
  .string()
  .trim()
  .transform((text) => text || undefined)
  .optional()
  .catch(undefined);

const flag = /* @__PURE__ */ z
  .union([z.boolean(), z.string().transform((text) => text !== '' && text !== 'false')])
  .optional()
  .catch(undefined);

/** Values of a complaint form, as any channel may deliver them in a `form` part. */
const complaintForm = /* @__PURE__ */ z.object({
  kind: z.enum(['complaint', 'information-request', 'suggestion']).catch('complaint'),
  subject: optionalText,
  body: optionalText,
  category: optionalText,
  place: optionalText,
  name: optionalText,
  phone: optionalText,
  email: optionalText,
  anonymous: flag,
  confidential: flag,
});

/**
 * The intake of a desk without a dialogue: a message joins the open ticket of its conversation; a
 * conversation without one opens it. A `form` part says kind, category and contact data.
 */
export function defaultIntake(kind: TicketKind = 'complaint'): Intake {
  return {
    receive({ message, ticket }) {
      const form = message.parts.find((part) => part.type === 'form');
      if (form) return { effects: [openFromForm(form.values)] };
      if (ticket && ticket.phase !== 'closed') return { effects: [{ type: 'ticket.append' }] };
      return { effects: [{ type: 'ticket.open', kind }] };
    },
  };
}

function openFromForm(values: Readonly<Record<string, unknown>>): OpenEffect {
  const form = complaintForm.parse(values);
  const contacts = [
    ...(form.phone ? [{ kind: 'phone', value: form.phone }] : []),
    ...(form.email ? [{ kind: 'email', value: form.email }] : []),
  ];
  const body = [form.body, form.place].filter((text) => text !== undefined).join('\n\n');
  return {
    type: 'ticket.open',
    kind: form.kind,
    ...(body ? { body } : {}),
    ...(form.subject ? { subject: form.subject } : {}),
    category: form.category ?? null,
    anonymous: form.anonymous ?? false,
    confidential: form.confidential ?? false,
    reporter: { ...(form.name ? { name: form.name } : {}), contacts },
  };
}
