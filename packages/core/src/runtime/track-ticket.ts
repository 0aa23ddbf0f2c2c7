import type { TrackingResult } from '../channel/public-desk.js';
import { parseTicketNumber } from '../ticket/number.js';
import { pinHash, pinMatches } from '../ticket/pin.js';
import { loadTicket } from './commit-ticket.js';
import type { Desk } from './desk.js';
import { trackingView } from './tracking-view.js';

/** Tries before a ticket's PIN is locked, and for how long in ms. A choice of this project. */
const pinLimits = { tries: 5, lockMs: 15 * 60_000 };

/**
 * Shows a case to whoever knows its number and PIN. Tries are counted before the PIN is compared,
 * and an unknown number looks like a wrong PIN.
 */
export async function trackTicket(
  desk: Desk,
  request: { readonly number: string; readonly pin: string },
): Promise<TrackingResult> {
  const { number } = parseTicketNumber(request.number, desk.numberPrefix);
  if (!number) return { found: false, reason: 'number-malformed' };
  const stored = await desk.store.readTicketByNumber(desk.tenant, number);
  const id = stored?.ticket.id;
  const attempt = id && (await desk.store.takePinAttempt(desk.tenant, id, desk.now(), pinLimits));
  if (!id || !attempt) {
    await pinHash(desk.keys, number as never, request.pin);
    return { found: false, reason: 'no-match' };
  }
  if (!attempt.allowed) return { found: false, reason: 'locked', retryAt: attempt.retryAt };
  const isRight = await pinMatches(desk.keys, id, request.pin.replace(/\s/g, ''), attempt.hash);
  if (!isRight) return { found: false, reason: 'no-match' };
  await desk.store.clearPinAttempts(desk.tenant, id);
  const loaded = await loadTicket(desk, id);
  return loaded
    ? { found: true, ticket: await trackingView(desk, loaded) }
    : { found: false, reason: 'no-match' };
}
