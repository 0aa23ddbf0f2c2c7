import { createHmac } from 'node:crypto';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  type Aduan,
  compileWorkflow,
  createAduan,
  defaultWorkflow,
  officerPrincipal,
  sp4nPractice,
  type TicketId,
  type WorkflowDefinition,
} from '@aduan/core';
import { type Parties, parties } from '@aduan/plugins/parties';
import { type ViewLog, viewLog } from '@aduan/plugins/view-log';
import { memoryStore } from '@aduan/store-memory';
import {
  type CallEventsChannel,
  type CallEventsOptions,
  type CallQueue,
  type CallSessions,
  callEventsChannel,
  callSessions,
} from '../../src/call-events/index.js';

/** Wednesday, 18 February 2026, 10.00 WIB: open. */
export const openAt = Date.parse('2026-02-18T10:00:00+07:00');
export const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
export const officer = officerPrincipal('budi', ['agent', 'supervisor']);
const recordingUrl = 'https://pbx.example.go.id/rekaman/1.wav';

/** What a telephone system sends: an event, its id, when it signs it. */
export interface Delivery {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at?: number;
  readonly id?: string;
  readonly signedAt?: number;
  readonly key?: string;
}

/** Headers by https://www.standardwebhooks.com, made with what Node has. */
export function signedBy(key: string, id: string, at: number, body: string | Uint8Array): Headers {
  const timestamp = String(Math.floor(at / 1_000));
  const mac = createHmac('sha256', Buffer.from(key.slice('whsec_'.length), 'base64'));
  const signature = mac.update(`${id}.${timestamp}.`).update(body).digest('base64');
  return new Headers({
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  });
}

/** Callers who wait, as an exchange has them. */
function waitingLine() {
  const waiting: { readonly call: string; readonly since: number }[] = [];
  const talks = new Map<string, { call: string; since: number; takenAt: number }>();
  const queue: CallQueue = {
    waiting: async () => waiting,
    talkOf: async (by) => talks.get(by) ?? null,
    async takeNext(by) {
      const next = talks.has(by) ? undefined : waiting.shift();
      if (next) talks.set(by, { ...next, takenAt: next.since + 30_000 });
      return next ?? null;
    },
    end: async (by) => void talks.delete(by),
  };
  return { queue, waiting };
}

type Plugins = {
  readonly parties: Parties;
  readonly 'view-log': ViewLog;
  readonly 'call-sessions': CallSessions;
};

/** A desk that a telephone system tells of its calls. */
export function telephoneDesk(
  options: Partial<CallEventsOptions> = {},
  store = memoryStore(),
  startsAt = openAt,
  permissions: WorkflowDefinition['permissions'] = {},
) {
  let now = startsAt;
  let deliveries = 0;
  const fetched: string[] = [];
  const logged: string[] = [];
  const answers: (() => Response)[] = [];
  const telephone = callEventsChannel({
    secrets: [secret],
    tickets: () => aduan.tickets,
    recordings: { domains: ['pbx.example.go.id'], headers: { authorization: 'Basic cGJ4' } },
    ...options,
  });
  const { queue, waiting } = waitingLine();
  const ticketsOfCalls = new Map<string, TicketId>();
  const aduan: Aduan<{ readonly telephone: CallEventsChannel }, Plugins> = createAduan({
    store,
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    workflow: compileWorkflow({
      ...defaultWorkflow,
      permissions: { ...defaultWorkflow.permissions, ...permissions },
    }),
    channels: { telephone },
    plugins: [
      viewLog(),
      parties(),
      callSessions({
        calls: telephone.calls,
        queue,
        ticketOf: async (call) => ticketsOfCalls.get(call) ?? null,
      }),
    ],
    logger: (...line) => logged.push(JSON.stringify(line)),
    now: () => now,
    async fetch(input, init) {
      const request = new Request(input, init);
      fetched.push(`${request.url} ${request.headers.get('authorization')}`);
      const usual = () => new Response('~~', { headers: { 'content-type': 'audio/mpeg' } });
      return (answers.shift() ?? usual)();
    },
  });
  const { calls } = telephone;
  return {
    aduan,
    calls,
    fetched,
    logged,
    store,
    /** Who waits for an officer, and the tickets that their calls have opened. */
    ticketsOfCalls,
    waiting,
    /** What the system answers to the next requests for a file. */
    answers,
    pass(ms: number) {
      now += ms;
    },
    now: () => now,
    async tell({ at, data, id, key = secret, signedAt, type }: Delivery): Promise<number> {
      deliveries += 1;
      const timestamp = new Date(at ?? now).toISOString();
      const body = JSON.stringify({ type, timestamp, data });
      const headers = signedBy(key, id ?? `evt_${deliveries}`, signedAt ?? now, body);
      const url = 'https://desk.example/aduan/telephone';
      const { status } = await aduan.fetch(new Request(url, { method: 'POST', headers, body }));
      return status;
    },
    /** Text of the cases, each with its notes and files. */
    async tickets() {
      const { items } = await aduan.tickets.list({ order: 'newest' }, { actor: officer });
      return Promise.all(
        items.map(({ ticket }) => aduan.tickets.get(ticket.id, { actor: officer })),
      );
    },
  };
}

export type TelephoneDesk = ReturnType<typeof telephoneDesk>;

/** The only call of the board. */
export async function onlyCall({ calls }: Pick<TelephoneDesk, 'calls'>) {
  const [call, ...others] = await calls.recent();
  if (!call || others.length > 0) throw new Error('There is not one call.');
  return call;
}

export const ringing = {
  type: 'call.ringing',
  data: { call: 'A', from: '081234567890', to: '1500' },
};
export const answered = { type: 'call.answered', data: { call: 'A', officer: '101' } };
export const ended = { type: 'call.ended', data: { call: 'A' } };
export const missed = { type: 'call.missed', data: { call: 'A', from: '081234567890' } };
export const recorded = {
  type: 'call.recorded',
  data: { call: 'A', recording: { url: recordingUrl, seconds: 61 } },
};
