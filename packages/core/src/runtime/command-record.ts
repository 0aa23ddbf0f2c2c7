import { InputError } from '../errors.js';
import type { TicketId } from '../ids.js';
import type { Principal } from '../slots/principal.js';
import type { Ticket } from '../ticket/ticket.js';

/** What is kept of a command that came with a key, so that its replay gets the same answer. */
export interface CommandRecord {
  readonly name: string;
  readonly ticket: Ticket;
  /** Sealed part of the answer, base64. */
  readonly sealed?: string;
}

/**
 * The key as the store knows it. Keys of different principals never meet.
 *
 * @throws InputError when the key is empty or longer than 200 characters
 */
export function scopedKey(actor: Principal, key: string): string {
  if (key.length === 0 || key.length > 200) {
    throw new InputError('An idempotency key has 1 to 200 characters.');
  }
  return `${actor.kind}:${actor.id}:${key}`;
}

/** The record of a command, as the store keeps it. */
export function commandRecord(name: string, ticket: Ticket, sealed?: string): string {
  const record: CommandRecord = { name, ticket, ...(sealed === undefined ? {} : { sealed }) };
  return JSON.stringify(record);
}

/**
 * Reads a record back.
 *
 * @param ticketId - the ticket that the command was meant for; null when it opens one
 * @throws InputError when the key was used for another command or another ticket
 */
export function readCommandRecord(
  text: string,
  name: string,
  ticketId: TicketId | null,
): CommandRecord {
  const record = JSON.parse(text) as CommandRecord;
  if (record.name !== name || (ticketId && record.ticket.id !== ticketId)) {
    throw new InputError('This idempotency key was used for another command.');
  }
  return record;
}
