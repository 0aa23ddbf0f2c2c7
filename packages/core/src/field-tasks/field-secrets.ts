import * as z from 'zod';
import { type TicketId, ticketId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import { type LinkSecrets, linkSecrets } from '../runtime/answer-delivery/link-secrets.js';
import type { Runtime } from '../runtime/runtime.js';

/** The link that a secret belongs to. */
export interface LinkRef {
  readonly ticketId: TicketId;
  readonly link: number;
}

const placeSchema: z.ZodType<LinkRef> = /* @__PURE__ */ z.object({
  ticketId: z.string().transform(ticketId),
  link: z.int().positive(),
});

/** Secrets of field links, including those derived from an idempotency key. */
interface FieldSecrets extends LinkSecrets<LinkRef> {
  /**
   * The secret of a link that was requested with a key, 172 bits. It is derived, so it is the same each time and not
   * stored.
   */
  of(ticket: TicketId, actor: Principal, key: string): Promise<string>;
}

/** The secrets of field links of one desk. */
export function fieldSecrets(runtime: Runtime): FieldSecrets {
  return {
    ...linkSecrets(runtime, 'field-link', placeSchema),
    async of(ticket, { id, kind }, key) {
      const secret = await runtime.vault.hash(
        'field-secret',
        JSON.stringify([ticket, kind, id, key]),
      );
      return secret.slice(0, 43);
    },
  };
}
