import type { VoiceCommand, VoiceDriver } from '@aduan/core/voice';
import type { Skip } from '../conformance/check.js';

/** A phone at the fake provider. */
export interface StandInPhone {
  /** Calls the line. @param from - number in E.164; null when it is withheld */
  dial(from: string | null): void;
  /** Presses keys one by one. */
  press(keys: string): void;
  /** Speaks after the tone. */
  speak(seconds: number): void;
  /** Hangs up; a running recording has this length in seconds. */
  hangUp(seconds: number): void;
  /** Lets time pass at the driver: waits of this length time out. */
  pass(ms: number): void;
  /** Texts heard so far. */
  spokenTexts(): readonly string[];
  /** Whether the line waits for the input of a command: nothing is left to play or do. */
  waitsFor(next: VoiceCommand): boolean;
  /** Whether the call is connected. */
  isUp(): boolean;
}

/** A fake provider on this machine. */
export interface StandInProvider {
  /** Makes a driver that is connected to it. */
  driver(): VoiceDriver;
  readonly phone: StandInPhone;
  /** The `fetch` to the provider, for `host.fetch`; saved when the file is loaded, since checks replace the global one. */
  readonly fetch: typeof fetch;
  /** Stops the provider with all its listeners. */
  close(): Promise<void>;
}

/** The subject of `describeVoiceDriver`: a driver with its fake provider. */
export interface VoiceDriverConformance {
  /** Name of the provider, for the report. */
  readonly name: string;
  /** Starts a new provider. */
  open(): Promise<StandInProvider>;
  /** Passwords and keys that must not appear anywhere. */
  readonly secrets: readonly string[];
  /**
   * Class of the `ChannelError` for a recording that the provider has lost. Default: `retryable`, the same as for a
   * recording that is not ready yet; `invalid` if the line gives up on a missing one.
   */
  readonly forgotten?: 'retryable' | 'invalid';
  readonly skip?: readonly Skip[];
}
