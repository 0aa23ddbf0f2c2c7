import { TransitionError } from '@aduan/core';
import {
  defineCommand,
  defineEvent,
  definePlugin,
  defineQuery,
  defineState,
  defineTicketCommand,
  defineTicketQuery,
  type PluginContext,
  type PluginParts,
  stateIn,
} from '@aduan/core/plugin';
import * as z from 'zod';
import type { PluginConformance } from '../../src/index.js';

const days = ['monday', 'friday'] as const;
const permission = 'visits:ask';
const tracking = { path: 'visits', summary: 'Ask for a visit' };

/** A citizen asks that somebody of the office comes. */
export const asked = defineEvent({
  type: 'visits:asked',
  label: { id: 'Minta dikunjungi hari {day}', en: 'Asked for a visit on {day}' },
  facts: z.strictObject({ day: z.enum(days) }),
  shown: { day: 'open' },
  personal: z.strictObject({ text: z.string() }),
});

/** How often somebody asked. */
export const visitState = defineState<{ readonly asked: number }>({
  initial: { asked: 0 },
  shown: { asked: 'open' },
  evolve: (before, event) => (asked.is(event) ? { asked: before.asked + 1 } : before),
});

type Decide = Parameters<typeof defineTicketCommand>[0]['decide'];

/** Decides that somebody asked. */
export const decideAsk: Decide = (ticket, given) => {
  const { day, wish } = given as { readonly day: (typeof days)[number]; readonly wish: string };
  if (ticket.phase === 'closed') throw new TransitionError(ticket.state, 'ask', []);
  return [asked({ day }, { text: wish })];
};

/** The command by which somebody asks, with parts that differ. */
export function askCommand(
  changes: {
    readonly input?: z.ZodType;
    readonly http?: { readonly path: string; readonly summary: string };
    readonly permission?: 'read' | `visits:${string}`;
    readonly decide?: Decide;
  } = {},
) {
  return defineTicketCommand({
    permission,
    input: z.strictObject({ day: z.enum(days), wish: z.string().max(500) }),
    decide: decideAsk,
    ...changes,
    http: { path: 'visits', summary: 'Ask for a visit', ...changes.http, tracking },
  });
}

/** The wish of a person, which is kept until the visit. */
export interface Wish {
  readonly text: string;
}

/** The parts of the sample, for a context. */
export function visitParts(context: Pick<PluginContext, 'rows' | 'now'>) {
  const wishes = context.rows<Wish>('wishes');
  const tours = context.rows<{ readonly day: string }>('tours');
  return {
    commands: {
      ask: askCommand(),
      plan: defineCommand({
        permission,
        officersOnly: true,
        input: z.strictObject({ day: z.enum(days) }),
        answer: z.object({ tour: z.int() }),
        http: { path: 'tours/{day}', summary: 'Plan a tour' },
        async run({ day }) {
          const { length } = await tours.list();
          const tour = length + 1;
          await tours.write({
            key: `tour-${tour}`,
            value: { day },
            expectedVersion: 0,
            dueAt: context.now(),
          });
          return { tour };
        },
      }),
    },
    queries: {
      count: defineTicketQuery({
        input: z.object({}),
        answer: z.object({ asked: z.int() }),
        http: { path: 'visits', name: 'countVisits', summary: 'Count the wishes' },
        run: (ticket) => stateIn(ticket, 'visits', visitState),
      }),
      wishes: defineQuery({
        permission,
        officersOnly: true,
        input: z.strictObject({ after: z.string().max(200).exactOptional() }),
        answer: z.array(z.object({ text: z.string() })),
        run: async ({ after }) =>
          (await wishes.list(after === undefined ? {} : { after })).map(({ value }) => value),
      }),
    },
    hooks: {
      decide: ({ events }) =>
        events.some((event) => asked.is(event))
          ? [{ type: 'ticket.assigned', facts: { team: 'tim-lapangan', assignee: null } }]
          : [],
      write({ events, ticket }, tx) {
        const [party] = ticket.reporters;
        for (const event of events) {
          if (!asked.is(event) || !party) continue;
          const value: Wish = { text: event.personal?.text ?? '' };
          tx.put('wishes', { key: event.id, value, expectedVersion: 0, subject: { party } });
          tx.deliver({
            id: event.id,
            target: 'visits:van',
            conversationId: null,
            ticketId: ticket.id,
            messageId: null,
            payload: new TextEncoder().encode(event.facts.day),
            dueAt: context.now(),
          });
        }
      },
      tracking: (ticket) => ({
        shown: stateIn(ticket, 'visits', visitState),
        may: ticket.phase === 'closed' ? [] : ['visits:ask'],
      }),
    },
    deliveries: [
      {
        prefix: 'visits:',
        concurrency: 2,
        targets: async () => ({ all: ['visits:van'], resting: [] }),
        deliver: async () => ({ outcome: { state: 'sent', providerIds: [] }, pausedUntil: null }),
      },
    ],
    jobs: [
      {
        name: 'visits:tidy',
        everyMs: 60_000,
        async run() {
          const due = await tours.claim({ leaseMs: 60_000, limit: 5 });
          for (const { key, value, version } of due)
            await tours.write({ key, value, expectedVersion: version });
          return due.length > 0;
        },
      },
    ],
  } satisfies PluginParts;
}

const wish = { id: 'Keinginan warga', en: 'What the citizen wishes' };
const toCome = { id: 'Menyiapkan kunjungan', en: 'To prepare the visit' };

/** Visits of the office: something of each thing that plugins can do. */
export function visits() {
  return definePlugin({
    id: 'visits',
    events: [asked],
    state: visitState,
    tables: { wishes: { sealed: true }, tours: { sealed: false } },
    personal: {
      'asked.text': { what: wish, purpose: toCome },
      wishes: { what: wish, purpose: toCome, retention: { id: 'Sebulan', en: 'A month' } },
    },
    catalogue: {
      name: { id: 'Kunjungan', en: 'Visits' },
      fields: {
        day: {
          label: { id: 'Hari', en: 'Day' },
          values: { monday: { id: 'Senin', en: 'Monday' } },
        },
      },
    },
    permissions: { [permission]: ['citizen', 'officer'] },
    errors: {
      'visits-full': { status: 409, title: { id: 'Jadwal penuh', en: 'No visit is free' } },
    },
    setup: visitParts,
  });
}

/** The sample as a subject that passes. */
export const sampleSubject: PluginConformance<ReturnType<typeof visits>> = {
  plugin: visits(),
  samples: {
    ask: ({ words }) => ({ day: 'friday', wish: words }),
    plan: () => ({ day: 'monday' }),
  },
};
