import type { AddressId } from './address.js';
import type { Capabilities } from './capabilities.js';
import type { Content, MediaRef, TemplateContent } from './content.js';
import type { ChannelContext } from './context.js';
import type { InboundEvent } from './inbound.js';
import type { OutboundMessage, OutboundPurpose, SendReceipt } from './outbound.js';
import type { ProgressSignal } from './progress-signal.js';

/** Whether a webhook request is genuine. `reason` is for the log, never for the sender. */
export type Verdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 413 | 429;
      readonly reason: string;
    };

/** Result of storing a webhook request: stored, already known, or failed (the provider should retry). */
export type WebhookOutcome = 'stored' | 'duplicate' | 'failed';

/**
 * A way in and out for messages of citizens. Adapters only translate. They never open tickets, deduplicate or retry:
 * the core stores first, then answers the request, then does the rest.
 *
 * Every adapter runs `describeChannel` of `@aduan/testkit`.
 */
export interface Channel {
  readonly contract: 'channel/1';
  /** Kind of channel, such as `webchat` or `whatsapp`. */
  readonly name: string;
  readonly capabilities: Capabilities;
  /** Called once by `aduan.start()`. */
  start?(context: ChannelContext): Promise<void>;
  /** Called once by `aduan.close()`; calling it twice does no harm. */
  stop?(): Promise<void>;
  /** Says whether the channel can do its work now. */
  health?(context: ChannelContext): Promise<{ readonly ok: boolean; readonly detail?: string }>;
  /**
   * Answers requests that are not webhook requests: challenges, sessions, streams, uploads. `null` means that the
   * request is a webhook request. Do not read the body before you return `null`.
   */
  serve?(request: Request, context: ChannelContext): Promise<Response | null>;
  /** Checks whether a webhook request is genuine: on the raw bytes, before parsing, in constant time. */
  verify(request: Request, body: Uint8Array, context: ChannelContext): Promise<Verdict>;
  /**
   * Parses one webhook request into its inbound events. Deterministic, without side effects. Throws `InputError` when
   * the body cannot be read at all, and `PayloadTooLargeError` when it holds more than the provider sends at once. If a
   * request may hold many events, use `mapInBatches`, which does not block the process.
   */
  parse(
    body: Uint8Array,
    request: Request,
    context: ChannelContext,
  ): Promise<readonly InboundEvent[]>;
  /**
   * Stores files that are part of the webhook request in `context.files`; `parse` refers to them as `blob:<key>`.
   * Called before the events are stored, and safe to repeat. An error is answered with 503.
   */
  keepFiles?(body: Uint8Array, request: Request, context: ChannelContext): Promise<void>;
  /** The response to a webhook request. Default: 200 for stored and duplicate, 503 for failed. */
  acknowledge?(
    outcome: WebhookOutcome,
    events: readonly InboundEvent[],
    request: Request,
    context: ChannelContext,
  ): Response | Promise<Response>;
  /** Polls the provider for events, for hosts that cannot receive webhooks. */
  poll?(
    cursor: string | null,
    context: ChannelContext,
  ): AsyncIterable<{ readonly events: readonly InboundEvent[]; readonly cursor: string }>;
  /**
   * Returns the approved template that replaces a content when the reply window is closed, or that invites the person
   * to write again. `null` = there is none; the message then fails visibly before it is sent. Pure.
   *
   * @param purpose - purpose of the message, because officers need other templates than citizens
   */
  templateFallback?(content: Content, purpose?: OutboundPurpose): TemplateContent | null;
  /** Sends one message to the provider. Throws `ChannelError` only. */
  send(message: OutboundMessage, context: ChannelContext): Promise<SendReceipt>;
  /** Shows a read mark or "typing", as listed in `progressSignal`. It is sent once, and errors are ignored. */
  signalProgress?(progressSignal: ProgressSignal, context: ChannelContext): Promise<void>;
  /**
   * Erases the data that the channel keeps about an erased person besides messages, such as calls. Called before the
   * erasure, and again whenever the erasure restarts.
   *
   * @param addresses - all addresses of the person, including those of other channels
   */
  forget?(addresses: readonly AddressId[], context: ChannelContext): Promise<void>;
  /** Fetches the bytes of a file that a message refers to. Throws `ChannelError`. */
  fetchMedia?(
    media: MediaRef,
    context: ChannelContext,
  ): Promise<{ readonly body: ReadableStream<Uint8Array>; readonly mime: string }>;
}
