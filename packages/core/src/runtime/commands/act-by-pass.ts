import type { TrackingResult } from '../../channel/citizen-access.js';
import { AduanError } from '../../errors.js';
import type { TicketId } from '../../ids.js';
import { citizenPrincipal, type Principal, systemPrincipal } from '../../ports/principal.js';
import { showPage } from '../citizen/track-ticket.js';
import { ticketOfPass } from '../citizen/tracking-pass.js';
import type { Runtime } from '../runtime.js';

/** Identifies a ticket whose tracking page was shown to the caller. */
interface PassRequest {
  readonly number: string;
  readonly pass: string;
}

type ActOfCitizen = (id: TicketId, actor: Principal) => unknown;

/**
 * Runs an action that a citizen takes on the tracking page, and returns the state of the ticket after it. When the
 * action is not possible, or no longer is, the ticket stays as it is, so that pressing a button twice does no harm.
 */
export function actByPass(
  runtime: Runtime,
  request: PassRequest,
  act: ActOfCitizen,
): Promise<TrackingResult> {
  return mustActByPass(runtime, request, async (id, actor) => {
    try {
      await act(id, actor);
    } catch (error) {
      if (!AduanError.isInstance(error) || error.retryable) throw error;
    }
  });
}

/** Like {@link actByPass}, but throws when the action is not possible. */
export async function mustActByPass(
  runtime: Runtime,
  request: PassRequest,
  act: ActOfCitizen,
): Promise<TrackingResult> {
  const ticket = await ticketOfPass(runtime, request);
  if (!ticket) return { found: false, reason: 'no-match' };
  const [reporter] = ticket.reporters;
  await act(ticket.id, reporter ? citizenPrincipal(reporter) : systemPrincipal);
  return showPage(runtime, ticket.id);
}
