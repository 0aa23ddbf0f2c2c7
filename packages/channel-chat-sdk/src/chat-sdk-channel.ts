import { type Channel, ChannelError, InputError } from '@aduan/core';
import type { ChannelContext } from '@aduan/core/channel';
import { readyAdapter } from './adapter/ready-adapter.js';
import { type ChatSdkOptions, defaultCapabilities } from './options.js';
import { fetchAttachment } from './sending/fetch-attachment.js';
import { sendMessage } from './sending/send-message.js';
import { signalProgress } from './sending/signal-progress.js';
import { receiveWebhook, type WebhookReading } from './webhook/receive-webhook.js';
import { commitWrites, scopeOf, within } from './webhook/scope.js';

/**
 * A channel from an adapter of the Vercel Chat SDK. The desk stores every event before it responds, so no event is lost
 * when no worker is free.
 *
 * @example
 * ```ts nocheck (needs an adapter)
 * const slack = chatSdkChannel({ adapter: createSlackAdapter({ signingSecret, botToken }) });
 * createAduan({ channels: { slack } });
 * ```
 */
export function chatSdkChannel(options: ChatSdkOptions): Channel {
  const { adapter, timeoutMs = 10_000 } = options;
  const progressSignal = adapter.startTyping ? (['typing'] as const) : [];
  const capabilities = { ...defaultCapabilities, progressSignal, ...options.capabilities };
  const ready = readyAdapter(adapter, timeoutMs);
  const known = new WeakMap<
    Request,
    { readonly body: Uint8Array; readonly taken: WebhookReading }
  >();

  /**
   * Verifies and reads a request. An adapter does both in one call, so `verify` and `parse` share its result, which is
   * cached per request.
   */
  async function taken(body: Uint8Array, request: Request, context: ChannelContext) {
    const before = known.get(request);
    if (before?.body === body) return before.taken;
    await ready(context);
    const bytes = new Uint8Array(body);
    const now = await receiveWebhook({ ...options, timeoutMs }, request, bytes, context);
    known.set(request, { body, taken: now });
    return now;
  }

  return {
    contract: 'channel/1',
    name: channelName(adapter.name),
    capabilities,
    async start(context) {
      await ready(context).catch(() => {
        // The desk starts all the same: webhook requests get a 503 until the adapter is initialised.
        context.log('warn', 'chat-sdk.not-ready', { adapter: adapter.name });
      });
    },
    health: (context) =>
      ready(context).then(
        () => ({ ok: true }),
        () => ({ ok: false, detail: 'the adapter is not initialised' }),
      ),
    async serve(request, context) {
      if (request.method !== 'GET') return null;
      await ready(context);
      return within(scopeOf(context, null), () => adapter.handleWebhook(request));
    },
    async verify(request, body, context) {
      const delivery = await taken(body, request, context);
      return delivery.ok ? { ok: true } : delivery.verdict;
    },
    async parse(body, request, context) {
      const delivery = await taken(body, request, context);
      if (delivery.ok) return delivery.events;
      throw new InputError('The adapter cannot read the delivery.', []);
    },
    async acknowledge(outcome, _events, request) {
      const delivery = known.get(request)?.taken;
      if (outcome === 'failed' || !delivery?.ok) return new Response(null, { status: 503 });
      await commitWrites(delivery.scope);
      return delivery.response;
    },
    async send(message, context) {
      const { type } = message.content;
      if (!capabilities.outbound.includes(type)) {
        throw new ChannelError({ class: 'invalid' }, `This channel sends no ${type}.`);
      }
      await ready(context);
      return sendMessage(message, context, options);
    },
    ...(adapter.startTyping && {
      signalProgress: async (progressSignal, context) => {
        await ready(context);
        await signalProgress(progressSignal, context, options);
      },
    }),
    fetchMedia: async (media, context) => {
      await ready(context);
      return fetchAttachment(media, context, options);
    },
  };
}

/** Converts an adapter name to a channel name, which is lowercase. */
function channelName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
