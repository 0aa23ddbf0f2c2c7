import * as z from 'zod';
import { toBase64 } from '../../base64.js';
import { type TicketId, ticketId } from '../../ids.js';
import type { Runtime } from '../runtime.js';

/** How long a link to an answer is valid, ms. A choice of this project. */
const linkMs = 30 * 86_400_000;
/** How long a used link can be opened again, ms, for people who lost their connection. */
const pressedMs = 30 * 60_000;

/** The ticket that a link leads to, and when the link was made, epoch ms. */
interface AnswerRef {
  readonly ticketId: TicketId;
  readonly at: number;
}

const placeSchema: z.ZodType<AnswerRef> = /* @__PURE__ */ z.object({
  ticketId: z.string().transform(ticketId),
  at: z.number(),
});

const secretPattern = /^[\w-]{43}$/;

/**
 * Links that show one ticket to its citizen once. The key in the store is a keyed hash of their secret, the value is
 * sealed, both expire together, and no message of the desk keeps the secret.
 */
export function answerLinks({ now, store, tenant, vault }: Runtime) {
  const name = async (secret: string) => `answer-link/${await vault.hash('answer-link', secret)}`;
  return {
    /** @returns a secret of 256 random bits: 43 letters, digits, `-` and `_` */
    async make(place: AnswerRef): Promise<string> {
      const bytes = crypto.getRandomValues(new Uint8Array(32));
      const base64 = toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_');
      const secret = base64.replace(/=+$/, '');
      const sealed = await vault.sealValue('answer-links', place);
      await store.writeValue(tenant, await name(secret), sealed, { now: now(), ttlMs: linkMs });
      return secret;
    },
    /**
     * Uses a link.
     *
     * @returns the ticket that it leads to; null for an unknown or expired link, or one used too long ago
     */
    async press(secret: string): Promise<AnswerRef | null> {
      if (!secretPattern.test(secret)) return null;
      const sealed = await store.readValue(tenant, await name(secret), now());
      if (!sealed) return null;
      const place = placeSchema.parse(await vault.openValue('answer-links', sealed));
      const used = `answer-link-used/${await vault.hash('answer-link-used', secret)}`;
      const options = { now: now(), ttlMs: linkMs, ifAbsent: true };
      const at = new TextEncoder().encode(String(now()));
      if (await store.writeValue(tenant, used, at, options)) return place;
      const first = await store.readValue(tenant, used, now());
      const since = first ? Number(new TextDecoder().decode(first)) : 0;
      return now() < since + pressedMs ? place : null;
    },
  };
}
