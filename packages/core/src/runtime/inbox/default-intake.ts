import * as z from 'zod';
import { isEntryPointAlone } from '../../channel/inbound.js';
import type { PrivacyNotice } from '../../ports/privacy-notice.js';
import type { TicketKind } from '../../ticket/workflow/workflow.js';
import { type Intake, maxBodyLength, type OpenEffect } from '../intake.js';

/** Longest subject, name, number and address, in characters. */
const maxLineLength = 200;

const text = /* @__PURE__ */ z.string().trim();
const optionalText = /* @__PURE__ */ text
  .transform((said) => said || undefined)
  .optional()
  .catch(undefined);
const line = /* @__PURE__ */ text.min(1).max(maxLineLength).optional().catch(undefined);
const code = /* @__PURE__ */ text
  .regex(/^[\w.:@-]{1,100}$/)
  .optional()
  .catch(undefined);

const flag = /* @__PURE__ */ z
  .union([z.boolean(), z.string().transform((said) => said !== '' && said !== 'false')])
  .optional()
  .catch(undefined);

/** Fields of a complaint form, as any channel may deliver them in a `form` part. */
const complaintForm = /* @__PURE__ */ z.object({
  kind: code,
  subject: optionalText,
  body: optionalText,
  details: optionalText,
  category: code,
  place: optionalText,
  name: optionalText,
  phone: line,
  email: line,
  anonymous: flag,
  confidential: flag,
  forOther: flag,
  otherName: optionalText,
  relation: code,
});

/** Options of {@link defaultIntake}. */
export interface DefaultIntakeOptions {
  /** Notice about the processing of personal data. Default: `neutralPrivacyNotice`. */
  readonly privacyNotice?: PrivacyNotice;
}

/**
 * The intake of a desk without a dialogue. A message joins the ticket of its conversation. If there is none, or it no
 * longer accepts messages, the message opens a new one. A `form` part provides kind, category and contact data.
 *
 * @param kind - kind of the tickets that messages open. Default: the first kind of the desk
 */
export function defaultIntake(
  kind?: TicketKind,
  { privacyNotice }: DefaultIntakeOptions = {},
): Intake {
  return {
    ...(privacyNotice && { privacyNotice }),
    receive({ message, ticket, isOver }) {
      const form = message.parts.find((part) => part.type === 'form');
      if (form) return { effects: [openFromForm(form.values)] };
      if (isEntryPointAlone(message)) return { effects: [] };
      if (ticket && !isOver) return { effects: [{ type: 'ticket.append' }] };
      return { effects: [{ type: 'ticket.open', ...(kind !== undefined && { kind }) }] };
    },
  };
}

function openFromForm(values: Readonly<Record<string, unknown>>): OpenEffect {
  const form = complaintForm.parse(values);
  const contacts = [
    ...(form.phone ? [{ kind: 'phone', value: form.phone }] : []),
    ...(form.email ? [{ kind: 'email', value: form.email }] : []),
  ];
  // A subject that is too long goes into the body. A body that is too long stays in the message only.
  const isTitle = (form.subject?.length ?? 0) <= maxLineLength;
  const body = [isTitle ? undefined : form.subject, form.body, form.details, form.place]
    .filter((said) => said !== undefined)
    .join('\n\n');
  return {
    type: 'ticket.open',
    ...(form.kind !== undefined && { kind: form.kind }),
    ...(body && body.length <= maxBodyLength && { body }),
    ...(form.subject && isTitle && { subject: form.subject }),
    category: form.category ?? null,
    anonymous: form.anonymous ?? false,
    confidential: form.confidential ?? false,
    reporter: { ...(form.name && { name: form.name.slice(0, maxLineLength) }), contacts },
    ...(form.forOther && {
      represents: {
        relation: form.relation ?? 'other',
        ...(form.otherName && { name: form.otherName.slice(0, maxLineLength) }),
      },
    }),
  };
}
