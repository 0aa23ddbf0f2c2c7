import * as z from 'zod';
import { code, name, reason } from '../plugin/fields.js';
import { defineTicketCommand } from '../plugin/operation.js';
import { requireTeam } from '../runtime/commands/known-team.js';
import { requireHolder } from '../runtime/commands/require-holder.js';
import type { Runtime } from '../runtime/runtime.js';

/** Assigns a ticket to a team or an officer. `null` removes the assignment; what is left out stays. */
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
