import type { Address } from './address.js';

/** The message of a citizen that the desk has read and is about to answer. */
export interface ProgressSignal {
  readonly to: Address;
  /** The conversation, as the channel names it. */
  readonly conversation: string;
  /** The channel's id of the message. */
  readonly id: string;
}
