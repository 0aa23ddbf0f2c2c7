import type { WebchatTyping } from '@aduan/channel-webchat';
import { Hono } from 'hono';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { OfficerEnvironment } from './environment.js';
import { ticketId } from './ticket-id.js';

/** `POST /tickets/:id/typing`: an officer is writing to the citizen of a ticket. The text is not sent. */
export function typingRoutes(aduan: CallCenterDesk, typing: WebchatTyping) {
  return new Hono<OfficerEnvironment>().post('/tickets/:id/typing', async (c) => {
    const options = { actor: principalOf(c.var.officer) };
    const { actions, ticket } = await aduan.tickets.get(ticketId(c), options);
    // An officer without any permitted action cannot write either.
    if (actions.length > 0) typing.officer(ticket.number);
    return c.body(null, 204);
  });
}
