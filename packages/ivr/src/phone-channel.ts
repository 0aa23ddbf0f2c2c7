import { type Channel, ChannelError, type TicketId } from '@aduan/core';
import {
  type ChannelContext,
  indonesianPhoneNumbers,
  neutralPrivacyNotice,
} from '@aduan/core/channel';
import {
  type CallBack,
  type CallBackOutcome,
  type CallEvent,
  callableNumbers,
  type VoiceDriver,
  type VoiceWebhook,
} from '@aduan/core/voice';
import type { Flow, FlowShape } from '@aduan/dialogue';
import { type CallLimits, callLimits } from './calls/call-limits.js';
import type { CallStore } from './calls/call-store.js';
import { type Calls, createCalls } from './calls/create-calls.js';
import { storedCalls } from './calls/stored-calls.js';
import { noMessages } from './no-messages.js';
import type { PhoneLine } from './phone-line.js';
import { phonePrincipal } from './phone-principal.js';
import { claimedFiles } from './recording/claimed-files.js';

/** Options of `phoneChannel`. */
export interface PhoneOptions<Shape extends FlowShape>
  extends Pick<PhoneLine, 'perform' | 'know' | 'tickets' | 'sendText'>,
    Partial<
      Pick<
        PhoneLine,
        | 'officers'
        | 'actor'
        | 'entryPoints'
        | 'privacyNotice'
        | 'asksLanguage'
        | 'callable'
        | 'numbers'
        | 'pause'
      >
    > {
  /** The conversation, worded for the phone. */
  readonly flow: Flow<Shape>;
  /** Who delivers the calls: a provider with webhooks, or a driver with a connection of its own. */
  readonly provider: VoiceWebhook | VoiceDriver;
  /** Where calls are kept between two callbacks. Default: in the store of the desk, sealed. */
  readonly calls?: CallStore;
  /** When a call that does not end by itself is ended. What was told is stored, and the caller hears so. */
  readonly limits?: Partial<CallLimits>;
}

/** A phone line, with the calls that screens of officers need. */
export interface PhoneChannel extends Channel {
  /**
   * The ticket that a call has opened, for the officer who takes over the call. It contains what was asked and said.
   *
   * @param call - the provider's id of the call
   * @returns null when there is none, or when the call ended hours ago
   */
  ticketOf(call: string): Promise<TicketId | null>;
  /**
   * Rings an officer, then a citizen, and connects them through the provider of the line; resolves when the call has
   * ended. Idempotent: a repeated id rings no phone.
   *
   * @throws InputError when the call names no officer or citizen, NumberRefusedError for a premium number, ChannelError
   *   when it could not be placed: `invalid` when the provider only takes calls, `retryable` before the desk is started
   */
  callBack(call: CallBack): Promise<CallBackOutcome>;
}

/**
 * A phone line as a channel of the desk: runs a flow as a call. Mounted as `channels: { phone }`, it answers the
 * provider at `/aduan/phone`. Tickets are opened at once by a command with an idempotency key, so that the caller hears
 * number and PIN in the call. The caller gets their answer by phone.
 *
 * @throws InputError for a limit below 1
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const phone = phoneChannel({ flow, provider, perform, tickets: () => aduan.tickets });
 * ```
 */
export function phoneChannel<Shape extends FlowShape>(options: PhoneOptions<Shape>): PhoneChannel {
  const { provider } = options;
  const limits = callLimits(options.limits);
  const lines = new Map<string, Calls>();
  /** Set while the desk is started. When the channel is mounted twice, calls are placed under the name that was started first. */
  let host: ChannelContext | null = null;
  function callsIn(context: ChannelContext): Calls {
    const calls = lines.get(context.name) ?? callsOf({ ...options, limits }, context);
    lines.set(context.name, calls);
    return calls;
  }
  const line = {
    contract: 'channel/1',
    name: 'phone',
    capabilities: noMessages(provider.capabilities.maxBodyBytes),
    async start(context: ChannelContext) {
      host ??= context;
      callsIn(context);
    },
    async stop() {
      host = null;
      for (const calls of lines.values()) await calls.settled();
    },
    async send() {
      throw new ChannelError({ class: 'invalid' }, 'A phone line sends no messages.');
    },
    async ticketOf(call: string) {
      for (const calls of lines.values()) {
        const ticket = await calls.ticketOf(call);
        if (ticket !== null) return ticket;
      }
      return null;
    },
    async callBack(call: CallBack) {
      if (!provider.callBack)
        throw new ChannelError({ class: 'invalid' }, 'This line only takes calls.');
      if (!host) throw new ChannelError({ class: 'retryable' }, 'The line was not started.');
      return provider.callBack(call, host);
    },
  } as const;
  return provider.contract === 'voice/1'
    ? { ...line, ...calledBy(provider, callsIn) }
    : { ...line, ...driving(provider, callsIn, line) };
}

type CallsIn = (context: ChannelContext) => Calls;

/** The channel of a provider that sends webhooks. */
function calledBy(
  provider: VoiceWebhook,
  callsIn: CallsIn,
): Pick<Channel, 'verify' | 'parse' | 'acknowledge'> {
  const heard = new WeakMap<Request, readonly CallEvent[]>();
  return {
    verify: (request, body, context) => provider.verify(request, body, context),
    async parse(body, request) {
      heard.set(request, provider.parse(request, body));
      return [];
    },
    async acknowledge(_outcome, _events, request, context) {
      const calls = callsIn(context);
      let answer: Response | null = null;
      for (const event of heard.get(request) ?? []) {
        const turn = await calls.take(event);
        answer = turn && provider.render(turn);
      }
      return answer ?? new Response(null, { status: 204 });
    },
  };
}

/** The channel of a driver, which receives no webhooks. */
function driving(
  provider: VoiceDriver,
  callsIn: CallsIn,
  line: Required<Pick<Channel, 'start' | 'stop'>>,
): Pick<Channel, 'start' | 'stop' | 'health' | 'verify' | 'parse'> {
  return {
    async start(context) {
      await line.start(context);
      const { take } = callsIn(context);
      const { fetch, now, signal, log, kv, name } = context;
      await provider.start({ fetch, now, signal, log, kv, name, take });
    },
    async stop() {
      await provider.stop();
      await line.stop();
    },
    health: () => provider.health(),
    verify: async () => ({ ok: false, status: 404, reason: 'this line takes no callbacks' }),
    parse: async () => [],
  };
}

function callsOf<Shape extends FlowShape>(
  {
    flow,
    actor = phonePrincipal,
    officers = {},
    entryPoints = {},
    privacyNotice = neutralPrivacyNotice,
    calls,
    ...options
  }: PhoneOptions<Shape> & Pick<PhoneLine, 'limits'>,
  context: ChannelContext,
): Calls {
  const { asksLanguage = flow.languages.length > 1, pause = sleep } = options;
  const { callable = callableNumbers(), numbers = indonesianPhoneNumbers } = options;
  const { name: channel, citizen: desk, files, log, kv } = context;
  const line: PhoneLine = {
    ...options,
    flow: flow as unknown as Flow,
    actor,
    officers,
    entryPoints,
    privacyNotice,
    callable,
    numbers,
    asksLanguage,
    channel,
    desk,
    files,
    log,
    context,
    pause,
    kv,
    claims: claimedFiles(kv),
  };
  return createCalls(line, calls ?? storedCalls(kv));
}

function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
