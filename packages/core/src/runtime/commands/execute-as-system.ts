import { errorName } from '../../error-name.js';
import type { TicketId } from '../../ids.js';
import { type Principal, systemPrincipal } from '../../ports/principal.js';
import { decide } from '../../ticket/decide/decide.js';
import type { Runtime } from '../runtime.js';
import { type CommandsOf, type DecisionOf, executeDecision } from './execute-command.js';

/**
 * Runs what the desk itself does to one of many tickets, and rewrites the instants of its clocks. A failure is logged
 * as `<name>.failed` and does not stop the others.
 *
 * @param decidedBy - the principal named in the events, if somebody made the desk do it
 * @returns whether it succeeded
 */
export function executeAsSystem(
  runtime: Runtime,
  id: TicketId,
  name: string,
  commandsOf: CommandsOf,
  decidedBy?: Principal,
): Promise<boolean> {
  const decisionOf: DecisionOf = async (ticket, context, loaded) =>
    (await commandsOf(ticket, loaded)).flatMap((command) => decide(ticket, command, context));
  return decideAsSystem(runtime, id, name, decisionOf, decidedBy);
}

/** Like {@link executeAsSystem}, for a decision that no command expresses. */
export async function decideAsSystem(
  runtime: Runtime,
  id: TicketId,
  name: string,
  decisionOf: DecisionOf,
  decidedBy = systemPrincipal,
): Promise<boolean> {
  try {
    const options = { actor: systemPrincipal, decidedBy, name, writeAlways: true };
    await executeDecision(runtime, id, decisionOf, options);
    return true;
  } catch (error) {
    runtime.log('error', `${name}.failed`, {
      ticketId: id,
      error: errorName(error),
    });
    return false;
  }
}
