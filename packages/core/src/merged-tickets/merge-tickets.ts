import { ConflictError, StoreError, TransitionError } from '../errors.js';
import type { TicketId } from '../ids.js';
import { readInput } from '../runtime/commands/command-input.js';
import { keyedCall, readCommandRecord } from '../runtime/commands/command-record.js';
import { executeDecision } from '../runtime/commands/execute-command.js';
import { shownTo } from '../runtime/reads/shown-ticket.js';
import { seenBy, visibleTicket } from '../runtime/reads/visible-ticket.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import type { Runtime } from '../runtime/runtime.js';
import type { CommandOptions, CommandResult } from '../runtime/tickets.js';
import { requirePermission } from '../ticket/decide/context.js';
import { mergeObstacle, obstacleReasons } from './merge-obstacle.js';
import { leadOf } from './merged-reports.js';

const conflict = 'case-crossed';

/** Merges two tickets; retries after concurrent changes. */
export async function mergeTickets(
  runtime: Runtime,
  id: string,
  { into, ...why }: { readonly into: string; readonly reason?: string },
  options: CommandOptions,
): Promise<CommandResult> {
  const { reason } = readInput('because', why);
  const { actor, expectedVersion, ...safe } = options;
  const input = { id, into, reason };
  const call = await keyedCall(runtime, options, 'merge', input);
  const known = call && (await runtime.store.readCommandResult(runtime.tenant, call.key));
  if (known)
    return { ticket: shownTo(runtime, actor, readCommandRecord(known, call, null).ticket) };
  const given = await visibleTicket(runtime, id, actor);
  const { version } = given.ticket;
  if (expectedVersion !== undefined && expectedVersion !== version) {
    throw new ConflictError(expectedVersion, version, shownTo(runtime, actor, given.ticket));
  }
  const target = await visibleTicket(runtime, into, actor);
  return retryOnConflict(async () => {
    const own = await leadOf(runtime, await visibleTicket(runtime, id, actor));
    try {
      return await mergeLeads(runtime, own.ticket.id, target.ticket.id, reason, {
        ...safe,
        actor,
        name: 'merge',
        input,
        ...(own.ticket.id === given.ticket.id &&
          expectedVersion !== undefined && { expectedVersion }),
      });
    } catch (error) {
      if (error instanceof StoreError && error.code === conflict) return null;
      throw error;
    }
  });
}

/** Writes both leads with the versions that were read, so that no cycle can arise. */
async function mergeLeads(
  runtime: Runtime,
  id: TicketId,
  into: TicketId,
  reason: string | undefined,
  options: Parameters<typeof executeDecision>[3],
): Promise<CommandResult> {
  const { actor } = options;
  const ticket = await executeDecision(
    runtime,
    id,
    async (report, context, loaded) => {
      requirePermission(context, 'merge');
      const lead = await leadOf(runtime, await visibleTicket(runtime, into, actor));
      const own = await leadOf(runtime, loaded.stored);
      if (own.ticket.id === lead.ticket.id) return [];
      if (report.leadId) throw new StoreError(conflict, 'Another merge crossed this one.');
      const leading = seenBy(runtime, actor, lead).ticket;
      const obstacle = mergeObstacle(report, leading);
      if (obstacle) {
        const reason = obstacleReasons[obstacle];
        throw new TransitionError(report.state, 'merge', [], { reason });
      }
      const personal = reason === undefined ? {} : { personal: { reason } };
      return [{ type: 'merged-tickets:joined', facts: { leadId: leading.id }, ...personal }];
    },
    options,
  );
  return { ticket: shownTo(runtime, actor, ticket) };
}
