import type { Verdict } from '../channel/channel.js';
import type { ChannelContext } from '../channel/context.js';
import type { CallBack, CallBackOutcome } from './call-back.js';
import type { CallEvent, CallRecording } from './call-event.js';
import type { VoiceInstruction } from './voice-instruction.js';

/** What a provider of phone lines can do, as data. */
export interface VoiceCapabilities {
  /** BCP 47 languages in which it recognises speech; empty when it does not. */
  readonly recognises: readonly string[];
  /** BCP 47 languages that it has a voice for. In others a caller hears recordings, or the first of these. */
  readonly speaks: readonly string[];
  readonly record: boolean;
  /** Whether it keeps callers in a queue of its own. */
  readonly queue: boolean;
  readonly dial: boolean;
  /** How long it waits for the answer to a callback before it gives the call up, in ms. */
  readonly deadlineMs: number;
  /** Largest request body in bytes that is read before the adapter is asked. */
  readonly maxBodyBytes: number;
}

/** Everything ambient that an adapter is given: no globals, so that a test needs no network and no clock. */
export type VoiceContext = Pick<ChannelContext, 'fetch' | 'now' | 'signal'>;

/** What a provider is given that rings people, beside its request: where it remembers whom it rang. */
export type CallBackHost = Pick<ChannelContext, 'fetch' | 'now' | 'signal' | 'kv'>;

/** The recordings of a provider. */
export interface VoiceRecordings {
  /**
   * Fetches a recording.
   *
   * @throws ChannelError, retryable while the file is not there yet, `invalid` where it never comes: then its case says so
   */
  fetchRecording?(
    recording: CallRecording,
    context: VoiceContext,
  ): Promise<{ readonly body: ReadableStream<Uint8Array>; readonly mime: string }>;
  /** Called once a recording is kept by the desk: deletes it at the provider. Again does no harm. */
  forgetRecording?(recording: CallRecording, context: VoiceContext): Promise<void>;
}

/**
 * A provider of phone lines that tells by webhooks what happens to a call and does what the answer says.
 * Adapters translate: they keep no state, deduplicate nothing and decide nothing. Only whom they rang they remember, by
 * the host.
 *
 * An adapter knows its own public address, since callbacks and signatures name it, and believes no header about it.
 * Every adapter runs `describeVoice` of `@aduan/testkit`.
 */
export interface VoiceWebhook extends VoiceRecordings {
  readonly contract: 'voice/1';
  /** Which provider this is, such as `twilio`. */
  readonly name: string;
  readonly capabilities: VoiceCapabilities;
  /** Is the callback genuine? Over the raw bytes, before anything is parsed, in constant time. */
  verify(request: Request, body: Uint8Array, context: VoiceContext): Promise<Verdict>;
  /**
   * One callback becomes events, in the order in which they happened: deterministic, without side effects.
   *
   * @throws InputError when it cannot be read at all
   */
  parse(request: Request, body: Uint8Array): readonly CallEvent[];
  /**
   * The answer that makes the provider carry a turn out. Its callbacks name `turn.id`. Pure.
   *
   * @throws RangeError when the turn is more than the provider takes, or something that it cannot do
   */
  render(turn: VoiceInstruction): Response;
  /**
   * Rings an officer, then a citizen, and lets the two talk; resolves when they have. Again with the same id, nobody is
   * rung, also by another process. Left out where calls are only taken.
   *
   * @throws InputError when the call names nobody, NumberRefusedError for a number that costs, ChannelError when it could
   *   not be placed; with `outcomeUnknown`, it counts as placed
   */
  callBack?(call: CallBack, host: CallBackHost): Promise<CallBackOutcome>;
}
