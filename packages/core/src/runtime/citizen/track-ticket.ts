import type { TrackingResult } from '../../channel/public-desk.js';
import { createId, type TicketId } from '../../ids.js';
import { awaitsProof } from '../../obligation/obligation.js';
import { parseTicketNumber } from '../../ticket/number/ticket-number.js';
import { pinHash, pinMatches } from '../../ticket/pin.js';
import type { Desk } from '../desk.js';
import { errorName } from '../error-name.js';
import { loadTicket } from '../record/load-ticket.js';
import { factsOf } from '../record/record-events.js';
import { answerLinks } from '../telling/answer-links.js';
import { prove } from '../telling/prove.js';
import { mayTell } from '../telling/tell-answer.js';
import type { LoadedTicket } from '../ticket-change.js';
import { trackingView } from './tracking-view.js';

/** Five tries, then a lock of 15 minutes that doubles each time, at most a day. A choice of this project. */
const pinLimits = { tries: 5, lockMs: 15 * 60_000, maxLockMs: 24 * 60 * 60_000 };

/**
 * Shows a case to whoever knows its number and PIN. Tries are counted before the PIN is compared. An
 * unknown number looks like a wrong PIN, but it is never locked: numbers follow each other, so that
 * one exists is no secret. Tries per address are for the host and the channel to limit.
 */
export async function trackTicket(
  desk: Desk,
  request: { readonly number: string; readonly pin: string; readonly answers?: boolean },
): Promise<TrackingResult> {
  const { number } = parseTicketNumber(request.number, desk.numberPrefix);
  if (!number) return { found: false, reason: 'number-malformed' };
  const pin = request.pin.replace(/[\s-]/g, '');
  if (!/^\d{6}$/.test(pin)) return { found: false, reason: 'no-match' };
  const stored = await desk.store.readTicketByNumber(desk.tenant, number);
  const id = stored?.ticket.id;
  const attempt = id && (await desk.store.takePinAttempt(desk.tenant, id, desk.now(), pinLimits));
  if (!id || !attempt) {
    // Takes as long as comparing with a PIN that exists.
    await pinHash(desk.keys, createId<TicketId>(desk.now()), pin);
    return { found: false, reason: 'no-match' };
  }
  if (!attempt.allowed) return { found: false, reason: 'locked', retryAt: attempt.retryAt };
  if (!(await pinMatches(desk.keys, id, pin, attempt.hash))) {
    return { found: false, reason: 'no-match' };
  }
  await desk.store.clearPinAttempts(desk.tenant, id);
  return request.answers === false ? withoutAnswers(desk, id) : showPage(desk, id);
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
