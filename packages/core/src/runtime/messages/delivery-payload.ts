import * as z from 'zod';
import type { Content } from '../../channel/content.js';
import type { OutboundMessage } from '../../channel/outbound.js';
import type { ConversationId } from '../../ids.js';
import type { SealedRef } from '../../store/rows.js';
import type { MessageText } from '../../ticket/events.js';
import type { Vault } from '../vault/vault.js';

const payloadSchema = /* @__PURE__ */ z.object({
  ref: z.object({ sealedRecord: z.string(), index: z.number() }),
  secrets: z.record(z.string(), z.string()).optional(),
  automatic: z.literal(true).optional(),
  purpose: z.literal('answer').optional(),
});

/** The content of an outbox row of a conversation. */
type Delivery = Pick<OutboundMessage, 'content' | 'automatic' | 'purpose'>;

/**
 * The sealed payload of an outbox row: the reference to the text, and the values that only the receiver may see. It is
 * deleted when the delivery is settled, and the values with it.
 */
export function deliveryPayload(
  vault: Vault,
  input: {
    readonly ref: SealedRef;
    readonly conversationId: ConversationId;
    readonly secrets: Readonly<Record<string, string>> | undefined;
    /** Whether no officer wrote it. */
    readonly isAutomatic: boolean;
    /** Whether it is the answer to the ticket. */
    readonly isAnswer?: boolean;
  },
): Promise<Uint8Array> {
  const { ref, secrets, isAnswer, isAutomatic } = input;
  const purpose = isAnswer ? 'answer' : undefined;
  const automatic = isAutomatic || undefined;
  return vault.sealValue(`conversation:${input.conversationId}`, {
    ref,
    secrets,
    automatic,
    purpose,
  });
}

/** Reads the content of a delivery back. @returns null when the text was erased */
export async function deliveryContent(
  vault: Vault,
  payload: Uint8Array,
  conversationId: ConversationId,
): Promise<Delivery | null> {
  const opened = await vault.openValue(`conversation:${conversationId}`, payload);
  if (opened === null) return null;
  const { ref, secrets, automatic, purpose } = payloadSchema.parse(opened);
  const words = await vault.openOne<MessageText>(ref);
  if (!words) return null;
  const text: Content = { type: 'text', text: words.text, ...(secrets && { secrets }) };
  return {
    content: words.content ?? text,
    ...(automatic && { automatic }),
    ...(purpose && { purpose }),
  };
}

/** A message to a person who is not a citizen of the desk. They have no conversation, so it holds their address. */
export type AddressedMessage = Pick<
  OutboundMessage,
  'to' | 'conversation' | 'content' | 'purpose' | 'subject' | 'replyTo'
>;

/** A notification that bounced. Nothing is sent, and it is given up with this code. */
export interface BouncedNotification {
  readonly bounced: 'notification-blocked' | 'notification-recipient';
}

/** Key scope of payloads without a conversation. */
export const addressedScope = 'addressed';

/** The sealed payload of an outbox row without a conversation, under a key of the desk. */
export function addressedPayload(
  vault: Vault,
  message: AddressedMessage | BouncedNotification,
): Promise<Uint8Array> {
  return vault.sealValue(addressedScope, message);
}

/** Reads {@link addressedPayload} back. @returns null when the key was destroyed */
export async function addressedMessage(
  vault: Vault,
  payload: Uint8Array,
): Promise<AddressedMessage | BouncedNotification | null> {
  return (await vault.openValue(addressedScope, payload)) as
    | AddressedMessage
    | BouncedNotification
    | null;
}
