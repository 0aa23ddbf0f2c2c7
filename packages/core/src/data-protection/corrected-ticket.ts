import type { MessageId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import { kindsOf, subjectOf } from '../runtime/record/create-ticket.js';
import type { Runtime } from '../runtime/runtime.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import { correctedTexts } from '../ticket/corrected-texts.js';
import type { CorrectedText, EventFacts, MessageText, PersonalOf } from '../ticket/events.js';
import type { CorrectedField, CorrectedProfile } from './corrected-profile.js';
import { type Correction, replaced } from './correction.js';
import { type RecordedDecision, recordDecision } from './record-decision.js';

type Opening = PersonalOf['ticket.opened'];

/** Changes of a correction to a ticket: the values before and after, and the new summary. */
interface TicketCorrection {
  readonly facts: Omit<EventFacts['party.corrected'], 'reason'>;
  readonly before: CorrectedText;
  readonly after: CorrectedText;
  readonly opening: Opening;
}

/** The correction of one ticket. */
export interface CorrectedTicket extends RecordedDecision {
  readonly fields: readonly CorrectedField[];
}

/**
 * Prepares the correction of one ticket. Its summary is sealed again. Its history keeps the old values, sealed under
 * the key of the reporter.
 *
 * @returns null when nothing is wrong, or the words were erased
 */
export async function correctedTicket(
  runtime: Runtime,
  loaded: LoadedTicket,
  correction: Correction,
  { actor, reason }: { readonly actor: Principal; readonly reason: string },
): Promise<CorrectedTicket | null> {
  const opening = await runtime.vault.openOne<Opening>(loaded.stored.summary);
  if (!opening) return null;
  const before = { opening, text: await textOf(runtime, loaded, correction) };
  const { facts, opening: corrected, ...personal } = changesOf(loaded, correction, before);
  if (facts.fields.length === 0) return null;
  const decided = [{ type: 'party.corrected', facts: { reason, ...facts }, personal } as const];
  const parts = { decided, actor, opening: corrected };
  return { ...(await recordDecision(runtime, loaded, parts)), fields: facts.fields };
}

/** Records in a ticket a correction that changed only the profile of the person. */
export async function recordedBeside(
  runtime: Runtime,
  loaded: LoadedTicket,
  { after, before, fields }: CorrectedProfile,
  { actor, reason }: { readonly actor: Principal; readonly reason: string },
): Promise<CorrectedTicket> {
  const facts = { reason, fields };
  const decided = [{ type: 'party.corrected', facts, personal: { before, after } } as const];
  return { ...(await recordDecision(runtime, loaded, { decided, actor })), fields };
}

/** The current text of a message; null when it belongs to another ticket or was erased. */
async function textOf(
  runtime: Runtime,
  { history, stored }: LoadedTicket,
  { message }: Correction,
): Promise<string | null> {
  if (message?.ticket !== stored.ticket.id) return null;
  const words = await runtime.vault.open(history.map(({ sealed }) => sealed));
  const facts = history.map((event) => JSON.parse(event.facts) as { readonly messageId?: string });
  const events = history.map(({ at, type }, place) => ({
    event: { at, type, facts: facts[place] ?? {} },
    words: words[place],
  }));
  const corrected = correctedTexts(events).get(message.id);
  if (corrected) return corrected.text;
  const said = events.find(
    ({ event }) => event.facts.messageId === message.id && event.type !== 'party.corrected',
  );
  return (said?.words as MessageText | null)?.text ?? null;
}

function changesOf(
  { stored: { ticket } }: LoadedTicket,
  { contact, message, name }: Correction,
  { opening, text }: { readonly opening: Opening; readonly text: string | null },
): TicketCorrection {
  const { contacts = [], reporterName, subject } = opening;
  // An anonymous reporter gets no additional contact.
  const isAdded = contact?.from === undefined && ticket.anonymous;
  const right = contact && !isAdded ? replaced(contacts, contact) : contacts;
  const isNamed = name !== undefined && name !== reporterName;
  const isReached = JSON.stringify(right) !== JSON.stringify(contacts);
  const isFirst = message?.id === ticket.openingMessageId;
  const about = isFirst ? subjectAfter(opening, text, message) : subject;
  const isSaid = message && text !== null && (message.text !== text || about !== subject);
  return {
    facts: {
      fields: [
        ...(isNamed ? (['name'] as const) : []),
        ...(isReached ? (['contacts'] as const) : []),
        ...(isSaid ? (['words'] as const) : []),
      ],
      ...(isSaid && { messageId: message.id as MessageId }),
      ...(isReached && { contactKinds: kindsOf(right) }),
      ...(isReached && contact?.from && { replacesContact: true }),
    },
    before: {
      ...(isNamed && reporterName !== undefined && { name: reporterName }),
      ...(isReached && { contacts }),
      ...(isSaid && { text, ...(about !== subject && { subject }) }),
    },
    after: {
      ...(isNamed && { name }),
      ...(isReached && { contacts: right }),
      ...(isSaid && { text: message.text, ...(about !== subject && { subject: about }) }),
    },
    opening: {
      ...opening,
      ...(isNamed && { reporterName: name }),
      ...(isReached && { contacts: right }),
      ...(isSaid && isFirst && { text: message.text, subject: about }),
    },
  };
}

/** A subject that was derived from the text follows the new text. A subject that was given stays. */
function subjectAfter(
  { subject }: Opening,
  text: string | null,
  message: NonNullable<Correction['message']>,
): string {
  if (message.subject !== undefined) return message.subject;
  return text !== null && subject === subjectOf(text) ? subjectOf(message.text) : subject;
}
