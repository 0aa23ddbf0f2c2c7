import type { VoiceCommand, VoiceDriver } from '@aduan/core/voice';
import type { Skip } from '../conformance/check.js';

/** A phone at the provider that stands in. */
export interface StandInPhone {
  /** Calls the line. @param from - number in E.164; null when it is withheld */
  dial(from: string | null): void;
  /** Presses keys, one after the other. */
  press(keys: string): void;
  /** Speaks after the tone. */
  speak(seconds: number): void;
  /** Hangs up; of a recording that is under way, so many seconds were said. */
  hangUp(seconds: number): void;
  /** Lets time pass at the driver: whatever waits for so long gives up. */
  pass(ms: number): void;
  /** What was heard so far, line by line. */
  spokenTexts(): readonly string[];
  /** Whether the line waits for what a command waits for: nothing is left to be heard or done. */
  waitsFor(next: VoiceCommand): boolean;
  /** Whether the call is up. */
  isUp(): boolean;
}

/** A provider that stands in for the real one, on this machine. */
export interface StandInProvider {
  /** A new driver that is connected to it. */
  driver(): VoiceDriver;
  readonly phone: StandInPhone;
  /** The way to it, for `host.fetch`; kept when the file is loaded, as checks take the global one away. */
  readonly fetch: typeof fetch;
  /** Stops it, with all it listens on. */
  close(): Promise<void>;
}

/** What the suite needs to know of a driver of phone lines. */
export interface VoiceDriverConformance {
  /** Name of the provider, for the report. */
  readonly name: string;
  /** Starts a provider, a new one each time. */
  open(): Promise<StandInProvider>;
  /** Passwords and keys that must show nowhere. */
  readonly secrets: readonly string[];
  /**
   * Class of the `ChannelError` for a recording that was forgotten. Default: `retryable`, as for one that has not come yet;
   * `invalid` where the line gives up on one that does not come.
   */
  readonly forgotten?: 'retryable' | 'invalid';
  readonly skip?: readonly Skip[];
}
