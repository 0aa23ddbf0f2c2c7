import { canonicalJson } from '../../canonical-json.js';
import { createId, createPartyId, type ObligationId } from '../../ids.js';
import { classified } from '../../ticket/decide/classified.js';
import type { DecideContext } from '../../ticket/decide/context.js';
import { decide } from '../../ticket/decide/decide.js';
import type { TicketEvent } from '../../ticket/events.js';
import { isAlone, kindIsOpen } from '../../ticket/rights.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { OpenEffect } from '../intake.js';
import type { Runtime } from '../runtime.js';

/**
 * What a citizen's later messages add to their ticket: it becomes a complaint if it was less, fields that are not set
 * yet are filled in, and it is hidden if the citizen asks for it.
 */
export function filledIn(
  { categories }: Runtime,
  ticket: Ticket,
  told: OpenEffect,
  context: DecideContext,
): readonly TicketEvent[] {
  const { supervisory } = ticket;
  const isComplaint = told.kind === 'complaint' && kindIsOpen(ticket) && isAlone(ticket);
  const category = told.category ? categories?.resolve(told.category)?.code : null;
  const before = {
    kind: ticket.kind,
    category: ticket.category,
    supervisory,
    cooperative: ticket.cooperative,
    region: ticket.region,
  };
  const facts = {
    kind: isComplaint ? told.kind : ticket.kind,
    supervisory,
    category: (told.urgent && category) || (ticket.category ?? category ?? null),
    cooperative: ticket.cooperative ?? told.cooperative ?? null,
    region: ticket.region ?? told.region ?? null,
  };
  const isSame = canonicalJson(facts) === canonicalJson(before);
  const id = createId<ObligationId>(context.at);
  const restrict = {
    type: 'restrict',
    anonymous: ticket.anonymous || told.anonymous === true,
    confidential: ticket.confidential || told.confidential === true,
    reporter: createPartyId(),
  } as const;
  return [
    ...(isSame ? [] : classified(ticket, facts, id, context.workflow)),
    ...decide(ticket, restrict, context),
  ];
}
