import { ChannelError } from '@aduan/core';
import type { KeyValue } from '@aduan/core/channel';
import {
  type CallBack,
  type CallBackOutcome,
  placedCalls,
  type VoiceHost,
} from '@aduan/core/voice';
import { createHttp, toChannelError } from '@aduan/http';
import * as z from 'zod';
import { hookUrl } from '../hooks/hook.js';
import { pause, type Timers } from '../sockets/timers.js';
import { targetOf, type Verb } from '../verbs/verb.js';

/** The REST interface of a jambonz, used to ring officers. */
export interface JambonzApi {
  /** Such as `https://jambonz.example.go.id/api/v1`. */
  readonly url: string;
  /** Key of the account. */
  readonly apiKey: string;
  /** The application that routes calls to this line. It controls the calls that are placed. */
  readonly applicationSid: string;
  /** Our number, shown to officer and citizen. */
  readonly from: string;
}

const outcomes: readonly CallBackOutcome[] = [
  'answered',
  'no-answer',
  'engaged',
  'officer-away',
  'placed-before',
];

/** The custom data of a call to an officer, so that the process that receives the call knows what to do. */
const orderSchema = /* @__PURE__ */ z.object({
  aduan: z.object({
    callBack: z.string().regex(/^[\w-]{1,60}$/),
    to: z.string().regex(/^\+\d{5,15}$/),
    ringSeconds: z.int().min(1).max(600),
  }),
});

/** Reads the custom data of a call. @returns null for the call of a citizen */
export function callBackIn(data: Readonly<Record<string, unknown>>) {
  const tag = data.customerData ?? data.customer_data ?? data.tag;
  return orderSchema.safeParse(tag).data?.aduan ?? null;
}

type Order = NonNullable<ReturnType<typeof callBackIn>>;

/** Whether this line placed a call with such an order. A forged order must not ring a number. */
export function isPlaced(kv: KeyValue, { callBack, to }: Order): Promise<boolean> {
  return placedCalls(kv).has({ id: callBack, to });
}

const ringsSeconds = 30;
/** How long the outcome of a call is remembered, in ms. */
const ttlMs = 7 * 86_400_000;
/** Longest call that is awaited, and how often its outcome is checked, in ms. */
const maxMs = 4 * 3_600_000;
const lookMs = 1_000;

const endOf = (id: string) => `call-back-end/${id}`;

/**
 * Rings an officer; when they answer, the line rings the citizen. Resolves when the call has ended, even if another
 * process receives its events.
 *
 * @throws ChannelError when it could not be placed; with `outcomeUnknown` it counts as placed
 */
export async function placeCallBack(
  { fetch, signal, kv, now }: VoiceHost,
  timers: Timers,
  { url, apiKey, applicationSid, from, accountSid }: JambonzApi & { readonly accountSid: string },
  { id, officer, to, ringSeconds = ringsSeconds }: CallBack,
): Promise<CallBackOutcome> {
  const calls = placedCalls(kv);
  if (!(await calls.claim({ id, to }))) return 'placed-before';
  const order: Order = { callBack: id, to, ringSeconds };
  const json = {
    application_sid: applicationSid,
    from,
    to: targetOf(officer),
    timeout: ringSeconds,
    tag: { aduan: order },
  };
  try {
    const headers = { authorization: `Bearer ${apiKey}` };
    const http = createHttp({ fetch, signal }, { baseUrl: url, headers });
    await http.post(`Accounts/${encodeURIComponent(accountSid)}/Calls`, { json });
  } catch (cause) {
    const error = toChannelError(cause);
    if (!error.info.outcomeUnknown) await calls.release({ id });
    throw error;
  }
  for (const until = now() + maxMs; now() < until && !signal.aborted; ) {
    const ended = await kv.get(endOf(id));
    const outcome = outcomes.find((one) => one === ended);
    if (outcome) return outcome;
    await pause(timers, lookMs);
  }
  throw new ChannelError({ class: 'retryable', outcomeUnknown: true }, 'Nobody said how it ended.');
}

/** The verbs for an officer who has answered: they ring the citizen. */
export function callBackVerbs(
  { to, ringSeconds }: Order,
  from: string | null,
  hooks: Parameters<typeof hookUrl>[0],
): readonly Verb[] {
  const actionHook = hookUrl(hooks, { kind: 'status', turn: null });
  return [
    {
      verb: 'dial',
      target: [targetOf(to)],
      actionHook,
      timeout: ringSeconds,
      ...(from !== null && { callerId: from }),
    },
    { verb: 'hangup' },
  ];
}

/** Stores the outcome of a call. Only the first one is kept. */
export async function endCallBack(
  kv: KeyValue,
  { callBack }: Order,
  outcome: CallBackOutcome,
): Promise<void> {
  await kv.set(endOf(callBack), outcome, { ttlMs, ifAbsent: true });
}

/** The outcome that the officer's call leg reports: of ringing the citizen, or of its own end. @returns null for neither */
export function outcomeIn(data: Readonly<Record<string, unknown>>): CallBackOutcome | null {
  switch (data.dial_call_status) {
    case 'completed':
      return 'answered';
    case 'busy':
    case 'failed':
      return 'engaged';
    case 'no-answer':
      return 'no-answer';
  }
  const isOver = ['completed', 'failed', 'busy', 'no-answer'].includes(String(data.call_status));
  return isOver ? 'officer-away' : null;
}
