import type { Channel } from '@aduan/core';
import type { ChannelFixtures, MediaFixtures, SendFixtures } from './channel-fixtures.js';

/** A test that cannot apply to a channel. The reason is printed beside it. */
export interface ChannelSkip {
  readonly test: string;
  readonly reason: string;
}

/** Everything that `describeChannel` must know of an adapter. */
export interface ChannelConformance {
  /** Name of the adapter, for the report. */
  readonly name: string;
  /** Makes a fresh channel, with the secrets that the fixtures are signed with. */
  readonly create: () => Channel | Promise<Channel>;
  readonly fixtures: ChannelFixtures;
  readonly send: SendFixtures;
  /** For a channel with `fetchMedia`. */
  readonly media?: MediaFixtures;
  /** Secrets and tokens of the options. None may appear in an error or in the log. */
  readonly secrets: readonly string[];
  readonly skip?: readonly ChannelSkip[];
}

/** One check of the suite. */
export interface ChannelCheck {
  readonly test: string;
  /** @returns why the check has nothing to try on this channel; null when it has */
  readonly notFor?: (subject: ChannelConformance) => Promise<string | null>;
  readonly run: (subject: ChannelConformance) => Promise<void>;
}
