import { type Capabilities, type Channel, ChannelError, type Principal } from '@aduan/core';
import type { CallEvent, VoiceWebhook } from '@aduan/core/voice';
import type { Flow, FlowShape } from '@aduan/dialogue';
import type { CallStore } from './calls/call-store.js';
import { type Calls, createCalls } from './calls/create-calls.js';
import { keptCalls } from './calls/kept-calls.js';
import { secretGuesses } from './calls/secret-guesses.js';
import type { PhoneLine } from './phone-line.js';

/** Options of `phoneChannel`. */
export interface PhoneOptions<Shape extends FlowShape>
  extends Pick<PhoneLine, 'perform' | 'know' | 'tickets' | 'sendText'>,
    Partial<Pick<PhoneLine, 'officers' | 'actor' | 'asksLanguage' | 'pause'>> {
  /** The conversation, in words for the ear. */
  readonly flow: Flow<Shape>;
  /** Who brings the calls. */
  readonly provider: VoiceWebhook;
  /** Where calls are kept between two callbacks. Default: in the store of the desk, sealed. */
  readonly calls?: CallStore;
}

/** Who opens cases for callers, unless the host says so. */
const phonePrincipal: Principal = {
  id: 'phone',
  kind: 'system',
  roles: ['agent'],
  units: [],
  regions: [],
};

/**
 * A phone line as a channel of the desk: runs a flow as a call. Mounted as `channels: { phone }`, it answers the
 * provider at `/aduan/phone`. Cases are opened by command, under the key of what the caller did, so that their number
 * and PIN are told in the call; an answer is owed to the caller by phone.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const phone = phoneChannel({ flow, provider, perform, tickets: () => aduan.tickets });
 * ```
 */
export function phoneChannel<Shape extends FlowShape>(options: PhoneOptions<Shape>): Channel {
  const { provider } = options;
  const heard = new WeakMap<Request, readonly CallEvent[]>();
  const lines = new Map<string, Calls>();
  return {
    contract: 'channel/1',
    name: 'phone',
    capabilities: capabilitiesOf(provider),
    verify: (request, body, context) => provider.verify(request, body, context),
    async parse(body, request) {
      heard.set(request, provider.parse(request, body));
      return [];
    },
    async acknowledge(_outcome, _events, request, context) {
      const calls = lines.get(context.name) ?? callsOf(options, context);
      lines.set(context.name, calls);
      let answer: Response | null = null;
      for (const event of heard.get(request) ?? []) {
        const turn = await calls.take(event);
        answer = turn && provider.render(turn);
      }
      return answer ?? new Response(null, { status: 204 });
    },
    async stop() {
      for (const calls of lines.values()) await calls.settled();
    },
    async send() {
      throw new ChannelError({ class: 'invalid' }, 'A phone line sends no messages.');
    },
  };
}

function callsOf<Shape extends FlowShape>(
  { flow, actor = phonePrincipal, officers = {}, calls, ...options }: PhoneOptions<Shape>,
  context: Parameters<NonNullable<Channel['acknowledge']>>[3],
): Calls {
  const { asksLanguage = flow.languages.length > 1, pause = sleep } = options;
  const { name: channel, desk, files, log, kv } = context;
  const line: PhoneLine = {
    ...options,
    flow: flow as unknown as Flow,
    actor,
    officers,
    asksLanguage,
    channel,
    desk,
    files,
    log,
    context,
    pause,
    kv,
    guesses: secretGuesses(kv),
  };
  return createCalls(line, calls ?? keptCalls(kv));
}

function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** What the desk can do with a phone line beside calls: nothing. */
function capabilitiesOf({ capabilities: { maxBodyBytes } }: VoiceWebhook): Capabilities {
  return {
    inbound: [],
    outbound: [],
    receipts: [],
    text: { maxCharacters: 0, markdown: false },
    choices: false,
    media: {},
    maxBodyBytes,
    replyWindow: null,
    rate: [],
    transport: 'webhook',
    idempotentSend: false,
  };
}
