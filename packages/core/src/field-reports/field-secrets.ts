import * as z from 'zod';
import { toBase64 } from '../base64.js';
import { type TicketId, ticketId } from '../ids.js';
import type { Desk } from '../runtime/desk.js';
import type { Principal } from '../slots/principal.js';

const scope = 'field-links';
const secretPattern = /^[\w-]{43}$/;

/** Which link a secret belongs to. */
export interface LinkPlace {
  readonly ticketId: TicketId;
  readonly link: number;
}

const placeSchema: z.ZodType<LinkPlace> = /* @__PURE__ */ z.object({
  ticketId: z.string().transform(ticketId),
  link: z.int().positive(),
});

/** Secrets of links in the values of the store: a keyed hash leads to the sealed place, and is gone with its time. */
export function fieldSecrets({ now, store, tenant, vault }: Desk) {
  const name = async (secret: string) => `field-link/${await vault.hash('field-link', secret)}`;
  return {
    /** A new secret of 256 random bits. */
    make(): string {
      const bytes = crypto.getRandomValues(new Uint8Array(32));
      return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    },
    /** The secret of a link that was asked for with a key, of 172 bits: the same one each time, and nowhere kept. */
    async of(ticket: TicketId, { id, kind }: Principal, key: string): Promise<string> {
      return (await vault.hash('field-secret', JSON.stringify([ticket, kind, id, key]))).slice(
        0,
        43,
      );
    },
    async keep(secret: string, place: LinkPlace, ttlMs: number): Promise<void> {
      const sealed = await vault.sealValue(scope, place);
      await store.writeValue(tenant, await name(secret), sealed, { now: now(), ttlMs });
    },
    /** Null for one that nobody gave, or whose time is over. */
    async find(secret: string): Promise<LinkPlace | null> {
      if (!secretPattern.test(secret)) return null;
      const sealed = await store.readValue(tenant, await name(secret), now());
      return sealed && placeSchema.parse(await vault.openValue(scope, sealed));
    },
  };
}
