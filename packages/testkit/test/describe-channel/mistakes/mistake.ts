import type { Channel } from '@aduan/core';
import type { ChannelConformance } from '../../../src/index.js';
import type { Mistake } from '../../conformance/mistake.js';

/** A mistake that authors of channels make. */
export type ChannelMistake = Mistake<Channel, ChannelConformance>;
