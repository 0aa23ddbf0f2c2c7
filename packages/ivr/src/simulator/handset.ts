import type { VoiceInstruction } from '@aduan/core/voice';

/** A simulated phone. Each action resolves to the next instruction for the caller. */
export interface Handset {
  /** Calls the line. */
  dial(): Promise<VoiceInstruction>;
  /** Presses keys, without the finishing key. */
  press(keys: string): Promise<VoiceInstruction>;
  /**
   * Presses keys, and then others during the answer. Left out when the line speaks only after it was asked: then press
   * them one after the other.
   */
  pressOver?(keys: string, over: string): Promise<VoiceInstruction>;
  /**
   * Says something that the provider recognises.
   *
   * @param confidence - how well the speech was recognised, 0 to 1
   */
  say(text: string, confidence?: number): Promise<VoiceInstruction>;
  /** Does nothing until the line stops waiting. */
  silent(): Promise<VoiceInstruction>;
  /** Speaks after the tone. */
  record(seconds: number): Promise<VoiceInstruction>;
  /** Speaks after the tone, and hangs up. */
  recordAndHangUp(seconds: number): Promise<VoiceInstruction>;
  /** Waits for work of the desk. */
  wait(): Promise<VoiceInstruction>;
  /** Waits in a queue: plays its announcements, and shows whether the line takes the caller out of it. */
  waitInQueue(seconds: number, position: number | null): Promise<VoiceInstruction>;
  /** Reports that the other phone, or the queue, has finished with the caller. */
  connected(outcome: 'answered' | 'timeout' | 'unavailable'): Promise<VoiceInstruction>;
  /** Hangs up. */
  hangUp(): Promise<void>;
  /** Delivers the last event again, as providers do. @returns null when the line does not answer it */
  again(): Promise<VoiceInstruction | null>;
}
