import type { Content } from '../../channel/content.js';
import { createId, type MessageId, type TicketId } from '../../ids.js';
import type { Commit, MessageInsert } from '../../store/commit.js';
import type { DeliveryInsert } from '../../store/outbox.js';
import type { IntakeEffect, IntakeResult } from '../intake.js';
import { deliveryPayload } from '../messages/delivery-payload.js';
import { messageTextOfContent } from '../messages/message-text-of-content.js';
import type { PartyProfile } from '../party/identify-party.js';
import { identityInserts } from '../party/identity.js';
import type { Runtime } from '../runtime.js';
import type { PrivacyNoticeTurn } from './send-privacy-notice.js';
import type { UnderstoodMessage } from './understand-message.js';

/** A message and the result of the intake for it. */
export interface Turn extends UnderstoodMessage {
  readonly result: IntakeResult;
  /** What the citizen is told about their data. */
  readonly privacy: PrivacyNoticeTurn;
}

/** The turn with one more reply, after the others. */
export function withReply(turn: Turn, content: Content): Turn {
  const { result } = turn;
  return {
    ...turn,
    result: { ...result, effects: [...result.effects, { type: 'reply', content }] },
  };
}

type Reply = Extract<IntakeEffect, { type: 'reply' }>;

/** What a turn of a conversation writes apart from its ticket. */
type TurnWrite = Pick<Commit, 'party' | 'conversation' | 'inbox'> & RepliesWrite;
type RepliesWrite = Required<Pick<Commit, 'messages' | 'deliveries'>>;

/**
 * What every turn writes, whatever happens to a ticket: the citizen, the conversation, the replies of the intake with
 * their deliveries, and the end of the inbox row.
 *
 * @param ticketId - the ticket that the conversation is about from now on
 */
export async function turnWrite(
  runtime: Runtime,
  turn: Turn,
  ticketId: TicketId | null,
  profile: PartyProfile = { contacts: turn.received.message.from.ids },
): Promise<TurnWrite> {
  const { received, at, party, isFirst, conversation, result, sealedRecord } = turn;
  const { id, isNew } = party;
  const { now } = turn.privacy;
  const known = isNew ? profile : (turn.profile ?? { contacts: [] });
  const told = now ? { ...known, privacyNotice: now } : isNew ? known : null;
  const kept =
    result.session === undefined
      ? {}
      : { session: sealedRecord.add(result.session), wakeAt: result.wakeAt ?? null };
  const replies = result.effects.filter((effect) => effect.type === 'reply');
  return {
    ...(isFirst || told
      ? {
          party: {
            id,
            createdAt: at,
            profile: told && sealedRecord.add(told),
            identities: identityInserts(party.identities, 'channel', sealedRecord),
          },
        }
      : {}),
    conversation: { ...conversation, ...kept, ticketId },
    inbox: received.claim,
    ...(await repliesWrite(runtime, turn, replies)),
  };
}

async function repliesWrite(
  runtime: Runtime,
  { at, sealedRecord, conversation }: Turn,
  replies: readonly Reply[],
): Promise<RepliesWrite> {
  const conversationId = conversation.id;
  const messages: MessageInsert[] = [];
  const deliveries: DeliveryInsert[] = [];
  for (const [ref, { content, why }] of replies.entries()) {
    const id = createId<MessageId>(at);
    const words = sealedRecord.add({ ...messageTextOfContent(content), ...(why && { why }) });
    const secrets = content.type === 'text' ? content.secrets : undefined;
    messages.push({
      id,
      conversationId,
      ticketId: null,
      direction: 'out',
      // One ms apart, so that replies keep their order, after the message, wherever they are sorted by time.
      at: at + ref + 1,
      status: 'accepted',
      sealed: words,
    });
    deliveries.push({
      id,
      target: conversation.channel,
      conversationId,
      ticketId: null,
      messageId: id,
      payload: await deliveryPayload(runtime.vault, {
        ref: words,
        conversationId,
        secrets,
        isAutomatic: true,
      }),
      dueAt: at,
    });
  }
  return { messages, deliveries };
}
