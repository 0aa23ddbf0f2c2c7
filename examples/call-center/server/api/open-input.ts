import type { OpenInput, PartyId } from '@aduan/core';
import type * as z from 'zod';
import type { openBody } from './ticket-bodies.js';

/** Maps what an officer recorded to the input of the desk. */
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

/** Maps the person on whose behalf somebody reports to the desk's form. */
function representedOf({ phone, ...said }: NonNullable<z.infer<typeof openBody>['represents']>) {
  return { ...said, contacts: phone ? [{ kind: 'phone', value: phone }] : [] };
}
