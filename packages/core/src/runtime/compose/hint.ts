import * as z from 'zod';
import type { ConversationId, TicketId } from '../../ids.js';
import type { TicketEventType } from '../../ticket/events.js';

/** Hint from one instance to the others: ids and hashes, no personal data. */
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

/** Formats hints as a text. */
export function formatHints(list: readonly Hint[]): string {
  return prefix + JSON.stringify(list);
}

/** @returns no hints for a text that is not from a desk */
export function readHints(text: string): readonly Hint[] {
  if (!text.startsWith(prefix)) return [];
  try {
    return hints.parse(JSON.parse(text.slice(prefix.length)));
  } catch {
    return [];
  }
}
