import { acknowledgement } from '../../catalogue/acknowledgement.js';
import { localYear } from '../../catalogue/dates.js';
import { fillText } from '../../catalogue/fill-text.js';
import { messages } from '../../catalogue/messages.js';
import type { AddressId } from '../../channel/address.js';
import { createId, type MessageId, type ObligationId, type TicketId } from '../../ids.js';
import type { Locale } from '../../ports/label.js';
import { type Principal, systemPrincipal } from '../../ports/principal.js';
import type { ClockEvent } from '../../sla/ticket-fact.js';
import type { ActCommand, OpenCommand, TicketCommand } from '../../ticket/commands.js';
import { requirePermission } from '../../ticket/decide/context.js';
import { decide } from '../../ticket/decide/decide.js';
import type { MessageText, TicketEvent } from '../../ticket/events.js';
import { foldEvents } from '../../ticket/fold-events.js';
import { formatTicketNumber } from '../../ticket/number/ticket-number.js';
import { createPin, pinHash } from '../../ticket/pin.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { TicketTerms } from '../clocks/desk-terms.js';
import type { Runtime } from '../runtime.js';
import type { TicketChange } from '../ticket-change.js';
import { dueFirings } from './due-firings.js';

/** A ticket to open, without the ids, the number and the PIN that the desk adds. */
export type TicketDraft = Omit<
  OpenCommand,
  'type' | 'ticketId' | 'number' | 'messageId' | 'obligationId' | 'contactKinds' | keyof TicketTerms
>;

/** An answer that the desk gives at once, and its sources. */
export type Answered = { readonly text: string } & Pick<ActCommand, 'sources'>;

/** A ticket to open, and the immediate message to its citizen. */
interface Opening {
  readonly draft: TicketDraft;
  readonly actor: Principal;
  /** Epoch ms. */
  readonly at: number;
  readonly locale: Locale;
  /** Given at once, in place of a receipt. */
  readonly answer?: Answered | undefined;
  /** Whether the citizen is in danger. */
  readonly isUrgent?: boolean | undefined;
  /** Text above the receipt or the answer. */
  readonly above?: string | undefined;
  readonly below?: string | undefined;
}

/** A new ticket: decided, not yet written. */
export interface CreatedTicket {
  readonly ticketId: TicketId;
  readonly number: string;
  readonly pin: string;
  readonly decided: readonly TicketEvent[];
  /**
   * Automatic events that follow at once: the desk answers and closes the ticket, or records deadlines missed before a
   * former answer.
   */
  readonly follows?: readonly TicketEvent[];
  readonly pinHash: string;
  readonly secrets?: NonNullable<TicketChange['secrets']>;
}

/**
 * Decides the opening of a ticket: number, PIN and the obligation to answer. When the citizen came on a channel, it
 * adds the receipt, which states the number and when to expect an answer, or the answer itself.
 */
export async function createTicket(runtime: Runtime, opening: Opening): Promise<CreatedTicket> {
  const { actor, answer, at, draft } = opening;
  const context = { workflow: runtime.workflow, actor, at };
  // Checked before a number is taken, so that actors without the permission cannot use numbers up.
  requirePermission(context, 'open');
  const terms = await runtime.terms.keep();
  const ticketId = createId<TicketId>(at);
  const year = localYear(draft.receivedAt, runtime.calendar.def.timeZone);
  const serial = await runtime.numbers.next(String(year));
  const number = formatTicketNumber({ prefix: runtime.kinds.lettersOf(draft.kind), year, serial });
  const pin = createPin();
  const contactKinds = kindsOf(draft.personal.contacts ?? []);
  const command: OpenCommand = {
    type: 'open',
    ...draft,
    ...(contactKinds.length > 0 && { contactKinds }),
    ...terms,
    ticketId,
    number,
    messageId: createId<MessageId>(at),
    obligationId: createId<ObligationId>(at),
  };
  const decided = decide(null, command, context);
  const messageId = createId<MessageId>(at);
  const ticket = foldEvents(null, decided, ticketId, at, runtime.model.evolve);
  const asDesk = (what: TicketCommand) =>
    decide(ticket, what, { ...context, actor: systemPrincipal });
  const opened = { ticketId, number, pin, pinHash: await pinHash(runtime.keys, ticketId, pin) };
  if (answer !== undefined) {
    const recorded = fillText(runtime.languages.text(messages.questionAnswered, opening.locale), {
      number,
    });
    const text = within(`${answer.text}\n\n${recorded}`, opening);
    const ids = { messageId, obligationId: command.obligationId };
    const { sources = [] } = answer;
    const follows = asDesk({ type: 'act', action: 'answer-at-once', text, sources, ...ids });
    return { ...opened, decided, follows };
  }
  const events = decided.map((event) => ({ ...event, at }));
  const acknowledged = ticket.conversationId
    ? asDesk({ type: 'acknowledge', messageId, words: receiptOf(runtime, opening, ticket, events) })
    : [];
  // A deadline missed before a former answer is history. It is recorded together with the answer, so that the sweeper
  // does not report it.
  const missed = draft.answered ? dueFirings(runtime, ticket, events, at).flatMap(asDesk) : [];
  return {
    ...opened,
    decided: [...decided, ...acknowledged],
    follows: missed,
    secrets: { messageId, values: { pin } },
  };
}

function receiptOf(
  runtime: Runtime,
  opening: Opening,
  ticket: Ticket,
  events: readonly ClockEvent[],
): MessageText {
  const { clocks, languages, terms } = runtime;
  // Of the ticket, as its promise is: another one may have come into force meanwhile.
  const { calendar } = terms.of(ticket);
  const { at, isUrgent = false } = opening;
  const promise = clocks.promise(ticket, events, at);
  const change = calendar.nextChange(at);
  const text = acknowledgement(
    {
      received: runtime.kinds.of(ticket.kind).received,
      isUrgent,
      number: ticket.number,
      // A message that waited while the desk was down for weeks may be late already.
      promisedBy: promise && Number(promise.dueAt) > at ? promise.dueAt : null,
      opensAt: change.open && Number.isFinite(change.at) ? change.at : null,
      now: at,
      timeZone: calendar.def.timeZone,
    },
    languages,
  );
  return { text: within(languages.text(text, opening.locale), opening), ticket: ticket.number };
}

function within(text: string, { above, below }: Opening): string {
  return [above, text, below].filter((part) => part !== undefined).join('\n\n');
}

/**
 * A first sentence with fewer words is probably a greeting, so the next one is added to it: "Sugeng enjang. Gerai
 * tutup".
 */
const minWords = 3;

/** A subject from the first words of a text, for a ticket without one. At most 80 characters, cut between words. */
export function subjectOf(text: string): string {
  const sentences = text
    .trim()
    .split(/\n|(?<=[.!?])\s/, 2)
    .map((each) => each.trim());
  const [first = ''] = sentences;
  const line = first.split(/\s+/).length < minWords ? sentences.join(' ').trim() : first;
  if (line.length <= 80) return line;
  const words = line.slice(0, 80);
  // A word of 80 letters, such as an address, has no space to cut at.
  const end = words.search(/[\s,;:]+\S*$/);
  return `${words.slice(0, end > 0 ? end : 79)}…`;
}

/** Kinds of contacts, each once. */
export function kindsOf(contacts: readonly AddressId[]): readonly string[] {
  return [...new Set(contacts.map(({ kind }) => kind))];
}
