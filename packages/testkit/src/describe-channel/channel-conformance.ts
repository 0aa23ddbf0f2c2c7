import type { Channel } from '@aduan/core';
import type { Check, Skip } from '../conformance/check.js';
import type { ChannelFixtures, MediaFixtures, SendFixtures } from './channel-fixtures.js';

/** The subject of `describeChannel`: an adapter with its fixtures. */
export interface ChannelConformance {
  /** Name of the adapter, for the report. */
  readonly name: string;
  /** Makes a new channel, with the secrets that the fixtures are signed with. */
  readonly create: () => Channel | Promise<Channel>;
  readonly fixtures: ChannelFixtures;
  readonly send: SendFixtures;
  /** For a channel with `fetchMedia`. */
  readonly media?: MediaFixtures;
  /** Secrets and tokens of the options. None may appear in an error or in the log. */
  readonly secrets: readonly string[];
  readonly skip?: readonly Skip[];
}

/** One check of the suite. */
export type ChannelCheck = Check<ChannelConformance>;
