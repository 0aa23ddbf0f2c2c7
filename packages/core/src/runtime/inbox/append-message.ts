import { canonicalJson } from '../../canonical-json.js';
import { fillText } from '../../catalogue/fill-text.js';
import { messages } from '../../catalogue/messages.js';
import type { AddressId } from '../../channel/address.js';
import type { Content } from '../../channel/content.js';
import { AduanError } from '../../errors.js';
import { createId, createPartyId, type MessageId, type ObligationId } from '../../ids.js';
import { citizenPrincipal } from '../../ports/principal.js';
import type { CommitOutcome } from '../../store/commit.js';
import { classified } from '../../ticket/decide/classified.js';
import type { DecideContext } from '../../ticket/decide/context.js';
import { decide } from '../../ticket/decide/decide.js';
import type { EventFacts, PersonalOf, TicketEvent } from '../../ticket/events.js';
import { foldEvents } from '../../ticket/fold-events.js';
import { isAlone, kindIsOpen } from '../../ticket/rights.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { OpenEffect } from '../intake.js';
import { attachmentFacts } from '../messages/stored-media.js';
import { normalizeAddressId } from '../party/identity.js';
import { kindsOf } from '../record/create-ticket.js';
import type { Runtime } from '../runtime.js';
import type { LoadedTicket } from '../ticket-change.js';
import { commitTicketOfTurn, type Turn, withReply } from './commit-turn.js';
import { composeText } from './open-from-message.js';

/**
 * Adds a message to the ticket that the intake saw. If the ticket has changed since, it is a conflict.
 *
 * @param told - all text of the conversation, when this message ends it
 * @throws AduanError `intake-invalid` when the conversation has no ticket
 */
export async function appendMessage(
  runtime: Runtime,
  turn: Turn,
  told: OpenEffect | undefined,
): Promise<CommitOutcome> {
  const { conversation, loaded, party } = turn;
  if (!loaded) throw new AduanError('intake-invalid', 'There is no ticket to append to.');
  const { ticket } = loaded.stored;
  const at = Math.max(turn.at, ticket.updatedAt);
  const actor = citizenPrincipal(ticket.reporters[0] ?? party.id);
  const words = told ? composeText(runtime, turn, told, ticket.attachments) : turn.words;
  const context = { workflow: runtime.workflow, actor, at };
  const confirmation = confirmationOf(runtime, turn);
  const appended = decide(
    ticket,
    {
      type: 'append',
      messageId: createId<MessageId>(at),
      words,
      channel: conversation.channel,
      conversationId: conversation.id,
      attachments: attachmentFacts(words.media ?? []),
      obligationId: createId<ObligationId>(at),
      ...(confirmation && { confirmed: true }),
    },
    context,
  );
  const filled = told
    ? filledIn(
        runtime,
        foldEvents(ticket, appended, ticket.id, at, runtime.model.evolve),
        told,
        context,
      )
    : [];
  const isAnonymous = ticket.anonymous || told?.anonymous === true;
  const known = told && (await namedReporter(runtime, loaded, told, isAnonymous));
  const decided = [...appended, ...filled, ...(known?.decided ?? [])];
  return commitTicketOfTurn(runtime, confirmation ? withReply(turn, confirmation) : turn, {
    ticketId: ticket.id,
    loaded,
    decided,
    ...(known?.opening && { opening: known.opening }),
    actor,
    at,
  });
}

/** Shortest time between two confirmations that a message joined the ticket, ms. */
const everyMs = 10 * 60_000;
/** How long no confirmation is sent after an officer wrote in a conversation or took it over, ms. */
const officerHoldsMs = 60 * 60_000;

/**
 * Confirmation for a citizen whose message joined their ticket without an answer of the intake: at once the first time,
 * then at most every ten minutes. Null on slow channels such as e-mail, and while an officer writes to the citizen.
 */
function confirmationOf(runtime: Runtime, turn: Turn): Content | null {
  const { at, conversation, isSilent, loaded, locale, received, result, words } = turn;
  const { pace, outbound = [] } = runtime.channels[received.context.name]?.capabilities ?? {};
  const mayTell = pace !== 'letters' && outbound.includes('text');
  const isAnswered = result.effects.some(({ type }) => type === 'reply');
  if (!loaded || !mayTell || isAnswered || isSilent || words.revises) return null;
  for (const { type, actor, at: then, facts } of loaded.history) {
    const isOfficers = actor.kind === 'officer' && holds(type, facts, actor.id);
    if (isOfficers && then + officerHoldsMs > at) return null;
    const wasTold = type === 'message.received' && isConfirmed(facts, conversation.id);
    if (wasTold && then + everyMs > at) return null;
  }
  const text = fillText(runtime.languages.text(messages.added, locale), {
    number: loaded.stored.ticket.number,
  });
  return { type: 'text', text };
}

/** Whether an officer took part by this event: they wrote, or took the ticket over. */
function holds(type: string, facts: string, officer: string): boolean {
  if (type === 'message.sent') return true;
  if (type !== 'ticket.assigned') return false;
  const { assignee }: { readonly assignee?: unknown } = JSON.parse(facts);
  return assignee === officer;
}

/** Whether a message in this conversation was confirmed, by the facts of its event. */
function isConfirmed(facts: string, conversation: string): boolean {
  const received: Partial<EventFacts['message.received']> = JSON.parse(facts);
  return received.confirmed === true && received.conversationId === conversation;
}

/**
 * Details that later messages of the citizen add to their ticket: it becomes a complaint if it was a lesser kind, empty
 * fields are filled in, and it is hidden if the citizen asks for it.
 */
function filledIn(
  { categories }: Runtime,
  ticket: Ticket,
  told: OpenEffect,
  context: DecideContext,
): readonly TicketEvent[] {
  const { supervisory } = ticket;
  const isComplaint = told.kind === 'complaint' && kindIsOpen(ticket) && isAlone(ticket);
  const category = told.category ? categories?.resolve(told.category)?.code : null;
  const before = {
    kind: ticket.kind,
    category: ticket.category,
    supervisory,
    cooperative: ticket.cooperative,
    region: ticket.region,
  };
  const facts = {
    kind: isComplaint ? told.kind : ticket.kind,
    supervisory,
    category: (told.urgent && category) || (ticket.category ?? category ?? null),
    cooperative: ticket.cooperative ?? told.cooperative ?? null,
    region: ticket.region ?? told.region ?? null,
  };
  const isSame = canonicalJson(facts) === canonicalJson(before);
  const id = createId<ObligationId>(context.at);
  const restrict = {
    type: 'restrict',
    anonymous: ticket.anonymous || told.anonymous === true,
    confidential: ticket.confidential || told.confidential === true,
    reporter: createPartyId(),
  } as const;
  return [
    ...(isSame ? [] : classified(ticket, facts, id, context.workflow)),
    ...decide(ticket, restrict, context),
  ];
}

/** Changes to a ticket when its reporter gives more details about themselves. */
interface NamedReporter {
  readonly decided: readonly TicketEvent[];
  readonly opening?: PersonalOf['ticket.opened'];
}

/**
 * Records the name and the contacts that a reporter gives after their ticket was opened. From now on new contacts are
 * tried first. The ticket records the earlier values. An anonymous reporter is neither named nor called.
 *
 * @param isAnonymous - whether the reporter is anonymous, by this message or before it
 */
async function namedReporter(
  runtime: Runtime,
  { stored: { summary } }: LoadedTicket,
  { reporter }: OpenEffect,
  isAnonymous: boolean,
): Promise<NamedReporter> {
  const told = (reporter?.contacts ?? []).map((each) => normalizeAddressId(runtime, each));
  if ((told.length === 0 && !reporter?.name) || isAnonymous) return { decided: [] };
  const opening = await runtime.vault.openOne<PersonalOf['ticket.opened']>(summary);
  if (!opening) return { decided: [] };
  const { contacts: before = [], reporterName } = opening;
  const isReached = told.some((each) => !isAmong(before, each));
  const contacts = [...told, ...before.filter((each) => !isAmong(told, each))];
  const name = reporter?.name === reporterName ? undefined : reporter?.name;
  const fields = [
    ...(name ? (['name'] as const) : []),
    ...(isReached ? (['contacts'] as const) : []),
  ];
  if (fields.length === 0) return { decided: [] };
  const facts = { reason: 'told', fields, ...(isReached && { contactKinds: kindsOf(contacts) }) };
  const personal = {
    before: {
      ...(name && reporterName !== undefined && { name: reporterName }),
      ...(isReached && { contacts: before }),
    },
    after: { ...(name && { name }), ...(isReached && { contacts }) },
  };
  return {
    decided: [{ type: 'party.corrected', facts, personal }],
    opening: { ...opening, ...(name && { reporterName: name }), ...(isReached && { contacts }) },
  };
}

function isAmong(contacts: readonly AddressId[], { kind, value }: AddressId): boolean {
  return contacts.some((each) => each.kind === kind && each.value === value);
}
