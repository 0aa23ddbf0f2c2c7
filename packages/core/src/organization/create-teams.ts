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

/** What teams do with their queues. Keys and expected versions are those of every command. */
export interface Teams {
  /** Whose teams they are. */
  readonly organization: Organization;
  /**
   * Takes a case that nobody handles, or whose officer does not work here any more; a case that lies with no team comes
   * to that of the officer. Whose own case it is already gets it back unchanged.
   *
   * @throws ClaimedError when somebody was quicker, with his id; ForbiddenError, NotFoundError
   */
  claim(id: string, options: CommandOptions): Promise<CommandResult>;
  /**
   * Gives a case that nobody handles, or whose officer does not work here any more, to the officer of its unit whom
   * the strategy chooses among those on duty. When there is none, or somebody has it already, nothing changes.
   *
   * @throws ForbiddenError, NotFoundError
   */
  assignNext(id: string, options: CommandOptions): Promise<CommandResult>;
}

/** What the add-on needs besides the desk. */
export interface TeamsOptions {
  readonly organization: Organization;
  /** Who gets a case that is given out; see `inOrder`. */
  readonly strategy: AssignmentStrategy;
}

/**
 * Makes the add-on in which teams take their cases.
 *
 * @param aduan - what `createAduan` returned
 * @throws InputError for anything else
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
