import type { Ticket } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useCitizenTyping } from './typing.js';

/** A line shown while the citizen writes in the chat; its space is reserved. */
export function CitizenTyping({ ticket }: { readonly ticket: Ticket }) {
  const catalogue = useCatalogue('ticket');
  const isTyping = useCitizenTyping(ticket.id);
  if (ticket.channel !== 'web') return null;
  return (
    <p className="citizen-typing" role="status">
      {isTyping && catalogue.case.citizenTyping}
    </p>
  );
}
