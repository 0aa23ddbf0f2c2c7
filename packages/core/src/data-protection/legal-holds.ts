import * as z from 'zod';
import { defineTicketCommand } from '../plugin/operation.js';
import { type AduanPlugin, definePlugin } from '../plugin/plugin.js';
import type { CommandOptions, CommandResult } from '../runtime/tickets.js';
import { holdOf, holdState, lifted, placed } from './hold-of.js';

/** Tickets that a lawsuit or an inquiry needs. Placing and lifting a hold stays in the history of the ticket. */
export interface LegalHolds {
  /**
   * Keeps the data of a ticket from being erased. The ticket itself does not change otherwise.
   *
   * @param hold.source - the number of the lawsuit or inquiry: at most 100 letters, digits and `. / : _ -`
   * @throws ForbiddenError, NotFoundError, InputError
   */
  place(
    id: string,
    hold: { readonly source: string },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /** Ends the hold of a ticket, if it has one. @throws ForbiddenError, NotFoundError */
  lift(
    id: string,
    input: Readonly<Record<never, never>>,
    options: CommandOptions,
  ): Promise<CommandResult>;
}

const permission = 'legal-holds:decide';
const scope = 'personal-data:write';

/**
 * Keeps tickets for lawsuits and inquiries (UU 27/2022, article 44: only data that is tied to no legal case is
 * destroyed): `aduan.plugins['legal-holds']`. A person is not erased while one of their tickets is on hold.
 */
export function legalHolds(): AduanPlugin<'legal-holds', LegalHolds> {
  return definePlugin({
    id: 'legal-holds',
    events: [placed, lifted],
    state: holdState,
    permissions: { [permission]: ['supervisor'] },
    setup: () => ({
      commands: {
        place: defineTicketCommand({
          permission,
          input: z.strictObject({ source: z.string().regex(/^[\w./:-]{1,100}$/) }),
          http: {
            name: 'placeHold',
            path: 'legal-hold',
            summary: 'Keep what is known of a case as long as a lawsuit needs it (article 44)',
            scope,
          },
          decide: (ticket, { source }, { actor }) =>
            holdOf(ticket) ? [] : [placed({ source, by: actor.id })],
        }),
        lift: defineTicketCommand({
          permission,
          input: z.strictObject({}),
          http: {
            name: 'liftHold',
            path: 'legal-hold/removal',
            summary: 'Say that no lawsuit needs a case any longer',
            scope,
          },
          decide: (ticket) => (holdOf(ticket) ? [lifted({})] : []),
        }),
      },
    }),
  });
}
