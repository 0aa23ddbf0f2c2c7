import { parseTicketNumber } from '../../ticket/number/ticket-number.js';
import { pinHash, pinMatches } from '../../ticket/pin.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { Runtime } from '../runtime.js';

/** How long somebody who showed the PIN may act on the page that he got for it, ms. A choice of this project. */
const passMs = 30 * 60_000;
const secretOf = (until: number | string) => `may act until ${until}`;

/** What the page of a case carries instead of the PIN, so that its citizen can rate and reopen. */
export async function trackingPass({ keys, now }: Runtime, { id }: Ticket): Promise<string> {
  const until = now() + passMs;
  return `${until}.${await pinHash(keys, id, secretOf(until))}`;
}

/** The case that a pass was given for; null when it is another one's, forged or too old. */
export async function ticketOfPass(
  runtime: Runtime,
  request: { readonly number: string; readonly pass: string },
): Promise<Ticket | null> {
  const { number } = parseTicketNumber(request.number, runtime.numberPrefix);
  const [until = '', hash = ''] = request.pass.split('.');
  if (!number || !(Number(until) > runtime.now())) return null;
  const ticket = (await runtime.store.readTicketByNumber(runtime.tenant, number))?.ticket;
  return ticket && (await pinMatches(runtime.keys, ticket.id, secretOf(until), hash))
    ? ticket
    : null;
}
