import {
  type AduanPlugin,
  type CallsOf,
  defineEvent,
  definePlugin,
  defineState,
  defineTicketCommand,
  defineTicketQuery,
  stateIn,
} from '@aduan/core/plugin';
import * as z from 'zod';

const day = z.iso.date();
const planned = defineEvent({
  type: 'visits:planned',
  label: { id: 'Kunjungan direncanakan {day}', en: 'Visit planned on {day}' },
  facts: z.strictObject({ day }),
  shown: { day: 'open' },
});
const state = defineState<{ readonly days: readonly string[] }>({
  initial: { days: [] },
  shown: { days: 'open' },
  evolve: (before, event) =>
    planned.is(event) ? { days: [...before.days, event.facts.day] } : before,
});
const daysOf = (ticket: Parameters<typeof stateIn>[0]) => stateIn(ticket, 'visits', state).days;

const commands = {
  /** Plans a visit to the citizen. Does nothing when the day is planned already. */
  plan: defineTicketCommand({
    permission: 'visits:plan',
    input: z.strictObject({ day }),
    http: { name: 'planVisit', path: 'visits', summary: 'Plan a visit' },
    decide: (ticket, facts) => (daysOf(ticket).includes(facts.day) ? [] : [planned(facts)]),
  }),
};
const queries = {
  /** The days of all planned visits. */
  list: defineTicketQuery({
    input: z.strictObject({}),
    answer: z.object({ days: z.array(day) }),
    http: { name: 'listVisits', path: 'visits', summary: 'The planned visits' },
    run: (ticket) => ({ days: [...daysOf(ticket)] }),
  }),
};

/** The calls of the plugin: `aduan.plugins.visits`. */
export type Visits = CallsOf<typeof commands> & CallsOf<typeof queries>;

/** Officers plan visits to citizens. */
export const visits = (): AduanPlugin<'visits', Visits> =>
  definePlugin({
    id: 'visits',
    events: [planned],
    state,
    permissions: { 'visits:plan': ['officer', 'supervisor'] },
    setup: () => ({ commands, queries }),
  });
