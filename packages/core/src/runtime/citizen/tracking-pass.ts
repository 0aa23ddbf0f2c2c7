import { parseTicketNumber } from '../../ticket/number/ticket-number.js';
import { pinHash, pinMatches } from '../../ticket/pin.js';
import type { Ticket } from '../../ticket/ticket.js';
import { ticketByNumber } from '../record/load-ticket.js';
import type { Runtime } from '../runtime.js';

/** How long a citizen may act on the tracking page after they entered the PIN, ms. A choice of this project. */
const passMs = 30 * 60_000;
const secretOf = (until: number | string) => `may act until ${until}`;

/** A pass for the tracking page, used instead of the PIN, so that the citizen can rate and reopen. */
export async function trackingPass({ keys, now }: Runtime, { id }: Ticket): Promise<string> {
  const until = now() + passMs;
  return `${until}.${await pinHash(keys, id, secretOf(until))}`;
}

/** The ticket of a pass; null when the pass belongs to another ticket, is forged or has expired. */
export async function ticketOfPass(
  runtime: Runtime,
  request: { readonly number: string; readonly pass: string },
): Promise<Ticket | null> {
  const { number } = parseTicketNumber(request.number, runtime.kinds.letters);
  const [until = '', hash = ''] = request.pass.split('.');
  if (!number || !(Number(until) > runtime.now())) return null;
  const ticket = (await ticketByNumber(runtime, number))?.ticket;
  return ticket && (await pinMatches(runtime.keys, ticket.id, secretOf(until), hash))
    ? ticket
    : null;
}
