import type { TicketId } from '../../ids.js';
import type { TicketEvent } from '../../ticket/events.js';
import { foldEvents } from '../../ticket/fold-events.js';
import { withdrawFromRecused } from '../../ticket/recusals.js';
import type { TicketRuleInput } from '../../ticket/ticket-rule.js';
import type { Runtime } from '../runtime.js';

/** Events that the rules of the desk add to a change, in the order of the rules. */
export async function followRules(
  { hooks, model, rules, workflow }: Pick<Runtime, 'hooks' | 'model' | 'rules' | 'workflow'>,
  ticketId: TicketId,
  change: Omit<TicketRuleInput, 'ticket' | 'workflow'>,
): Promise<readonly TicketEvent[]> {
  const added: TicketEvent[] = [];
  if (change.events.length === 0) return added;
  const ofPlugins = hooks.flatMap(({ decide }) => decide ?? []);
  for (const rule of [...rules, ...ofPlugins, withdrawFromRecused]) {
    const events = [...change.events, ...added];
    const ticket = foldEvents(change.before, events, ticketId, change.at, model.evolve);
    added.push(...(await rule({ ...change, ticket, events, workflow })));
  }
  return added;
}
