import type { Aduan } from '../aduan.js';
import { executeDecision } from '../runtime/commands/execute-command.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { shownTo } from '../runtime/reads/shown-ticket.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { CommandOptions, CommandResult } from '../runtime/tickets.js';
import { requirePermission } from '../ticket/decide/context.js';
import type { AssignmentStrategy } from './assignment.js';
import { chooseOfficer } from './choose-officer.js';
import { ClaimedError } from './claimed-error.js';
import type { Organization } from './organization.js';

/** Commands on the queues of teams. They take keys and expected versions like every command. */
export interface Teams {
  /** The organization of the teams. */
  readonly organization: Organization;
  /**
   * Takes a ticket that has no officer, or whose officer no longer works here. A ticket without a team goes to the team
   * of the caller. A ticket that the caller already has is returned unchanged.
   *
   * @throws ClaimedError with the officer's id when another officer has the ticket; ForbiddenError, NotFoundError
   */
  claim(id: string, options: CommandOptions): Promise<CommandResult>;
  /**
   * Assigns a ticket that has no officer, or whose officer no longer works here, to an officer of its unit whom the
   * strategy chooses among those on duty. Nothing changes when there is none, or when the ticket has an officer.
   *
   * @throws ForbiddenError, NotFoundError
   */
  assignNext(id: string, options: CommandOptions): Promise<CommandResult>;
}

/** Options of `createTeams`. */
export interface TeamsOptions {
  readonly organization: Organization;
  /** Chooses the officer for a ticket; see `inOrder`. */
  readonly strategy: AssignmentStrategy;
}

/**
 * Creates the add-on with which teams take their tickets.
 *
 * @param aduan - what `createAduan` returned
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createTeams(aduan: Aduan, { organization, strategy }: TeamsOptions): Teams {
  const runtime = runtimeOf(aduan);
  const { calendar, store, tenant } = runtime;
  const calls = requireActor<Omit<Teams, 'organization'>>(runtime, {
    async claim(id, options) {
      const { actor } = options;
      const ticket = await executeDecision(
        runtime,
        id,
        ({ assignee, team, ...current }, context) => {
          requirePermission(context, 'assign');
          if (assignee === actor.id) return [];
          if (assignee !== null && organization.handler({ assignee })) {
            const shown = shownTo(runtime, actor, { ...current, assignee, team });
            throw new ClaimedError(assignee, shown);
          }
          const unit = team ?? organization.officer(actor.id)?.unit ?? null;
          return [{ type: 'ticket.assigned', facts: { team: unit, assignee: actor.id } }];
        },
        { ...options, name: 'claim' },
      );
      return { ticket: shownTo(runtime, actor, ticket) };
    },
    async assignNext(id, options) {
      const ticket = await executeDecision(
        runtime,
        id,
        async (current, context) => {
          requirePermission(context, 'assign');
          if (organization.handler(current)) return [];
          const parts = { organization, strategy, store, tenant, calendar };
          const assignee = await chooseOfficer(parts, current, context.at);
          const { team } = current;
          return assignee === null ? [] : [{ type: 'ticket.assigned', facts: { team, assignee } }];
        },
        { ...options, name: 'assign-next' },
      );
      return { ticket: shownTo(runtime, options.actor, ticket) };
    },
  });
  return { organization, ...calls };
}
