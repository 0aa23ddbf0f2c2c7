import * as z from 'zod';
import type { Fields } from '../plugin/answers/fields.js';
import { instant } from '../plugin/instant.js';
import type { ConversationItem, ConversationView, TranscriptView } from './conversations.js';

const text = /* @__PURE__ */ z.string().nullable();

const itemFields = /* @__PURE__ */ (() =>
  ({
    id: z.string(),
    channel: z.string(),
    lastInboundAt: instant.nullable(),
    wakeAt: instant.nullable().describe('When what was told so far is dealt with as it stands.'),
    intake: z
      .object({
        speaker: z.enum(['bot', 'officer', 'nobody']),
        asks: text,
        at: instant.exactOptional(),
        collected: z.record(z.string(), z.unknown()),
      })
      .nullable(),
  }) satisfies Fields<ConversationItem>)();

/** A running conversation. */
export const conversationItem = /* @__PURE__ */ z
  .object(itemFields)
  .meta({ id: 'ConversationItem' }) as unknown as z.ZodType<unknown, ConversationItem>;

const saidFields = /* @__PURE__ */ (() =>
  ({
    id: z.string(),
    at: instant,
    by: z.enum(['citizen', 'desk', 'officer']),
    name: text.describe("The officer's name as the citizen reads it."),
    text: text.describe('Null when erased.'),
    editedAt: instant.nullable(),
    earlier: z.array(z.object({ at: instant, text: z.string() })),
    deletedAt: instant.nullable(),
    choices: z.array(
      z.object({ id: z.string(), title: z.string(), description: z.string().exactOptional() }),
    ),
    status: z.enum(['accepted', 'sent', 'delivered', 'read', 'failed']),
    ticketId: text,
    why: z.array(z.string()),
  }) satisfies Fields<TranscriptView>)();

const viewFields = /* @__PURE__ */ (() =>
  ({
    ...itemFields,
    ticketId: text,
    messages: z.array(z.object(saidFields)).describe('Oldest first; the latest 500.'),
  }) satisfies Fields<ConversationView>)();

/** A conversation with its transcript. */
export const conversation = /* @__PURE__ */ z.object(viewFields).meta({
  id: 'Conversation',
  description: 'What a citizen, the bot and officers said.',
}) as unknown as z.ZodType<unknown, ConversationView>;
