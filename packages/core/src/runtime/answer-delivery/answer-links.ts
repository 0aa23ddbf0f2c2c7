import * as z from 'zod';
import { type TicketId, ticketId } from '../../ids.js';
import type { Runtime } from '../runtime.js';
import { linkSecrets } from './link-secrets.js';

/** How long a link to an answer is valid, ms. A choice of this project. */
const linkMs = 30 * 86_400_000;
/** How long a used link can be opened again, for people who lost their connection, ms. */
const pressedMs = 30 * 60_000;

/** The ticket that a link leads to, and when the link was made, epoch ms. */
export interface AnswerRef {
  readonly ticketId: TicketId;
  readonly at: number;
}

const placeSchema: z.ZodType<AnswerRef> = /* @__PURE__ */ z.object({
  ticketId: z.string().transform(ticketId),
  at: z.number(),
});

/**
 * Links that show one ticket to its citizen once. The store keeps only a hash of their secret, and no message of the
 * desk keeps it.
 */
export function answerLinks(runtime: Runtime) {
  const secrets = linkSecrets(runtime, 'answer-link', placeSchema);
  return {
    async make(place: AnswerRef): Promise<string> {
      const secret = secrets.make();
      await secrets.keep(secret, place, linkMs);
      return secret;
    },
    /**
     * Uses a link.
     *
     * @returns the ticket that it leads to; null for an unknown or expired link, or one used too long ago
     */
    async press(secret: string): Promise<AnswerRef | null> {
      const place = await secrets.find(secret);
      if (!place) return null;
      const used = `answer-link-used/${await runtime.vault.hash('answer-link-used', secret)}`;
      const { now, store, tenant } = runtime;
      const options = { now: now(), ttlMs: linkMs, ifAbsent: true };
      const at = new TextEncoder().encode(String(now()));
      if (await store.writeValue(tenant, used, at, options)) return place;
      const first = await store.readValue(tenant, used, now());
      const since = first ? Number(new TextDecoder().decode(first)) : 0;
      return now() < since + pressedMs ? place : null;
    },
  };
}
