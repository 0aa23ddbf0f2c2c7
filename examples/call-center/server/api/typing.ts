import type { WebchatTyping } from '@aduan/channel-webchat';
import { Hono } from 'hono';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { OfficerEnvironment } from './environment.js';
import { ticketId } from './ticket-id.js';

/** `POST /tickets/:id/typing`: an officer writes to the citizen of a case. What he writes is not told. */
export function typingRoutes(aduan: CallCenterDesk, typing: WebchatTyping) {
  return new Hono<OfficerEnvironment>().post('/tickets/:id/typing', async (c) => {
    const options = { actor: principalOf(c.var.officer) };
    const { actions, ticket } = await aduan.tickets.get(ticketId(c), options);
    // Whoever can do nothing in a case does not write in it either.
    if (actions.length > 0) typing.officer(ticket.number);
    return c.body(null, 204);
  });
}
