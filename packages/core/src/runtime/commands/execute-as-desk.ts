import type { TicketId } from '../../ids.js';
import { systemPrincipal } from '../../slots/principal.js';
import type { Desk } from '../desk.js';
import { errorName } from '../error-name.js';
import { type CommandsOf, executeCommand } from './execute-command.js';

/**
 * Runs what the desk itself does to one case of many, and writes the instants of its clocks anew. A
 * failure is logged as `<name>.failed` and does not stop the others.
 *
 * @returns whether it succeeded
 */
export async function executeAsDesk(
  desk: Desk,
  id: TicketId,
  name: string,
  commandsOf: CommandsOf,
): Promise<boolean> {
  try {
    const options = { actor: systemPrincipal, name, writeAlways: true };
    await executeCommand(desk, id, commandsOf, options);
    return true;
  } catch (error) {
    desk.log('error', `${name}.failed`, {
      ticketId: id,
      error: errorName(error),
    });
    return false;
  }
}
