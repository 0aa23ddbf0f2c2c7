import type { MediaRef } from '../../channel/content.js';
import type { ChannelContext } from '../../channel/context.js';
import type { InboundMessage } from '../../channel/inbound.js';
import { type ConversationId, createId } from '../../ids.js';
import type { Locale } from '../../ports/label.js';
import type { InboxClaim } from '../../store/inbox.js';
import type { ConversationRow } from '../../store/rows.js';
import type { MessageText } from '../../ticket/events.js';
import { proveByMessage } from '../answer-delivery/prove.js';
import { messageTextOf } from '../messages/message-text.js';
import { type IdentifiedParty, identifyParty, type PartyProfile } from '../party/identify-party.js';
import { loadTicket } from '../record/load-ticket.js';
import type { Runtime } from '../runtime.js';
import type { LoadedTicket } from '../ticket-change.js';
import type { SealedRecordDraft } from '../vault/vault.js';

/** One message from the inbox, with the data needed to process it. */
export interface ReceivedMessage {
  readonly message: InboundMessage;
  readonly claim: InboxClaim;
  /** When the message was stored, epoch ms. Clocks of a ticket that it opens start here. */
  readonly receivedAt: number;
  /** How many attempts failed before. */
  readonly attempts: number;
  readonly context: ChannelContext;
}

/** A message with its context: its author, its conversation and its ticket. */
export interface UnderstoodMessage {
  readonly received: ReceivedMessage;
  /** Epoch ms. */
  readonly at: number;
  readonly locale: Locale;
  readonly words: MessageText;
  /** Whether the citizen wrote nothing, and another event concerns the conversation. */
  readonly isSilent: boolean;
  /** The citizen. */
  readonly party: IdentifiedParty;
  /** Profile of the citizen; null when they are new, or it is empty. */
  readonly profile: PartyProfile | null;
  /** Whether the conversation begins with this message. */
  readonly isFirst: boolean;
  /** The conversation after this message, except for its ticket and the session of the intake. */
  readonly conversation: ConversationRow;
  /** The ticket of the conversation, as it was when the intake was asked. */
  readonly loaded: LoadedTicket | null;
  /** Session data that the intake stored for the conversation. */
  readonly session: unknown;
  /** Record under the key of the citizen. */
  readonly sealedRecord: SealedRecordDraft;
}

/** Whether the citizen says something new now: neither an edit nor a signal. */
function isNews({ edited, parts }: InboundMessage): boolean {
  return !edited && parts.length > 0;
}

/** Finds out who wrote, in which conversation and about which ticket. */
export async function understandMessage(
  runtime: Runtime,
  received: ReceivedMessage,
  media: readonly MediaRef[],
): Promise<UnderstoodMessage> {
  const { message, claim, context, receivedAt } = received;
  const at = runtime.now();
  const known = await runtime.store.findConversation(runtime.tenant, claim.conversationHash);
  const party = known
    ? { id: known.partyId, isNew: false, identities: [] }
    : await identifyParty(runtime, context.name, message.from.ids);
  const sealedRecord = runtime.vault.sealedRecord(`party:${party.id}`, at);
  const ticketId = known?.ticketId ?? null;
  // A message that waited on the citizen's device may have been written before the answer.
  const writtenAt = Math.min(message.at, receivedAt);
  if (known && isNews(message)) await proveByMessage(runtime, known.id, writtenAt);
  const { languages } = runtime;
  const locale = languages.match(message.from.locale ?? '') ?? languages.first;
  const row = party.isNew ? null : await runtime.store.readParty(runtime.tenant, party.id);
  const [session, profile] = await runtime.vault.open([
    known?.session ?? null,
    row?.profile ?? null,
  ]);
  return {
    received,
    at,
    locale,
    words: messageTextOf(message, media, (label) => languages.text(label, locale)),
    isSilent: false,
    party,
    profile: profile as PartyProfile | null,
    isFirst: !known,
    conversation: {
      id: known?.id ?? createId<ConversationId>(at),
      hash: claim.conversationHash,
      channel: context.name,
      partyId: party.id,
      ticketId,
      address:
        known?.address ?? sealedRecord.add({ address: message.from, thread: message.conversation }),
      lastInboundAt: receivedAt,
      session: known?.session ?? null,
      wakeAt: known?.wakeAt ?? null,
    },
    // Runs after the pending commands of this ticket in this process, so that none of them conflicts.
    loaded: ticketId && (await runtime.queue.run(ticketId, () => loadTicket(runtime, ticketId))),
    session,
    sealedRecord,
  };
}
