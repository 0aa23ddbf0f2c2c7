import type { Address, Channel, ChannelErrorClass, Content } from '@aduan/core';

/** The body of a delivery: text, or raw bytes. */
export type DeliveryBody = string | Uint8Array<ArrayBuffer>;

/**
 * Makes a request out of a body.
 *
 * @param base - URL under which the channel is mounted, without a slash at its end
 */
export type DeliveryRequest = (body: DeliveryBody, base: string) => Request | Promise<Request>;

/** Deliveries as the provider makes them. Take real payloads, with people and keys replaced. */
export interface ChannelFixtures {
  /** The body of one message of one and the same person; another `n` is another message. */
  readonly message: (message: { readonly n: number; readonly text: string }) => DeliveryBody;
  /** Other bodies by name: photos, receipts, batches, edits. Each must give at least one event. */
  readonly others?: Readonly<Record<string, DeliveryBody>>;
  /** A message of a type that does not exist yet. */
  readonly unknown: DeliveryBody;
  /** A genuine delivery. */
  readonly signed: DeliveryRequest;
  /** The same without any signature or token. */
  readonly unsigned: DeliveryRequest;
  /** The same, signed with a secret that is not ours. */
  readonly foreign: DeliveryRequest;
}

/** One way in which the provider refuses, and what the core must be told about it. */
export interface SendFailure {
  readonly name: string;
  /** The provider's answer. */
  readonly answer: (request: Request) => Response | Promise<Response>;
  readonly class: ChannelErrorClass;
  /** Expected `retryAfterMs`, in ms. */
  readonly retryAfterMs?: number;
  /** Expected `outcomeUnknown`. */
  readonly outcomeUnknown?: boolean;
}

/** What the suite needs to try `send`. */
export interface SendFixtures {
  readonly to: Address;
  /** The thread, in the channel's own words. */
  readonly conversation: string;
  /** How the provider takes a message. Left out when the channel calls none; then skip with a reason. */
  readonly accepts?: (request: Request) => Response | Promise<Response>;
  /** The provider's refusals, row by row. */
  readonly failures?: readonly SendFailure[];
  /** Contents to send instead of the suite's own samples, such as a template that exists. */
  readonly contents?: Partial<{
    readonly [Type in Content['type']]: Extract<Content, { type: Type }>;
  }>;
}

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
  /** Secrets and tokens of the options. None may appear in an error or in the log. */
  readonly secrets: readonly string[];
  readonly skip?: readonly ChannelSkip[];
}

/** One check of the suite. */
export interface ChannelCheck {
  readonly test: string;
  readonly run: (subject: ChannelConformance) => Promise<void>;
}
