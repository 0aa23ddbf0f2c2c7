import type { Verdict } from '../channel/channel.js';
import type { ChannelContext } from '../channel/context.js';
import type { CallBack, CallBackOutcome } from './call-back.js';
import type { CallEvent, CallRecording } from './call-event.js';
import type { VoiceInstruction } from './voice-instruction.js';

/** Capabilities of a phone provider, as data. */
export interface VoiceCapabilities {
  /** BCP 47 languages in which it recognises speech; empty when it does not. */
  readonly recognises: readonly string[];
  /**
   * BCP 47 languages for which it has a voice. For other languages, callers hear recordings or the first voice in this
   * list.
   */
  readonly speaks: readonly string[];
  readonly record: boolean;
  /** Whether it has its own queue for callers. */
  readonly queue: boolean;
  readonly dial: boolean;
  /** How long it waits for the answer to a callback before it ends the call, ms. */
  readonly deadlineMs: number;
  /** Largest request body in bytes that is read before the adapter is called. */
  readonly maxBodyBytes: number;
}

/** The environment of an adapter. It uses no globals, so tests need no network and no clock. */
export type VoiceContext = Pick<ChannelContext, 'fetch' | 'now' | 'signal'>;

/** The environment of a provider that places calls; `kv` remembers the placed calls. */
export type CallBackHost = Pick<ChannelContext, 'fetch' | 'now' | 'signal' | 'kv'>;

/** The recordings of a provider. */
export interface VoiceRecordings {
  /**
   * Fetches a recording.
   *
   * @throws ChannelError, retryable while the file is not available yet, `invalid` when it never will be; the ticket
   * then says so
   */
  fetchRecording?(
    recording: CallRecording,
    context: VoiceContext,
  ): Promise<{ readonly body: ReadableStream<Uint8Array>; readonly mime: string }>;
  /** Deletes a recording at the provider. Called after the desk has stored it. May be called twice. */
  forgetRecording?(recording: CallRecording, context: VoiceContext): Promise<void>;
}

/**
 * A phone provider that reports the events of a call by webhooks and executes the answer. Adapters only translate: they
 * keep no state, deduplicate nothing and make no decisions. The only state is the placed calls, which the host stores.
 *
 * An adapter is configured with its own public URL, because callbacks and signatures contain it. It does not trust
 * headers for this. Every adapter runs `describeVoice` of `@aduan/testkit`.
 */
export interface VoiceWebhook extends VoiceRecordings {
  readonly contract: 'voice/1';
  /** Name of the provider, such as `twilio`. */
  readonly name: string;
  readonly capabilities: VoiceCapabilities;
  /** Checks that the callback is genuine: over the raw bytes, before parsing, in constant time. */
  verify(request: Request, body: Uint8Array, context: VoiceContext): Promise<Verdict>;
  /**
   * Converts one callback into events, in order. Deterministic, without side effects.
   *
   * @throws InputError when it cannot be read
   */
  parse(request: Request, body: Uint8Array): readonly CallEvent[];
  /**
   * The response that makes the provider execute a turn. The callbacks of the turn contain `turn.id`. Pure.
   *
   * @throws RangeError when the turn is too large for the provider, or needs something that it cannot do
   */
  render(turn: VoiceInstruction): Response;
  /**
   * Calls an officer, then a citizen, and connects them; resolves when the call has ended. A repeated call with the
   * same id rings no phone, even from another process. Left out when the line only takes calls.
   *
   * @throws InputError for an invalid call, NumberRefusedError for a number that is not called, ChannelError when it
   * could not be placed; with `outcomeUnknown`, it counts as placed
   */
  callBack?(call: CallBack, host: CallBackHost): Promise<CallBackOutcome>;
}
