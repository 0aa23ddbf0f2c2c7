import type { VoiceInstruction } from '@aduan/core/voice';

/** A phone in somebody's hand, whatever connects it. What he does is answered with what he hears next. */
export interface Handset {
  /** Calls the line. */
  dial(): Promise<VoiceInstruction>;
  /** Presses keys, without the one that ends them. */
  press(keys: string): Promise<VoiceInstruction>;
  /**
   * Presses keys, and others while the answer to them is still being said. Left out where nothing is said before it is
   * asked for: there one follows the other.
   */
  pressOver?(keys: string, over: string): Promise<VoiceInstruction>;
  /**
   * Says something that the provider recognises.
   *
   * @param confidence - how well he was understood, 0 to 1
   */
  say(text: string, confidence?: number): Promise<VoiceInstruction>;
  /** Does nothing until the line gives up waiting. */
  silent(): Promise<VoiceInstruction>;
  /** Speaks after the tone. */
  record(seconds: number): Promise<VoiceInstruction>;
  /** Speaks after the tone, and hangs up. */
  recordAndHangUp(seconds: number): Promise<VoiceInstruction>;
  /** Waits for work of the desk. */
  wait(): Promise<VoiceInstruction>;
  /** Waits in a queue: hears what is said there, and whether he is taken out of it. */
  waitInQueue(seconds: number, position: number | null): Promise<VoiceInstruction>;
  /** The other phone, or the queue, is done with him. */
  connected(outcome: 'answered' | 'timeout' | 'unavailable'): Promise<VoiceInstruction>;
  /** Hangs up. */
  hangUp(): Promise<void>;
  /** Delivers the last thing once more, as providers do. @returns null when the line says nothing to it */
  again(): Promise<VoiceInstruction | null>;
}
