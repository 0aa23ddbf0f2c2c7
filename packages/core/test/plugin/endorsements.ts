import * as z from 'zod';
import { TransitionError } from '../../src/errors.js';
import { defineEvent } from '../../src/plugin/event.js';
import { defineQuery, defineTicketCommand, defineTicketQuery } from '../../src/plugin/operation.js';
import { definePlugin } from '../../src/plugin/plugin.js';
import { defineState, stateIn } from '../../src/plugin/state.js';

/** An office stands behind a report. */
export const given = defineEvent({
  type: 'endorsements:given',
  label: { id: 'Didukung {by}, bobot {weight}', en: 'Endorsed by {by}, weight {weight}' },
  facts: z.strictObject({ by: z.string(), weight: z.int().min(1).max(5) }),
  shown: { by: 'open', weight: 'open' },
  personal: z.strictObject({ reason: z.string() }),
});

const state = defineState<{ readonly count: number; readonly weight: number }>({
  initial: { count: 0, weight: 0 },
  shown: { count: 'open', weight: 'open' },
  evolve: (before, event) =>
    given.is(event)
      ? { count: before.count + 1, weight: before.weight + event.facts.weight }
      : before,
});

const endorse = defineTicketCommand({
  permission: 'endorsements:endorse',
  input: z.strictObject({ weight: z.int().min(1).max(5), reason: z.string().max(5_000) }),
  http: { path: 'endorsements', summary: 'Stand behind a ticket' },
  decide(ticket, { reason, weight }, { actor }) {
    if (ticket.phase === 'closed') throw new TransitionError(ticket.state, 'endorse');
    return [given({ by: actor.id, weight }, { reason })];
  },
});

/** Lets offices stand behind tickets. A certain number of them makes a ticket urgent. */
export function endorsements(options: { readonly urgentFrom: number }) {
  return definePlugin({
    id: 'endorsements',
    events: [given],
    state,
    permissions: { 'endorsements:endorse': ['officer', 'supervisor'] },
    setup() {
      let seen = 0;
      return {
        commands: { endorse },
        queries: {
          strength: defineTicketQuery({
            input: z.object({}),
            answer: z.object({ count: z.int(), weight: z.int() }),
            run: (ticket) => stateIn(ticket, 'endorsements', state),
          }),
          total: defineQuery({
            permission: 'read',
            input: z.object({}),
            answer: z.object({ seen: z.int() }),
            run: async () => ({ seen }),
          }),
        },
        hooks: {
          decide({ events, ticket }) {
            const { count } = stateIn(ticket, 'endorsements', state);
            const isUrgent =
              count === options.urgentFrom && events.some((event) => given.is(event));
            return isUrgent && ticket.team === null
              ? [{ type: 'ticket.assigned' as const, facts: { team: 'urgent', assignee: null } }]
              : [];
          },
          write({ events }) {
            seen += events.filter((event) => given.is(event)).length;
          },
        },
        api: { urgentFrom: options.urgentFrom },
      };
    },
  });
}
