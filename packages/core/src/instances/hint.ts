import * as z from 'zod';
import type { ConversationId, TicketId } from '../ids.js';
import type { TicketEventType } from '../ticket/events.js';

/** What one instance tells the others: ids and hashes, nothing of a person. */
export type Hint =
  | { readonly ticket: TicketId; readonly type: TicketEventType }
  | { readonly conversation: ConversationId; readonly hash: string };

const prefix = 'aduan:';

const hints = /* @__PURE__ */ z.array(
  z.union([
    z.object({
      ticket: z.string().transform((id) => id as TicketId),
      type: z.string().transform((type) => type as TicketEventType),
    }),
    z.object({
      conversation: z.string().transform((id) => id as ConversationId),
      hash: z.string(),
    }),
  ]),
);

/** Hints as a text. */
export function formatHints(list: readonly Hint[]): string {
  return prefix + JSON.stringify(list);
}

/** @returns nothing for a text that something else sent over the same line */
export function readHints(text: string): readonly Hint[] {
  if (!text.startsWith(prefix)) return [];
  try {
    return hints.parse(JSON.parse(text.slice(prefix.length)));
  } catch {
    return [];
  }
}
