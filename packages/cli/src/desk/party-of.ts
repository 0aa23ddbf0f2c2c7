import type { PartyId, Principal } from '@aduan/core';
import { UsageError } from '../usage-error.js';
import type { DeskConfig } from './desk-config.js';

const partyIdPattern = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * The person given on the command line: by party id, or as the reporter of the ticket with that number.
 *
 * @throws UsageError when the ticket has no reporter, several, or one whom the officer may not know
 */
export async function partyOf(
  { aduan }: DeskConfig,
  text: string | undefined,
  actor: Principal,
): Promise<PartyId> {
  if (text === undefined) throw new UsageError('Whose data? Name a ticket number or a party id.');
  if (partyIdPattern.test(text)) return text as PartyId;
  const { ticket } = await aduan.tickets.find(text, { actor });
  const [party, ...others] = ticket.reporters;
  if (party === undefined || !partyIdPattern.test(party)) {
    throw new UsageError(`The case ${ticket.number} names no reporter to this officer.`);
  }
  if (others.length > 0) {
    throw new UsageError(`The case ${ticket.number} has several: ${ticket.reporters.join(' ')}`);
  }
  return party;
}
