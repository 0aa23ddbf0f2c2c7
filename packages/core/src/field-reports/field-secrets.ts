import * as z from 'zod';
import { type TicketId, ticketId } from '../ids.js';
import type { Desk } from '../runtime/desk.js';
import { type LinkSecrets, linkSecrets } from '../runtime/telling/link-secrets.js';
import type { Principal } from '../slots/principal.js';

/** Which link a secret belongs to. */
export interface LinkPlace {
  readonly ticketId: TicketId;
  readonly link: number;
}

const placeSchema: z.ZodType<LinkPlace> = /* @__PURE__ */ z.object({
  ticketId: z.string().transform(ticketId),
  link: z.int().positive(),
});

/** Secrets of links for the field, with those that were asked for with a key. */
interface FieldSecrets extends LinkSecrets<LinkPlace> {
  /** The secret of a link that was asked for with a key, of 172 bits: the same one each time, and nowhere kept. */
  of(ticket: TicketId, actor: Principal, key: string): Promise<string>;
}

/** The secrets of links for the field of one desk. */
export function fieldSecrets(desk: Desk): FieldSecrets {
  return {
    ...linkSecrets(desk, 'field-link', placeSchema),
    async of(ticket, { id, kind }, key) {
      const secret = await desk.vault.hash('field-secret', JSON.stringify([ticket, kind, id, key]));
      return secret.slice(0, 43);
    },
  };
}
