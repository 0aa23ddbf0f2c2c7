import type { TrackingRequest, TrackingResult } from '../../channel/citizen-access.js';
import { errorName } from '../../error-name.js';
import { createId, type TicketId } from '../../ids.js';
import { awaitsProof } from '../../obligation/obligation.js';
import { factsOf } from '../../store/facts-of.js';
import { parseTicketNumber } from '../../ticket/number/ticket-number.js';
import { pinDigits, pinMatches } from '../../ticket/pin.js';
import { answerLinks } from '../answer-delivery/answer-links.js';
import { mayNotify } from '../answer-delivery/deliver-answers.js';
import { prove } from '../answer-delivery/prove.js';
import type { PartyProfile } from '../party/identify-party.js';
import { loadTicket, ticketByNumber } from '../record/load-ticket.js';
import type { Runtime } from '../runtime.js';
import type { LoadedTicket } from '../ticket-change.js';
import { takePinAttempt } from './pin-attempts.js';
import { trackingView } from './tracking-view.js';

/** PINs have eight digits; those of older tickets have six. */
const pinForm = /^(?:\d{6}|\d{8})$/;

/**
 * Shows a ticket to a person who knows its number and PIN. Every attempt is counted before the PIN is compared, only
 * here; an unknown number counts like a wrong PIN. After too many attempts, the PIN and the last digits of the
 * citizen's phone number are checked together: see `pin-attempts.ts`.
 */
export async function trackTicket(
  runtime: Runtime,
  request: TrackingRequest,
): Promise<TrackingResult> {
  const { number } = parseTicketNumber(request.number, runtime.kinds.letters);
  if (!number) return { found: false, reason: 'number-malformed' };
  if (!pinForm.test(pinDigits(request.pin))) return { found: false, reason: 'no-match' };
  const attempt = await takePinAttempt(runtime, number, request.network ?? null);
  if (!attempt.allowed) return { found: false, reason: 'locked', retryAt: attempt.retryAt };
  const { giveBack, isRaised } = attempt;
  const contact = request.contact?.replace(/\D/g, '') ?? '';
  if (isRaised && contact === '') {
    await giveBack();
    return { found: false, reason: 'contact-needed' };
  }
  const id = await ticketOfPin(runtime, number, request.pin);
  const isRight = isRaised ? await isContactOf(runtime, id, contact) : id !== null;
  if (!id || !isRight) return { found: false, reason: isRaised ? 'contact-needed' : 'no-match' };
  await giveBack();
  return request.answers === false ? withoutAnswers(runtime, id) : showPage(runtime, id);
}

/**
 * Shows a ticket, without its answers, to a person who has its receipt: number and PIN as the desk issued them. It
 * counts no attempts, so that a stranger's attempts cannot lock a receipt. For typed numbers and PINs, use
 * `trackTicket`.
 */
export async function showReceipt(
  runtime: Runtime,
  receipt: { readonly number: string; readonly pin: string },
): Promise<TrackingResult> {
  const { number } = parseTicketNumber(receipt.number, runtime.kinds.letters);
  const id = number && (await ticketOfPin(runtime, number, receipt.pin));
  return id ? withoutAnswers(runtime, id) : { found: false, reason: 'no-match' };
}

/**
 * The ticket with this number, if the PIN is correct. Takes equally long when there is no such ticket, so that timing
 * reveals nothing.
 */
async function ticketOfPin(
  runtime: Runtime,
  number: string,
  pin: string,
): Promise<TicketId | null> {
  const stored = await ticketByNumber(runtime, number);
  const id = stored?.ticket.id ?? createId<TicketId>(runtime.now());
  const hash = await runtime.store.readPinHash(runtime.tenant, id);
  return (await pinMatches(runtime.keys, id, pin, hash ?? '')) ? id : null;
}

/**
 * Whether these are the last four digits of the citizen's phone number. Only the first number counts, so that there is
 * one right answer.
 */
async function isContactOf(
  runtime: Runtime,
  id: TicketId | null,
  digits: string,
): Promise<boolean> {
  const loaded = id && (await loadTicket(runtime, id));
  const [reporter] = loaded ? loaded.stored.ticket.reporters : [];
  const party = reporter && (await runtime.store.readParty(runtime.tenant, reporter));
  const profile = await runtime.vault.openOne<PartyProfile>(party?.profile ?? null);
  const phone = profile?.contacts.find(({ kind }) => kind === 'phone')?.value.replace(/\D/g, '');
  return phone !== undefined && phone.length > 4 && phone.slice(-4) === digits.slice(-4);
}

/** The tracking page without answers. It proves nothing. */
async function withoutAnswers(runtime: Runtime, id: TicketId): Promise<TrackingResult> {
  const loaded = await loadTicket(runtime, id);
  if (!loaded) return { found: false, reason: 'no-match' };
  return { found: true, ticket: { ...(await trackingView(runtime, loaded)), answers: [] } };
}

/**
 * The tracking page for a citizen who has proved that the ticket is theirs. The answers on it count as having reached
 * them.
 */
export async function showPage(
  runtime: Runtime,
  id: TicketId,
  proof: 'tracking' | 'link' = 'tracking',
): Promise<TrackingResult> {
  const loaded = await loadTicket(runtime, id);
  if (!loaded) return { found: false, reason: 'no-match' };
  const ticket = await trackingView(runtime, loaded);
  // Later answers are not on this page.
  const { obligations, updatedAt: since } = loaded.stored.ticket;
  if (ticket.answers.length > 0 && obligations.some(awaitsProof)) {
    // The page is shown even if the proof cannot be recorded; the next visit proves it.
    await prove(runtime, id, { proof, since, conversationId: null }).catch((error: unknown) =>
      runtime.log('warn', 'proof.failed', { ticketId: id, error: errorName(error) }),
    );
  }
  return { found: true, ticket };
}

/** Shows the tracking page to a person who opened a link of the desk and pressed its button. */
export async function openLink(runtime: Runtime, secret: string): Promise<TrackingResult> {
  const place = await answerLinks(runtime).press(secret);
  const loaded = place && (await loadTicket(runtime, place.ticketId));
  if (!loaded || !mayNotify(loaded.stored.ticket) || wentAstray(loaded, place.at))
    return { found: false, reason: 'no-match' };
  return showPage(runtime, place.ticketId, 'link');
}

/** Whether a link was sent to a wrong contact, or to a contact of a person who has been erased since. */
function wentAstray({ history }: LoadedTicket, sentAt: number): boolean {
  return history.map(factsOf).some((event) => {
    if (event.type === 'party.erased') return event.facts.contactKinds !== undefined;
    return event.type === 'party.corrected' && event.facts.replacesContact && event.at >= sentAt;
  });
}
