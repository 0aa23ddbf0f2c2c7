import type { TicketId } from '../ids.js';
import { citizenPrincipal } from '../slots/principal.js';
import type { CommitOutcome } from '../store/commit.js';
import type { TicketEvent } from '../ticket/events.js';
import { commitTicket, publish } from './commit-ticket.js';
import { type Turn, turnWrite } from './conversation-turn.js';
import type { Desk } from './desk.js';
import type { OpenEffect } from './intake.js';
import { missingFiles } from './message-words.js';
import { type CaseDraft, openCase, subjectOf } from './open-case.js';
import { attachmentFacts } from './stored-media.js';

/** Opens a case from a message; what the intake does not say is taken from the message. */
export async function openFromMessage(
  desk: Desk,
  turn: Turn,
  effect: OpenEffect,
): Promise<CommitOutcome> {
  const { received, at, locale, party, loaded, box } = turn;
  const { name, contacts = [] } = effect.reporter ?? {};
  const reporterName = name ?? received.message.from.name;
  const actor = citizenPrincipal(party.id);
  const draft = draftOf(desk, turn, effect, reporterName);
  const { ticketId, decided, secrets, pinHash } = await openCase(desk, draft, actor, at, locale);
  const profile = {
    ...(reporterName === undefined ? {} : { name: reporterName }),
    contacts: [...received.message.from.ids, ...contacts],
  };
  const committed = await commitTicket(desk, {
    ticketId,
    loaded: null,
    decided: loaded ? [...decided, relatedTo(loaded.stored.ticket.id)] : decided,
    actor,
    at,
    box,
    secrets,
    pinHash,
    also: await turnWrite(desk, turn, ticketId, profile),
  });
  if (committed.outcome.status === 'committed') publish(desk, committed);
  return committed.outcome;
}

function draftOf(
  desk: Desk,
  { received, at, locale, words, party, conversation }: Turn,
  effect: OpenEffect,
  reporterName: string | undefined,
): CaseDraft {
  const media = words.media ?? [];
  const text = effect.body
    ? [effect.body, ...missingFiles(media, locale)].join('\n\n')
    : words.text;
  const category = effect.category ? desk.categories?.resolve(effect.category) : null;
  return {
    kind: effect.kind,
    subject: effect.subject ?? subjectOf(text),
    words: { ...words, text },
    category: category?.code ?? null,
    cooperative: effect.cooperative ?? null,
    region: effect.region ?? null,
    anonymous: effect.anonymous ?? false,
    confidential: effect.confidential ?? false,
    supervisory: false,
    channel: conversation.channel,
    conversationId: conversation.id,
    reporter: party.id,
    receivedAt: Math.min(received.receivedAt, at),
    attachments: attachmentFacts(media),
    ...(effect.respondent === undefined ? {} : { respondent: effect.respondent }),
    ...(reporterName === undefined ? {} : { reporterName }),
  };
}

function relatedTo(ticketId: TicketId): TicketEvent {
  return { type: 'ticket.linked', facts: { type: 'related', ticketId } };
}
