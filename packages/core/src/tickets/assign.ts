import * as z from 'zod';
import { code, name, reason } from '../plugin/fields.js';
import { defineTicketCommand } from '../plugin/operation.js';
import type { Principal } from '../ports/principal.js';
import { followRules } from '../runtime/record/follow-rules.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Ticket } from '../ticket/ticket.js';
import { requireTeam } from './require-team.js';

/** Assigns a ticket to a team or an officer. `null` removes the assignment; fields that are left out stay unchanged. */
export function assign(runtime: Runtime) {
  return defineTicketCommand({
    permission: 'assign',
    input: z.strictObject({ team: code.nullable(), assignee: name.nullable(), reason }).partial(),
    http: { path: 'assignment', summary: 'Give a case to a team or an officer' },
    async decide(ticket, input, { actor, decide }) {
      requireTeam(runtime, input.team);
      await requireHolder(runtime, ticket, input.assignee, actor);
      return decide({ ...input, type: 'assign' });
    },
  });
}

/**
 * Checks an assignment of a ticket to the officer who already has it. It changes nothing, so the rules of the desk
 * would not run; this applies them as for a new assignment. An officer who left the organization keeps their tickets,
 * but gets no new ones.
 *
 * @throws the error of a rule, such as an InputError for an officer who is not in the organization
 */
async function requireHolder(
  runtime: Runtime,
  ticket: Ticket,
  assignee: string | null | undefined,
  actor: Principal,
): Promise<void> {
  if (!assignee || assignee !== ticket.assignee) return;
  const { id, team } = ticket;
  const before = { ...ticket, assignee: null };
  const events = [{ type: 'ticket.assigned', facts: { team, assignee } } as const];
  await followRules(runtime, id, { before, events, actor, at: runtime.now() });
}
