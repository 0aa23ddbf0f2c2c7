import type { ChannelContext } from '../channel/context.js';
import type { InboundMessage } from '../channel/inbound.js';
import { StoreError } from '../errors.js';
import {
  type ConversationId,
  createId,
  type MessageId,
  type ObligationId,
  type TicketId,
} from '../ids.js';
import type { Locale } from '../slots/label.js';
import { citizenPrincipal } from '../slots/principal.js';
import type { InboxClaim } from '../store/inbox.js';
import type { ConversationRow } from '../store/rows.js';
import { decide } from '../ticket/decide.js';
import type { MessageWords, TicketEvent } from '../ticket/events.js';
import { commitReplies } from './commit-replies.js';
import {
  commitTicket,
  type LoadedTicket,
  loadTicket,
  publish,
  type TicketChange,
} from './commit-ticket.js';
import type { Desk } from './desk.js';
import { type IdentifiedParty, identifyParty, type PartyProfile } from './identify-party.js';
import type { IntakeResult, OpenEffect } from './intake.js';
import { attachmentFacts, fetchMedia, wordsOf } from './message-words.js';
import { openCase, subjectOf } from './open-case.js';
import type { BoxDraft } from './vault.js';

/** One message from the inbox, and what is needed to deal with it. */
export interface ReceivedMessage {
  readonly message: InboundMessage;
  readonly claim: InboxClaim;
  /** When it was stored, epoch ms: clocks of a case that it opens start here. */
  readonly receivedAt: number;
  readonly context: ChannelContext;
}

interface Situation extends ReceivedMessage {
  readonly at: number;
  readonly locale: Locale;
  readonly words: MessageWords;
  readonly party: IdentifiedParty;
  readonly conversation: ConversationRow | null;
  readonly conversationId: ConversationId;
  readonly loaded: LoadedTicket | null;
  readonly box: BoxDraft;
  readonly session: unknown;
}

const maximumTries = 12;

/**
 * Deals with one message of a citizen: who is it, what does the intake make of it, and all of that
 * in one transaction with the end of its inbox row. A crossing change is met by beginning anew.
 * Throws when it must be tried again later.
 */
export async function receiveMessage(desk: Desk, received: ReceivedMessage): Promise<void> {
  for (let attempt = 1; attempt <= maximumTries; attempt += 1) {
    const situation = await understand(desk, received);
    if (!(await decideAndCommit(desk, situation))) continue;
    desk.wakeOutbox();
    const { conversationId, claim } = situation;
    desk.bus.emit('conversation.changed', { conversationId, hash: claim.conversationHash });
    return;
  }
  throw new StoreError(
    'store-contended',
    'The conversation changes faster than it can be dealt with.',
    {
      retryable: true,
    },
  );
}

async function decideAndCommit(desk: Desk, situation: Situation): Promise<boolean> {
  const { message, context, loaded, session, at, locale } = situation;
  const ticket = loaded?.stored.ticket ?? null;
  const result = await desk.intake.receive({
    ...{ message, channel: context.name, ticket, session, at, locale },
  });
  const work = () => apply(desk, situation, result);
  return ticket ? desk.queue.run(ticket.id, work) : work();
}

async function understand(desk: Desk, received: ReceivedMessage): Promise<Situation> {
  const { message, claim, context } = received;
  const at = desk.now();
  const conversation = await desk.store.findConversation(desk.tenant, claim.conversationHash);
  const party = conversation
    ? { id: conversation.partyId, isNew: false, identities: [] }
    : await identifyParty(desk, context.name, message.from.ids, 'channel', at);
  const loaded = conversation?.ticketId ? await loadTicket(desk, conversation.ticketId) : null;
  const [session] = await desk.vault.open([conversation?.session ?? null]);
  const locale = message.from.locale?.startsWith('en') ? 'en' : desk.locale;
  const channel = desk.channels[context.name];
  const media = channel ? await fetchMedia(message, channel, context) : [];
  return {
    ...received,
    at,
    locale,
    words: wordsOf(message, media, locale),
    party,
    conversation,
    conversationId: conversation?.id ?? createId<ConversationId>(at),
    loaded,
    box: desk.vault.box(`party:${party.id}`, at),
    session,
  };
}

async function apply(desk: Desk, situation: Situation, result: IntakeResult): Promise<boolean> {
  const ticketEffect = result.effects.find((effect) => effect.type !== 'reply');
  const replies = result.effects.filter((effect) => effect.type === 'reply');
  switch (ticketEffect?.type) {
    case 'ticket.open':
      return openFrom(desk, situation, ticketEffect, result);
    case 'ticket.append':
      return appendTo(desk, situation, result);
    default:
      return commitReplies(desk, {
        ...situation,
        replies: replies.map(({ content }) => content),
        also: alongside(situation, result, situation.conversation?.ticketId ?? null),
      });
  }
}

async function openFrom(
  desk: Desk,
  situation: Situation,
  effect: OpenEffect,
  result: IntakeResult,
): Promise<boolean> {
  const { at, words, party, conversationId, receivedAt, context, message, locale, box } = situation;
  const body = effect.body ?? words.text;
  const category = effect.category
    ? (desk.categories?.resolve(effect.category)?.code ?? null)
    : null;
  const reporterName = effect.reporter?.name ?? message.from.name;
  const actor = citizenPrincipal(party.id);
  const opened = await openCase(
    desk,
    {
      kind: effect.kind,
      subject: effect.subject ?? subjectOf(body),
      words: { ...words, text: body },
      category,
      cooperative: effect.cooperative ?? null,
      region: effect.region ?? null,
      anonymous: effect.anonymous ?? false,
      confidential: effect.confidential ?? false,
      supervisory: false,
      channel: context.name,
      conversationId,
      reporter: party.id,
      receivedAt: Math.min(receivedAt, at),
      attachments: attachmentFacts(words.media ?? []),
      ...(effect.respondent === undefined ? {} : { respondent: effect.respondent }),
      ...(reporterName === undefined ? {} : { reporterName }),
    },
    actor,
    at,
    locale,
  );
  const { ticketId, secrets, pinHash } = opened;
  const previous = situation.loaded?.stored.ticket.id;
  const decided = previous ? [...opened.decided, relatedTo(previous)] : opened.decided;
  const committed = await commitTicket(desk, {
    ...{ ticketId, loaded: null, decided, actor, at, box, secrets, pinHash },
    also: alongside(situation, result, ticketId, profileOf(situation, effect)),
  });
  if (committed.outcome.status === 'committed') publish(desk, committed);
  return isSettled(committed.outcome.status);
}

function relatedTo(ticketId: TicketId): TicketEvent {
  return { type: 'ticket.linked', facts: { type: 'related', ticketId } };
}

async function appendTo(desk: Desk, situation: Situation, result: IntakeResult): Promise<boolean> {
  const { words, conversationId, context } = situation;
  const conversationTicket = situation.conversation?.ticketId;
  const loaded = conversationTicket ? await loadTicket(desk, conversationTicket) : null;
  if (!loaded)
    throw new StoreError('store-contended', 'The ticket of the conversation is not there.');
  const { ticket } = loaded.stored;
  const at = Math.max(situation.at, ticket.updatedAt);
  const actor = citizenPrincipal(situation.party.id);
  const decided = decide(
    ticket,
    {
      type: 'append',
      messageId: createId<MessageId>(at),
      words,
      channel: context.name,
      conversationId,
      attachments: attachmentFacts(words.media ?? []),
      obligationId: createId<ObligationId>(at),
    },
    { workflow: desk.workflow, actor, at },
  );
  const committed = await commitTicket(desk, {
    ...{ ticketId: ticket.id, loaded, decided, actor, at, box: situation.box },
    also: alongside(situation, result, ticket.id),
  });
  if (committed.outcome.status === 'committed') publish(desk, committed);
  return isSettled(committed.outcome.status);
}

function profileOf(situation: Situation, effect: OpenEffect): PartyProfile {
  const name = effect.reporter?.name ?? situation.message.from.name;
  const contacts = [...situation.message.from.ids, ...(effect.reporter?.contacts ?? [])];
  return { ...(name === undefined ? {} : { name }), contacts };
}

/** A fenced commit needs no retry: somebody else deals, or has dealt, with the row. */
function isSettled(status: string): boolean {
  return status !== 'conflict';
}

function alongside(
  situation: Situation,
  result: IntakeResult,
  ticketId: ConversationRow['ticketId'],
  profile: PartyProfile = { contacts: situation.message.from.ids },
): NonNullable<TicketChange['also']> {
  const { box, party, conversation, conversationId, claim, context, message, at } = situation;
  const { id, identities, isNew } = party;
  const address =
    conversation?.address ?? box.add({ address: message.from, thread: message.conversation });
  return {
    ...(conversation
      ? {}
      : { party: { id, createdAt: at, profile: isNew ? box.add(profile) : null, identities } }),
    conversation: {
      id: conversationId,
      hash: claim.conversationHash,
      channel: context.name,
      partyId: id,
      ticketId,
      address,
      lastInboundAt: situation.receivedAt,
      session:
        result.session === undefined ? (conversation?.session ?? null) : box.add(result.session),
    },
    inbox: claim,
  };
}
