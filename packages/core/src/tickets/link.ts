import * as z from 'zod';
import { InputError } from '../errors.js';
import { defineTicketCommand } from '../plugin/operation.js';
import type { TicketAccess } from '../plugin/ticket-access.js';

/** Connects a ticket to another one that the actor may see. */
export function link(tickets: Pick<TicketAccess, 'visible'>) {
  return defineTicketCommand({
    permission: 'link',
    input: z.strictObject({ ticketId: z.uuid(), as: z.enum(['duplicate-of', 'related']) }),
    http: { path: 'links', summary: 'Connect two cases' },
    async decide({ id }, { as, ticketId }, { actor }) {
      const { ticket: to } = await tickets.visible(ticketId, actor);
      if (to.id === id) throw new InputError('A ticket cannot be linked to itself.');
      return [{ type: 'ticket.linked', facts: { type: as, ticketId: to.id } }];
    },
  });
}
