import { AduanError, ConflictError } from '@aduan/core';
import {
  defineCommand,
  defineEvent,
  definePlugin,
  defineQuery,
  defineState,
  defineTicketCommand,
  defineTicketQuery,
  instant,
  stateIn,
} from '@aduan/core/plugin';
import * as z from 'zod';

const day = z.enum(['monday', 'friday']);
const planned = defineEvent({
  type: 'visits:planned',
  label: { id: 'Kunjungan hari {day}', en: 'A visit on {day}' },
  facts: z.strictObject({ day }),
  shown: { day: 'open' },
  personal: z.strictObject({ text: z.string() }),
});
const state = defineState<{ readonly days: readonly string[] }>({
  initial: { days: [] },
  shown: { days: 'open' },
  evolve: ({ days }, event) =>
    planned.is(event) ? { days: [...days, event.facts.day] } : { days },
});

const week = z.int().min(1).max(53);
const goal = z.object({
  goal: z.object({ week, visits: z.int(), version: z.int(), since: instant }),
});

/** Somebody of the office visits a village. Has each kind of operation that a plugin can declare. */
export const visits = () =>
  definePlugin({
    id: 'visits',
    catalogue: {
      name: { id: 'Kunjungan', en: 'Visits' },
      commands: { planVisit: { id: 'Rencanakan kunjungan', en: 'Plan a visit' } },
      fields: {
        days: {
          label: { id: 'Hari', en: 'Days' },
          values: { friday: { id: 'Jumat', en: 'Friday' } },
        },
        leftAt: { label: { id: 'Berangkat', en: 'Left' }, holds: 'instant' },
      },
    },
    events: [planned],
    state,
    permissions: {
      'visits:plan': ['agent', 'officer', 'supervisor'],
      'visits:ask': ['citizen'],
      'visits:aim': ['supervisor'],
    },
    errors: {
      'visits-too-many': { status: 409, title: { id: 'Terlalu banyak', en: 'Too many visits' } },
    },
    setup({ authorize, now }) {
      const goals = new Map<number, z.input<typeof goal>['goal']>();
      return {
        commands: {
          planVisit: defineTicketCommand({
            permission: 'visits:plan',
            input: z.strictObject({ day, text: z.string().trim().min(1).max(500) }),
            http: { path: 'visits', summary: 'Plan a visit' },
            decide: (_ticket, { day: on, text }) => [planned({ day: on }, { text })],
          }),
          askForVisit: defineTicketCommand({
            permission: 'visits:ask',
            input: z.strictObject({ day: day.default('monday') }),
            http: {
              path: 'visits/asked/{day}',
              summary: 'Ask for a visit',
              tracking: { path: 'visit', summary: 'Ask for a visit without an account' },
            },
            decide: (_ticket, { day: on }) => [planned({ day: on })],
          }),
          setGoal: defineCommand({
            permission: 'visits:aim',
            input: z.strictObject({ week, visits: z.int().min(0).max(100) }),
            answer: goal,
            hasVersion: true,
            http: { path: 'goals/{week}', summary: 'Set the goal of a week', status: 201 },
            async run({ visits: aim, week: of }, { expectedVersion }) {
              if (aim > 50) throw new AduanError('visits-too-many', 'At most fifty a week.');
              const version = goals.get(of)?.version ?? 0;
              if (expectedVersion !== undefined && expectedVersion !== version)
                throw new ConflictError(expectedVersion, version, goals.get(of) as never);
              const set = { week: of, visits: aim, version: version + 1, since: now() };
              goals.set(of, set);
              return { goal: set };
            },
          }),
          dropGoal: defineCommand({
            permission: 'visits:aim',
            isIdempotent: true,
            input: z.strictObject({ week }),
            answer: null,
            hasVersion: true,
            http: { path: 'goals/{week}/removal', summary: 'Have no goal for a week' },
            async run({ week: of }, { expectedVersion }) {
              const version = goals.get(of)?.version ?? 0;
              if (expectedVersion !== undefined && expectedVersion !== version)
                throw new ConflictError(expectedVersion, version, goals.get(of) as never);
              goals.delete(of);
            },
          }),
          suggestDay: defineCommand({
            permission: 'visits:plan',
            isIdempotent: true,
            input: z.strictObject({ name: z.string().max(100) }).meta({ id: 'DayQuestion' }),
            answer: z.object({ day }),
            http: { path: 'suggestions', summary: 'Which day fits', scope: 'visits:read' },
            run: async ({ name }) => ({
              day: name.length % 2 ? ('monday' as const) : ('friday' as const),
            }),
          }),
          // Without a route.
          recount: defineCommand({ input: z.object({}), answer: null, run: async () => {} }),
        },
        queries: {
          visitsOf: defineTicketQuery({
            input: z.strictObject({
              days: z.array(day).max(2).exactOptional(),
              limit: z.int().min(1).max(10).default(10),
              latest: z.boolean().exactOptional(),
            }),
            answer: z.object({ days: z.array(day) }),
            http: { path: 'visits', summary: 'The visits of a case' },
            run(ticket, { days: only, latest = false, limit }) {
              const all = stateIn(ticket, 'visits', state).days as ('monday' | 'friday')[];
              const those = all.filter((each) => only?.includes(each) ?? true);
              return { days: (latest ? those.toReversed() : those).slice(0, limit) };
            },
          }),
          goal: defineQuery({
            permission: 'read',
            input: z.strictObject({ week }),
            answer: z.object({ goal: goal.shape.goal.nullable() }),
            http: { path: 'goals/{week}', name: 'getGoal', summary: 'The goal of a week' },
            run: async ({ week: of }) => ({ goal: goals.get(of) ?? null }),
          }),
        },
        routes: [
          {
            name: 'printVisits',
            method: 'GET',
            path: 'list.txt',
            summary: 'The goals as a text',
            scope: 'visits:read',
            async handle(_request, options, closing) {
              if (options) authorize(options.actor, 'read');
              return new Response(closing.aborted ? 'closed' : `${goals.size} goals`);
            },
          },
          {
            name: 'hearVisits',
            method: 'POST',
            path: 'heard',
            summary: 'What another system says of visits',
            scope: null,
            handle: async (request, options) =>
              new Response(`${options === null} ${(await request.text()).length}`),
          },
        ],
      };
    },
  });
