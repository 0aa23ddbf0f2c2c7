import type { TrackingResult } from '../../channel/citizen-access.js';
import { AduanError } from '../../errors.js';
import type { TicketId } from '../../ids.js';
import { citizenPrincipal, type Principal, systemPrincipal } from '../../ports/principal.js';
import { showPage } from '../citizen/track-ticket.js';
import { ticketOfPass } from '../citizen/tracking-pass.js';
import type { Runtime } from '../runtime.js';

/** What somebody brings who was shown the page of a case. */
interface PassRequest {
  readonly number: string;
  readonly pass: string;
}

type ActOfCitizen = (id: TicketId, actor: Principal) => unknown;

/**
 * Does what a citizen asks for on the page of his case, and shows how the case stands after it: unchanged
 * where it is not possible (any more), so that a second press of a button does no harm.
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

/** The same for what must not be passed over: it throws where it is not possible. */
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
