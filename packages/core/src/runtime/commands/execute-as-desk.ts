import type { TicketId } from '../../ids.js';
import { systemPrincipal } from '../../slots/principal.js';
import { decide } from '../../ticket/decide/decide.js';
import type { Desk } from '../desk.js';
import { errorName } from '../error-name.js';
import { type CommandsOf, type DecisionOf, executeDecision } from './execute-command.js';

/**
 * Runs what the desk itself does to one case of many, and writes the instants of its clocks anew. A
 * failure is logged as `<name>.failed` and does not stop the others.
 *
 * @returns whether it succeeded
 */
export function executeAsDesk(
  desk: Desk,
  id: TicketId,
  name: string,
  commandsOf: CommandsOf,
): Promise<boolean> {
  return decideAsDesk(desk, id, name, async (ticket, context, loaded) =>
    (await commandsOf(ticket, loaded)).flatMap((command) => decide(ticket, command, context)),
  );
}

/** The same for what no command says. */
export async function decideAsDesk(
  desk: Desk,
  id: TicketId,
  name: string,
  decisionOf: DecisionOf,
): Promise<boolean> {
  try {
    const options = { actor: systemPrincipal, name, writeAlways: true };
    await executeDecision(desk, id, decisionOf, options);
    return true;
  } catch (error) {
    desk.log('error', `${name}.failed`, {
      ticketId: id,
      error: errorName(error),
    });
    return false;
  }
}
