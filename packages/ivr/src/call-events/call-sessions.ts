import { NotFoundError, type PartyId, type Principal, type TicketId } from '@aduan/core';
import {
  type AduanPlugin,
  answers,
  type CallsOf,
  defineCommand,
  definePlugin,
  defineQuery,
  instant,
  needs,
  openInput,
  type PluginContext,
} from '@aduan/core/plugin';
import { isLimited, openPhases, visibilityFor } from '@aduan/core/ticket';
import type { Parties } from '@aduan/plugins/parties';
import type { ViewLog } from '@aduan/plugins/view-log';
import * as z from 'zod';
import type { PhoneCall } from './phone-call.js';
import type { CallTicketInput, PhoneCalls } from './phone-calls.js';

/** Callers who wait for an officer at an exchange. */
export interface CallQueue {
  /** Waiting callers, the longest first; `since` in epoch ms. */
  waiting(): Promise<readonly { readonly since: number }[]>;
  /** The call that an officer took, epoch ms; null when they are not talking. */
  talkOf(officer: string): Promise<{
    readonly call: string;
    readonly since: number;
    readonly takenAt: number | null;
  } | null>;
  /** Gives the first caller to an officer. @returns null when no caller waits, or the officer is talking */
  takeNext(officer: string): Promise<{ readonly call: string } | null>;
  /** Ends the talk of an officer, if there is one. */
  end(officer: string): Promise<void>;
}

/** Options of `callSessions`. */
export interface CallSessionsOptions {
  /** The calls of the office's telephone system, `callEventsChannel(…).calls`; default: none. */
  readonly calls?: PhoneCalls | null;
  /** The queue of waiting callers; default: none. */
  readonly queue?: CallQueue | null;
  /** The ticket that a waiting call has opened, `phoneChannel(…).ticketOf`. Default: none. */
  readonly ticketOf?: (call: string) => Promise<TicketId | null>;
}

/** Permission to see who calls, and to take a call; an officer who makes a ticket of it needs the same. */
const mayRead = { permission: 'read-identity', officersOnly: true } as const;
const mayTake = { permission: 'open', officersOnly: true } as const;

/** How many people with the same number are shown while the phone rings, and how many open tickets of each. */
const [shownPeople, shownTickets] = [3, 5];

const call = /* @__PURE__ */ z.string().min(1).max(200);
const ticketId = /* @__PURE__ */ z.string();
const shownCall = /* @__PURE__ */ z
  .object({
    id: z.string(),
    state: z.enum(['ringing', 'answered', 'ended', 'missed']),
    from: z.string().nullable().describe('The end of the number; null when it is withheld.'),
    officer: z.string().nullable().describe('Whom it rings, as the telephone system names them.'),
    beganAt: instant,
    answeredAt: instant.nullable(),
    endedAt: instant.nullable(),
    recording: z
      .object({
        state: z.enum(['promised', 'kept']),
        mime: z.string(),
        seconds: z.number().nullable(),
      })
      .nullable(),
    ticket: ticketId.nullable(),
  })
  .meta({ id: 'PhoneCall' });

function shown({ to: _, ...told }: PhoneCall): z.input<typeof shownCall> {
  return { ...told, from: told.from && `•••• ${told.from.replace(/\D/g, '').slice(-3)}` };
}

/**
 * A call as an actor may see it: without its number when its ticket hides the caller from them; null when they may not
 * know that ticket, or when they are limited to a part of the desk and the call has no ticket yet.
 */
async function knownTo(
  { tickets, ...sight }: Desk,
  actor: Principal,
  told: PhoneCall,
): Promise<PhoneCall | null> {
  const of = told.ticket && (await tickets.load(told.ticket));
  if (!of) return isLimited(sight, actor) ? null : told;
  const { identity, ticket } = visibilityFor(sight, actor, of.stored.ticket);
  if (!ticket) return null;
  return identity ? told : { ...told, from: null };
}

type Desk = Pick<PluginContext, 'authorize' | 'kinds' | 'tickets' | 'workflow'>;

/** The plugins that must be listed before it. */
interface Needed {
  readonly parties: Pick<Parties, 'find'>;
  readonly 'view-log': Pick<ViewLog, 'list' | 'recordApart'>;
}

const operationsOf = (
  { requires: { parties, 'view-log': views }, ...desk }: Desk & { readonly requires: Needed },
  { queue, ticketOf = async () => null, ...given }: CallSessionsOptions,
) => {
  const calls = () => given.calls ?? unknownCall();
  const callFor = async (actor: Principal, id: string) => {
    if (actor.kind === 'officer') desk.authorize(actor, mayRead.permission);
    const told = await calls().get(id);
    return (told && (await knownTo(desk, actor, told))) ?? unknownCall();
  };
  return {
    queries: {
      /** The calls that ring at the office, and the callers who wait for an officer. */
      list: defineQuery({
        ...mayRead,
        input: z.strictObject({}),
        answer: z
          .object({
            calls: z.array(shownCall),
            waiting: z.array(instant).describe('Since when each caller waits, the longest first.'),
            talk: z
              .object({ since: instant, ticket: ticketId.nullable() })
              .nullable()
              .describe('The caller whom the officer who asks took.'),
          })
          .meta({ id: 'CallSessions' }),
        http: { name: 'listCallSessions', path: '', summary: 'Calls that ring, and who waits' },
        async run(_input, { actor }) {
          const [recent, waiting, talk] = await Promise.all([
            given.calls?.recent() ?? [],
            queue?.waiting() ?? [],
            queue?.talkOf(actor.id) ?? null,
          ]);
          const known = await Promise.all(recent.map((told) => knownTo(desk, actor, told)));
          return {
            calls: known.flatMap((told) => (told ? [shown(told)] : [])),
            waiting: waiting.map(({ since }) => since),
            talk: talk && { since: talk.takenAt ?? talk.since, ticket: await ticketOf(talk.call) },
          };
        },
      }),
      /** The people with a caller's number, with their open tickets, and no numbers. */
      findCaller: defineQuery({
        ...mayRead,
        input: z.strictObject({ call }),
        answer: z.object({
          items: z.array(
            z
              .object({
                id: z.string(),
                name: z.string().nullable(),
                certainty: z.enum(['likely', 'possible']),
                tickets: z.array(
                  z.object({ id: ticketId, number: z.string(), subject: z.string().nullable() }),
                ),
              })
              .meta({ id: 'Caller' }),
          ),
        }),
        http: { path: 'calls/{call}/caller', summary: 'Who a caller may be' },
        async run(asked, { actor }) {
          const { from } = await callFor(actor, asked.call);
          if (from === null) return { items: [] };
          const options = { actor, namedBy: 'line' } as const;
          const { items } = await parties.find({ kind: 'phone', value: from }, options);
          return {
            items: await Promise.all(
              items.slice(0, shownPeople).map(async ({ certainty, person: { id, name } }) => ({
                id,
                name,
                certainty,
                tickets: await openTickets(id as PartyId, actor),
              })),
            ),
          };
        },
      }),
    },
    commands: {
      /** Takes the caller who waits longest. */
      takeNext: defineCommand({
        ...mayTake,
        input: z.strictObject({}),
        answer: z.object({ isTaken: z.boolean(), ticket: ticketId.nullable() }),
        http: { name: 'takeNextCall', path: 'next', summary: 'Take the caller who waits longest' },
        async run(_input, { actor }) {
          const taken = await queue?.takeNext(actor.id);
          return { isTaken: !!taken, ticket: taken ? await ticketOf(taken.call) : null };
        },
      }),
      /** Ends the talk of the officer who asks. */
      end: defineCommand({
        ...mayTake,
        input: z.strictObject({}),
        answer: null,
        http: { name: 'endCall', path: 'end', summary: 'End your talk with a caller' },
        run: async (_input, { actor }) => queue?.end(actor.id),
      }),
      /** Opens a ticket from a call: the caller becomes its reporter, without the officer reading the number. */
      openTicket: defineCommand({
        ...mayTake,
        input: openInput
          .omit({ attachments: true, channel: true, privacyNotice: true, receivedAt: true })
          .extend({ call }) as unknown as z.ZodType<
          CallTicketInput & { readonly call: string },
          CallTicketInput & { readonly call: string }
        >,
        answer: z.object({ ticket: answers.ticket, pin: z.string() }),
        http: {
          name: 'openTicketOfCall',
          path: 'calls/{call}/tickets',
          summary: 'Open a ticket from a call',
          status: 201,
        },
        handlesKey: true,
        async run({ call: id, ...input }, options) {
          const { from, ticket } = await callFor(options.actor, id);
          const isHidden = input.anonymous || input.confidential;
          // A second ticket would name the caller whom the first one hides.
          if (ticket && from === null && !isHidden) return unknownCall();
          return calls().open(id, input, options);
        },
      }),
      /** Attaches a call to a ticket, with its recording. */
      attach: defineCommand({
        ...mayTake,
        input: z.strictObject({ call, ticket: z.uuid() }),
        answer: null,
        http: {
          name: 'attachCall',
          path: 'calls/{call}/ticket',
          summary: 'Attach a call to a ticket',
        },
        async run({ call: of, ticket }, options) {
          await callFor(options.actor, of);
          await calls().attach(of, ticket, options);
        },
      }),
    },
  };

  async function openTickets(reporter: PartyId, actor: Principal) {
    const filter = { reporter, phases: openPhases, order: 'newest', limit: shownTickets } as const;
    const { items } = await views.list(filter, { actor });
    return items.map(({ subject, ticket: { id, number } }) => ({ id, number, subject }));
  }
};

/** The calls of the plugin: `aduan.plugins['call-sessions']`. */
export type CallSessions = CallsOf<ReturnType<typeof operationsOf>['queries']> &
  CallsOf<ReturnType<typeof operationsOf>['commands']>;

/**
 * The telephone on the screens of officers: calls that ring at the office, with possible callers, and waiting callers.
 * Numbers are not shown, and officers can search only for callers who are on the line. List it after `viewLog` and
 * `parties`.
 */
export function callSessions(
  options: CallSessionsOptions,
): AduanPlugin<
  'call-sessions',
  CallSessions,
  { readonly parties: Parties; readonly 'view-log': ViewLog }
> {
  return definePlugin({
    id: 'call-sessions',
    requires: needs<{ readonly parties: Parties; readonly 'view-log': ViewLog }>(
      'parties',
      'view-log',
    ),
    setup: (context) => ({
      ...operationsOf(context, options),
      routes: [
        {
          name: 'readCallRecording',
          method: 'GET',
          path: 'calls/{call}/recording',
          summary: 'The recording of a call that has no ticket',
          scope: 'call-sessions:read',
          async handle({ url }, asks) {
            if (!asks) return unknownCall();
            context.authorize(asks.actor, mayRead.permission);
            const [id = ''] = new URL(url).pathname.split('/').slice(-2);
            const told = await options.calls?.get(id);
            const found = told && (await knownTo(context, asks.actor, told));
            // The recording of a ticket is played there, where the view log records it.
            const file = found?.ticket === null ? await options.calls?.recording(id) : null;
            if (!file) throw new NotFoundError(found ? 'file' : 'call');
            const { 'view-log': views } = context.requires;
            await views.recordApart(asks.actor, { fields: ['files'], ground: `call:${id}` });
            return new Response(file.body, {
              headers: {
                'Content-Type': file.mime,
                'Content-Disposition': 'attachment',
                'Content-Security-Policy': "default-src 'none'; sandbox",
              },
            });
          },
        },
      ],
    }),
  });
}

function unknownCall(): never {
  throw new NotFoundError('call');
}
