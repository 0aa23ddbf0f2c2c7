import type { OpenInput, PartyId } from '@aduan/core';
import type * as z from 'zod';
import type { openBody } from './ticket-bodies.js';

/** What an officer recorded, as the desk takes it. */
export function openInputOf({
  reporter,
  receivedAt,
  represents,
  ...body
}: z.output<typeof openBody>): OpenInput {
  const { address, email, known, phone, ...named } = reporter;
  const contacts = [
    ...(phone ? [{ kind: 'phone', value: phone }] : []),
    ...(email ? [{ kind: 'email', value: email.toLowerCase() }] : []),
    ...(address ? [{ kind: 'postal', value: address }] : []),
  ];
  return {
    ...body,
    reporter: { ...named, contacts, ...(known && { known: known as PartyId }) },
    ...(represents && { represents: representedOf(represents) }),
    ...(receivedAt !== undefined && { receivedAt: { epochMilliseconds: receivedAt } }),
  };
}

/** The person for whom somebody reports, as the desk knows people. */
function representedOf({ phone, ...said }: NonNullable<z.infer<typeof openBody>['represents']>) {
  return { ...said, contacts: phone ? [{ kind: 'phone', value: phone }] : [] };
}
