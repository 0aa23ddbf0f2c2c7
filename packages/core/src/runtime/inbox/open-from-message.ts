import { fillText } from '../../catalogue/fill-text.js';
import { messages } from '../../catalogue/messages.js';
import type { Content } from '../../channel/content.js';
import { cleanName } from '../../clean-name.js';
import { type ConversationId, createPartyId, type PartyId } from '../../ids.js';
import type { Label } from '../../ports/label.js';
import { citizenPrincipal } from '../../ports/principal.js';
import { allMessages } from '../../store/all-messages.js';
import type { CommitOutcome } from '../../store/commit.js';
import type { MessageText, TicketEvent } from '../../ticket/events.js';
import { foldEvents } from '../../ticket/fold-events.js';
import { revisedTexts } from '../../ticket/revised-texts.js';
import type { Attachment, Ticket } from '../../ticket/ticket.js';
import { isGuarded } from '../../ticket/visibility.js';
import { maxBodyLength, type OpenEffect } from '../intake.js';
import { missingFiles } from '../messages/message-text.js';
import { attachmentFacts, isStored, storedRef } from '../messages/stored-media.js';
import { normalizeAddressId } from '../party/identity.js';
import { representedBy } from '../party/represented.js';
import {
  type Answered,
  createTicket,
  subjectOf,
  type TicketDraft,
} from '../record/create-ticket.js';
import { followRules } from '../record/follow-rules.js';
import type { Runtime } from '../runtime.js';
import { commitTicketOfTurn, type TicketOfTurn, type Turn, withReply } from './commit-turn.js';
import type { UnderstoodMessage } from './understand-message.js';

/**
 * Opens a ticket from a message. Details that the intake leaves out are taken from the message. A hidden reporter
 * becomes a new party that no other ticket refers to, without a link to the citizen.
 */
export async function openFromMessage(
  runtime: Runtime,
  turn: Turn,
  effect: OpenEffect,
): Promise<CommitOutcome> {
  const { at, locale } = turn;
  const body =
    effect.body ?? (turn.isSilent ? await transcriptSoFar(runtime, turn.conversation.id) : '');
  const spokenFor = await representedBy(runtime, effect.represents, false, at);
  const draft = { ...draftOf(runtime, turn, { ...effect, body }), ...spokenFor.facts };
  const actor = citizenPrincipal(draft.reporter ?? turn.party.id);
  const answer = answeredBy(effect);
  const isAnswered = answer !== undefined;
  const before = isGuarded(draft) || isAnswered ? null : await earlierTicket(runtime, turn);
  const {
    decided: opening,
    number,
    ...opened
  } = await createTicket(runtime, {
    draft,
    actor,
    at,
    locale,
    answer,
    isUrgent: effect.urgent,
    above: effect.preface,
    below: turn.privacy.text,
  });
  const decided = [...opening, ...relatedTo(before)];
  const { ticketId } = opened;
  const told = withEarlier(runtime, turn, number, before);
  const asked = isAnswered ? [] : await questionsOf(runtime, turn, { ticketId, decided, actor });
  const { reporterName: name, contacts = [] } = draft.personal;
  return commitTicketOfTurn(runtime, asked.reduce(withReply, told), {
    ...opened,
    decided,
    loaded: null,
    actor,
    at,
    sealedRecords: spokenFor.sealedRecords,
    ...(!isGuarded(draft) && { profile: { ...(name !== undefined && { name }), contacts } }),
  });
}

function answeredBy({ answer, sources = [] }: OpenEffect): Answered | undefined {
  return answer === undefined ? undefined : { text: answer, sources };
}

function draftOf(
  runtime: Runtime,
  turn: Turn,
  effect: OpenEffect & { readonly body: string },
): TicketDraft {
  const { received, at, party, conversation } = turn;
  const { anonymous = false, confidential = false, reporter, respondent } = effect;
  const { from } = received.message;
  // For an anonymous reporter, the profile name of the channel is not used either.
  const reporterName = reporter?.name ?? (anonymous ? undefined : profileName(from.name));
  const words = composeText(runtime, turn, effect);
  const category = effect.category ? runtime.categories?.resolve(effect.category) : null;
  return {
    kind: runtime.kinds.requireKnown(effect.kind ?? runtime.kinds.usual),
    personal: {
      ...words,
      subject: effect.subject ?? subjectOf(words.text),
      contacts: [
        ...from.ids,
        ...(reporter?.contacts ?? []).map((contact) => normalizeAddressId(runtime, contact)),
      ],
      ...(respondent !== undefined && { respondent }),
      ...(reporterName !== undefined && { reporterName }),
    },
    category: category?.code ?? null,
    cooperative: effect.cooperative ?? null,
    region: effect.region ?? null,
    anonymous,
    confidential,
    supervisory: false,
    recusals: effect.recusals ?? [],
    channel: conversation.channel,
    conversationId: conversation.id,
    reporter: isGuarded({ anonymous, confidential }) ? createPartyId() : party.id,
    receivedAt: Math.min(received.receivedAt, at),
    attachments: attachmentFacts(words.media ?? []),
    ...(turn.privacy.version !== undefined && { privacyNotice: turn.privacy.version }),
    ...(reporter?.safeContacts && { safeContacts: true as const }),
  };
}

/**
 * Tells the citizen which of their tickets the new one continues, when that one is answered or closed. The text goes
 * into the conversation and not into the ticket, where it would reveal the citizen if they are hidden later.
 */
function withEarlier(runtime: Runtime, turn: Turn, number: string, before: Ticket | null): Turn {
  if (before?.phase !== 'answered' && before?.phase !== 'closed') return turn;
  // A question that was answered at once is no earlier report.
  const { definition, find } = runtime.workflow;
  const mayBeAnsweredAtOnce = find(definition.initial, 'answer-at-once', before.kind);
  if (mayBeAnsweredAtOnce && before.closedAt === before.openedAt) return turn;
  const words = before.phase === 'closed' ? messages.earlierClosed : messages.earlierAnswered;
  const text = fillText(runtime.languages.text(words, turn.locale), {
    number,
    earlier: before.number,
  });
  return withReply(turn, { type: 'text', text });
}

/**
 * Questions of plugins about the ticket after the rules of the desk ran. A form gets none, because it is not answered
 * in the conversation.
 */
async function questionsOf(
  runtime: Runtime,
  { at, locale, received }: Turn,
  { ticketId, decided, actor }: Pick<TicketOfTurn, 'ticketId' | 'decided' | 'actor'>,
): Promise<readonly Content[]> {
  const ask = runtime.hooks.flatMap(({ opened }) => opened ?? []);
  const isForm = received.message.parts.some(({ type }) => type === 'form');
  if (isForm || ask.length === 0) return [];
  const added = await followRules(runtime, ticketId, { before: null, events: decided, actor, at });
  const events = [...decided, ...added];
  const ticket = foldEvents(null, events, ticketId, at, runtime.model.evolve);
  const asked = await Promise.all(ask.map((opened) => opened(ticket, locale)));
  return asked.filter((content) => content !== null);
}

function relatedTo(before: Ticket | null): readonly TicketEvent[] {
  if (!before) return [];
  return [{ type: 'ticket.linked', facts: { type: 'related', ticketId: before.id } }];
}

/**
 * The ticket that a new one of the same citizen continues: the ticket of this conversation, otherwise the latest one
 * that was answered or closed, on any channel. It is never a ticket of another person, and never a hidden one.
 */
async function earlierTicket(runtime: Runtime, { loaded, party }: Turn): Promise<Ticket | null> {
  if (party.isNew) return null;
  const rows = await runtime.store.readPerson(runtime.tenant, party.id);
  const person: readonly PartyId[] = [party.id, ...rows.map(({ id }) => id)];
  if (loaded) {
    const { ticket } = loaded.stored;
    const isOwn = ticket.reporters.some((reporter) => person.includes(reporter));
    return isOwn && !isGuarded(ticket) ? ticket : null;
  }
  const { items } = await runtime.store.listTickets(runtime.tenant, {
    reporter: person,
    guarded: false,
    phases: ['answered', 'closed'],
    order: 'updated',
    limit: 1,
  });
  return items[0]?.ticket ?? null;
}

/** The citizen's messages in a conversation that belong to no ticket yet, one per line. */
async function transcriptSoFar(runtime: Runtime, id: ConversationId): Promise<string> {
  const messages = await allMessages(runtime.store, runtime.tenant, id);
  const loose = messages.filter(({ direction, ticketId }) => direction === 'in' && !ticketId);
  const words = await runtime.vault.open<MessageText>(loose.map(({ sealed }) => sealed));
  const said = loose.map((message, place) => ({ ...message, words: words[place] ?? null }));
  const revised = revisedTexts(said);
  const lines = said.map(({ id: messageId, words: each }) =>
    each?.revises ? '' : (revised.get(messageId)?.text ?? each?.text ?? ''),
  );
  return lines.filter(Boolean).join('\n').slice(0, maxBodyLength);
}

/** Longer than any provider allows a name to be, in characters. */
const maxNameLength = 100;

/**
 * The profile name of a person at a provider, as one line. It may hold any text and is unverified. Undefined when no
 * character of it is visible.
 */
function profileName(name = ''): string | undefined {
  return [...cleanName(name)].slice(0, maxNameLength).join('') || undefined;
}

/**
 * The text and files of a ticket, composed from all messages of a conversation. The chat keeps the last message as the
 * citizen wrote it.
 *
 * @param known - files that the ticket already has
 */
export function composeText(
  { languages }: Pick<Runtime, 'languages'>,
  { locale, received, words }: UnderstoodMessage,
  { body, media }: Pick<OpenEffect, 'body' | 'media'>,
  known: readonly Attachment[] = [],
): MessageText {
  const isForm = received.message.parts.some(({ type }) => type === 'form');
  const own = words.media ?? [];
  const say = (label: Label) => languages.text(label, locale);
  const here = [...own.map(({ ref }) => ref), ...known.map(({ blob }) => storedRef(blob))];
  const earlier = media?.filter((file) => isStored(file) && !here.includes(file.ref)) ?? [];
  const files = [...earlier, ...own];
  return {
    ...words,
    ...(files.length > 0 && { media: files }),
    text: body ? [body, ...missingFiles(own, say)].join('\n\n') : words.text,
    ...(body && !isForm && { said: words.text }),
  };
}
