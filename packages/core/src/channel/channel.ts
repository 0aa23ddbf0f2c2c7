import type { Capabilities } from './capabilities.js';
import type { Content, MediaRef, TemplateContent } from './content.js';
import type { ChannelContext } from './context.js';
import type { InboundEvent } from './inbound.js';
import type { OutboundMessage, OutboundPurpose, SendReceipt } from './outbound.js';
import type { ProgressSignal } from './progress-signal.js';

/** Whether a delivery is genuine. `reason` is for the log, never for the sender. */
export type Verdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 413 | 429;
      readonly reason: string;
    };

/** What became of a delivery: stored, known already, or not stored (the provider shall try again). */
export type WebhookOutcome = 'stored' | 'duplicate' | 'failed';

/**
 * A way on which citizens reach the desk. Adapters translate; they never open tickets, never
 * deduplicate, never retry: the core stores first, answers second and does the rest.
 *
 * Every adapter runs `describeChannel` of `@aduan/testkit`.
 */
export interface Channel {
  readonly contract: 'channel/1';
  /** What kind of channel this is, such as `webchat` or `whatsapp`. */
  readonly name: string;
  readonly capabilities: Capabilities;
  /** Called once by `aduan.start()`. */
  start?(context: ChannelContext): Promise<void>;
  /** Called once by `aduan.close()`; calling it twice does no harm. */
  stop?(): Promise<void>;
  /** Says whether the channel can do its work now. */
  health?(context: ChannelContext): Promise<{ readonly ok: boolean; readonly detail?: string }>;
  /**
   * Answers requests that deliver nothing: challenges, sessions, streams, uploads. `null` means the
   * request is a delivery. The body must not be touched before `null` is returned.
   */
  serve?(request: Request, context: ChannelContext): Promise<Response | null>;
  /** Is the delivery genuine? Over the raw bytes, before anything is parsed, in constant time. */
  verify(request: Request, body: Uint8Array, context: ChannelContext): Promise<Verdict>;
  /**
   * One delivery becomes N events: deterministic, without side effects. Throws `InputError` when the body cannot be
   * read at all, and `PayloadTooLargeError` when it holds more than the provider puts into one. Where a delivery may
   * hold many, `mapInBatches` makes them without holding up the process.
   */
  parse(
    body: Uint8Array,
    request: Request,
    context: ChannelContext,
  ): Promise<readonly InboundEvent[]>;
  /**
   * Brings files that stand in the delivery itself into `context.files`, where `parse` names them as `blob:<key>`.
   * Called before its events are stored; again does no harm. What it throws is answered with 503.
   */
  keepFiles?(body: Uint8Array, request: Request, context: ChannelContext): Promise<void>;
  /** The response to a delivery. Default: 200 for stored and duplicate, 503 for failed. */
  acknowledge?(
    outcome: WebhookOutcome,
    events: readonly InboundEvent[],
    request: Request,
    context: ChannelContext,
  ): Response | Promise<Response>;
  /** Asks the provider for news, for hosts that nobody can reach from outside. */
  poll?(
    cursor: string | null,
    context: ChannelContext,
  ): AsyncIterable<{ readonly events: readonly InboundEvent[]; readonly cursor: string }>;
  /**
   * The approved template that says a content to somebody whose reply window is closed, or that invites him to
   * write again. `null` = there is none, and the message fails visibly before it is sent. Pure.
   *
   * @param purpose - of the message: one for citizens is no template for officers
   */
  templateFallback?(content: Content, purpose?: OutboundPurpose): TemplateContent | null;
  /** Hands one message to the provider. Throws `ChannelError` only. */
  send(message: OutboundMessage, context: ChannelContext): Promise<SendReceipt>;
  /**
   * Shows that a message was read and that somebody writes an answer, as far as `progressSignal` says. A courtesy: it is
   * tried once and owed to nobody, and what it throws is forgotten.
   */
  signalProgress?(progressSignal: ProgressSignal, context: ChannelContext): Promise<void>;
  /** Fetches the bytes of a file that a message refers to. Throws `ChannelError`. */
  fetchMedia?(
    media: MediaRef,
    context: ChannelContext,
  ): Promise<{ readonly body: ReadableStream<Uint8Array>; readonly mime: string }>;
}
