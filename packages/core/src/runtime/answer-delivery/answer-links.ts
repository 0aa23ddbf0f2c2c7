import * as z from 'zod';
import { type TicketId, ticketId } from '../../ids.js';
import type { Runtime } from '../runtime.js';
import { linkSecrets } from './link-secrets.js';

/** How long a link to an answer is good, ms. A choice of this project. */
const linkMs = 30 * 86_400_000;
/** How long it goes on to open after it was pressed, for whoever lost his line on the way, ms. */
const pressedMs = 30 * 60_000;

/** Where a link leads, and since when, epoch ms. */
export interface AnswerRef {
  readonly ticketId: TicketId;
  readonly at: number;
}

const placeSchema: z.ZodType<AnswerRef> = /* @__PURE__ */ z.object({
  ticketId: z.string().transform(ticketId),
  at: z.number(),
});

/** Links that show one case to its citizen, once: their secrets lead to it, and no message of the desk keeps one. */
export function answerLinks(runtime: Runtime) {
  const secrets = linkSecrets(runtime, 'answer-link', placeSchema);
  return {
    async make(place: AnswerRef): Promise<string> {
      const secret = secrets.make();
      await secrets.keep(secret, place, linkMs);
      return secret;
    },
    /** Uses a link up. @returns where it leads; null for one that nobody gave, or whose time is over */
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
