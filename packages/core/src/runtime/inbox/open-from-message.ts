import { fillText, messages } from '@aduan/core/catalogue';
import type { Content } from '../../channel/content.js';
import { createPartyId } from '../../ids.js';
import { citizenPrincipal } from '../../slots/principal.js';
import type { CommitOutcome } from '../../store/commit.js';
import type { TicketEvent } from '../../ticket/events.js';
import { foldEvents } from '../../ticket/fold-events.js';
import type { Ticket } from '../../ticket/ticket.js';
import { isGuarded } from '../../ticket/visibility.js';
import type { Desk } from '../desk.js';
import type { OpenEffect } from '../intake.js';
import { attachmentFacts } from '../messages/stored-media.js';
import { normalizeAddressId } from '../party/identity.js';
import { profileName } from '../party/profile-name.js';
import { representedBy } from '../party/represented.js';
import { followRules } from '../record/follow-rules.js';
import { type Answered, type CaseDraft, openCase, subjectOf } from '../record/open-case.js';
import { type CaseOfTurn, commitCase } from './commit-case.js';
import { type Turn, withReply } from './conversation-turn.js';
import { earlierCase } from './earlier-case.js';
import { saidSoFar } from './said-so-far.js';
import { toldWords } from './told-words.js';

/**
 * Opens a case from a message; what the intake does not say is taken from the message. A hidden
 * reporter is somebody whom no other case knows, and no link leads to him.
 */
export async function openFromMessage(
  desk: Desk,
  turn: Turn,
  effect: OpenEffect,
): Promise<CommitOutcome> {
  const { at, locale } = turn;
  const body = effect.body ?? (turn.isSilent ? await saidSoFar(desk, turn.conversation.id) : '');
  const spokenFor = await representedBy(desk, effect.represents, false, at);
  const draft = { ...draftOf(desk, turn, { ...effect, body }), ...spokenFor.facts };
  const actor = citizenPrincipal(draft.reporter ?? turn.party.id);
  const answer = answeredBy(effect);
  const isAnswered = answer !== undefined;
  const before = isGuarded(draft) || isAnswered ? null : await earlierCase(desk, turn);
  const {
    decided: opening,
    number,
    ...opened
  } = await openCase(desk, draft, actor, at, locale, answer, {
    isUrgent: effect.urgent,
    above: effect.preface,
    below: turn.privacy.line,
  });
  const decided = [...opening, ...relatedTo(before)];
  const { ticketId } = opened;
  const asks = effect.asksToJoin && !isAnswered;
  const offer = asks ? await offerOf(desk, turn, { ticketId, decided, actor }) : null;
  const told = withEarlier(desk, turn, number, before);
  const { reporterName: name, contacts = [] } = draft.personal;
  return commitCase(desk, offer ? withReply(told, offer) : told, {
    ...opened,
    decided,
    loaded: null,
    actor,
    at,
    boxes: spokenFor.boxes,
    ...(!isGuarded(draft) && { profile: { ...(name !== undefined && { name }), contacts } }),
  });
}

function answeredBy({ answer, sources = [] }: OpenEffect): Answered | undefined {
  return answer === undefined ? undefined : { text: answer, sources };
}

function draftOf(
  desk: Desk,
  turn: Turn,
  effect: OpenEffect & { readonly body: string },
): CaseDraft {
  const { received, at, party, conversation } = turn;
  const { anonymous = false, confidential = false, reporter, respondent } = effect;
  const { from } = received.message;
  // Without a name, the one that the channel shows is not taken either.
  const reporterName = reporter?.name ?? (anonymous ? undefined : profileName(from.name));
  const words = toldWords(desk, turn, effect);
  const category = effect.category ? desk.categories?.resolve(effect.category) : null;
  return {
    kind: desk.kinds.requireKnown(effect.kind ?? desk.kinds.usual),
    personal: {
      ...words,
      subject: effect.subject ?? subjectOf(words.text),
      contacts: [
        ...from.ids,
        ...(reporter?.contacts ?? []).map((contact) => normalizeAddressId(desk, contact)),
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
    concerns: effect.concerns ?? [],
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
 * Tells the citizen which case of his the new one goes on from, once that one is over: in the conversation
 * and not in the case, where it would lead to him when he is hidden later.
 */
function withEarlier(desk: Desk, turn: Turn, number: string, before: Ticket | null): Turn {
  if (before?.phase !== 'answered' && before?.phase !== 'closed') return turn;
  // A question that was answered in the same breath is nothing that he told.
  const { definition, find } = desk.workflow;
  const mayBeAnsweredAtOnce = find(definition.initial, 'answer-at-once', before.kind);
  if (mayBeAnsweredAtOnce && before.closedAt === before.openedAt) return turn;
  const words = before.phase === 'closed' ? messages.earlierClosed : messages.earlierAnswered;
  const text = fillText(desk.languages.text(words, turn.locale), {
    number,
    earlier: before.number,
  });
  return withReply(turn, { type: 'text', text });
}

/** What he is asked about similar reports, with the case as the rules of the desk leave it. */
async function offerOf(
  desk: Desk,
  { at, locale }: Turn,
  { ticketId, decided, actor }: Pick<CaseOfTurn, 'ticketId' | 'decided' | 'actor'>,
): Promise<Content | null> {
  const { room } = desk.together;
  if (!room) return null;
  const added = await followRules(desk, ticketId, { before: null, events: decided, actor, at });
  return room.offer(foldEvents(null, [...decided, ...added], ticketId, at), locale);
}

function relatedTo(before: Ticket | null): readonly TicketEvent[] {
  if (!before) return [];
  return [{ type: 'ticket.linked', facts: { type: 'related', ticketId: before.id } }];
}
