import type { TicketId } from '../../ids.js';
import type { CaseChange } from '../../ticket/case-rule.js';
import { withdrawFromConcerned } from '../../ticket/concerns.js';
import type { TicketEvent } from '../../ticket/events.js';
import { foldEvents } from '../../ticket/fold-events.js';
import type { Desk } from '../desk.js';

/** What the rules of the desk add to a change, in their order. */
export async function followRules(
  { rules, workflow }: Pick<Desk, 'rules' | 'workflow'>,
  ticketId: TicketId,
  change: Omit<CaseChange, 'ticket' | 'workflow'>,
): Promise<readonly TicketEvent[]> {
  const added: TicketEvent[] = [];
  if (change.events.length === 0) return added;
  for (const rule of [...rules, withdrawFromConcerned]) {
    const events = [...change.events, ...added];
    const ticket = foldEvents(change.before, events, ticketId, change.at);
    added.push(...(await rule({ ...change, ticket, events, workflow })));
  }
  return added;
}
