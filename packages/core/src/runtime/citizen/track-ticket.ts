import type { TrackingRequest, TrackingResult } from '../../channel/public-desk.js';
import { createId, type TicketId } from '../../ids.js';
import { awaitsProof } from '../../obligation/obligation.js';
import { parseTicketNumber } from '../../ticket/number/ticket-number.js';
import { pinDigits, pinMatches } from '../../ticket/pin.js';
import type { Desk } from '../desk.js';
import { errorName } from '../error-name.js';
import type { PartyProfile } from '../party/identify-party.js';
import { loadTicket } from '../record/load-ticket.js';
import { factsOf } from '../record/record-events.js';
import { answerLinks } from '../telling/answer-links.js';
import { prove } from '../telling/prove.js';
import { mayTell } from '../telling/tell-answer.js';
import type { LoadedTicket } from '../ticket-change.js';
import { takePinTry } from './pin-tries.js';
import { trackingView } from './tracking-view.js';

/** PINs have eight digits; those of older cases have six. */
const pinForm = /^(?:\d{6}|\d{8})$/;

/**
 * Shows a case to whoever knows its number and PIN. Every try is counted before the PIN is compared, here and nowhere
 * else, and an unknown number like a wrong PIN. Where too many have tried, PIN and the last digits of the citizen's
 * phone number are compared as one: see `pin-tries.ts`.
 */
export async function trackTicket(desk: Desk, request: TrackingRequest): Promise<TrackingResult> {
  const { number } = parseTicketNumber(request.number, desk.numberPrefix);
  if (!number) return { found: false, reason: 'number-malformed' };
  if (!pinForm.test(pinDigits(request.pin))) return { found: false, reason: 'no-match' };
  const attempt = await takePinTry(desk, number, request.network ?? null);
  if (!attempt.allowed) return { found: false, reason: 'locked', retryAt: attempt.retryAt };
  const { giveBack, isRaised } = attempt;
  const contact = request.contact?.replace(/\D/g, '') ?? '';
  if (isRaised && contact === '') {
    await giveBack();
    return { found: false, reason: 'contact-needed' };
  }
  const id = await ticketOfPin(desk, number, request.pin);
  const isRight = isRaised ? await isContactOf(desk, id, contact) : id !== null;
  if (!id || !isRight) return { found: false, reason: isRaised ? 'contact-needed' : 'no-match' };
  await giveBack();
  return request.answers === false ? withoutAnswers(desk, id) : showPage(desk, id);
}

/**
 * Shows a case, without its answers, to whoever holds its receipt: number and PIN as the desk itself gave them. Nothing
 * is counted, so that no stranger's tries take a receipt away; what somebody typed is for `trackTicket`.
 */
export async function showReceipt(
  desk: Desk,
  receipt: { readonly number: string; readonly pin: string },
): Promise<TrackingResult> {
  const { number } = parseTicketNumber(receipt.number, desk.numberPrefix);
  const id = number && (await ticketOfPin(desk, number, receipt.pin));
  return id ? withoutAnswers(desk, id) : { found: false, reason: 'no-match' };
}

/** The case with this number, if this is its PIN. Takes as long where there is none. */
async function ticketOfPin(desk: Desk, number: string, pin: string): Promise<TicketId | null> {
  const stored = await desk.store.readTicketByNumber(desk.tenant, number);
  const id = stored?.ticket.id ?? createId<TicketId>(desk.now());
  const hash = await desk.store.readPinHash(desk.tenant, id);
  return (await pinMatches(desk.keys, id, pin, hash ?? '')) ? id : null;
}

/**
 * Whether these are the last four digits of the phone number that the citizen of a case is known by: of the first one, so
 * that there is one right answer.
 */
async function isContactOf(desk: Desk, id: TicketId | null, digits: string): Promise<boolean> {
  const loaded = id && (await loadTicket(desk, id));
  const [reporter] = loaded ? loaded.stored.ticket.reporters : [];
  const party = reporter && (await desk.store.readParty(desk.tenant, reporter));
  const profile = await desk.vault.openOne<PartyProfile>(party?.profile ?? null);
  const phone = profile?.contacts.find(({ kind }) => kind === 'phone')?.value.replace(/\D/g, '');
  return phone !== undefined && phone.length > 4 && phone.slice(-4) === digits.slice(-4);
}

/** The page of a case for somebody who is not shown what was answered: it proves nothing. */
async function withoutAnswers(desk: Desk, id: TicketId): Promise<TrackingResult> {
  const loaded = await loadTicket(desk, id);
  if (!loaded) return { found: false, reason: 'no-match' };
  return { found: true, ticket: { ...(await trackingView(desk, loaded)), answers: [] } };
}

/** The page of a case for its citizen, who has shown that it is his. What was answered there has reached him. */
export async function showPage(
  desk: Desk,
  id: TicketId,
  proof: 'tracking' | 'link' = 'tracking',
): Promise<TrackingResult> {
  const loaded = await loadTicket(desk, id);
  if (!loaded) return { found: false, reason: 'no-match' };
  const ticket = await trackingView(desk, loaded);
  // What is posted while he looks is not on his page.
  const { obligations, updatedAt: since } = loaded.stored.ticket;
  if (ticket.answers.length > 0 && obligations.some(awaitsProof)) {
    // Shown all the same where it cannot be noted: another look proves it.
    await prove(desk, id, { proof, since, conversationId: null }).catch((error: unknown) =>
      desk.log('warn', 'proof.failed', { ticketId: id, error: errorName(error) }),
    );
  }
  return { found: true, ticket };
}

/** Shows the page of a case to whoever pressed the button behind a link of the desk. */
export async function openLink(desk: Desk, secret: string): Promise<TrackingResult> {
  const place = await answerLinks(desk).press(secret);
  const loaded = place && (await loadTicket(desk, place.ticketId));
  if (!loaded || !mayTell(loaded.stored.ticket) || wentAstray(loaded, place.at))
    return { found: false, reason: 'no-match' };
  return showPage(desk, place.ticketId, 'link');
}

/** Whether a link was sent to a contact that was wrong, or of somebody who was erased since. */
function wentAstray({ history }: LoadedTicket, sentAt: number): boolean {
  return history.map(factsOf).some((event) => {
    if (event.type === 'party.erased') return event.facts.contactKinds !== undefined;
    return event.type === 'party.corrected' && event.facts.replacesContact && event.at >= sentAt;
  });
}
