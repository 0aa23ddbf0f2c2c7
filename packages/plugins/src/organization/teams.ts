import type { CommandOptions } from '@aduan/core';
import {
  type AduanPlugin,
  type CommandResult,
  definePlugin,
  defineTicketCommand,
} from '@aduan/core/plugin';
import * as z from 'zod';
import { settingsDocument } from '../settings/contributions.js';
import {
  type AssignmentStrategy,
  inOrder,
  leastLoaded,
  roundRobin,
  stickyToLast,
} from './assignment.js';
import { assignmentRule } from './assignment-rule.js';
import { chooseOfficer } from './choose-officer.js';
import { ClaimedError } from './claimed-error.js';
import type { Officers } from './officers/officer.js';
import { officerData, officerErrors } from './officers/officer-data.js';
import { officerParts } from './officers/officer-parts.js';
import { linkIssuer, linkRedeemer, signInListener } from './officers/sign-in-points.js';
import type { StoredOrganization } from './officers/stored-organization.js';
import type { Organization } from './organization.js';
import { organizationRule } from './organization-rule.js';
import { currentRegister } from './register.js';
import { successionJob } from './succession.js';

type NoInput = Readonly<Record<string, never>>;

/** The organization of a desk, with commands on the queues of its teams. */
export interface Teams {
  /** The organization, as it is now. */
  readonly office: Organization;
  /**
   * Takes a ticket that has no officer, or whose officer no longer works here. A ticket without a team goes to the team
   * of the caller. A ticket that the caller already has is returned unchanged.
   *
   * @throws ClaimedError with the officer's id when another officer has the ticket; ForbiddenError, NotFoundError
   */
  claim(id: string, input: NoInput, options: CommandOptions): Promise<CommandResult>;
  /**
   * Assigns a ticket that has no officer, or whose officer no longer works here. The strategy chooses an officer of its
   * unit who is on duty. Nothing changes when there is none, or when the ticket has an officer.
   *
   * @throws ForbiddenError, NotFoundError
   */
  assignNext(id: string, input: NoInput, options: CommandOptions): Promise<CommandResult>;
}

/** Options of `teams`. */
export interface TeamsOptions {
  /**
   * Chooses the officer for a ticket. Default: the officer who knows the citizen, otherwise the one with the fewest
   * open tickets, in turn.
   */
  readonly strategy?: AssignmentStrategy;
  /**
   * Whether a ticket that arrives at a unit is assigned at once. Default false: it waits in the queue of the unit, as
   * it does when no officer is on duty.
   */
  readonly assignsOnArrival?: boolean;
}

const nothing = /* @__PURE__ */ z.strictObject({});

/**
 * The plugin that connects an organization with the tickets of a desk. It assigns a new ticket to the competent unit,
 * or to central supervision when it is about the agency itself; it sets recusals; and it refuses officers and referrals
 * that the organization does not have. Officers claim tickets from the queue of their unit.
 *
 * ```ts nocheck (one option)
 * const office = organization({ … });
 * createAduan({ …, plugins: [teams(office)] });
 * ```
 *
 * @param office - from `organization`, whose officers the host keeps, or from `storedOrganization`, whose officers are
 * in the store of the desk and are changed by the commands of `Officers`
 */
export function teams(
  office: StoredOrganization,
  options?: TeamsOptions,
): AduanPlugin<'organization', Teams & Officers>;
export function teams(
  office: Organization,
  options?: TeamsOptions,
): AduanPlugin<'organization', Teams>;
export function teams(
  office: Organization | StoredOrganization,
  {
    assignsOnArrival = false,
    strategy = inOrder(stickyToLast, leastLoaded, roundRobin),
  }: TeamsOptions = {},
): AduanPlugin<'organization', Teams> {
  const register = currentRegister(office);
  const stored = 'given' in office ? office : null;
  return definePlugin({
    id: 'organization',
    ...(stored && officerData),
    names: { units: () => office.units() },
    errors: {
      ...(stored && officerErrors),
      'organization-claimed': {
        status: 409,
        title: {
          id: 'Orang lain sudah mengambil kasus ini',
          en: 'Somebody else has taken this case already',
        },
      },
    },
    setup(context) {
      const { tickets } = context;
      const officers = stored && officerParts(context, stored);
      const choose = chooseOfficer({ organization: office, strategy, tickets, desk: context });
      return {
        queries: { ...officers?.queries },
        jobs: [...(officers ? [officers.job] : []), successionJob(context, register)],
        contributes: officers
          ? [
              signInListener(officers.api.signedIn),
              linkRedeemer(officers.linked),
              linkIssuer(officers.issueLink),
              settingsDocument(officers.document),
            ]
          : [],
        commands: {
          ...officers?.commands,
          claim: defineTicketCommand({
            permission: 'assign',
            input: nothing,
            http: { path: 'claim', summary: 'Take a case that has no officer' },
            decide(ticket, _, { actor }) {
              const { assignee, team } = ticket;
              if (assignee === actor.id) return [];
              if (assignee !== null && office.handler(ticket)) {
                throw new ClaimedError(assignee, tickets.shown(ticket, actor));
              }
              const unit = team ?? office.officer(actor.id)?.unit ?? null;
              return [{ type: 'ticket.assigned', facts: { team: unit, assignee: actor.id } }];
            },
          }),
          assignNext: defineTicketCommand({
            permission: 'assign',
            input: nothing,
            http: {
              path: 'next-officer',
              summary: 'Give a case to the next officer of its team',
            },
            async decide(ticket, _, { at }) {
              if (office.handler(ticket)) return [];
              const { team } = ticket;
              const assignee = await choose(ticket, at);
              return assignee === null
                ? []
                : [{ type: 'ticket.assigned', facts: { team, assignee } }];
            },
          }),
        },
        hooks: {
          decide: [
            async (change) => {
              // Another instance may have changed who works here.
              await officers?.readRecent();
              return organizationRule(register())(change);
            },
            ...(assignsOnArrival ? [assignmentRule(choose)] : []),
          ],
        },
        api: { office, ...officers?.api },
      };
    },
  });
}
