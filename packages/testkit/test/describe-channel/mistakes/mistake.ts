import type { Channel } from '@aduan/core';
import type { ChannelConformance } from '../../../src/index.js';

/** A mistake that adapter authors make, and what the suite must say of it. */
export interface Mistake {
  readonly name: string;
  /** The mistake in the adapter. */
  readonly make?: (good: Channel) => Channel;
  /** The mistake in what the author says of the adapter. */
  readonly tell?: (good: ChannelConformance) => ChannelConformance;
  /** Which checks fail, and with which words. */
  readonly noticedBy: Readonly<Record<string, RegExp>>;
}
