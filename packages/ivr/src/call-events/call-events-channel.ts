import { type Channel, ChannelError, InputError, type Principal, type Tickets } from '@aduan/core';
import {
  type ChannelContext,
  indonesianPhoneNumbers,
  type PhoneNumbers,
} from '@aduan/core/channel';
import { sha256Hex } from '@aduan/core/store';
import { type CallableNumbers, callableNumbers } from '@aduan/core/voice';
import {
  type FileHost,
  isAtFileHost,
  standardWebhookKey,
  verifyStandardWebhook,
} from '@aduan/http';
import { noMessages } from '../no-messages.js';
import { phonePrincipal } from '../phone-principal.js';
import type { PhoneCall } from './phone-call.js';
import type { PhoneCalls } from './phone-calls.js';
import { readSystemEvent, type SystemEvent } from './system-event.js';
import { type SystemLine, systemLine } from './system-line.js';

/** Location of the recordings of a telephone system. */
export interface SystemRecordings
  extends Pick<FileHost, 'domains' | 'headers' | 'insecure' | 'maxBytes'> {
  /** How long a recording without a ticket is kept, in days. A recording in a ticket is kept as long as the ticket. Default 30. */
  readonly keepDays?: number;
}

/** Options of `callEventsChannel`. */
export interface CallEventsOptions {
  /** Keys with which the system signs its events: `whsec_…` of https://www.standardwebhooks.com. Give two during a rotation. */
  readonly secrets: readonly string[];
  /** The ticket commands: `() => aduan.tickets`. A function, because the desk does not exist yet when its channels are made. */
  readonly tickets: () => Pick<Tickets, 'open' | 'append' | 'note' | 'get'>;
  /** Location of recordings. Left out: events that name a recording are refused. */
  readonly recordings?: SystemRecordings;
  /** Parses the numbers of callers. Use the same parser as the desk. Default: Indonesian numbers. */
  readonly numbers?: PhoneNumbers;
  /** Numbers that are called back after a missed call. Default: mobile and geographic numbers of Indonesia. */
  readonly callable?: CallableNumbers;
  /** The principal that opens tickets for missed calls: an agent in the default workflow. */
  readonly actor?: Principal;
}

/** A telephone system as a channel, with its calls for the screens of officers. */
export interface CallEventsChannel extends Channel {
  readonly calls: PhoneCalls;
}

/** Limit for the body. An event has a few hundred bytes. */
const maxBodyBytes = 16_384;
const freshMs = 5 * 60_000;
/** Number of invalid fields that an error names; the caller has the secret and can fix them one by one. */
const maxFields = 5;
const defaultKeepDays = 30;

/**
 * Connects an existing telephone system without our IVR. The system sends signed webhooks when a call rings, is
 * answered, ends or is missed, and when its recording is ready. Mounted as `channels: { telephone }`, the webhook
 * address is `/aduan/telephone`. Officers see who calls. A missed call opens a ticket that asks for a call back.
 *
 * @throws RangeError without a secret, or for an invalid one
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const telephone = callEventsChannel({ secrets: [secret], tickets: () => aduan.tickets });
 * const ringing = await telephone.calls.recent();
 * ```
 */
export function callEventsChannel(options: CallEventsOptions): CallEventsChannel {
  const { actor = phonePrincipal, recordings, secrets, tickets } = options;
  const { callable = callableNumbers(), numbers = indonesianPhoneNumbers } = options;
  if (secrets.length === 0) throw new RangeError('A telephone system signs with a secret.');
  secrets.forEach(standardWebhookKey);
  const host: SystemRecordings = recordings ?? { domains: [] };
  const { keepDays = defaultKeepDays } = host;
  const heard = new WeakMap<Request, SystemEvent>();
  const listeners = new Set<(call: PhoneCall) => void>();
  const lines = new Map<string, SystemLine>();
  let mounted: SystemLine | null = null;

  function lineIn(context: ChannelContext): SystemLine {
    const parts = { actor, callable, host, keepDays, numbers, tickets };
    const line = lines.get(context.name) ?? systemLine(context, parts);
    lines.set(context.name, line);
    mounted = line;
    return line;
  }
  function eventIn(body: Uint8Array): SystemEvent {
    const event = readSystemEvent(body);
    if (event.type !== 'call.recorded' || isAtFileHost(event.data.recording.url, host))
      return event;
    const message = 'does not lie where recordings are fetched from';
    throw new InputError(`The recording ${message}.`, [
      { message, path: ['data', 'recording', 'url'] },
    ]);
  }
  function started(): SystemLine {
    if (mounted) return mounted;
    throw new InputError('The desk of this telephone system was not started.');
  }

  return {
    contract: 'channel/1',
    name: 'call-events',
    capabilities: noMessages(maxBodyBytes),
    async start(context) {
      await lineIn(context).sweep();
    },
    async verify({ headers }, body, { now }) {
      const verdict = await verifyStandardWebhook({
        headers,
        body,
        secrets,
        now: now(),
        toleranceMs: freshMs,
      });
      return verdict.ok
        ? verdict
        : { ok: false, status: 401, reason: `event of a telephone system: ${verdict.reason}` };
    },
    async parse(body, request, { log }) {
      try {
        heard.set(request, eventIn(body));
        return [];
      } catch (error) {
        if (error instanceof InputError) {
          const fields = error.issues.map(({ path = [] }) => path.join('.')).slice(0, maxFields);
          log('warn', 'call-events.unreadable', { fields });
        }
        throw error;
      }
    },
    async acknowledge(_outcome, _events, request, context) {
      const event = heard.get(request);
      if (!event) return new Response(null, { status: 503 });
      // The id of a webhook is remembered after its event was handled, so that a repeated delivery changes nothing.
      const delivery = `delivery/${request.headers.get('webhook-id') ?? ''}`;
      if ((await context.kv.get(delivery)) === null) {
        const line = lineIn(context);
        const call = await line.take(sha256Hex(`${context.name} ${event.data.call}`), event);
        await context.kv.set(delivery, '', { ttlMs: 3 * freshMs });
        if (call) for (const listener of listeners) listener(call);
        await line.sweep();
      }
      return new Response(null, { status: 204 });
    },
    async forget(addresses, context) {
      const phones = addresses.filter(({ kind }) => kind === 'phone');
      for (const { value } of phones) await lineIn(context).forget(value);
    },
    async send() {
      throw new ChannelError({ class: 'invalid' }, 'A telephone system sends no messages.');
    },
    calls: {
      recent: () => started().recent(),
      get: (call) => started().get(call),
      open: (call, input, by) => started().open(call, input, by),
      attach: (call, ticket, by) => started().attach(call, ticket, by),
      recording: (call) => started().recording(call),
      onChange(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
  };
}
