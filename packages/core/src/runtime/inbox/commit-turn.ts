import type { Content } from '../../channel/content.js';
import { createId, type MessageId, type TicketId } from '../../ids.js';
import type {
  Commit,
  CommitOutcome,
  MessageInsert,
  SealedRecordInsert,
} from '../../store/commit.js';
import type { DeliveryInsert } from '../../store/outbox.js';
import type { IntakeEffect, IntakeResult } from '../intake.js';
import { deliveryPayload } from '../messages/delivery-payload.js';
import { messageTextOfContent } from '../messages/message-text.js';
import type { PartyProfile } from '../party/identify-party.js';
import { identityInserts } from '../party/identity.js';
import { commitTicket, observedCommit } from '../record/commit-ticket.js';
import type { Runtime } from '../runtime.js';
import type { TicketChange } from '../ticket-change.js';
import type { PrivacyNoticeTurn } from './privacy-notice-turn.js';
import type { UnderstoodMessage } from './understand-message.js';

/** A message and the result of the intake for it. */
export interface Turn extends UnderstoodMessage {
  readonly result: IntakeResult;
  /** The privacy notice for the citizen in this turn. */
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

/** Stores a message that concerns no ticket (yet), and puts the replies to it into the outbox. */
export async function commitReplies(runtime: Runtime, turn: Turn): Promise<CommitOutcome> {
  const { sealedRecord, conversation } = turn;
  const said = turn.isSilent ? [] : [messageOf(turn)];
  const write = await turnWrite(runtime, turn, conversation.ticketId);
  const sealedRecordId = await sealedRecord.seal();
  return observedCommit(runtime, {
    tenant: runtime.tenant,
    sealedRecords: sealedRecordId ? [sealedRecordId] : [],
    ...write,
    messages: [...said, ...write.messages],
  });
}

/** The citizen's input as a message without a ticket. */
export function messageOf({ at, sealedRecord, conversation, words }: Turn): MessageInsert {
  return {
    id: createId<MessageId>(at),
    conversationId: conversation.id,
    ticketId: null,
    direction: 'in',
    at,
    status: 'accepted',
    sealed: sealedRecord.add(words),
  };
}

/** Changes of a citizen's message to a ticket. */
export interface TicketOfTurn extends Omit<TicketChange, 'sealedRecord' | 'also'> {
  /** Profile of the citizen to store apart from this ticket, when the conversation begins with it. */
  readonly profile?: PartyProfile;
  /** Sealed records of people other than the citizen. */
  readonly sealedRecords?: readonly SealedRecordInsert[];
}

/**
 * Writes a ticket together with the conversation turn that changed it and its messages. Data of the ticket is sealed
 * under the key of its reporter. A hidden reporter is another party than the citizen.
 */
export async function commitTicketOfTurn(
  runtime: Runtime,
  turn: Turn,
  { profile, sealedRecords = [], ...change }: TicketOfTurn,
  said: readonly MessageInsert[] = [],
): Promise<CommitOutcome> {
  const { party, sealedRecord: turnRecord, at } = turn;
  const reporter = change.actor.id;
  const sealedRecord =
    reporter === party.id ? turnRecord : runtime.vault.sealedRecord(`party:${reporter}`, at);
  const { conversation, words } = turn;
  // An edited message may belong to an earlier ticket. The conversation stays with its own.
  const about = words.revises ? conversation.ticketId : change.ticketId;
  const also = await turnWrite(runtime, turn, about, profile);
  const sealed = sealedRecord === turnRecord ? null : await turnRecord.seal();
  return commitTicket(runtime, {
    ...change,
    sealedRecord,
    also: {
      ...also,
      messages: [...said, ...also.messages],
      sealedRecords: sealed ? [...sealedRecords, sealed] : sealedRecords,
    },
  });
}

/** Writes of a conversation turn apart from its ticket. */
type TurnWrite = Pick<Commit, 'party' | 'conversation' | 'inbox'> & RepliesWrite;

type RepliesWrite = Required<Pick<Commit, 'messages' | 'deliveries'>>;

/**
 * Writes that every turn makes, with or without a ticket: the citizen, the conversation, the replies of the intake with
 * their deliveries, and the completion of the inbox row.
 *
 * @param ticketId - the ticket of the conversation from now on
 */
async function turnWrite(
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

type Reply = Extract<IntakeEffect, { type: 'reply' }>;

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
