import type { TrackingResult } from '../../channel/public-desk.js';
import { AduanError } from '../../errors.js';
import type { TicketId } from '../../ids.js';
import { citizenPrincipal, type Principal, systemPrincipal } from '../../slots/principal.js';
import { showPage } from '../citizen/track-ticket.js';
import { ticketOfPass } from '../citizen/tracking-pass.js';
import type { Desk } from '../desk.js';

/**
 * Does what a citizen asks for on the page of his case, and shows how the case stands after it: unchanged
 * where it is not possible (any more), so that a second press of a button does no harm.
 */
export async function actByPass(
  desk: Desk,
  request: { readonly number: string; readonly pass: string },
  act: (id: TicketId, actor: Principal) => unknown,
): Promise<TrackingResult> {
  const ticket = await ticketOfPass(desk, request);
  if (!ticket) return { found: false, reason: 'no-match' };
  const [reporter] = ticket.reporters;
  const actor = reporter ? citizenPrincipal(reporter) : systemPrincipal;
  try {
    await act(ticket.id, actor);
  } catch (error) {
    if (!AduanError.isInstance(error) || error.retryable) throw error;
  }
  return showPage(desk, ticket.id);
}
