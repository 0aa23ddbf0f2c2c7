import type { VoiceTurn } from '@aduan/core/voice';

/** A phone in somebody's hand, whatever connects it. What he does is answered with what he hears next. */
export interface Handset {
  /** Calls the line. */
  dial(): Promise<VoiceTurn>;
  /** Presses keys, without the one that ends them. */
  press(keys: string): Promise<VoiceTurn>;
  /**
   * Presses keys, and others while the answer to them is still being said. Left out where nothing is said before it is
   * asked for: there one follows the other.
   */
  pressOver?(keys: string, over: string): Promise<VoiceTurn>;
  /**
   * Says something that the provider recognises.
   *
   * @param confidence - how well he was understood, 0 to 1
   */
  say(text: string, confidence?: number): Promise<VoiceTurn>;
  /** Does nothing until the line gives up waiting. */
  silent(): Promise<VoiceTurn>;
  /** Speaks after the tone. */
  record(seconds: number): Promise<VoiceTurn>;
  /** Speaks after the tone, and hangs up. */
  recordAndHangUp(seconds: number): Promise<VoiceTurn>;
  /** Waits for work of the desk. */
  wait(): Promise<VoiceTurn>;
  /** Waits in a queue: hears what is said there, and whether he is taken out of it. */
  waitInQueue(seconds: number, position: number | null): Promise<VoiceTurn>;
  /** The other phone, or the queue, is done with him. */
  connected(outcome: 'answered' | 'timeout' | 'unavailable'): Promise<VoiceTurn>;
  /** Hangs up. */
  hangUp(): Promise<void>;
  /** Delivers the last thing once more, as providers do. @returns null when the line says nothing to it */
  again(): Promise<VoiceTurn | null>;
}
