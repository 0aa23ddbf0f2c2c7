import * as z from 'zod';
import type { CommandOptions, CommandResult, Ticket } from '../index.js';
import {
  type AduanPlugin,
  defineEvent,
  definePlugin,
  defineState,
  defineTicketCommand,
  stateIn,
} from '../plugin/index.js';

/** Why a ticket must be kept. */
export interface LegalHold {
  /** The number of the lawsuit or inquiry. */
  readonly source: string;
  /** The officer who placed it. */
  readonly by: string;
  /** Epoch ms. */
  readonly at: number;
}

/** Tickets that a lawsuit or an inquiry needs. Placing and lifting a hold stays in the history of the ticket. */
export interface LegalHolds {
  /**
   * Keeps the data of a ticket from being erased. A ticket that is held stays as it is.
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

const placed = /* @__PURE__ */ (() =>
  defineEvent({
    type: 'legal-holds:placed',
    label: { id: 'Ditahan untuk perkara {source}', en: 'Held for the lawsuit {source}' },
    facts: z.strictObject({ source: z.string(), by: z.string() }),
    shown: { source: 'open', by: 'actor' },
  }))();
const lifted = /* @__PURE__ */ (() =>
  defineEvent({
    type: 'legal-holds:lifted',
    label: { id: 'Tidak lagi ditahan untuk perkara', en: 'No longer held for a lawsuit' },
    facts: z.strictObject({}),
    shown: {},
  }))();

const state = /* @__PURE__ */ defineState<{ readonly hold: LegalHold | null }>({
  initial: { hold: null },
  // For whoever may see a draft: an inquiry may be about the reporter.
  shown: { hold: 'draft' },
  evolve(before, event) {
    if (placed.is(event)) return { hold: { ...event.facts, at: event.at } };
    return lifted.is(event) ? { hold: null } : before;
  },
});

/**
 * The hold of a ticket; null when it is not held, or shown to somebody who may not know it, such as a citizen. A process
 * without the plugin knows it, too.
 */
export function holdOf(ticket: Pick<Ticket, 'plugins'>): LegalHold | null {
  return stateIn(ticket, 'legal-holds', state).hold;
}

const permission = 'legal-holds:decide';
const scope = 'personal-data:write';

/**
 * Keeps tickets for lawsuits and inquiries (UU 27/2022, article 44: only data that is tied to no legal case is
 * destroyed): `aduan.plugins['legal-holds']`. As long as one of their tickets is held, a person is not erased.
 */
export function legalHolds(): AduanPlugin<'legal-holds', LegalHolds> {
  return definePlugin({
    id: 'legal-holds',
    events: [placed, lifted],
    state,
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
