import { ConflictError, StoreError, TransitionError } from '../errors.js';
import type { TicketId } from '../ids.js';
import { readInput } from '../runtime/commands/command-input.js';
import { keyedCall, readCommandRecord } from '../runtime/commands/command-record.js';
import { executeDecision } from '../runtime/commands/execute-command.js';
import type { Desk } from '../runtime/desk.js';
import { shownTo } from '../runtime/reads/shown-ticket.js';
import { seenBy, visibleTicket } from '../runtime/reads/visible-ticket.js';
import type { CommandOptions, CommandResult } from '../runtime/tickets.js';
import { untilDone } from '../runtime/until-done.js';
import { requirePermission } from '../ticket/decide/context.js';
import { leadOf } from './case-members.js';
import { mergeObstacle, obstacleReasons } from './merge-obstacle.js';

const crossed = 'case-crossed';

/** Makes one case of two, whatever crosses it. */
export async function mergeCases(
  desk: Desk,
  id: string,
  { into, ...why }: { readonly into: string; readonly reason?: string },
  options: CommandOptions,
): Promise<CommandResult> {
  const { reason } = readInput('because', why);
  const { actor, expectedVersion, ...safe } = options;
  const input = { id, into, reason };
  const call = await keyedCall(desk, options, 'merge', input);
  const known = call && (await desk.store.readCommandResult(desk.tenant, call.key));
  if (known) return { ticket: shownTo(desk, actor, readCommandRecord(known, call, null).ticket) };
  const given = await visibleTicket(desk, id, actor);
  const { version } = given.ticket;
  if (expectedVersion !== undefined && expectedVersion !== version) {
    throw new ConflictError(expectedVersion, version, shownTo(desk, actor, given.ticket));
  }
  const target = await visibleTicket(desk, into, actor);
  return untilDone(async () => {
    const own = await leadOf(desk, await visibleTicket(desk, id, actor));
    try {
      return await mergeLeads(desk, own.ticket.id, target.ticket.id, reason, {
        ...safe,
        actor,
        name: 'merge',
        input,
        ...(own.ticket.id === given.ticket.id &&
          expectedVersion !== undefined && { expectedVersion }),
      });
    } catch (error) {
      if (error instanceof StoreError && error.code === crossed) return null;
      throw error;
    }
  });
}

/** Both leads are written with the versions that were read, so that no circle can arise. */
async function mergeLeads(
  desk: Desk,
  id: TicketId,
  into: TicketId,
  reason: string | undefined,
  options: Parameters<typeof executeDecision>[3],
): Promise<CommandResult> {
  const { actor } = options;
  const ticket = await executeDecision(
    desk,
    id,
    async (report, context, loaded) => {
      requirePermission(context, 'merge');
      const lead = await leadOf(desk, await visibleTicket(desk, into, actor));
      const own = await leadOf(desk, loaded.stored);
      if (own.ticket.id === lead.ticket.id) return [];
      if (report.leadId) throw new StoreError(crossed, 'Another merge crossed this one.');
      const leading = seenBy(desk, actor, lead).ticket;
      const obstacle = mergeObstacle(report, leading);
      if (obstacle) {
        const reason = obstacleReasons[obstacle];
        throw new TransitionError(report.state, 'merge', [], { reason });
      }
      const personal = reason === undefined ? {} : { personal: { reason } };
      return [{ type: 'case.joined', facts: { leadId: leading.id }, ...personal }];
    },
    options,
  );
  return { ticket: shownTo(desk, actor, ticket) };
}
