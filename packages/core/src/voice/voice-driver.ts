import type { ChannelContext } from '../channel/context.js';
import type { CallBack, CallBackOutcome } from './call-back.js';
import type { CallEvent } from './call-event.js';
import type { VoiceInstruction } from './voice-instruction.js';
import type { VoiceCapabilities, VoiceRecordings } from './voice-webhook.js';

/** The desk as a driver sees it: the handler of its calls, and its environment. */
export interface VoiceHost
  extends Pick<ChannelContext, 'fetch' | 'now' | 'signal' | 'log' | 'kv' | 'name'> {
  /**
   * Handles an event of a call and returns the next instruction. A late or repeated event returns the current
   * instruction and changes nothing. A driver that has lost its state sends `incoming` again.
   *
   * @returns null when no instruction is needed
   * @throws Error when the event could not be stored; retry
   */
  take(event: CallEvent): Promise<VoiceInstruction | null>;
}

/**
 * A provider of phone lines to which the desk connects: over the connection it receives events and sends instructions.
 * The counterpart of `VoiceWebhook`, with the same turns and events.
 *
 * A driver makes no decision about a conversation. It executes turns. It also ends calls that it has lost, so that what
 * was said in them is stored.
 */
export interface VoiceDriver extends VoiceRecordings {
  readonly contract: 'voice-driver/1';
  /** Name of the provider, such as `asterisk`. */
  readonly name: string;
  /** `maxBodyBytes` is 0, because a driver receives no requests. */
  readonly capabilities: VoiceCapabilities;
  /** Starts to deliver calls. Resolves at once. If the provider cannot be reached, it retries until `stop`. */
  start(host: VoiceHost): Promise<void>;
  /** Releases all calls without ending them. May be called twice. */
  stop(): Promise<void>;
  /**
   * Calls an officer, then a citizen, and connects them; resolves when the call has ended. A repeated call with the
   * same id rings no phone. Left out when the line only takes calls.
   *
   * @throws InputError for an invalid call, NumberRefusedError for a number that is not called, ChannelError when it
   * could not be placed
   */
  callBack?(call: CallBack): Promise<CallBackOutcome>;
  /** Whether calls come through at the moment. */
  health(): Promise<{ readonly ok: boolean; readonly detail?: string }>;
}
