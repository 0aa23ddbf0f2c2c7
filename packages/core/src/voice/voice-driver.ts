import type { ChannelContext } from '../channel/context.js';
import type { CallBack, CallBackOutcome } from './call-back.js';
import type { CallEvent } from './call-event.js';
import type { VoiceInstruction } from './voice-instruction.js';
import type { VoiceCapabilities, VoiceRecordings } from './voice-webhook.js';

/** The line that a driver brings calls to, and what it is given beside it. */
export interface VoiceHost
  extends Pick<ChannelContext, 'fetch' | 'now' | 'signal' | 'log' | 'kv' | 'name'> {
  /**
   * Takes what happened to a call, and says what the caller hears next. What comes late or twice is answered with what
   * he hears now, and changes nothing: a driver that has lost its place tells `incoming` again.
   *
   * @returns null for what needs no answer
   * @throws Error when it could not be kept: try again
   */
  take(event: CallEvent): Promise<VoiceInstruction | null>;
}

/**
 * A provider of phone lines that does not call us: we hold a connection to it, hear from it what happens, and tell it
 * step by step what to do. The opposite of `VoiceWebhook`, on the same turns and events.
 *
 * A driver decides nothing about a conversation. It carries turns out, and brings calls that it has lost sight of to
 * their end, so that what was told in them is kept.
 */
export interface VoiceDriver extends VoiceRecordings {
  readonly contract: 'voice-driver/1';
  /** Which provider this is, such as `asterisk`. */
  readonly name: string;
  /** `maxBodyBytes` is 0: nobody sends it requests. */
  readonly capabilities: VoiceCapabilities;
  /** Begins to bring calls. Resolves at once; a provider that cannot be reached is tried again until `stop`. */
  start(host: VoiceHost): Promise<void>;
  /** Lets go of all calls, which stay where they are. Twice does no harm. */
  stop(): Promise<void>;
  /**
   * Rings an officer, then a citizen, and lets the two talk; resolves when they have. Again with the same id, nobody is
   * rung. Left out where calls are only taken.
   *
   * @throws InputError when the call names nobody, NumberRefusedError for a number that costs, ChannelError when it could
   *   not be placed
   */
  callBack?(call: CallBack): Promise<CallBackOutcome>;
  /** Whether calls come through now. */
  health(): Promise<{ readonly ok: boolean; readonly detail?: string }>;
}
